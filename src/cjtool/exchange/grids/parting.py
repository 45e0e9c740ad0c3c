"""The tables on a sheet: what stands together, parted from the rest by blank rows and columns."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from cjtool.exchange.grids.book import CellSheet, Place
from cjtool.exchange.grids.cell_blocks import CellBlock, blocks

HasHeadings: TypeAlias = Callable[[list[str]], bool]
"""Whether the texts of one row, or of one column, name what a table has: steps, channels, pains …"""

_ROWS_APART, _COLUMNS_APART = 3, 2
"""So many blank rows, and blank columns, lie at most between the parts of one table."""
_LOOKED_BACK = 20
"""So many tables before a part are asked whether it belongs to them."""
_HEAD_ROWS, _HEAD_COLUMNS = 6, 2
"""So many rows and columns at the start of a table may be its headings."""


class Regions(NamedTuple):
    """The cells of each table of a sheet, and what stands outside any."""

    tables: tuple[Mapping[Place, str], ...]
    stray: tuple[Mapping[Place, str], ...]


class _Table:
    """A table in the making: its cells so far, and their edges without the lines above it."""

    def __init__(self, body: CellBlock) -> None:
        self.cells = dict(body.cells)
        self.top, self.left, self.bottom, self.right = body.top, body.left, body.bottom, body.right

    def takes(self, block: CellBlock) -> bool:
        """Whether a part that has no headings lies within the table's edges, a little below or beside it."""
        below = block.top - self.bottom - 1
        beside = block.left - self.right - 1
        within_columns = self.left <= block.left and block.right <= self.right
        within_rows = self.top <= block.top and block.bottom <= self.bottom
        return (within_columns and below <= _ROWS_APART) or (within_rows and beside <= _COLUMNS_APART)

    def add(self, block: CellBlock) -> None:
        self.cells |= block.cells
        self.bottom, self.right = max(self.bottom, block.bottom), max(self.right, block.right)


def regions(sheet: CellSheet, has_headings: HasHeadings) -> Regions:
    """The tables of a sheet from top to bottom; each cell with a text is in one of them, or stray.

    A part below or beside a table and within its edges belongs to it, unless it has headings of its own. Single rows
    above a table, such as its title, are its first rows.
    """
    tables: list[_Table] = []
    waiting: list[CellBlock] = []
    for block in blocks(spread(sheet)):
        owner = next((table for table in tables[: -_LOOKED_BACK - 1 : -1] if table.takes(block)), None)
        if owner and not block.is_table and owner.top <= block.top and block.bottom <= owner.bottom:
            owner.add(block)
        elif not block.is_table:
            waiting.append(block)
        elif owner is None or _begins(block, waiting, owner, has_headings):
            waiting = _begun(tables, block, waiting)
        else:
            waiting = _continued(owner, block, waiting)
    stray = [block for block in waiting if not _added(block, tables)]
    return Regions(tuple(table.cells for table in tables), tuple(block.cells for block in stray))


def _begun(tables: list[_Table], block: CellBlock, waiting: list[CellBlock]) -> list[CellBlock]:
    """Begin a table, with what waits above it as its first rows; gives what waits on."""
    made, rest = _Table(block), []
    for line in waiting:
        if line.bottom < block.top and line.left <= block.right:
            made.cells |= line.cells
            if len(line.cells) > 1:
                made.left, made.right = min(made.left, line.left), max(made.right, line.right)
        else:
            rest.append(line)
    tables.append(made)
    return rest


def _continued(owner: _Table, block: CellBlock, waiting: list[CellBlock]) -> list[CellBlock]:
    """Add a part to a table, and what waits between them; gives what waits on."""
    between = [line for line in waiting if owner.takes(line)]
    for part in (*between, block):
        owner.add(part)
    return [line for line in waiting if line not in between]


def _added(block: CellBlock, tables: list[_Table]) -> bool:
    """Whether a row at the end of a sheet, of several cells or in a row of a table, belongs to it, and was added."""
    owner = next((table for table in tables[: -_LOOKED_BACK - 1 : -1] if table.takes(block)), None)
    if owner is None or block.is_several_rows or (len(block.cells) == 1 and block.top > owner.bottom):
        return False
    owner.add(block)
    return True


def _begins(block: CellBlock, waiting: list[CellBlock], owner: _Table, has_headings: HasHeadings) -> bool:
    """Whether a part is a table of its own: by headings in its first rows or above it, or by lanes that are not its owner's."""
    if any(_in_head(part, 0, has_headings) for part in (block, *waiting)):
        return True
    if not _in_head(block, 1, has_headings):
        return False
    labels = {text for (_, column), text in block.cells.items() if column == block.left}
    owners = {text for (_, column), text in owner.cells.items() if column == owner.left}
    goes_on = block.left == owner.left and (block.top, block.left) in block.cells and not labels & owners
    return not goes_on


def _in_head(block: CellBlock, axis: int, has_headings: HasHeadings) -> bool:
    """Whether any of the first rows (axis 0) or columns (axis 1) of a part names what a table has."""
    edge = (block.top + _HEAD_ROWS, block.left + _HEAD_COLUMNS)[axis]
    heads: dict[int, list[str]] = {}
    for place, text in block.cells.items():
        if place[axis] < edge:
            heads.setdefault(place[axis], []).append(text)
    return any(len(texts) > 1 and has_headings(texts) for texts in heads.values())


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
