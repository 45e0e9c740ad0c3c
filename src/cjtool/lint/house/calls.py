"""Operators and functions of conditions: which kinds they take, and which they give.

It is a small part of CEL: what asks, not what builds, so that no condition can grow its data.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from cjtool.lint.house.kinds import (
    ANYTHING,
    FLAG,
    Anything,
    Day,
    Flag,
    Kind,
    Length,
    Listed,
    Number,
    Text,
    Thing,
    alike,
    said,
)
from cjtool.lint.house.tree import Call, Const, Expr, Listing, path_of
from cjtool.model.values import day
from cjtool.words import nearest
from cjtool.words.units import DAYS

if TYPE_CHECKING:
    from cjtool.lint.house.infer import Inference

Teller = Callable[["Inference", Call], Kind]

UNITS = tuple(unit for unit in DAYS if " " not in unit)
"""`days(2)` and the like: functions that make a length of time of a number."""
_ORDERED = (Number, Length, Day, Anything)
_INTEGER = re.compile(r"-?\s*\d+(?![\dxX.eE])")
_OTHERS = {
    "_%_": ("`%` has no use in a condition", ""),
    "timestamp": ("`timestamp` is not used here", 'write `date("2026-03-31")`'),
    "duration": ("`duration` is not used here", "write `days(2)` or `hours(4)`"),
    "lowerAscii": ("`lowerAscii` is not used here", 'write `matches("(?i)…")` to pass over capitals'),
    "upperAscii": ("`upperAscii` is not used here", 'write `matches("(?i)…")` to pass over capitals'),
}
"""Of CEL as a whole, what a condition does in another way."""
_BARE = re.compile(r"-?\d+(\.\d+)?|true|false")
_SIGNS = {"_+_": "+", "_-_": "-", "_*_": "*", "_/_": "/"}
_SUMS: dict[tuple[str, type, type], Kind] = {
    ("_+_", Day, Length): Day(),
    ("_+_", Length, Day): Day(),
    ("_-_", Day, Length): Day(),
    ("_-_", Day, Day): Length(),
    ("_+_", Length, Length): Length(),
    ("_-_", Length, Length): Length(),
}


def kind(seen: "Inference", call: Call) -> Kind:
    """The kind that a call gives; what it cannot take is a mistake."""
    teller = _TELLERS.get(call.function)
    if teller is not None:
        return teller(seen, call)
    known = [name for name in _TELLERS if name.isidentifier()]
    close = nearest(call.function, [*known, "has", "exists", "exists_one", "all", "filter"])
    hint = f"did you mean `{close}`?" if close else f"there are {', '.join(f'`{name}`' for name in known)}"
    if call.function in _OTHERS:
        return seen.mistake(call, *_OTHERS[call.function])
    return seen.mistake(call, f"there is no function `{call.function}` in a condition", hint)


def _logic(seen: "Inference", call: Call) -> Kind:
    for each in call.arguments:
        seen.yes_or_no(each)
    return FLAG


def _choice(seen: "Inference", call: Call) -> Kind:
    seen.yes_or_no(call.arguments[0])
    one, other = seen.kind(call.arguments[1]), seen.kind(call.arguments[2])
    if not alike(one, other):
        return seen.mistake(call, f"one side of `? :` is {said(one)}, the other {said(other)}")
    return one if not isinstance(one, Text | Number) else type(one)()


def _equal(seen: "Inference", call: Call) -> Kind:
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    for side, found in ((left, one), (right, other)):
        if isinstance(found, Thing):
            seen.mistake(side, f"{seen.shown(side)} is {said(found)}, and not compared as a whole")
            return FLAG
    if not alike(one, other):
        _unlike(seen, call, one, other)
    else:
        _choices(seen, one, right, left)
        _choices(seen, other, left, right)
    return FLAG


def _choices(seen: "Inference", kind: Kind, written: Expr, asked: Expr) -> None:
    """A text that is written out is one of those that a field can have."""
    items = written.items if isinstance(written, Listing) else (written,)
    of = kind.of if isinstance(kind, Listed) else kind
    if not isinstance(of, Text) or not of.choices:
        return
    for item in items:
        if isinstance(item, Const) and isinstance(item.value, str) and item.value not in of.choices:
            if not item.value and of.empty:
                continue
            close = nearest(item.value, of.choices)
            listed = ", ".join(f"`{choice}`" for choice in of.choices)
            hint = f"did you mean `{close}`?" if close else f"it is one of {listed}"
            seen.mistake(item, f"{seen.shown(asked)} is never `{item.value}`", hint)


def _unlike(seen: "Inference", call: Call, one: Kind, other: Kind) -> None:
    left, right = call.arguments
    words = f"{seen.shown(left)} is {said(one)}, and {seen.shown(right)} is {said(other)}"
    seen.mistake(call, words, _bridge(left, right, one, other) or _bridge(right, left, other, one))


def _bridge(left: Expr, right: Expr, one: Kind, other: Kind) -> str:
    """How two kinds can be compared after all."""
    value = right.value if isinstance(right, Const) else None
    match one, other:
        case Length(), Number():
            hint = f"write `days({value:g})`" if isinstance(value, int | float) else "write `days(…)`"
        case Length(), Text():
            hint = "write `days(2)`, `hours(4)` and the like"
        case Day(), Text():
            hint = f'write `date("{value or "2026-03-31"}")`'
        case Listed(Text()), Text():
            hint = f'write `"{value}" in {path_of(left) or "…"}`' if value is not None else "use `in`"
        case (Number(), Text()) | (Flag(), Text()) if isinstance(value, str) and _BARE.fullmatch(value):
            hint = f"write {value} without quotes"
        case _:
            hint = ""
    return hint


def _order(seen: "Inference", call: Call) -> Kind:
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    for side, found in ((left, one), (right, other)):
        if not isinstance(found, _ORDERED):
            if not alike(one, other):
                _unlike(seen, call, one, other)
                return FLAG
            name = seen.shown(side)
            seen.mistake(side, f"{name} is {said(found)}, which is never more or less", "use `==` or `in`")
            return FLAG
    if not alike(one, other):
        _unlike(seen, call, one, other)
    return FLAG


def _arithmetic(seen: "Inference", call: Call) -> Kind:
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    if isinstance(one, Anything) or isinstance(other, Anything):
        return ANYTHING
    if isinstance(one, Number) and isinstance(other, Number):
        return _number(seen, call, one, other)
    if (found := _SUMS.get((call.function, type(one), type(other)))) is not None:
        return found
    sign = _SIGNS[call.function]
    hint = "a condition compares text, and does not put it together" if isinstance(one, Text) else ""
    return seen.mistake(call, f"{said(one)} `{sign}` {said(other)} gives nothing", hint)


def _number(seen: "Inference", call: Call, one: Number, other: Number) -> Kind:
    """CEL does not mix whole numbers and fractions: those written out become fractions beside one."""
    if one.whole == other.whole:
        return Number(whole=one.whole)
    counted = call.arguments[0] if one.whole else call.arguments[1]
    if not _as_fractions(seen, counted):
        return seen.mistake(
            counted, "a count beside a number with a fraction", "write `double(…)` around the count"
        )
    return Number()


def _as_fractions(seen: "Inference", expr: Expr) -> bool:
    """Put `.0` behind each whole number of a sum; false where it holds a count."""
    if isinstance(expr, Const):
        found = _INTEGER.match(seen.text, expr.start)
        if found is not None:
            seen.insertions.append((found.end(), ".0"))
        return found is not None
    if isinstance(expr, Call) and expr.function in {*_SIGNS, "-_"}:
        made = [_as_fractions(seen, each) for each in expr.arguments]
        return all(made)
    return False


def _negative(seen: "Inference", call: Call) -> Kind:
    found = seen.kind(call.arguments[0])
    if isinstance(found, Number):
        return Number(whole=found.whole)
    return found if isinstance(found, Anything) else seen.mistake(call, f"`-` before {said(found)}")


def _within(seen: "Inference", call: Call) -> Kind:
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    if isinstance(other, Anything):
        return FLAG
    if not isinstance(other, Listed):
        path = path_of(right)
        hint = f"write `{path}.contains(…)`" if isinstance(other, Text) and path else ""
        seen.mistake(right, f"{seen.shown(right)} is {said(other)}, and `in` looks into a list", hint)
    elif not alike(one, other.of):
        seen.mistake(call, f"{seen.shown(left)} is {said(one)}, and the list holds {said(other.of)}")
    else:
        _choices(seen, one, right, left)
        _choices(seen, other, left, right)
    return FLAG


def _index(seen: "Inference", call: Call) -> Kind:
    over, at = seen.kind(call.arguments[0]), seen.kind(call.arguments[1])
    if isinstance(over, Anything):
        return ANYTHING
    if not isinstance(over, Listed):
        return seen.mistake(call, f"{seen.shown(call.arguments[0])} is {said(over)}, and has no items")
    if not (isinstance(at, Number) and at.whole and at.low >= 0):
        return seen.mistake(call.arguments[1], "items are counted from 0")
    return over.of


def _size(seen: "Inference", call: Call) -> Kind:
    operands = ((call.target,) if call.target is not None else ()) + call.arguments
    if len(operands) != 1:
        return seen.mistake(call, "`size` takes one list or text")
    found = seen.kind(operands[0])
    if not isinstance(found, Text | Listed | Anything):
        return seen.mistake(operands[0], f"{seen.shown(operands[0])} is {said(found)}, and has no size")
    return Number(0, whole=True)


def _text(seen: "Inference", call: Call) -> Kind:
    if call.target is None or len(call.arguments) != 1:
        return seen.mistake(call, f'`{call.function}` is asked of a text: `step.name.{call.function}("…")`')
    found, given = seen.kind(call.target), seen.kind(call.arguments[0])
    if not isinstance(found, Text | Anything):
        hint = _bridge(call.target, call.arguments[0], found, given) if isinstance(found, Listed) else ""
        seen.mistake(call.target, f"{seen.shown(call.target)} is {said(found)} where text is expected", hint)
    elif not isinstance(given, Text | Anything):
        seen.mistake(
            call.arguments[0], f"{seen.shown(call.arguments[0])} is {said(given)} where text is expected"
        )
    elif call.function == "matches" and not isinstance(call.arguments[0], Const):
        seen.mistake(call.arguments[0], "`matches` takes a pattern that is written out")
    return FLAG


def _length(seen: "Inference", call: Call) -> Kind:
    found = _single(seen, call)
    if found is not None and not isinstance(found, Number | Anything):
        seen.mistake(call.arguments[0], f"`{call.function}` takes a number", f"write `{call.function}(2)`")
    return Length()


def _date(seen: "Inference", call: Call) -> Kind:
    argument = call.arguments[0] if len(call.arguments) == 1 and call.target is None else None
    example = 'write `date("2026-03-31")`'
    if not (isinstance(argument, Const) and isinstance(argument.value, str)):
        seen.mistake(call, "`date` takes a day that is written out", example)
    elif not _is_day(argument.value):
        seen.mistake(argument, f"`{argument.value}` is not a date", example)
    return Day()


def _is_day(text: str) -> bool:
    try:
        day(text)
    except ValueError:
        return False
    return True


def _double(seen: "Inference", call: Call) -> Kind:
    found = _single(seen, call)
    if found is not None and not isinstance(found, Number | Anything):
        seen.mistake(
            call.arguments[0], f"{seen.shown(call.arguments[0])} is {said(found)} where a number is expected"
        )
    return Number()


def _single(seen: "Inference", call: Call) -> Kind | None:
    if call.target is not None or len(call.arguments) != 1:
        seen.mistake(call, f"`{call.function}` takes one value")
        return None
    return seen.kind(call.arguments[0])


_TELLERS: dict[str, Teller] = {
    "_&&_": _logic, "_||_": _logic, "!_": _logic, "_?_:_": _choice,
    "_==_": _equal, "_!=_": _equal, "_<_": _order, "_<=_": _order, "_>_": _order, "_>=_": _order,
    "_+_": _arithmetic, "_-_": _arithmetic, "_*_": _arithmetic, "_/_": _arithmetic, "-_": _negative,
    "@in": _within, "_[_]": _index, "size": _size,
    "startsWith": _text, "endsWith": _text, "contains": _text, "matches": _text,
    "date": _date,
    **dict.fromkeys(UNITS, _length),
    "double": _double,
}  # fmt: skip
