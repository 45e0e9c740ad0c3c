"""Pydantic's errors in plain sentences, with the nearest right thing."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, get_args

from pydantic_core import ErrorDetails

from cjtool.document import Data, Path
from cjtool.model import Journey, LibraryFile, Node, Project
from cjtool.words import nearest

# Where to point (a path and what of it), message, hint.
Sentence: TypeAlias = tuple[Path, Literal["value", "key", "missing"], str, str]

_KEYS_TO_LIST = 12
_NAMES = {
    "Journey": "a journey", "LibraryFile": "a library", "Project": "a project", "Sections": "`define`",
    "SourceOfInsight": "a source", "Reading": "a metric reading", "Opportunity": "an opportunity",
    "Branch": "`next`", "Brand": "`brand`", "Colours": "`colors`", "MapSettings": "`map`", "LintSettings": "`lint`",
    "Feedback": "`feedback`",
}  # fmt: skip
_PATTERNS = {
    "a-z0-9": "an id has only `a-z`, `0-9` and single hyphens between them, such as `first-visit`",
    "0-9a-fA-F": "a colour is written as `#RRGGBB`, in quotes",
    "A-Z": "a currency is three capitals, such as `EUR`",
}


def sentence(model: type[Node], data: Data, error: ErrorDetails) -> Sentence | None:
    """What to say of an error, or None where it only repeats another one."""
    path = tuple(part for part in error["loc"] if part != "[key]")
    if error["loc"][-1:] == ("[key]",):
        return path, "key", f"`{path[-1]}` is not an id", _PATTERNS["a-z0-9"]
    teller = _TELLERS.get(error["type"], _custom)
    return teller(model, data, path, error)


def _missing(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    if isinstance(path[-1], int):
        return path[:-1], "value", f"`{path[-2]}` takes two numbers, the lowest and the highest", ""
    return path, "missing", f"{_name(_model_at(model, path[:-1]))} needs `{path[-1]}`", _meant(model, data, path)


def _meant(model: type[Node], data: Data, path: Path) -> str:
    """Whether a wrong key was meant for a missing one."""
    owner = _data_at(data, path[:-1])
    known = _model_at(model, path[:-1])
    if known is None or not isinstance(owner, dict):
        return ""
    wrong = [key for key in owner if key not in known.model_fields]
    close = next((key for key in wrong if nearest(key, [str(path[-1])])), None)
    return f"is `{close}` meant?" if close else ""


def _extra(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    key, owner = str(path[-1]), _model_at(model, path[:-1])
    fields = list(owner.model_fields) if owner else []
    given = _data_at(data, path[:-1])
    free = [name for name in fields if not isinstance(given, dict) or name not in given]
    message = f"`{key}` is not a key of {_name(owner)}"
    if close := nearest(key, free):
        return path, "key", message, f"did you mean `{close}`?"
    if close := nearest(key, fields):
        return path, "key", message, f"`{close}` is given already; keep one"
    if close := nearest(key, sorted({name for other in _models() for name in other.model_fields})):
        homes = sorted(_name(other) for other in _models() if close in other.model_fields)
        meant = "it" if close == key else f"did you mean `{close}`? That"
        return path, "key", message, f"{meant} belongs to {' or '.join(homes[:3])}"
    if len(fields) <= _KEYS_TO_LIST:
        return path, "key", message, f"its keys are {_listed(fields)}"
    return path, "key", message, "a key of your own goes under `meta`"


def _text(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    given = error["input"]
    if isinstance(given, dict):
        return path, "value", "an object where text is expected", "text that holds `: ` goes in quotes"
    if isinstance(given, tuple):
        return path, "value", "a list where text is expected", ""
    if given is None:
        return path, "value", "nothing where text is expected", ""
    word = "true or false" if isinstance(given, bool) else "a number"
    return path, "value", f"`{_plain(given)}` is {word} where text is expected", f'put it in quotes: "{_plain(given)}"'


def _empty(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    return path, "value", f"{_key(path)} is empty", "fill it in, or take it away"


def _pattern(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    pattern = str(error.get("ctx", {}).get("pattern", ""))
    hint = next((said for part, said in _PATTERNS.items() if part in pattern), "")
    return path, "value", f"`{error['input']}` cannot be {_key(path)}", hint


def _too_long(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    if isinstance(error["input"], str):
        return path, "value", f"{_key(path)} is longer than {error['ctx']['max_length']} characters", ""
    return path, "value", f"{_key(path)} takes two numbers, the lowest and the highest", ""


def _too_short(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence | None:
    if error["input"]:
        return None
    return path, "value", f"{_key(path)} is an empty list", "give at least one"


def _number(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    given = error["input"]
    if not isinstance(given, str):
        what = {dict: "an object", tuple: "a list", bool: "true or false"}.get(type(given), f"`{_plain(given)}`")
        whole = error["type"].startswith("int")
        return path, "value", f"{what} where a {'whole ' if whole else ''}number is expected", ""
    plain = given.replace(",", ".").replace("−", "-").removesuffix("%").strip()
    hint = f"write {plain}" + ("" if plain != given else " without quotes") if _is_number(plain) else ""
    return path, "value", f"`{given}` is not a number", hint


def _bounds(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    given, last = _plain(error["input"]), next((part for part in reversed(path) if isinstance(part, str)), "")
    said = {
        "emotion": ("emotion goes from -2 (angry) to 2 (delighted)", ""),
        "share": ("a share goes from 0 to 1", f"write 0.4 for 40 %, not {given}"),
    }.get(last)
    if said:
        return path, "value", f"`{given}` is out of range: {said[0]}", said[1]
    return path, "value", f"`{given}` is out of range: {_key(path)} cannot be negative", ""


def _bool(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    given = error["input"]
    close = nearest(given, ["true", "false"]) if isinstance(given, str) else None
    return path, "value", f"{_shown(given)} is not true or false", f"did you mean `{close}`?" if close else ""


def _literal(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    expected = str(error["ctx"]["expected"]).replace(" or ", ", ").split(", ")
    choices = [choice.strip("'") for choice in expected]
    given = error["input"]
    close = nearest(given, choices) if isinstance(given, str) else None
    message = f"{_shown(given)} is not a value of {_key(path)}"
    if close:
        return path, "value", message, f"did you mean `{close}`?"
    return path, "value", message, f"it is one of {_listed(choices)}"


def _object(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    given = error["input"]
    what = "a list" if isinstance(given, tuple) else "nothing" if given is None else f"`{_plain(given)}`"
    kind = _model_at(model, path)
    expected = _name(kind) if kind else "an object with ids as keys"
    return path, "value", f"{what} where {expected} is expected", "write its keys on lines below, indented"


def _list(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    return path, "value", f"{_key(path)} is a list", "start each item with `- ` on a line below"


def _finite(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    return path, "value", "not a finite number", ""


def _unit(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    example = "3 per month" if path[-1] == "frequency" else "2026-03-31" if path[-1] != "wait" else "2 days"
    if path[-1] in {"response_time", "within"}:
        example = "2 days"
    return path, "value", f"{_shown(error['input'])} is not {_key(path)}", f"write it as text, such as `{example}`"


def _custom(model: type[Node], data: Data, path: Path, error: ErrorDetails) -> Sentence:
    """Our own validators say it themselves, with a hint in the context."""
    hint = str(error.get("ctx", {}).get("hint", ""))
    message = error["msg"]
    return path, "value", message[:1].lower() + message[1:] if not message.startswith("`") else message, hint


Teller: TypeAlias = Callable[[type[Node], Data, Path, ErrorDetails], Sentence | None]
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
    "dict_type": _object,
    "tuple_type": _list,
    "finite_number": _finite,
    "unit_text": _unit,
}


def _model_at(model: type[Node], path: Path) -> type[Node] | None:
    """The model whose object stands at a path."""
    found: type[Node] | None = model
    for part in path:
        if found is None:
            return None
        if isinstance(part, str) and part in found.model_fields:
            inside = _node_in(found.model_fields[part].annotation)
            found = inside if inside is not None else None
    return found


def _node_in(annotation: Any) -> type[Node] | None:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return annotation
    return next((node for part in get_args(annotation) if (node := _node_in(part))), None)


def _models() -> set[type[Node]]:
    found: set[type[Node]] = set()
    pending: list[type[Node]] = [Journey, LibraryFile, Project]
    while pending:
        model = pending.pop()
        if model not in found:
            found.add(model)
            inner = (_node_in(field.annotation) for field in model.model_fields.values())
            pending.extend(node for node in inner if node)
    return found


def _data_at(data: Data, path: Path) -> Data:
    for part in path:
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, tuple) and isinstance(part, int) and part < len(data):
            data = data[part]
        elif not (isinstance(part, int) and part == 0):
            return None
    return data


def _name(model: type[Node] | None) -> str:
    if model is None:
        return "this object"
    return _NAMES.get(model.__name__) or f"a {model.__name__.lower()}"


def _key(path: Path) -> str:
    key = next((part for part in reversed(path) if isinstance(part, str)), "this")
    return f"`{key}`"


def _plain(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _shown(value: object) -> str:
    return {dict: "an object", tuple: "a list"}.get(type(value), f"`{_plain(value)}`")


def _listed(choices: list[str]) -> str:
    return ", ".join(f"`{choice}`" for choice in choices)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
