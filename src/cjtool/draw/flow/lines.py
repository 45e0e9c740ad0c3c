"""The lines of links: curves between layers, level through them, and loops in lanes below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjtool.scene import Segment

_CORNER = 6.0
LANE, FIRST = 10.0, 13.0
"""Between lanes, and between the first of them and what stands above it, in points."""

XY = tuple[float, float]


@dataclass(frozen=True)
class Loop:
    """A link back over the layers from `first` to `last`: where it leaves, goes down and up, and arrives."""

    link: int
    first: int
    last: int
    start: XY
    down: float
    up: float
    end: XY


def forward(places: Sequence[XY], end: XY) -> tuple[Segment, ...]:
    """A curve from each place to the next by turns with a level line; last, straight to `end`."""
    segments: list[Segment] = [("M", *places[0])]
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(places)):
        if index % 2 or abs(y0 - y1) < 0.01:
            segments.append(("L", x1, y1))
        else:
            middle = (x0 + x1) / 2
            segments.append(("C", middle, y0, middle, y1, x1, y1))
    return (*segments, ("L", *end))


def loops(loops: Sequence[Loop], floors: Sequence[float]) -> tuple[dict[int, tuple[Segment, ...]], float]:
    """The lines of loops, each in a lane below what stands in its layers and below shorter loops; their bottom."""
    lanes: list[tuple[float, float, float]] = []
    lines: dict[int, tuple[Segment, ...]] = {}
    for loop in sorted(loops, key=lambda each: (each.down - each.up, each.link)):
        floor = max(floors[loop.first : loop.last + 1])
        taken = [y for left, right, y in lanes if left < loop.down + LANE and loop.up < right + LANE]
        y = max([floor + FIRST, *(each + LANE for each in taken)])
        lanes.append((loop.up, loop.down, y))
        (x0, y0), (x1, y1) = loop.start, loop.end
        corners = [(x0, y0), (loop.down, y0), (loop.down, y), (loop.up, y), (loop.up, y1), (x1, y1)]
        lines[loop.link] = tuple(rounded(corners))
    return lines, max((y for _, _, y in lanes), default=0)


def rounded(corners: Sequence[XY]) -> Iterator[Segment]:
    """Straight stretches with round corners."""
    yield ("M", *corners[0])
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        near, far = _towards(corner, before), _towards(corner, after)
        yield ("L", *near)
        yield ("Q", *corner, *far)
    yield ("L", *corners[-1])


def _towards(corner: XY, other: XY) -> XY:
    """A corner's radius away from it, or half of the way."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = (dx * dx + dy * dy) ** 0.5
    share = min(_CORNER, length / 2) / length if length else 0
    return corner[0] + dx * share, corner[1] + dy * share
