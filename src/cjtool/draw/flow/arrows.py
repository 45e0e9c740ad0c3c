"""Draws the lines of ways: how each kind looks, its thickness by share, and its arrowhead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot

from cjtool import scene
from cjtool.draw.flow.course import Basis, Kind, StepLink
from cjtool.scene import Segment, Shape
from cjtool.scene.colour import Palette

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
    "loop": _Look("ink", (4.5, 3)),
    "left": _Look("red"),
}
_BELIEVED: dict[Kind, tuple[float, ...]] = {"skip": (1, 2.6), "loop": (4.5, 3)}
_DASH = (2.4, 2.2)
"""Of what is only believed: as of what is written beside what was measured on maps."""


def arrow(segments: Sequence[Segment], way: StepLink | None, colours: Palette) -> Iterator[Shape]:
    """A line with its head at the end of the last segment, which is straight; `after` with a bar before it.

    The head is open where the journey does not know the way, for those who see no colour.
    """
    kind = way.kind if way else "next"
    look = _look(kind, way.basis if way else "told")
    ink = colours.red if way and way.unhappy else getattr(colours, look.ink)
    thick = thickness(way)
    tip = _tip(segments)
    segments = (*segments[:-1], ("L", *tip.at(_LONG - 1, 0)))
    yield scene.path(
        segments, stroke=ink, stroke_width=thick, dash=look.dash, rounded=kind == "skip" and bool(look.dash)
    )
    wide = _HALF + (thick - _THIN) / 2
    head = [tip.at(0, 0), tip.at(_LONG, wide), tip.at(_LONG, -wide)]
    yield open_head(head, ink, colours) if way and way.basis == "unknown" else scene.polygon(head, fill=ink)
    if kind == "after":
        yield scene.line(*tip.at(_LONG + 1.6, 4.2), *tip.at(_LONG + 1.6, -4.2), ink, 1.8)


def open_head(corners: Sequence[tuple[float, float]], ink: str, colours: Palette) -> Shape:
    """The head of an arrow that the journey does not have."""
    return scene.polygon(corners, fill=colours.card, stroke=ink, stroke_width=1.1)


@dataclass(frozen=True)
class _Tip:
    """Where a line ends, and its direction there, of length 1."""

    x: float
    y: float
    dx: float
    dy: float

    def at(self, back: float, aside: float) -> tuple[float, float]:
        """A place so far before the end and so far beside the line."""
        return self.x - self.dx * back - self.dy * aside, self.y - self.dy * back + self.dx * aside


def _tip(segments: Sequence[Segment]) -> _Tip:
    """The end of the last segment; level where that has no length."""
    (*_, x0, y0), (*_, x1, y1) = (places for _, *places in segments[-2:])
    length = hypot(x1 - x0, y1 - y0)
    return _Tip(x1, y1, (x1 - x0) / length, (y1 - y0) / length) if length > 0.01 else _Tip(x1, y1, 1, 0)


def _look(kind: Kind, basis: Basis) -> _Look:
    """Solid where it was measured, dashed and lighter where it is believed."""
    match basis:
        case "told":
            return _LOOKS[kind]
        case "believed":
            return _Look("muted", _BELIEVED.get(kind, _DASH))
        case "unknown":
            return _Look("amber_text")
    return _Look("red" if kind == "left" else "ink")


def thickness(way: StepLink | None) -> float:
    """Of a way's line in points: the thicker, the more customers go it, as far as that is known."""
    if way is None or way.basis == "believed" or (way.real and way.real.few):
        return _THIN
    share = way.share if way.real is None else way.real.share.value / 100
    return _THIN + _MORE * (share or 0)
