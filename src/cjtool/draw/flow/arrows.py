"""Draws the lines of ways: how each kind looks, its thickness by share, and its arrowhead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.draw import scene
from cjtool.draw.colour import Palette
from cjtool.draw.flow.course import Kind, Way
from cjtool.draw.scene import Segment, Shape

_LONG, _HALF = 7.0, 3.1
_THIN, _MORE = 1.15, 1.5
"""The thickness of a line, and how much more all customers make."""


@dataclass(frozen=True)
class _Look:
    ink: str
    dash: tuple[float, ...] = ()


_LOOKS: dict[Kind, _Look] = {
    "next": _Look("secondary"),
    "after": _Look("secondary"),
    "skip": _Look("muted", (1, 2.6)),
    "loop": _Look("red", (4.5, 3)),
}


def arrow(segments: Sequence[Segment], way: Way | None, colours: Palette) -> Iterator[Shape]:
    """A line with its head at the end of the last segment, which is straight and level; a bar before `after`."""
    kind = way.kind if way else "next"
    look = _LOOKS[kind]
    ink, thick = getattr(colours, look.ink), thickness(way)
    x, y = segments[-1][-2:]
    wide = _HALF + (thick - _THIN) / 2
    segments = (*segments[:-1], ("L", x - _LONG + 1, y))
    yield scene.path(segments, stroke=ink, stroke_width=thick, dash=look.dash, rounded=kind == "skip")
    yield scene.polygon([(x, y), (x - _LONG, y - wide), (x - _LONG, y + wide)], fill=ink)
    if kind == "after":
        yield scene.line(x - _LONG - 1.6, y - 4.2, x - _LONG - 1.6, y + 4.2, ink, 1.8)


def thickness(way: Way | None) -> float:
    """Of a way's line in points: the thicker, the more customers go it, as far as that is known."""
    return _THIN + _MORE * (way.share or 0) if way else _THIN
