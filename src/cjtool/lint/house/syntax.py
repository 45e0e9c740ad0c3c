"""What CEL's parser says of a condition, in plain sentences."""

import re

from cjtool.lint.house.mistake import Mistake, token
from cjtool.vocabulary.units import UNITS

_PLACE = re.compile(r"ERROR: <input>:(\d+):(\d+): (.*)")
_DEEP = ("recursion limit", "recursion depth")
_BEFORE = re.compile(r"(\w+|<)\s*\(?$")
_EARLIER = {
    "not": ("`not` is not expected here", "write `!` before what is denied"),
    "NOT": ("`NOT` is not expected here", "write `!` before what is denied"),
    "<": ("`<>` is not expected here", "write `!=`"),
    "has": ("`has` takes a field alone", "write `has(step.owner)`"),
}
"""What stands just before the place at which the parser gives up."""
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)\s*$")
_MEANT = {
    "=": "compare with `==`", "and": "write `&&`", "AND": "write `&&`", "&": "write `&&`", "or": "write `||`",
    "OR": "write `||`", "|": "write `||`", "is": "compare with `==`", "“": "use straight quotes", "”": "use straight quotes",
    "‘": "use straight quotes", "’": "use straight quotes", "≤": "write `<=`", "≥": "write `>=`", "≠": "write `!=`",
    "{": "a condition has no braces",
}  # fmt: skip


def explained(text: str, complaint: str) -> Mistake:
    """The parser's first complaint, at its place."""
    if any(sign in complaint for sign in _DEEP):
        return Mistake(0, len(text), "the condition is nested too deep", "split it into several rules")
    place = _PLACE.search(complaint)
    if place is None or int(place[1]) < 1:
        return Mistake(0, len(text), "the condition cannot be read")
    start = _offset(text, int(place[1]), int(place[2]))
    if start >= len(text.rstrip()):
        last = token(text.rstrip(), max(0, len(text.rstrip()) - 1))
        return Mistake(*last, "the condition breaks off here", "complete it, or close what is open")
    return _unexpected(text, start)


def _unexpected(text: str, start: int) -> Mistake:
    if text[start] in "\"'":
        return Mistake(start, start + 1, "a text that is not closed", f"end it with {text[start]}")
    place = token(text, start)
    word = text[slice(*place)]
    before = _BEFORE.search(text, 0, start)
    if before is not None and before[1] in _EARLIER:
        return Mistake(*before.span(1), *_EARLIER[before[1]])
    if word.isdigit():
        return Mistake(*place, "a number that is too large")
    return Mistake(*place, f"`{word}` is not expected here", _MEANT.get(word) or _length(text[:start], word))


def _length(before: str, word: str) -> str:
    """How a length of time is written, where a unit stands behind a number."""
    amount, unit = _AMOUNT.search(before), UNITS.get(word.lower(), "")
    return f"write `{unit}({amount[1]})`" if amount and unit.isidentifier() else ""


def _offset(text: str, line: int, column: int) -> int:
    lines = text.split("\n")
    return sum(len(earlier) + 1 for earlier in lines[: line - 1]) + column - 1
