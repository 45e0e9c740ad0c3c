"""Arithmetic in conditions, with numbers, lengths of time and dates."""

import re
from typing import TYPE_CHECKING

from cjtool.lint.house import value_phrases as says
from cjtool.lint.house.kinds import (
    ANYTHING,
    Anything,
    Day,
    Kind,
    Length,
    Number,
    TextKind,
    in_words,
)
from cjtool.lint.house.tree import Call, Const, Expr
from cjtool.message import Hint

if TYPE_CHECKING:
    from cjtool.lint.house.infer import Inference

_INTEGER = re.compile(r"-?\s*\d+(?![\dxX.eE])")
_SIGNS = {"_+_": "+", "_-_": "-", "_*_": "*", "_/_": "/"}
_SUMS: dict[tuple[str, type, type], Kind] = {
    ("_+_", Day, Length): Day(),
    ("_+_", Length, Day): Day(),
    ("_-_", Day, Length): Day(),
    ("_-_", Day, Day): Length(),
    ("_+_", Length, Length): Length(),
    ("_-_", Length, Length): Length(),
}


def arithmetic(seen: "Inference", call: Call) -> Kind:
    """Numbers with numbers, and dates with lengths of time."""
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    if isinstance(one, Anything) or isinstance(other, Anything):
        even(seen, left, right, one, other)
        return ANYTHING
    if isinstance(one, Number) and isinstance(other, Number):
        return even(seen, left, right, one, other)
    if (result := _SUMS.get((call.function, type(one), type(other)))) is not None:
        return result
    hint: Hint = says.TEXT_IS_COMPARED if isinstance(one, TextKind) else ""
    message = says.GIVES_NOTHING(one=in_words(one), sign=_SIGNS[call.function], other=in_words(other))
    return seen.mistake(call, message, hint)


def even(seen: "Inference", left: Expr, right: Expr, one: Kind, other: Kind) -> Kind:
    """The kind of two numbers beside one another.

    CEL does not mix whole numbers and fractions: those written out become fractions beside one, and beside a number
    of a team's own data, which is always passed as one.
    """
    whole = [isinstance(kind, Number) and kind.whole for kind in (one, other)]
    if whole[0] != whole[1] and not _as_fractions(seen, left if whole[0] else right):
        counted = left if whole[0] else right
        return seen.mistake(counted, says.COUNT_BESIDE_FRACTION, says.DOUBLE_AROUND)
    return Number(whole=all(whole))


def _as_fractions(seen: "Inference", expr: Expr) -> bool:
    """Put `.0` behind each whole number of a sum; false where it holds a count."""
    if isinstance(expr, Const):
        match = _INTEGER.match(seen.text, expr.start)
        if match is not None:
            seen.insertions.append((match.end(), ".0"))
        return match is not None
    if isinstance(expr, Call) and expr.function in {*_SIGNS, "-_"}:
        mended = [_as_fractions(seen, argument) for argument in expr.arguments]
        return all(mended)
    return False


def negative(seen: "Inference", call: Call) -> Kind:
    """A number below nought."""
    operand = seen.kind(call.arguments[0])
    if isinstance(operand, Number):
        return Number(whole=operand.whole)
    if isinstance(operand, Anything):
        return operand
    return seen.mistake(call, says.MINUS_BEFORE(kind=in_words(operand)))
