"""A sheet of cards: an A4 standing up, two by four, with lines to cut along at the same places on every sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import prose
from cjtool.draw.fixed import fitted, sizes
from cjtool.scene import Group, Scene, Shape
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

MM = 72 / 25.4
"""Points in a millimetre."""
PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
COLUMNS, ROWS = 2, 4
COUNT = COLUMNS * ROWS
WIDTH, HEIGHT = 96 * MM, 69 * MM
"""The size of a card; what lies around eight of them is more than the 5 mm that home printers leave blank."""
LEFT, TOP = (PAGE_WIDTH - COLUMNS * WIDTH) / 2, (PAGE_HEIGHT - ROWS * HEIGHT) / 2
INSET = 5 * MM
"""What stays blank inside a card, for scissors that stray."""
INNER = WIDTH - 2 * INSET
_MARK = (1.2 * MM, 3.8 * MM)
_DASH = (3.0, 3.0)
_LINE = sizes(7.5, 6.5, Style(10, 12))


@dataclass(frozen=True)
class SheetHeading:
    """What stands outside the cards: above them what they are, and how to cut; below them what their ids are for."""

    title: str
    kind: str
    number: str
    cut: str
    note: str
    below: str


def sheet(cards: Sequence[Group], heading: SheetHeading, colours: Palette, told: Sequence[str] = ()) -> Scene:
    """Up to eight cards, row by row; `told` are sentences on what is on them."""
    placed = (replace(card, x=x, y=y) for card, (x, y) in zip(cards, places(), strict=False))
    title = " – ".join(filter(None, (heading.title, heading.kind)))
    shapes = (*_heading(heading, colours), *_cuts(colours), *placed)
    description = "\n".join(
        filter(None, (prose.stopped(f"{heading.kind}, {heading.number}"), " ".join(told)))
    )
    return Scene(PAGE_WIDTH, PAGE_HEIGHT, title, description, shapes)


def places() -> tuple[tuple[float, float], ...]:
    """The upper left corner of each card."""
    return tuple(
        (LEFT + column * WIDTH, TOP + row * HEIGHT) for row in range(ROWS) for column in range(COLUMNS)
    )


def _cuts(colours: Palette) -> Iterator[Shape]:
    """Dashed lines between and around the cards, with marks at their ends."""
    right, bottom, (near, far) = LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT, _MARK
    for x in (LEFT + column * WIDTH for column in range(COLUMNS + 1)):
        yield scene.line(x, TOP, x, bottom, colours.muted, 0.4, _DASH)
        yield scene.line(x, TOP - far, x, TOP - near, colours.ink, 0.5)
        yield scene.line(x, bottom + near, x, bottom + far, colours.ink, 0.5)
    for y in (TOP + row * HEIGHT for row in range(ROWS + 1)):
        yield scene.line(LEFT, y, right, y, colours.muted, 0.4, _DASH)
        yield scene.line(LEFT - far, y, LEFT - near, y, colours.ink, 0.5)
        yield scene.line(right + near, y, right + far, y, colours.ink, 0.5)


def _heading(heading: SheetHeading, colours: Palette) -> Iterator[Shape]:
    """Between the marks: on the left what this is, without the title if that is long; on the right how to cut."""
    room, middle = WIDTH - 6 * MM, TOP - 2.6 * MM
    noted = " · ".join(filter(None, (heading.kind, heading.note)))
    known = (f"{heading.title} · {noted}", noted, f"{heading.title} · {heading.kind}", heading.kind)
    lines = (fitted(each, room, 12, _LINE) for each in known)
    what = next(line for line in lines if line.lines)
    yield from what.middle(LEFT + 2 * MM, middle, colours.secondary)
    how = fitted(f"{heading.cut} · {heading.number}", room - 12, 12, _LINE)
    right = LEFT + COLUMNS * WIDTH - 2 * MM
    yield scene.icon("scissors", LEFT + WIDTH + 2 * MM, middle - 4.5, 9, colours.secondary, 1.8)
    yield from how.middle(right, middle, colours.secondary, "end")
    ids = fitted(heading.below, room, 12, _LINE)
    yield from ids.middle(LEFT + 2 * MM, TOP + ROWS * HEIGHT + 2.6 * MM, colours.secondary)
