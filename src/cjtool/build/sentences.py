"""Pydantic's errors in plain sentences, with the nearest right thing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from pydantic_core import ErrorDetails

from cjtool.build import number_phrases as numbers
from cjtool.build import phrases as p
from cjtool.build.figures import joined, rewritten, whole
from cjtool.build.lacking import as_text, entry, needs
from cjtool.build.shape import data_at, homes, keys_of, model_at, title_of
from cjtool.document import Data, Path
from cjtool.message import Hint, Joined, Listed, Message, Plain, Value
from cjtool.model import Node
from cjtool.model.node import by_persona, first_text, needed
from cjtool.spelling import kebab, nearest
from cjtool.spelling.identifier import KEBAB


class Sentence(NamedTuple):
    """Where to point (a path and what of it), message, hint, and the key that a misspelt one was meant to be.

    `within` is a value that an invisible blank may have spoilt.
    """

    path: Path
    pointing: Literal["value", "within", "key", "missing"]
    message: Message
    hint: Hint
    meant: str | None = None


_KEYS_TO_LIST = 12
_PATTERNS = {"0-9a-fA-F": p.A_COLOUR, "@@?": p.A_HANDLE, "A-Z]{": p.A_CURRENCY}
_SPOILT_BY_BLANKS = {
    "string_pattern_mismatch", "float_type", "int_type", "bool_type", "literal_error", "duration", "frequency", "date",
}  # fmt: skip
_EXAMPLES = {"frequency": p.OFTEN, "wait": p.A_LENGTH, "response_time": p.A_LENGTH, "within": p.A_LENGTH}
_BOUNDS: dict[str, tuple[Message, Hint]] = {
    "emotion": (numbers.EMOTIONS, ""),
    "share": (numbers.SHARES, numbers.SHARE_EXAMPLE),
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
        """The last key of the path; of a value by persona, the key that it stands under."""
        holder = model_at(self.model, self.path[:-2])
        own = holder is not None and self.path[-2] in by_persona(holder) if len(self.path) > 1 else False
        return _last(self.path[:-1] if own else self.path)

    @property
    def shown(self) -> Value:
        """The value as it is written; a list or an object by its kind."""
        given = self.error["input"]
        kind = {dict: p.AN_OBJECT, tuple: p.AN_ITEM_LIST, type(None): p.NOTHING}.get(type(given))
        return kind or _brief(given if isinstance(given, str) else self.look_up(self.path))

    def near(self, wrong: object, right: Iterable[str], cutoff: float = 0.7) -> str | None:
        """The nearest right word, if there is one and it may be looked for."""
        return nearest(wrong, right, cutoff) if self.suggest and isinstance(wrong, str) else None

    def value(self, message: Message, hint: Hint = "") -> Sentence:
        """A sentence about the value."""
        return Sentence(self.path, "value", message, hint)


def sentence(case: Case) -> Sentence | None:
    """What to say of an error, or None where it only repeats another one."""
    if case.path != case.error["loc"]:
        key = str(case.path[-1])
        return Sentence(case.path, "key", p.NOT_AN_ID(key=_brief(key)), _as_id(key))
    told = _TELLERS.get(case.error["type"], _custom)(case)
    spoilt = told is not None and told.pointing == "value" and case.error["type"] in _SPOILT_BY_BLANKS
    return told._replace(pointing="within") if told is not None and spoilt else told


def _missing(case: Case) -> Sentence:
    if isinstance(case.path[-1], int):
        return Sentence(case.path[:-1], "value", numbers.TWO_NUMBERS(key=case.key), "")
    return Sentence(case.path, "missing", needs(case.owner, str(case.path[-1])), "")


def _extra(case: Case) -> Sentence:
    key, fields = str(case.path[-1]), keys_of(case.owner) if case.owner else ()
    given = case.owner_data
    free = [name for name in fields if not isinstance(given, dict) or name not in given]
    hint = _mistake(case, key)
    close = case.near(key, free) if not hint else None
    message = p.NOT_A_KEY(key=_brief(key), owner=title_of(case.owner))
    hint = hint or (p.did_you_mean(close) if close else _home(case, key, fields))
    return Sentence(case.path, "key", message, hint, close)


def _mistake(case: Case, key: str) -> Hint:
    """How to write what is no key at all; empty where it looks like one."""
    if number := _cut(case, key):
        return number
    if key[:1] == "-" and case.near(key[1:].strip(), keys_of(case.owner) if case.owner else ()):
        return p.AFTER_HYPHEN(example=f"- {key[1:].strip()}:")
    return ""


def _home(case: Case, key: str, fields: tuple[str, ...]) -> Message:
    """Where a key belongs that is none of an object's that are left."""
    if close := case.near(key, fields):
        return p.GIVEN_ALREADY(key=close)
    if close := case.near(key, homes(), 0.85):
        places = Joined(homes()[close][:3])
        return p.BELONGS(homes=places) if close == key else p.MEANT_BELONGS(key=close, homes=places)
    return p.ITS_KEYS(keys=Listed(fields, "")) if len(fields) <= _KEYS_TO_LIST else p.OWN_KEYS


def _cut(case: Case, key: str) -> Hint:
    """How to write the number that a comma in braces cut in two, of which the key is the second half."""
    given = case.owner_data
    if not isinstance(given, dict) or given[case.path[-1]] is not None:
        return ""
    before = next((one for one, other in pairwise(given) if other == case.path[-1]), None)
    return joined(str(before), case.look_up((*case.path[:-1], before)), key) if before is not None else ""


def _text(case: Case) -> Sentence:
    given = case.error["input"]
    if isinstance(given, bool | int | float):
        says = p.BOOLEAN_FOR_TEXT if isinstance(given, bool) else p.NUMBER_FOR_TEXT
        written = _brief(case.look_up(case.path))
        return case.value(says(shown=written), p.in_quotes(written))
    return case.value(p.TEXT_EXPECTED(shown=case.shown), p.QUOTE_COLONS if isinstance(given, dict) else "")


def _empty(case: Case) -> Sentence:
    item = isinstance(case.path[-1], int) and isinstance(case.owner_data, tuple)
    return case.value((p.EMPTY_ITEM if item else p.EMPTY)(key=case.key), p.FILL_IN)


def _pattern(case: Case) -> Sentence:
    if not case.error["input"]:
        return _empty(case)
    pattern = str(case.error.get("ctx", {}).get("pattern", ""))
    hint: Hint = next((hint for part, hint in _PATTERNS.items() if part in pattern), "")
    if KEBAB in pattern:
        hint = _as_id(str(case.error["input"]))
    return case.value(p.CANNOT_BE(shown=case.shown, key=case.key), hint)


def _as_id(text: str) -> Message:
    """What an id is, and the one that is nearest to a text."""
    return p.AN_ID(example=kebab(text) or "first-visit")


def _too_long(case: Case) -> Sentence:
    if isinstance(case.error["input"], str):
        return case.value(p.TOO_LONG(key=case.key, most=case.error["ctx"]["max_length"]))
    return case.value(numbers.TWO_NUMBERS(key=case.key))


def _too_short(case: Case) -> Sentence | None:
    if case.error["input"]:
        return None  # there are items, and what is wrong with them is said of them
    return case.value(p.EMPTY_LIST(key=case.key), p.AT_LEAST_ONE)


def _number(case: Case) -> Sentence:
    given = case.error["input"]
    if not isinstance(given, str):
        if case.error["type"].startswith("int"):
            return case.value(numbers.WHOLE_EXPECTED(shown=case.shown), whole(case.look_up(case.path)))
        return case.value(numbers.NUMBER_EXPECTED(shown=case.shown))
    if case.look_up(case.path).startswith("!"):
        return case.value(numbers.TAGGED(shown=case.shown), numbers.WITHOUT_TAG(number=Plain(given)))
    return case.value(numbers.NOT_A_NUMBER(shown=case.shown), rewritten(given, case.key))


def _bounds(case: Case) -> Sentence:
    signed = case.error["type"] == "less_than_equal" or case.error["ctx"].get("ge")
    other = numbers.NO_FIGURE if signed else numbers.NOT_NEGATIVE(key=case.key)
    reason, hint = _BOUNDS.get(case.key, (other, ""))
    return case.value(numbers.OUT_OF_RANGE(shown=case.shown, reason=reason), hint)


def _bool(case: Case) -> Sentence:
    close = case.near(case.error["input"], ["true", "false"])
    return case.value(p.NOT_A_BOOLEAN(shown=case.shown), p.did_you_mean(close) if close else "")


def _literal(case: Case) -> Sentence:
    expected = str(case.error["ctx"]["expected"]).replace(" or ", ", ").split(", ")
    choices = tuple(choice.strip("'") for choice in expected)
    close = case.near(case.error["input"], choices)
    hint = p.did_you_mean(close) if close else p.ONE_OF(choices=Listed(choices, ""))
    return case.value(p.NOT_A_VALUE(shown=case.shown, key=case.key), hint)


def _object(case: Case) -> Sentence:
    model = model_at(case.model, case.path)
    key, _, value = str(case.error["input"]).partition(":")
    if model is None:
        return case.value(p.OBJECT_EXPECTED(shown=case.shown), p.BELOW)
    if value and key in keys_of(model):
        hint = p.AFTER_COLON(example=f"{key}: {_brief(value)}")
        return case.value(p.OBJECT_OF(shown=case.shown, owner=title_of(model)), hint)
    if first_text(model):
        written = _brief(case.look_up(case.path))
        return case.value(p.TEXT_OR_OBJECT(shown=case.shown), as_text(model, case.error["input"], written))
    keys = needed(model)
    hint = p.NEEDS_BELOW(keys=Listed(keys)) if keys else p.BELOW
    return case.value(p.OBJECT_OF(shown=case.shown, owner=title_of(model)), hint)


def _section(case: Case) -> Sentence:
    model = model_at(case.model, case.path)
    says = p.NAMES_EXPECTED if model is None else p.IDS_EXPECTED
    return case.value(says(shown=case.shown), p.ON_A_LINE_BELOW(example=entry(model, case.error["input"])))


def _list(case: Case) -> Sentence:
    if case.key == "range":
        return case.value(numbers.TWO_NUMBERS(key=case.key))
    return case.value(p.A_LIST(key=case.key), p.ITEMS_BELOW)


def _unit(case: Case) -> Sentence:
    example = _EXAMPLES.get(case.key, p.A_DAY)
    return case.value(p.CANNOT_BE(shown=case.shown, key=case.key), p.AS_TEXT(example=example))


def _custom(case: Case) -> Sentence:
    """Our own validators say it themselves, with a hint (`model/refusals.py`)."""
    context = case.error.get("ctx", {})
    other = p.CANNOT_BE(shown=case.shown, key=case.key)
    return case.value(context.get("sentence", other), context.get("hint", ""))


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
