"""The tables on a sheet: what stands together, parted from the rest by blank rows and columns."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from cjtool.exchange.grids.book import CellSheet, Place
from cjtool.exchange.grids.cell_blocks import CellBlock, blocks

CountHeadings: TypeAlias = Callable[[list[str]], int]
"""How many of the texts of one row, or of one column, name different things that a table has: steps, channels, pains …"""

_ROWS_APART, _COLUMNS_APART = 3, 2
"""So many blank rows, and blank columns, lie at most between the parts of one table."""
_WAITING = 50
"""So many parts wait for a table below them."""
_LOOKED_BACK = 20
"""So many tables before a part are asked whether it belongs to them."""
_FAR = 2
"""So many blank rows before a part make it a table of its own if any of its first row is a heading."""
_HEAD_ROWS, _HEAD_COLUMNS = 6, 2
"""So many rows and columns at the start of a table may be its headings."""


class Regions(NamedTuple):
    """The cells of each table of a sheet, what stands outside any, and columns after an empty one that were taken for a table's."""

    tables: tuple[Mapping[Place, str], ...]
    stray: tuple[Mapping[Place, str], ...]
    guessed: tuple[Mapping[Place, str], ...] = ()


class _Table:
    """A table in the making: its cells so far, and their edges without the lines above it."""

    def __init__(self, body: CellBlock) -> None:
        self.cells = dict(body.cells)
        self.top, self.left, self.bottom, self.right = body.top, body.left, body.bottom, body.right
        self.guessed: list[CellBlock] = []
        counted = Counter(row for row, _ in body.cells)
        self._rows = set(counted)
        self._head = next((row for row in sorted(counted) if counted[row] > 1), body.top)

    def takes(self, block: CellBlock) -> bool:
        """Whether a part that has no headings lies within the table's edges, a little below it, or is a column beside it."""
        below = block.top - self.bottom - 1
        within_columns = self.left <= block.left and block.right <= self.right
        if within_columns and below <= _ROWS_APART:
            return True
        return self.spans(block) and (self._gap(block) < 1 or self._has_column(block))

    def spans(self, block: CellBlock) -> bool:
        """Whether a part has no row that is not one of the table's."""
        return self.top <= block.top and block.bottom <= self.bottom

    def add(self, block: CellBlock) -> None:
        """Make a part the table's."""
        if self._gap(block) > 0 and self.spans(block):
            self.guessed.append(block)
        self.cells |= block.cells
        self._rows |= block.rows
        self.bottom, self.right = max(self.bottom, block.bottom), max(self.right, block.right)
        self.left = min(self.left, block.left) if self.spans(block) else self.left

    def _gap(self, block: CellBlock) -> int:
        """How many blank columns lie between the table and a part beside it."""
        return max(block.left - self.right, self.left - block.right) - 1

    def _has_column(self, block: CellBlock) -> bool:
        """Whether a part after an empty column is filled as the table is: half of its rows, and under a heading of its own.

        Before the table, where lanes are named, it needs no heading.
        """
        is_near = self._gap(block) <= _COLUMNS_APART
        is_headed = block.top <= self._head or block.right < self.left
        return is_near and is_headed and block.is_several_rows and len(block.rows) * 2 >= len(self._rows)


def regions(sheet: CellSheet, headings: CountHeadings) -> Regions:
    """The tables of a sheet from top to bottom; each cell with a text is in one of them, or stray.

    A part below a table and within its edges belongs to it, unless it has headings of its own; an empty column ends a table,
    unless what stands beyond is filled as it is. Single rows above a table, such as its title, are its first rows. A list
    in one column is a table where there is no other.
    """
    tables: list[_Table] = []
    waiting, apart = _parted(blocks(spread(sheet)), tables, headings)
    if not tables:
        waiting, apart = _of_columns([*apart, *waiting], tables)
    stray: list[CellBlock] = []
    for row in _rows([*apart, *waiting]):
        stray += _left(row, tables)
    return Regions(
        tuple(table.cells for table in tables),
        tuple(block.cells for block in stray),
        tuple(block.cells for table in tables for block in table.guessed),
    )


def _parted(
    listed: Sequence[CellBlock], tables: list[_Table], headings: CountHeadings
) -> tuple[list[CellBlock], list[CellBlock]]:
    """Find tables; gives what waits for one, and what has waited for too long."""
    waiting: list[CellBlock] = []
    apart: list[CellBlock] = []
    for block in listed:
        owner = _owner(block, tables)
        if owner and not block.is_table and owner.spans(block):
            owner.add(block)
        elif not block.is_table:
            waiting.append(block)
        elif owner is None or _begins(block, waiting, owner, headings):
            waiting = _begun(tables, block, waiting)
        else:
            waiting = _continued(owner, block, waiting)
        apart += waiting[:-_WAITING]
        waiting = waiting[-_WAITING:]
    return waiting, apart


def _of_columns(listed: Sequence[CellBlock], tables: list[_Table]) -> tuple[list[CellBlock], list[CellBlock]]:
    """Find tables of columns that stand alone, each with an empty one beside it; gives what `_parted` gives."""
    waiting: list[CellBlock] = []
    apart: list[CellBlock] = []
    for block in listed:
        owner = _owner(block, tables)
        if not block.is_several_rows:
            waiting.append(block)
        elif owner:
            owner.add(block)
        else:
            waiting = _begun(tables, block, waiting)
        apart += waiting[:-_WAITING]
        waiting = waiting[-_WAITING:]
    return waiting, apart


def _owner(block: CellBlock, tables: list[_Table]) -> _Table | None:
    return next((table for table in tables[: -_LOOKED_BACK - 1 : -1] if table.takes(block)), None)


def _rows(waiting: list[CellBlock]) -> list[list[CellBlock]]:
    """What waits, by the row in which it begins."""
    return [list(row) for _, row in groupby(waiting, key=lambda block: block.top)]


def _begun(tables: list[_Table], block: CellBlock, waiting: list[CellBlock]) -> list[CellBlock]:
    """Begin a table, with what waits above it as its first rows; gives what waits on.

    A row of several cells that is nearer to the table before is its last row.
    """
    made, rest = _Table(block), []
    for row in _rows(waiting):
        left = _left(row, tables, before=block.top) if len(row) > 1 or len(row[0].cells) > 1 else row
        for line in left:
            if made.takes(line):
                made.add(line)
            elif line.bottom < block.top and line.left <= block.right and not _beside(line, tables):
                made.cells |= line.cells
                if len(line.cells) > 1:
                    made.left, made.right = min(made.left, line.left), max(made.right, line.right)
            else:
                rest.append(line)
    tables.append(made)
    return rest


def _beside(block: CellBlock, tables: list[_Table]) -> bool:
    """Whether a part stands beside a table, and so above no other."""
    return any(table.spans(block) for table in tables[: -_LOOKED_BACK - 1 : -1])


def _left(row: list[CellBlock], tables: list[_Table], before: int | None = None) -> list[CellBlock]:
    """What of a row belongs to no table above; the rest was added to one.

    A row belongs to a table if it has several cells within its edges, or stands in a row of it; `before` is where the
    next table begins, if that may be nearer.
    """
    owners = [_owner(block, tables) for block in row]
    several = sum(len(block.cells) for block, owner in zip(row, owners, strict=True) if owner) > 1
    left = []
    for block, owner in zip(row, owners, strict=True):
        nearer = owner and (before is None or block.top - owner.bottom < before - block.bottom)
        if owner and nearer and not block.is_several_rows and (several or block.top <= owner.bottom):
            owner.add(block)
        else:
            left.append(block)
    return left


def _continued(owner: _Table, block: CellBlock, waiting: list[CellBlock]) -> list[CellBlock]:
    """Add a part to a table, and what waits between them; gives what waits on."""
    between = [line for line in waiting if owner.takes(line)]
    for part in (*between, block):
        owner.add(part)
    return [line for line in waiting if line not in between]


def _begins(block: CellBlock, waiting: list[CellBlock], owner: _Table, headings: CountHeadings) -> bool:
    """Whether a part is a table of its own: by headings in its first rows or above it, or by lanes that are not its owner's."""
    if any(_in_head(part, 0, headings) for part in (block, *waiting)):
        return True
    first = [text for (row, _), text in block.cells.items() if row == block.top]
    if block.top - owner.bottom > _FAR and headings(first) * 2 >= len(first):
        return True
    if not _in_head(block, 1, headings):
        return False
    labels = {text for (_, column), text in block.cells.items() if column == block.left}
    owners = {text for (_, column), text in owner.cells.items() if column == owner.left}
    goes_on = block.left == owner.left and (block.top, block.left) in block.cells and not labels & owners
    return not goes_on


def _in_head(block: CellBlock, axis: int, headings: CountHeadings) -> bool:
    """Whether any of the first rows (axis 0) or columns (axis 1) of a part holds headings: two, and a third of its texts."""
    edge = (block.top + _HEAD_ROWS, block.left + _HEAD_COLUMNS)[axis]
    heads: dict[int, list[str]] = {}
    for place, text in block.cells.items():
        if place[axis] < edge:
            heads.setdefault(place[axis], []).append(text)
    return any((count := headings(texts)) > 1 and count * 3 >= len(texts) for texts in heads.values())


def spread(sheet: CellSheet) -> Mapping[Place, str]:
    """The cells of a sheet, the text of a merged range in each cell of it.

    A range that is alone in its rows is a title, and has its text once.
    """
    ranges = {place: first for place, first in sheet.merged.items() if first in sheet.cells}
    firsts: dict[int, set[Place]] = {}
    for place in sheet.cells:
        firsts.setdefault(place[0], set()).add(place)
    for (row, _), first in ranges.items():
        firsts.setdefault(row, set()).add(first)
    among = {place: sheet.cells[first] for place, first in ranges.items() if len(firsts[place[0]]) > 1}
    return {**sheet.cells, **among}
