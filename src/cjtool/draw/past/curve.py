"""The means of stages as a small curve: a point for each, lines between neighbours, and gaps where nothing is known."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from cjtool import scene
from cjtool.draw import marks
from cjtool.history.figures import StageFeeling
from cjtool.scene import Bounds, Box, Segment, Shape
from cjtool.scene.colour import Palette

_PAD, _EDGE = 5.0, 12.0
_LINE, _DOT = 1.7, 2.1

MeanSpot = tuple[float, float, float]
"""Where a mean stands, and the mean."""


def places(count: int, left: float, right: float) -> list[float]:
    """Where stages stand between two edges; a single one in the middle."""
    if count == 1:
        return [(left + right) / 2]
    room = right - left - 2 * _EDGE
    return [left + _EDGE + room * index / max(1, count - 1) for index in range(count)]


def draw(curve: Sequence[StageFeeling], area: Bounds, colours: Palette) -> Iterator[Shape]:
    """The ground, the zero line, and what is known of each stage."""
    left, top, right, bottom = area
    zero, unit = (top + bottom) / 2, ((bottom - top) / 2 - _PAD) / 2
    yield from _ground(area, colours)
    spots: list[MeanSpot | None] = [
        None if each.mean is None else (x, zero - each.mean * unit, each.mean)
        for x, each in zip(places(len(curve), left, right), curve, strict=True)
    ]
    for known, group in groupby(spots, lambda spot: spot is not None):
        if known:
            yield from _stretch([spot for spot in group if spot is not None], colours)


def _stretch(spots: Sequence[MeanSpot], colours: Palette) -> Iterator[Shape]:
    for (x, y, _), (to, end, _) in pairwise(spots):
        segments: tuple[Segment, ...] = (("M", x, y), ("L", to, end))
        yield scene.path(segments, stroke=colours.brand, stroke_width=_LINE)
    for x, y, mean in spots:
        yield marks.mark(marks.sign_of(mean), x, y, _DOT, colours)


def _ground(area: Bounds, colours: Palette) -> Iterator[Shape]:
    left, top, right, bottom = area
    half = (bottom - top) / 2
    yield Box(left, top, right - left, half, 0, colours.green_tint)
    yield Box(left, top + half, right - left, half, 0, colours.red_tint)
    if colours.hatch:
        yield marks.hatching((left, top + half, right, bottom), colours.hatch)
    if colours.frame:
        yield Box(left, top, right - left, bottom - top, 0, None, colours.frame, 0.7)
    yield scene.line(left, top + half, right, top + half, colours.zero, 0.7, (2.5, 2))
