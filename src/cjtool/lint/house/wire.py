"""CEL's serialised parse tree (`cel.expr.ParsedExpr`, a protocol buffer) read into a tree of ours.

The numbers of the fields are those of syntax.proto in the specification of CEL.
"""

import struct
from collections.abc import Iterator
from typing import TypeAlias

from cjtool.lint.house.tree import (
    Call,
    Comprehension,
    Const,
    Expr,
    Ident,
    Listing,
    Macro,
    Select,
    Struct,
)

_Value: TypeAlias = int | bytes
_VARINT, _FIXED64, _BYTES = 0, 1, 2
_SIGN = 1 << 63


def tree(serialised: bytes) -> Expr:
    """The tree of an expression; raises ValueError for what is no parse tree."""
    parsed = _first(serialised, 2)
    positions = {_number(entry, 1): _number(entry, 2) for entry in _all(_first(parsed, 3), 4)}
    return _Reader(positions).expr(_first(parsed, 2))


class _Reader:
    """Reads expressions, with the positions of their ids."""

    def __init__(self, positions: dict[int, int]) -> None:
        self._positions = positions

    def expr(self, data: bytes) -> Expr:
        """The tree of one `cel.expr.Expr`."""
        start, kind, body = 0, 0, b""
        for number, value in _fields(data):
            if isinstance(value, int):
                start = self._positions.get(value, 0)
            else:
                kind, body = number, value
        expr: Expr
        match kind:
            case 3:
                [(number, value)] = _fields(body)
                expr = Const(start, _constant(number, value))
            case 4:
                expr = Ident(start, _text(body, 1))
            case 5:
                expr = Select(start, self.expr(_first(body, 1)), _text(body, 2), bool(_number(body, 3)))
            case 6:
                target = _first(body, 1)
                expr = Call(start, _text(body, 2), self.expr(target) if target else None, self._all(body, 3))
            case 7:
                expr = Listing(start, self._all(body, 1))
            case 8:
                expr = Struct(start)
            case 9:
                variable = _text(body, 1)
                macro, asked = _folded(self.expr(_first(body, 4)), self.expr(_first(body, 6)), variable)
                expr = Comprehension(start, macro, variable, self.expr(_first(body, 2)), asked)
            case _:
                raise ValueError(f"an expression of kind {kind}")
        return expr

    def _all(self, data: bytes, wanted: int) -> tuple[Expr, ...]:
        return tuple(self.expr(value) for value in _all(data, wanted))


def _folded(first: Expr, step: Expr, variable: str) -> tuple[Macro, Expr]:
    """Which macro a fold was made of, by what it starts with and how it goes on; and what is asked of each item."""
    match first, step:
        case Const(value=False), Call(function="_||_", arguments=(_, body)):
            return "exists", body
        case Const(value=True), Call(function="_&&_", arguments=(_, body)):
            return "all", body
        case Const(), Call(function="_?_:_", arguments=(body, _, _)):
            return "exists_one", body
        case Listing(), Call(
            function="_?_:_", arguments=(body, Call(arguments=(_, Listing(items=(Ident(name=name),)))), _)
        ) if name == variable:
            return "filter", body
        case Listing(), Call(arguments=(first_argument, *_)):
            return "map", first_argument
    raise ValueError("a fold that no macro makes")


def _constant(number: int, value: _Value) -> object:
    if isinstance(value, int):
        if number == 2:
            return bool(value)
        signed = value - (1 << 64) if number == 3 and value & _SIGN else value
        return None if number == 1 else signed
    if number == 5:
        return float(struct.unpack("<d", value)[0])
    return value.decode() if number == 6 else value


def _fields(data: bytes) -> Iterator[tuple[int, _Value]]:
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(data, at)
            yield number, value
            continue
        size, at = (8, at) if kind == _FIXED64 else _varint(data, at)
        if kind not in {_FIXED64, _BYTES}:
            raise ValueError(f"a field of kind {kind}")
        yield number, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def _all(data: bytes, wanted: int) -> Iterator[bytes]:
    return (value for number, value in _fields(data) if number == wanted and isinstance(value, bytes))


def _first(data: bytes, wanted: int) -> bytes:
    return next(_all(data, wanted), b"")


def _text(data: bytes, wanted: int) -> str:
    return _first(data, wanted).decode()


def _number(data: bytes, wanted: int) -> int:
    numbers = (value for number, value in _fields(data) if number == wanted and isinstance(value, int))
    return next(numbers, 0)
