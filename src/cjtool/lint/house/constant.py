"""Conditions that no journey can meet: what they ask of one value contradicts itself, or what it can be."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cjtool.lint.house import reading_phrases as says
from cjtool.lint.house.kinds import Flag, Kind, Number, TextKind
from cjtool.lint.house.mistake import Mistake, stretch
from cjtool.lint.house.tree import Call, Comprehension, Const, Expr, Listing, parts, path_of
from cjtool.message import Figure

_LARGE = 10**15
_MIRRORED = {"_<_": "_>_", "_<=_": "_>=_", "_>_": "_<_", "_>=_": "_<=_", "_==_": "_==_", "_!=_": "_!=_"}
_OPPOSITE = {"_<_": "_>=_", "_<=_": "_>_", "_>_": "_<=_", "_>=_": "_<_", "_==_": "_!=_", "_!=_": "_==_"}


@dataclass(frozen=True)
class _Room:
    """What a value can still be: bounds that may be open, or texts and flags that are left or ruled out."""

    low: float = float("-inf")
    high: float = float("inf")
    low_open: bool = False
    high_open: bool = False
    left: frozenset[object] | None = None
    out: frozenset[object] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether nothing is left."""
        if self.left is not None and not self.left - self.out:
            return True
        return self.low > self.high or (
            self.low == self.high and (self.low_open or self.high_open or self.low in self.out)
        )


@dataclass(frozen=True)
class _Atom:
    """What a part of a condition asks of one path."""

    path: str
    operator: str
    values: tuple[object, ...]


Rooms = Mapping[str, _Room]


def never(text: str, expr: Expr, kinds: Mapping[str, Kind], rooms: Rooms | None = None) -> Mistake | None:
    """The first part of a condition that can never be true, if there is one."""
    rooms = dict(rooms or {})
    asked = parts(expr, "_&&_")
    for part in asked:
        if isinstance(part, Const) and part.value is False:
            return Mistake(*stretch(text, part), says.FALSE_IS_NEVER_TRUE)
        if (atom := _atom(part)) is None or atom.path not in kinds:
            continue
        before = rooms.get(atom.path) or _room(kinds[atom.path])
        after = _narrowed(before, atom)
        if after.empty:
            return _impossible(text, part, atom, kinds[atom.path], known=before != _room(kinds[atom.path]))
        rooms[atom.path] = after
    for part in asked:
        contradiction = _inside(text, part, kinds, rooms)
        if contradiction is not None:
            return contradiction
    return None


def _inside(text: str, part: Expr, kinds: Mapping[str, Kind], rooms: Rooms) -> Mistake | None:
    choices = parts(part, "_||_")
    if len(choices) > 1:
        contradictions = (never(text, choice, kinds, rooms) for choice in choices)
        return next(filter(None, contradictions), None)
    if isinstance(part, Comprehension) and part.macro != "all":
        return never(text, part.body, kinds, rooms)
    return None


def _impossible(text: str, part: Expr, atom: _Atom, kind: Kind, *, known: bool) -> Mistake:
    place = stretch(text, part)
    if known:
        return Mistake(*place, says.NEVER_BESIDE(path=atom.path), says.JOIN_WITH_OR)
    if isinstance(kind, Number):
        low, high = Figure(kind.low, bare=True), Figure(kind.high, bare=True)
        bounded = kind.high < _LARGE
        sentence = says.NEVER_IN_RANGE if bounded else says.NEVER_BELOW
        return Mistake(*place, sentence(path=atom.path, low=low, high=high))
    if isinstance(kind, TextKind) and atom.values == ("",):
        return Mistake(*place, says.ALWAYS_FILLED_IN(path=atom.path))
    return Mistake(*place, says.NEVER_TRUE_OF(path=atom.path))


def _room(kind: Kind) -> _Room:
    match kind:
        case Number(low, high):
            return _Room(low, high)
        case TextKind(choices, empty) if choices:
            return _Room(left=frozenset({*choices, *([""] if empty else [])}))
        case TextKind(_, empty):
            return _Room(out=frozenset() if empty else frozenset({""}))
        case Flag():
            return _Room(left=frozenset({True, False}))
        case _:
            return _Room()


def _atom(expr: Expr) -> _Atom | None:
    """A comparison of a path with what is written out; a bare path, or one with `!`, is a flag."""
    if (path := path_of(expr)) is not None:
        return _Atom(path, "in", (True,))
    if not isinstance(expr, Call):
        return None
    if expr.function == "!_":
        return _denied(_atom(expr.arguments[0]))
    if expr.function == "@in":
        return _membership(*expr.arguments)
    return _comparison(expr) if expr.function in _MIRRORED else None


def _comparison(expr: Call) -> _Atom | None:
    left, right = expr.arguments
    for side, other, operator in ((left, right, expr.function), (right, left, _MIRRORED[expr.function])):
        path = path_of(side)
        if path is not None and isinstance(other, Const):
            return _Atom(path, operator, (other.value,))
    return None


def _membership(item: Expr, items: Expr) -> _Atom | None:
    path = path_of(item)
    if path is None or not isinstance(items, Listing):
        return None
    values = tuple(item.value for item in items.items if isinstance(item, Const))
    return _Atom(path, "in", values) if len(values) == len(items.items) else None


def _denied(atom: _Atom | None) -> _Atom | None:
    if atom is None or atom.operator == "in":
        return atom and replace(atom, operator="out")
    return replace(atom, operator=_OPPOSITE[atom.operator]) if atom.operator in _OPPOSITE else None


def _narrowed(room: _Room, atom: _Atom) -> _Room:
    value = atom.values[0] if atom.values else None
    if atom.operator in {"in", "_==_"}:
        return _only(room, atom.values)
    if atom.operator in {"out", "_!=_"}:
        return replace(room, out=room.out | frozenset(atom.values))
    if not isinstance(value, int | float):
        return room
    if atom.operator in {"_<_", "_<=_"}:
        bound, is_open = min((room.high, not room.high_open), (value, atom.operator == "_<=_"))
        return replace(room, high=bound, high_open=not is_open)
    bound, is_open = max((room.low, room.low_open), (value, atom.operator == "_>_"))
    return replace(room, low=bound, low_open=is_open)


def _only(room: _Room, values: tuple[object, ...]) -> _Room:
    if values and all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        numbers = [value for value in values if isinstance(value, int | float) and _holds(room, value)]
        if not numbers:
            return replace(room, left=frozenset())
        return replace(room, low=min(numbers), high=max(numbers), low_open=False, high_open=False)
    left = frozenset(values) if room.left is None else room.left & frozenset(values)
    return replace(room, left=left)


def _holds(room: _Room, value: float) -> bool:
    above = value > room.low or (value == room.low and not room.low_open)
    below = value < room.high or (value == room.high and not room.high_open)
    return above and below and value not in room.out
