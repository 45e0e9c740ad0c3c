"""Operators and functions of conditions: which kinds they take, and which they give.

It is a small part of CEL: what asks, not what builds, so that no condition can grow its data.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cjtool.lint.house.calculating import arithmetic, even, negative
from cjtool.lint.house.cel import UNITS, is_pattern
from cjtool.lint.house.comparing import bridge, equal, order, within
from cjtool.lint.house.kinds import (
    ANYTHING,
    FLAG,
    Anything,
    Day,
    Kind,
    Length,
    ListKind,
    Number,
    TextKind,
    alike,
    in_words,
)
from cjtool.lint.house.tree import Call, Const, Expr
from cjtool.model.values import day
from cjtool.spelling import nearest

if TYPE_CHECKING:
    from cjtool.lint.house.infer import Inference

Teller = Callable[["Inference", Call], Kind]

_OTHERS = {
    "_%_": ("`%` has no use in a condition", ""),
    "timestamp": ("`timestamp` is not used here", 'write `date("2026-03-31")`'),
    "duration": ("`duration` is not used here", "write `days(2)` or `hours(4)`"),
    "lowerAscii": ("`lowerAscii` is not used here", 'write `matches("(?i)…")` to pass over capitals'),
    "upperAscii": ("`upperAscii` is not used here", 'write `matches("(?i)…")` to pass over capitals'),
}
"""Of CEL as a whole, what a condition does in another way."""


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
    for argument in call.arguments:
        seen.yes_or_no(argument)
    return FLAG


def _choice(seen: "Inference", call: Call) -> Kind:
    seen.yes_or_no(call.arguments[0])
    one, other = seen.kind(call.arguments[1]), seen.kind(call.arguments[2])
    if not alike(one, other):
        return seen.mistake(call, f"one side of `? :` is {in_words(one)}, the other {in_words(other)}")
    if isinstance(one, Number) or isinstance(other, Number):
        number = even(seen, call.arguments[1], call.arguments[2], one, other)
        return ANYTHING if isinstance(one, Anything) or isinstance(other, Anything) else number
    return TextKind() if isinstance(one, TextKind) else one


def _index(seen: "Inference", call: Call) -> Kind:
    over, at = seen.kind(call.arguments[0]), seen.kind(call.arguments[1])
    if isinstance(over, Anything):
        return ANYTHING
    if not isinstance(over, ListKind):
        return seen.mistake(call, f"{seen.shown(call.arguments[0])} is {in_words(over)}, and has no items")
    if not (isinstance(at, Number) and at.whole and at.low >= 0):
        return seen.mistake(call.arguments[1], "items are counted from 0")
    return over.of


def _size(seen: "Inference", call: Call) -> Kind:
    operands = ((call.target,) if call.target is not None else ()) + call.arguments
    if len(operands) != 1:
        return seen.mistake(call, "`size` takes one list or text")
    operand = seen.kind(operands[0])
    if not isinstance(operand, TextKind | ListKind | Anything):
        return seen.mistake(operands[0], f"{seen.shown(operands[0])} is {in_words(operand)}, and has no size")
    return Number(0, whole=True)


def _text(seen: "Inference", call: Call) -> Kind:
    if call.target is None or len(call.arguments) != 1:
        return seen.mistake(call, f'`{call.function}` is asked of a text: `step.name.{call.function}("…")`')
    text, argument = seen.kind(call.target), seen.kind(call.arguments[0])
    if not isinstance(text, TextKind | Anything):
        hint = bridge(call.target, call.arguments[0], text, argument) if isinstance(text, ListKind) else ""
        seen.mistake(
            call.target, f"{seen.shown(call.target)} is {in_words(text)} where text is expected", hint
        )
    elif not isinstance(argument, TextKind | Anything):
        seen.mistake(
            call.arguments[0],
            f"{seen.shown(call.arguments[0])} is {in_words(argument)} where text is expected",
        )
    elif call.function == "matches":
        _pattern(seen, call.arguments[0])
    return FLAG


def _pattern(seen: "Inference", argument: Expr) -> None:
    if not isinstance(argument, Const):
        seen.mistake(argument, "`matches` takes a pattern that is written out")
    elif not is_pattern(argument.value):
        seen.mistake(argument, f"`{argument.value}` is no pattern", "patterns are those of RE2")


def _length(seen: "Inference", call: Call) -> Kind:
    number = _single(seen, call)
    if number is not None and not isinstance(number, Number | Anything):
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
    number = _single(seen, call)
    if number is not None and not isinstance(number, Number | Anything):
        seen.mistake(
            call.arguments[0],
            f"{seen.shown(call.arguments[0])} is {in_words(number)} where a number is expected",
        )
    return Number()


def _single(seen: "Inference", call: Call) -> Kind | None:
    if call.target is not None or len(call.arguments) != 1:
        seen.mistake(call, f"`{call.function}` takes one value")
        return None
    return seen.kind(call.arguments[0])


_TELLERS: dict[str, Teller] = {
    "_&&_": _logic, "_||_": _logic, "!_": _logic, "_?_:_": _choice,
    "_==_": equal, "_!=_": equal, "_<_": order, "_<=_": order, "_>_": order, "_>=_": order,
    "_+_": arithmetic, "_-_": arithmetic, "_*_": arithmetic, "_/_": arithmetic, "-_": negative,
    "@in": within, "_[_]": _index, "size": _size,
    "startsWith": _text, "endsWith": _text, "contains": _text, "matches": _text,
    "date": _date,
    **dict.fromkeys(UNITS, _length),
    "double": _double,
}  # fmt: skip
