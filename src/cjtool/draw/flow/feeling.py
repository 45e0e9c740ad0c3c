"""How a step feels: a dot in the colour of its sign, with the sign on it."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.i18n.table import sign_of
from cjtool.scene import Circle, Shape
from cjtool.scene.colour import Palette

RADIUS = 5.2
_COLOURS = {"positive": "green", "neutral": "muted", "negative": "red"}
_ARM = 2.4


def felt(emotion: float, x: float, y: float, colours: Palette) -> Iterator[Shape]:
    """A dot around a place: a plus, a minus, or a ring where it is neutral."""
    sign, ink = sign_of(emotion), colours.card
    yield Circle(x, y, RADIUS, getattr(colours, _COLOURS[sign]), ink, 1)
    if sign == "neutral":
        yield Circle(x, y, 1.9, None, ink, 1.2)
    else:
        yield scene.line(x - _ARM, y, x + _ARM, y, ink, 1.3)
    if sign == "positive":
        yield scene.line(x, y - _ARM, x, y + _ARM, ink, 1.3)
