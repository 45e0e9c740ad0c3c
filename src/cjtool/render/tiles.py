"""A poster on sheets that a printer takes: which part stands on which, and what is printed around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from cjtool import scene
from cjtool.i18n.drawn import MapWords
from cjtool.scene import Box, Group, Scene, Shape, Text, typeset
from cjtool.scene.sheet import MM, Sheet, sheets
from cjtool.scene.typeset import NOTE, STRONG_NOTE

MARGIN = 5 * MM
"""What printers leave white along the edges of a sheet."""
OVERLAP = 10 * MM
"""What neighbours both show; the cut is in the middle of it."""
RULE = 100 * MM
_SLACK = 0.01
"""A millionth too large is no reason for a further row."""
_INK, _GROUND = "#16222E", "#FFFFFF"
_STROKE = 0.4
_TICK = OVERLAP / 2 - 2
_STRIP = OVERLAP / 2 - 1
_BASELINE = 9.0


@dataclass(frozen=True)
class Tile:
    """One sheet; `x`, `y` is where on the poster its picture begins. Rows and columns count from 1."""

    row: int
    column: int
    number: int
    x: float
    y: float


@dataclass(frozen=True)
class Tiling:
    """Rows and columns of alike sheets over a poster."""

    poster: Sheet
    sheet: Sheet
    rows: int
    columns: int

    @property
    def width(self) -> float:
        """How wide the picture on one sheet is."""
        return self.sheet.width - 2 * MARGIN

    @property
    def height(self) -> float:
        """How tall the picture on one sheet is."""
        return self.sheet.height - 2 * MARGIN

    @property
    def tiles(self) -> Iterator[Tile]:
        """The sheets, row by row."""
        across, down = self.width - OVERLAP, self.height - OVERLAP
        for row in range(self.rows):
            for column in range(self.columns):
                number = row * self.columns + column + 1
                yield Tile(row + 1, column + 1, number, column * across, row * down)


def tiling(poster: Sheet, paper: str) -> Tiling | None:
    """The poster on the fewest sheets of a paper, upright or lying; None if it fits on one as it is.

    Of two ways that take as many, the one whose emptiest sheet holds more.
    """
    choice = sheets(paper)
    if any(poster.width <= each.width + _SLACK and poster.height <= each.height + _SLACK for each in choice):
        return None
    return min(
        (_over(poster, each) for each in choice),
        key=lambda each: (each.rows * each.columns, -least_filled(each)),
    )


def least_filled(whole: Tiling) -> float:
    """The share of the emptiest sheet's picture, the last one's, that the poster fills."""
    last = list(whole.tiles)[-1]
    across = min(1.0, (whole.poster.width - last.x) / whole.width)
    return across * min(1.0, (whole.poster.height - last.y) / whole.height)


def _over(poster: Sheet, sheet: Sheet) -> Tiling:
    one = Tiling(poster, sheet, 1, 1)
    return Tiling(poster, sheet, _count(poster.height, one.height), _count(poster.width, one.width))


def _count(length: float, each: float) -> int:
    return max(1, ceil((length - OVERLAP - _SLACK) / (each - OVERLAP)))


def label(whole: Tiling, tile: Tile, words: MapWords) -> str:
    """Which sheet this is: `row 2 of 5, column 3 of 5, sheet 8`."""
    place = {"row": tile.row, "rows": whole.rows, "column": tile.column, "columns": whole.columns}
    return words.sheet.format(sheet=tile.number, **place)


def marks(whole: Tiling, tile: Tile) -> Scene:
    """What lies over a sheet's picture: short lines at the ends of each cut, and where the poster ends."""
    return Scene(whole.sheet.width, whole.sheet.height, "", "", tuple(_marks(whole, tile)))


@dataclass(frozen=True)
class Strip:
    """A line of text and a rule, with the place of its upper left corner on the sheet; `turned` reads upwards."""

    scene: Scene
    x: float
    y: float
    turned: bool = False


def strip(whole: Tiling, tile: Tile, words: MapWords) -> Strip:
    """The sheet's place in the poster, and a rule of 100 mm that tells whether the printer kept the size.

    They stand in the half of the overlap that is covered or cut off: below, else above, else at a side.
    """
    right, bottom = MARGIN + whole.width, MARGIN + whole.height
    drawn = _strip(label(whole, tile, words), words.scale)
    if tile.row < whole.rows:
        return Strip(drawn, MARGIN + OVERLAP, bottom - _STRIP)
    if tile.row > 1:
        return Strip(drawn, MARGIN + OVERLAP, MARGIN)
    x = right - _STRIP if tile.column < whole.columns else MARGIN
    return Strip(drawn, x, bottom - OVERLAP, turned=True)


def _strip(place: str, scale: str) -> Scene:
    start = 4 + typeset.width(place, STRONG_NOTE) + 12
    end = start + RULE
    width = end + 6 + typeset.width(scale, NOTE) + 6
    middle = _STRIP / 2
    shapes: tuple[Shape, ...] = (
        Box(0, 0, width, _STRIP, fill=_GROUND),
        Text(4, _BASELINE, place, STRONG_NOTE.size, STRONG_NOTE.face, _INK),
        _line(start, middle, end, middle),
        *(_line(x, middle - 3, x, middle + 3) for x in (start, start + RULE / 2, end)),
        Text(end + 6, _BASELINE, scale, NOTE.size, fill=_INK),
    )
    return Scene(width, _STRIP, place, "", (Group(shapes, place),))


def _marks(whole: Tiling, tile: Tile) -> Iterator[Shape]:
    """Short lines at both ends of each cut, and where the poster ends on the sheet."""
    left, top = MARGIN, MARGIN
    right, bottom = left + whole.width, top + whole.height
    for x in _cuts(tile.column, whole.columns, left, right, left + whole.poster.width - tile.x):
        yield _line(x, top, x, top + _TICK)
        yield _line(x, bottom - _TICK, x, bottom)
    for y in _cuts(tile.row, whole.rows, top, bottom, top + whole.poster.height - tile.y):
        yield _line(left, y, left + _TICK, y)
        yield _line(right - _TICK, y, right, y)


def _cuts(index: int, count: int, start: float, end: float, edge: float) -> Iterator[float]:
    if index > 1:
        yield start + OVERLAP / 2
    if index < count:
        yield end - OVERLAP / 2
    elif edge < end - 1:
        yield edge


def _line(x0: float, y0: float, x1: float, y1: float) -> Shape:
    return scene.line(x0, y0, x1, y1, _INK, _STROKE)
