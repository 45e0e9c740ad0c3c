"""Pydantic's errors in plain sentences, with the nearest right thing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from pydantic_core import ErrorDetails

from cjtool.build.figures import EMOTIONS, joined, rewritten
from cjtool.build.shape import SHORT, data_at, homes, keys_of, model_at, name_of
from cjtool.document import Data, Path
from cjtool.model import Node
from cjtool.spelling import kebab, nearest
from cjtool.spelling.identifier import KEBAB


class Sentence(NamedTuple):
    """Where to point (a path and what of it), message, hint, and the key that a misspelt one was meant to be.

    `within` is a value that an invisible blank may have spoilt.
    """

    path: Path
    pointing: Literal["value", "within", "key", "missing"]
    message: str
    hint: str
    meant: str | None = None


_KEYS_TO_LIST = 12
_BELOW = "write its keys on lines below, indented"
_PATTERNS = {
    "0-9a-fA-F": "a colour is written as `#RRGGBB`, in quotes",
    "A-Z": "a currency is three capitals, such as `EUR`",
}
_ID = "an id has only small letters (of Latin ones `a-z`), digits and single hyphens between them"
_SPOILT_BY_BLANKS = {
    "string_pattern_mismatch", "float_type", "int_type", "bool_type", "literal_error", "duration", "frequency", "date",
}  # fmt: skip
_EXAMPLES = {"frequency": "3 per month", "wait": "2 days", "response_time": "2 days", "within": "2 days"}
_BOUNDS = {
    "emotion": (EMOTIONS, ""),
    "share": ("a share goes from 0 to 1", "write 0.4 for 40 %"),
}


@dataclass(frozen=True)
class Case:
    """One error: in a model's data, where, and how its value is written.

    `suggest` is off when there are so many errors that looking for near words would take too long.
    """

    model: type[Node]
    data: Data
    error: ErrorDetails
    suggest: bool
    look_up: Callable[[Path], str]

    @cached_property
    def path(self) -> Path:
        """The way to the value; Pydantic's mark for a key left out."""
        loc = self.error["loc"]
        return loc[:-1] if loc[-1:] == ("[key]",) and self.error["type"] != "extra_forbidden" else loc

    @property
    def owner(self) -> type[Node] | None:
        """The model of the object that holds the value."""
        return model_at(self.model, self.path[:-1])

    @property
    def owner_data(self) -> Data:
        """The list or object that holds the value."""
        return data_at(self.data, self.path[:-1])

    @property
    def key(self) -> str:
        """The last key of the path, in backquotes."""
        return f"`{_last(self.path)}`"

    @property
    def shown(self) -> str:
        """The value as it is written, in backquotes; a list or an object by its kind."""
        given = self.error["input"]
        kind = {dict: "an object", tuple: "a list", type(None): "nothing"}.get(type(given))
        return kind or f"`{_brief(given if isinstance(given, str) else self.look_up(self.path))}`"

    def near(self, wrong: object, right: Iterable[str], cutoff: float = 0.7) -> str | None:
        """The nearest right word, if there is one and it may be looked for."""
        return nearest(wrong, right, cutoff) if self.suggest and isinstance(wrong, str) else None

    def value(self, message: str, hint: str = "") -> Sentence:
        """A sentence about the value."""
        return Sentence(self.path, "value", message, hint)


def sentence(case: Case) -> Sentence | None:
    """What to say of an error, or None where it only repeats another one."""
    if case.path != case.error["loc"]:
        return Sentence(
            case.path, "key", f"`{_brief(case.path[-1])}` is not an id", _as_id(str(case.path[-1]))
        )
    told = _TELLERS.get(case.error["type"], _custom)(case)
    spoilt = told is not None and told.pointing == "value" and case.error["type"] in _SPOILT_BY_BLANKS
    return told._replace(pointing="within") if told is not None and spoilt else told


def _missing(case: Case) -> Sentence:
    if isinstance(case.path[-1], int):
        takes = f"{case.key} takes two numbers, the lowest and the highest"
        return Sentence(case.path[:-1], "value", takes, "")
    return Sentence(case.path, "missing", f"{name_of(case.owner)} needs `{case.path[-1]}`", "")


def _extra(case: Case) -> Sentence:
    key, fields = str(case.path[-1]), keys_of(case.owner) if case.owner else ()
    given = case.owner_data
    free = [name for name in fields if not isinstance(given, dict) or name not in given]
    hint = _mistake(case, key)
    close = case.near(key, free) if not hint else None
    return Sentence(
        case.path,
        "key",
        f"`{_brief(key)}` is not a key of {name_of(case.owner)}",
        hint or (f"did you mean `{close}`?" if close else _home(case, key, fields)),
        close,
    )


def _mistake(case: Case, key: str) -> str:
    """How to write what is no key at all; empty where it looks like one."""
    if number := _cut(case, key):
        return number
    if key[:1] == "-" and case.near(key[1:].strip(), keys_of(case.owner) if case.owner else ()):
        return f"a space goes after the hyphen of a list item: `- {key[1:].strip()}:`"
    return ""


def _home(case: Case, key: str, fields: tuple[str, ...]) -> str:
    """Where a key belongs that is none of an object's that are left."""
    if close := case.near(key, fields):
        return f"`{close}` is given already; keep one"
    if close := case.near(key, homes(), 0.85):
        meant = "it" if close == key else f"did you mean `{close}`? That"
        return f"{meant} belongs to {' or '.join(homes()[close][:3])}"
    return (
        f"its keys are {_listed(fields)}"
        if len(fields) <= _KEYS_TO_LIST
        else "a key of your own goes under `meta`"
    )


def _cut(case: Case, key: str) -> str:
    """How to write the number that a comma in braces cut in two, of which the key is the second half."""
    given = case.owner_data
    if not isinstance(given, dict) or given[case.path[-1]] is not None:
        return ""
    before = next((one for one, other in pairwise(given) if other == case.path[-1]), None)
    return joined(str(before), case.look_up((*case.path[:-1], before)), key) if before is not None else ""


def _text(case: Case) -> Sentence:
    given = case.error["input"]
    if isinstance(given, bool | int | float):
        word = "true or false" if isinstance(given, bool) else "a number"
        written = _brief(case.look_up(case.path))
        return case.value(f"`{written}` is {word} where text is expected", f'put it in quotes: "{written}"')
    hint = "text that holds `: ` goes in quotes" if isinstance(given, dict) else ""
    return case.value(f"{case.shown} where text is expected", hint)


def _empty(case: Case) -> Sentence:
    item = "an item of " if isinstance(case.path[-1], int) and isinstance(case.owner_data, tuple) else ""
    return case.value(f"{item}{case.key} is empty", "fill it in, or take it away")


def _pattern(case: Case) -> Sentence:
    if not case.error["input"]:
        return _empty(case)
    pattern = str(case.error.get("ctx", {}).get("pattern", ""))
    hint = next((said for part, said in _PATTERNS.items() if part in pattern), "")
    if KEBAB in pattern:
        hint = _as_id(str(case.error["input"]))
    return case.value(f"{case.shown} cannot be {case.key}", hint)


def _as_id(text: str) -> str:
    """What an id is, and the one that is nearest to a text."""
    return f"{_ID}, such as `{kebab(text) or 'first-visit'}`"


def _too_long(case: Case) -> Sentence:
    if isinstance(case.error["input"], str):
        return case.value(f"{case.key} is longer than {case.error['ctx']['max_length']} characters")
    return case.value(f"{case.key} takes two numbers, the lowest and the highest")


def _too_short(case: Case) -> Sentence | None:
    if case.error["input"]:
        return None  # there are items, and what is wrong with them is said of them
    return case.value(f"{case.key} is an empty list", "give at least one")


def _number(case: Case) -> Sentence:
    given = case.error["input"]
    if not isinstance(given, str):
        whole = "whole " if case.error["type"].startswith("int") else ""
        return case.value(f"{case.shown} where a {whole}number is expected")
    return case.value(f"{case.shown} is not a number", rewritten(given, _last(case.path)))


def _bounds(case: Case) -> Sentence:
    signed = case.error["type"] == "less_than_equal" or case.error["ctx"].get("ge")
    other = "no figure is that large" if signed else f"{case.key} cannot be negative"
    said, hint = _BOUNDS.get(_last(case.path), (other, ""))
    return case.value(f"{case.shown} is out of range: {said}", hint)


def _bool(case: Case) -> Sentence:
    close = case.near(case.error["input"], ["true", "false"])
    return case.value(f"{case.shown} is not true or false", f"did you mean `{close}`?" if close else "")


def _literal(case: Case) -> Sentence:
    expected = str(case.error["ctx"]["expected"]).replace(" or ", ", ").split(", ")
    choices = [choice.strip("'") for choice in expected]
    close = case.near(case.error["input"], choices)
    message = f"{case.shown} is not a value of {case.key}"
    return case.value(message, f"did you mean `{close}`?" if close else f"it is one of {_listed(choices)}")


def _object(case: Case) -> Sentence:
    model = model_at(case.model, case.path)
    if model in SHORT:
        return case.value(f"{case.shown} where text or an object is expected")
    expected = f"an object with the keys of {name_of(model)}" if model else "an object"
    key, colon, value = str(case.error["input"]).partition(":")
    close = model and colon and value and key in keys_of(model)
    hint = f"a space goes after the colon: `{key}: {_brief(value)}`" if close else _BELOW
    return case.value(f"{case.shown} where {expected} is expected", hint)


def _section(case: Case) -> Sentence:
    what = "id" if model_at(case.model, case.path) else "name"
    return case.value(
        f"{case.shown} where an object with {what}s as keys is expected",
        f"write `{what}:` on a line below, indented",
    )


def _list(case: Case) -> Sentence:
    if _last(case.path) == "range":
        return case.value(f"{case.key} takes two numbers, the lowest and the highest")
    return case.value(f"{case.key} is a list", "start each item with `- ` on a line below")


def _unit(case: Case) -> Sentence:
    example = _EXAMPLES.get(_last(case.path), "2026-03-31")
    return case.value(f"{case.shown} cannot be {case.key}", f"write it as text, such as `{example}`")


def _custom(case: Case) -> Sentence:
    """Our own validators say it themselves, with a hint in the context."""
    message = case.error["msg"]
    hint = str(case.error.get("ctx", {}).get("hint", ""))
    return case.value(message[:1].lower() + message[1:], hint)


Teller: TypeAlias = Callable[[Case], Sentence | None]
_TELLERS: Mapping[str, Teller] = {
    "missing": _missing,
    "extra_forbidden": _extra,
    "string_type": _text,
    "string_too_short": _empty,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long,
    "too_long": _too_long,
    "too_short": _too_short,
    "float_type": _number,
    "int_type": _number,
    "greater_than_equal": _bounds,
    "less_than_equal": _bounds,
    "bool_type": _bool,
    "literal_error": _literal,
    "model_type": _object,
    "dict_type": _section,
    "tuple_type": _list,
    "unit_text": _unit,
}


def _last(path: Path) -> str:
    return str(next((part for part in reversed(path) if isinstance(part, str)), "this"))


def _brief(value: object) -> str:
    """A value on one line, cut short."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:59]}…"


def _listed(choices: Iterable[str]) -> str:
    return ", ".join(f"`{choice}`" for choice in choices)
