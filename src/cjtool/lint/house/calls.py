"""Operators and functions of conditions: which kinds they take, and which they give.

It is a small part of CEL: what asks, not what builds, so that no condition can grow its data.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cjtool.build.phrases import did_you_mean
from cjtool.lint.house import asking_phrases as says
from cjtool.lint.house import value_phrases as values
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
from cjtool.lint.remarks import NO_DATE, WRITE
from cjtool.message import Listed
from cjtool.model.values import day
from cjtool.spelling import nearest

if TYPE_CHECKING:
    from cjtool.lint.house.infer import Inference

Teller = Callable[["Inference", Call], Kind]

_DATE = WRITE(example='date("2026-03-31")')
_OTHERS = {
    "timestamp": _DATE,
    "duration": says.DAYS_OR_HOURS,
    "lowerAscii": says.PASS_OVER_CAPITALS,
    "upperAscii": says.PASS_OVER_CAPITALS,
}
"""Of CEL as a whole, what a condition does in another way, and in which."""


def kind(seen: "Inference", call: Call) -> Kind:
    """The kind that a call gives; what it cannot take is a mistake."""
    teller = _TELLERS.get(call.function)
    if teller is not None:
        return teller(seen, call)
    known = [name for name in _TELLERS if name.isidentifier()]
    close = nearest(call.function, [*known, "has", "exists", "exists_one", "all", "filter"])
    if call.function == "_%_":
        return seen.mistake(call, says.NO_USE(name="%"))
    if call.function in _OTHERS:
        return seen.mistake(call, says.NOT_USED(name=call.function), _OTHERS[call.function])
    hint = did_you_mean(close) if close else says.THERE_ARE(names=Listed(tuple(known), ""))
    return seen.mistake(call, says.NO_FUNCTION(name=call.function), hint)


def _logic(seen: "Inference", call: Call) -> Kind:
    for argument in call.arguments:
        seen.yes_or_no(argument)
    return FLAG


def _choice(seen: "Inference", call: Call) -> Kind:
    seen.yes_or_no(call.arguments[0])
    one, other = seen.kind(call.arguments[1]), seen.kind(call.arguments[2])
    if not alike(one, other):
        return seen.mistake(call, says.SIDES_DIFFER(one=in_words(one), other=in_words(other)))
    if isinstance(one, Number) or isinstance(other, Number):
        number = even(seen, call.arguments[1], call.arguments[2], one, other)
        return ANYTHING if isinstance(one, Anything) or isinstance(other, Anything) else number
    return TextKind() if isinstance(one, TextKind) else one


def _index(seen: "Inference", call: Call) -> Kind:
    over, at = seen.kind(call.arguments[0]), seen.kind(call.arguments[1])
    if isinstance(over, Anything):
        return ANYTHING
    if not isinstance(over, ListKind):
        return seen.mistake(call, says.NO_ITEMS(shown=seen.shown(call.arguments[0]), kind=in_words(over)))
    if not (isinstance(at, Number) and at.whole and at.low >= 0):
        return seen.mistake(call.arguments[1], says.FROM_NOUGHT)
    return over.of


def _size(seen: "Inference", call: Call) -> Kind:
    operands = ((call.target,) if call.target is not None else ()) + call.arguments
    if len(operands) != 1:
        return seen.mistake(call, values.SIZE_TAKES)
    operand = seen.kind(operands[0])
    if not isinstance(operand, TextKind | ListKind | Anything):
        return seen.mistake(
            operands[0], values.NO_SIZE(shown=seen.shown(operands[0]), kind=in_words(operand))
        )
    return Number(0, whole=True)


def _text(seen: "Inference", call: Call) -> Kind:
    if call.target is None or len(call.arguments) != 1:
        example = f'step.name.{call.function}("…")'
        return seen.mistake(call, values.ASKED_OF_TEXT(name=call.function, example=example))
    text, argument = seen.kind(call.target), seen.kind(call.arguments[0])
    if not isinstance(text, TextKind | Anything):
        hint = bridge(call.target, call.arguments[0], text, argument) if isinstance(text, ListKind) else ""
        message = values.TEXT_EXPECTED(shown=seen.shown(call.target), kind=in_words(text))
        seen.mistake(call.target, message, hint)
    elif not isinstance(argument, TextKind | Anything):
        message = values.TEXT_EXPECTED(shown=seen.shown(call.arguments[0]), kind=in_words(argument))
        seen.mistake(call.arguments[0], message)
    elif call.function == "matches":
        _pattern(seen, call.arguments[0])
    return FLAG


def _pattern(seen: "Inference", argument: Expr) -> None:
    if not isinstance(argument, Const):
        seen.mistake(argument, values.PATTERN_WRITTEN_OUT)
    elif not is_pattern(argument.value):
        seen.mistake(argument, values.NO_PATTERN(shown=str(argument.value)), values.RE2)


def _length(seen: "Inference", call: Call) -> Kind:
    number = _single(seen, call)
    if number is not None and not isinstance(number, Number | Anything):
        hint = WRITE(example=f"{call.function}(2)")
        seen.mistake(call.arguments[0], values.TAKES_A_NUMBER(name=call.function), hint)
    return Length()


def _date(seen: "Inference", call: Call) -> Kind:
    argument = call.arguments[0] if len(call.arguments) == 1 and call.target is None else None
    if not (isinstance(argument, Const) and isinstance(argument.value, str)):
        seen.mistake(call, values.DAY_WRITTEN_OUT, _DATE)
    elif not _is_day(argument.value):
        seen.mistake(argument, NO_DATE(day=argument.value), _DATE)
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
        message = values.NUMBER_EXPECTED(shown=seen.shown(call.arguments[0]), kind=in_words(number))
        seen.mistake(call.arguments[0], message)
    return Number()


def _single(seen: "Inference", call: Call) -> Kind | None:
    if call.target is not None or len(call.arguments) != 1:
        seen.mistake(call, values.TAKES_ONE(name=call.function))
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
