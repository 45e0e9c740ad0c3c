"""How a step feels: a dot in the colour of its sign, with the sign on it; hollow where nobody asked customers."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.i18n.table import sign_of
from cjtool.query import Support
from cjtool.scene import Circle, Shape
from cjtool.scene.colour import Palette

RADIUS = 5.2
_COLOURS = {"positive": "green", "neutral": "muted", "negative": "red"}
_ARM = 2.4
_DASHES = {
    Support.OUTDATED: (2.6, 1.2, 0.7, 1.2),
    Support.ASSUMED: (2.6, 1.5),
    Support.EXPECTED: (4.4, 1.6),
    Support.UNNAMED: (1.0, 1.3),
}


def felt(
    emotion: float, x: float, y: float, colours: Palette, known: Support = Support.RESEARCHED
) -> Iterator[Shape]:
    """A dot around a place: a plus, a minus, or a ring where it is neutral."""
    sign = sign_of(emotion)
    yield disc(x, y, colours, known, getattr(colours, _COLOURS[sign]))
    ink = colours.card if known is Support.RESEARCHED else getattr(colours, _COLOURS[sign])
    if sign == "neutral":
        yield Circle(x, y, 1.9, None, ink, 1.2)
    else:
        yield scene.line(x - _ARM, y, x + _ARM, y, ink, 1.3)
    if sign == "positive":
        yield scene.line(x, y - _ARM, x, y + _ARM, ink, 1.3)


def disc(x: float, y: float, colours: Palette, known: Support, ink: str, radius: float = RADIUS) -> Circle:
    """A filled dot where it is measured or researched; edged as the curve's lines are where it is not."""
    if known is Support.RESEARCHED:
        return Circle(x, y, radius, ink, colours.card, 1)
    return Circle(x, y, radius - 0.3, colours.card, ink, 1.1, _DASHES[known])
