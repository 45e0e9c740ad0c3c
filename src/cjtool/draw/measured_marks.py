"""How what was measured looks: a hollow point on its interval, a line between points, a bar with its interval."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw import marks
from cjtool.scene import Box, Circle, Shape
from cjtool.scene.colour import Palette

RADIUS = 3.1
"""Of a measured point, in points."""
_CAP, _WIDTH = 2.6, 1.1
_DASH = (2.4, 1.6)
_AROUND = 1.7
"""How far what is written reaches around the bar."""


def interval(x: float, top: float, bottom: float, ink: str, scale: float = 1.0) -> Iterator[Shape]:
    """An upright interval with a cap at each end."""
    cap, width = _CAP * scale, _WIDTH * scale
    yield scene.line(x, top, x, bottom, ink, width)
    for y in (top, bottom):
        yield scene.line(x - cap, y, x + cap, y, ink, width)


def point(x: float, y: float, colours: Palette, scale: float = 1.0) -> Shape:
    """A hollow point, which no told feeling has."""
    return Circle(x, y, RADIUS * scale, colours.card, colours.ink, 1.5 * scale)


def across(left: float, right: float, y: float, colours: Palette) -> Iterator[Shape]:
    """An interval along a bar."""
    yield scene.line(left, y, right, y, colours.ink, _WIDTH)
    for x in (left, right):
        yield scene.line(x, y - _CAP, x, y + _CAP, colours.ink, _WIDTH)


def written(left: float, right: float, y: float, height: float, colours: Palette) -> Shape:
    """A bar up to what is written, and not measured."""
    top, tall = y - _AROUND, height + 2 * _AROUND
    return Box(left, top, max(right - left, height), tall, tall / 2, None, colours.ink, 0.8, _DASH)


def apart(x: float, y: float, colours: Palette) -> Shape:
    """The plate on which it stands that what was measured contradicts what is told."""
    return Box(x, y - 4, 18, 8, 4, colours.card, colours.amber_text, 0.8)


def unsure(x: float, y: float, size: float, colours: Palette) -> tuple[Shape, ...]:
    """That it is not yet known whether a target is met."""
    return marks.question(x + size / 2, y + size / 2, colours.secondary)
