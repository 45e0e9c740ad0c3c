"""Path data of SVG ─► segments of scenes: all commands of SVG 2 (https://www.w3.org/TR/SVG2/paths.html), arcs as curves."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import acos, ceil, cos, hypot, pi, radians, sin, sqrt, tan
from typing import TypeAlias

from cjtool.scene import Segment

_Point: TypeAlias = tuple[float, float]

_COMMANDS = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_FLAGGED = re.compile(
    r"\s*,?\s*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))"
    r"[\s,]*([01])[\s,]*([01])[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))"
)
"""The seven values of an arc; its two flags may be written without anything between them."""
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2}
_SMOOTH = {"S": "CS", "T": "QT"}
"""Commands whose first control point mirrors the last one of those before."""


@lru_cache(maxsize=1024)
def segments(data: str) -> tuple[Segment, ...]:
    """The segments of path data, absolute: M, L, C, Q and Z alone."""
    return tuple(_Pen().drawn(data))


class _Pen:
    """Where the pen is, where its contour began, and the control point before it."""

    def __init__(self) -> None:
        self.at: _Point = (0.0, 0.0)
        self.start: _Point = (0.0, 0.0)
        self.control: _Point = (0.0, 0.0)
        self.last = ""

    def drawn(self, data: str) -> Iterator[Segment]:
        for command, rest in _COMMANDS.findall(data):
            if command in "Zz":
                yield ("Z",)
                self.at, self.last = self.start, "Z"
            elif command in "Aa":
                for values in _FLAGGED.findall(rest):
                    yield from self._arc(command == "a", [float(each) for each in values])
            else:
                yield from self._run(command, [float(each) for each in _NUMBER.findall(rest)])

    def _run(self, command: str, values: list[float]) -> Iterator[Segment]:
        """A command, once for as many values as it takes; what moves further draws lines."""
        kind, count = command.upper(), _COUNTS[command.upper()]
        for start in range(0, len(values) - count + 1, count):
            points = self._points(kind, command.islower(), values[start : start + count])
            yield self._segment("L" if kind == "M" and start else kind, points)

    def _points(self, kind: str, relative: bool, values: list[float]) -> list[_Point]:
        x, y = self.at if relative else (0.0, 0.0)
        if kind == "H":
            return [(x + values[0], self.at[1])]
        if kind == "V":
            return [(self.at[0], y + values[0])]
        return [(x + values[at], y + values[at + 1]) for at in range(0, len(values), 2)]

    def _segment(self, kind: str, points: list[_Point]) -> Segment:
        if kind in _SMOOTH:
            points = [self._mirrored(_SMOOTH[kind]), *points]
        self.control, self.at, self.last = points[-2] if len(points) > 1 else points[-1], points[-1], kind
        if kind == "M":
            self.start = self.at
        flat = tuple(value for point in points for value in point)
        match kind:
            case "M":
                return ("M", *flat)
            case "C" | "S":
                return ("C", *flat)
            case "Q" | "T":
                return ("Q", *flat)
        return ("L", *flat)

    def _mirrored(self, after: str) -> _Point:
        (x, y), (near, far) = self.at, self.control
        return (2 * x - near, 2 * y - far) if self.last and self.last in after else self.at

    def _arc(self, relative: bool, values: list[float]) -> Iterator[Segment]:
        rx, ry, turn, large, sweep, x, y = values
        to = (self.at[0] + x, self.at[1] + y) if relative else (x, y)
        yield from _curves(self.at, (abs(rx), abs(ry)), turn, (bool(large), bool(sweep)), to)
        self.at, self.control, self.last = to, to, "A"


def _curves(
    here: _Point, radii: _Point, turn: float, flags: tuple[bool, bool], to: _Point
) -> Iterator[Segment]:
    """An arc as curves of a quarter turn at most (SVG 2, B.2.4)."""
    if here == to:
        return
    if not all(radii):
        yield ("L", *to)
        return
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    half = ((here[0] - to[0]) / 2, (here[1] - to[1]) / 2)
    own = (cosine * half[0] + sine * half[1], -sine * half[0] + cosine * half[1])
    reach = max(1.0, hypot(own[0] / radii[0], own[1] / radii[1]))
    rx, ry = radii[0] * reach, radii[1] * reach
    across = (rx * own[1]) ** 2 + (ry * own[0]) ** 2
    share = sqrt(max(0.0, (rx * ry) ** 2 - across) / across) * (-1 if flags[0] == flags[1] else 1)
    middle = (share * rx * own[1] / ry, -share * ry * own[0] / rx)
    first = _angle((own[0] - middle[0]) / rx, (own[1] - middle[1]) / ry)
    last = _angle((-own[0] - middle[0]) / rx, (-own[1] - middle[1]) / ry)
    swept = (last - first) % (2 * pi) if flags[1] else -((first - last) % (2 * pi))
    centre = (
        cosine * middle[0] - sine * middle[1] + (here[0] + to[0]) / 2,
        sine * middle[0] + cosine * middle[1] + (here[1] + to[1]) / 2,
    )

    def placed(x: float, y: float) -> _Point:
        return (
            centre[0] + cosine * rx * x - sine * ry * y,
            centre[1] + sine * rx * x + cosine * ry * y,
        )

    count = max(1, ceil(abs(swept) / (pi / 2) - 1e-9))
    step = swept / count
    handle = 4 / 3 * tan(step / 4)
    for number in range(count):
        one, other = first + number * step, first + (number + 1) * step
        leave = placed(cos(one) - handle * sin(one), sin(one) + handle * cos(one))
        reached = placed(cos(other) + handle * sin(other), sin(other) - handle * cos(other))
        end = to if number == count - 1 else placed(cos(other), sin(other))
        yield ("C", *leave, *reached, *end)


def _angle(x: float, y: float) -> float:
    turn = acos(max(-1.0, min(1.0, x / hypot(x, y))))
    return turn if y >= 0 else -turn
