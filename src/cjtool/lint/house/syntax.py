"""What CEL's parser says of a condition, in plain sentences."""

import re

from cjtool.lint.house import reading_phrases as says
from cjtool.lint.house.mistake import Mistake, token
from cjtool.lint.remarks import WRITE
from cjtool.message import Hint, Plain
from cjtool.vocabulary.units import UNITS

_PLACE = re.compile(r"ERROR: <input>:(\d+):(\d+): (.*)")
_DEEP = ("recursion limit", "recursion depth")
_BEFORE = re.compile(r"(\w+|<)\s*\(?$")
_EARLIER = {
    "not": (says.UNEXPECTED(word="not"), says.WRITE_NOT),
    "NOT": (says.UNEXPECTED(word="NOT"), says.WRITE_NOT),
    "<": (says.UNEXPECTED(word="<>"), WRITE(example="!=")),
    "has": (says.HAS_TAKES_A_FIELD, WRITE(example="has(step.owner)")),
}
"""What stands just before the place at which the parser gives up."""
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)\s*$")
_AND, _OR = WRITE(example="&&"), WRITE(example="||")
_EQUALS = says.COMPARE_WITH(sign="==")
_MEANT = {
    "=": _EQUALS, "is": _EQUALS, "and": _AND, "AND": _AND, "&": _AND, "or": _OR, "OR": _OR, "|": _OR,
    **dict.fromkeys("“”‘’", says.STRAIGHT_QUOTES),
    "≤": WRITE(example="<="), "≥": WRITE(example=">="), "≠": WRITE(example="!="), "{": says.NO_BRACES,
}  # fmt: skip


def explained(text: str, complaint: str) -> Mistake:
    """The parser's first complaint, at its place."""
    if any(sign in complaint for sign in _DEEP):
        return Mistake(0, len(text), says.TOO_DEEP, says.SPLIT)
    place = _PLACE.search(complaint)
    if place is None or int(place[1]) < 1:
        return Mistake(0, len(text), says.UNREADABLE)
    start = _offset(text, int(place[1]), int(place[2]))
    if start >= len(text.rstrip()):
        last = token(text.rstrip(), max(0, len(text.rstrip()) - 1))
        return Mistake(*last, says.BREAKS_OFF, says.COMPLETE)
    return _unexpected(text, start)


def _unexpected(text: str, start: int) -> Mistake:
    if text[start] in "\"'":
        return Mistake(start, start + 1, says.OPEN_TEXT, says.END_WITH(quote=Plain(text[start])))
    place = token(text, start)
    word = text[slice(*place)]
    before = _BEFORE.search(text, 0, start)
    if before is not None and before[1] in _EARLIER:
        return Mistake(*before.span(1), *_EARLIER[before[1]])
    if word.isdigit():
        return Mistake(*place, says.LARGE_NUMBER)
    return Mistake(*place, says.UNEXPECTED(word=word), _MEANT.get(word) or _length(text[:start], word))


def _length(before: str, word: str) -> Hint:
    """How a length of time is written, where a unit stands behind a number."""
    amount, unit = _AMOUNT.search(before), UNITS.get(word.lower(), "")
    return WRITE(example=f"{unit}({amount[1]})") if amount and unit.isidentifier() else ""


def _offset(text: str, line: int, column: int) -> int:
    lines = text.split("\n")
    return sum(len(earlier) + 1 for earlier in lines[: line - 1]) + column - 1
