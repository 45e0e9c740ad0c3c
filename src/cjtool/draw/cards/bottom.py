"""The foot of a card, and lines to write on."""

from collections.abc import Iterator, Sequence

from cjtool import scene
from cjtool.draw.cards.cutting import HEIGHT, INNER, INSET
from cjtool.draw.fixed import Fitted, fitted
from cjtool.scene import Shape
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

_ID = (Style(6.5, 7.6),)
_COUNT = Style(8, 9.4, "bold")
_COUNTED = 36
_LABEL = Style(7, 8.6)
_ROOM = 10


def foot(ids: Sequence[str], colours: Palette, left_out: tuple[str, ...] = ()) -> Iterator[Shape]:
    """The first of some ids that fits on a line; of none, nothing. Before it, how many texts the card leaves out."""
    sign = Fitted(_COUNT, (f"… +{len(left_out)}",) if left_out else (), left_out)
    yield from sign.at(INSET, HEIGHT - INSET - sign.height, colours.ink)
    found = (fitted(id, INNER - (_COUNTED if left_out else 0), _ROOM, _ID) for id in ids)
    if id := next((each for each in found if each.lines), None):
        yield from id.at(INSET + INNER, HEIGHT - INSET - id.height, colours.muted, "end")


def write_line(left: float, right: float, y: float, colours: Palette, label: str = "") -> Iterator[Shape]:
    """A line to write on, and above its start what is to be written."""
    yield from fitted(label, right - left, 12, (_LABEL,)).at(left, y - 24, colours.muted)
    yield scene.line(left, y, right, y, colours.zero, 0.6)
