"""The table of changes: set in columns as even as can be, and on as many sheets as it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from cjtool import scene
from cjtool.draw import signs
from cjtool.draw.compared.changes import ChangedPart, ChangeRow
from cjtool.i18n.comparison import ComparisonWords
from cjtool.scene import Group, Shape, Text, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

_HEAD = Style(7, 8.6, "bold")
_TITLE = Style(8, 9.8, "bold")
_CELL = Style(7.4, 9.2)
_WHAT = Style(7.4, 9.2, "italic")
_GAP = 24
_WIDTH = 330
"""About how wide a column is."""
_INDENT, _SHARE = 15, 0.22
_ARROW = 16
_PAD, _AFTER = 2.4, 6
_TOP = 13
"""The room of the heads."""


@dataclass(frozen=True)
class _Line:
    """A row of an entry, wrapped."""

    what: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def height(self) -> float:
        return _CELL.leading * max(len(self.what), len(self.before), len(self.after)) + _PAD


@dataclass(frozen=True)
class _Block:
    """A part of an entry that is not broken: a row, and above the first, or on top of a column, the title."""

    verdict: str
    title: tuple[str, ...]
    again: tuple[str, ...]
    line: _Line
    first: bool

    def heading(self, top: bool) -> tuple[str, ...]:
        """What stands above the row."""
        return self.title if self.first else self.again if top else ()

    def height(self, top: bool) -> float:
        titles = self.heading(top)
        gap = _AFTER if self.first and not top else 0
        return gap + (_TITLE.leading * len(titles) + 1 if titles else 0) + self.line.height


TableColumn = tuple[_Block, ...]


@dataclass(frozen=True)
class ChangeTable:
    """The blocks of a table on a page of `width` points between margins."""

    blocks: tuple[_Block, ...]
    count: int
    column: float


def table(entries: Sequence[ChangedPart], width: float, continued: str) -> ChangeTable:
    """The table, wrapped for as many columns as the width holds."""
    count = max(1, int((width + _GAP) / (_WIDTH + _GAP)))
    column = (width - _GAP * (count - 1)) / count
    blocks = [block for entry in entries for block in _blocks(entry, column, continued)]
    return ChangeTable(tuple(blocks), count, column)


def _blocks(entry: ChangedPart, column: float, continued: str) -> Iterator[_Block]:
    title = typeset.wrap(entry.title, column - _INDENT, _TITLE)
    again = typeset.wrap(f"{entry.title} ({continued})", column - _INDENT, _TITLE)
    for index, row in enumerate(entry.rows):
        yield _Block(entry.verdict, title, again, _wrapped(row, column), index == 0)


def _wrapped(row: ChangeRow, column: float) -> _Line:
    what, side = _measures(column)
    return _Line(
        typeset.wrap(row.what, what - 4, _WHAT),
        typeset.wrap(row.before, side, _CELL),
        typeset.wrap(row.after, side, _CELL),
    )


def _measures(column: float) -> tuple[float, float]:
    """The room for what changed, and for each of what was and what is."""
    what = column * _SHARE
    return what, (column - _INDENT - what - _ARROW) / 2


def sheets(table: ChangeTable, rooms: Iterator[float]) -> Iterator[tuple[TableColumn, ...]]:
    """Columns for each sheet, whose rooms are given; those of the last are even."""
    rest = table.blocks
    while rest:
        room = next(rooms) - _TOP
        filled, left = _fill(rest, room, table.count)
        yield filled if left else _even(rest, room, table.count)
        rest = left


def fits(table: ChangeTable, room: float) -> bool:
    """Whether the whole table fits on one sheet."""
    return not _fill(table.blocks, room - _TOP, table.count, strict=True)[1]


def _fill(
    blocks: tuple[_Block, ...], room: float, count: int, *, strict: bool = False
) -> tuple[tuple[TableColumn, ...], tuple[_Block, ...]]:
    """Columns filled one after the other, and what is left; what no column holds gets one of its own."""
    columns: list[TableColumn] = []
    at = 0
    while at < len(blocks) and len(columns) < count:
        end, y = at, 0.0
        while end < len(blocks) and y + (needed := blocks[end].height(end == at)) <= room:
            end, y = end + 1, y + needed
        if end == at:
            if strict:
                break
            end += 1
        columns.append(blocks[at:end])
        at = end
    return tuple(columns), blocks[at:]


def _even(blocks: tuple[_Block, ...], room: float, count: int) -> tuple[TableColumn, ...]:
    """The lowest columns that hold all: searched between an even share and the room."""
    low, high = sum(block.height(top=False) for block in blocks) / count * 0.9, max(room, 1)
    for _ in range(max(1, ceil(high / 4)).bit_length()):
        middle = (low + high) / 2
        if _fill(blocks, middle, count, strict=True)[1]:
            low = middle
        else:
            high = middle
    return _fill(blocks, high, count)[0]


def height(columns: tuple[TableColumn, ...]) -> float:
    """How high a sheet's part of the table is, with its heads."""
    return _TOP + max(
        sum(block.height(index == 0) for index, block in enumerate(column)) for column in columns
    )


def drawn(
    table: ChangeTable,
    columns: tuple[TableColumn, ...],
    x: float,
    y: float,
    words: ComparisonWords,
    colours: Palette,
) -> Iterator[Shape]:
    """A sheet's part of the table, from its top left on."""
    for column in columns:
        yield from _heads(table, x, y, words, colours)
        at = y + _TOP
        for index, block in enumerate(column):
            yield _block(table, block, x, at, index == 0, colours)
            at += block.height(index == 0)
        x += table.column + _GAP


def _heads(
    table: ChangeTable, x: float, y: float, words: ComparisonWords, colours: Palette
) -> Iterator[Shape]:
    what, side = _measures(table.column)
    left = x + _INDENT
    for at, word in (
        (left, words.what),
        (left + what, words.before),
        (left + what + side + _ARROW, words.after),
    ):
        yield Text(at, y + 4, word, _HEAD.size, _HEAD.face, colours.secondary)
    yield scene.line(x, y + 8.5, x + table.column, y + 8.5, colours.edge, 0.8)


def _block(table: ChangeTable, block: _Block, x: float, y: float, top: bool, colours: Palette) -> Group:
    shapes: list[Shape] = []
    titles = block.heading(top)
    if titles:
        y += (_AFTER if block.first and not top else 0) + _TITLE.size
        shapes += signs.badge(block.verdict, colours, x + 5, y - 2.7)
        shapes += typeset.paragraph(titles, x + _INDENT, y, _TITLE, colours.ink)
        y += _TITLE.leading * len(titles) - _TITLE.size + 1
    shapes += _cells(table, block.line, x + _INDENT, y + _CELL.size, colours)
    return Group(tuple(shapes), " ".join(block.title))


def _cells(table: ChangeTable, line: _Line, x: float, y: float, colours: Palette) -> Iterator[Shape]:
    what, side = _measures(table.column)
    yield from typeset.paragraph(line.what, x, y, _WHAT, colours.secondary)
    yield from typeset.paragraph(line.before, x + what, y, _CELL, colours.secondary)
    yield scene.icon("arrow-right", x + what + side + 2.5, y - 6.6, 8, colours.muted, 2)
    yield from typeset.paragraph(line.after, x + what + side + _ARROW, y, _CELL, colours.ink)
