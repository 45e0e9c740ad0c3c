"""Cells that stand together: no blank row or column goes through them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cjtool.exchange.grids.book import Place


@dataclass(frozen=True)
class CellBlock:
    """Cells with no blank row or column through them, by their place."""

    cells: Mapping[Place, str]

    @cached_property
    def top(self) -> int:
        """The first row."""
        return min(row for row, _ in self.cells)

    @cached_property
    def left(self) -> int:
        """The first column."""
        return min(column for _, column in self.cells)

    @cached_property
    def bottom(self) -> int:
        """The last row."""
        return max(row for row, _ in self.cells)

    @cached_property
    def right(self) -> int:
        """The last column."""
        return max(column for _, column in self.cells)

    @cached_property
    def rows(self) -> frozenset[int]:
        """The rows in which it has anything."""
        return frozenset(row for row, _ in self.cells)

    @property
    def is_several_rows(self) -> bool:
        """Whether it has more than one row."""
        return self.bottom > self.top

    @property
    def is_table(self) -> bool:
        """Whether it has several rows and several columns."""
        return self.is_several_rows and self.right > self.left


def blocks(cells: Mapping[Place, str]) -> list[CellBlock]:
    """All blocks of some cells, by their first row and then their first column."""
    found: list[CellBlock] = []
    open_parts = [(dict(cells), 0, False)] if cells else []
    while open_parts:
        part, axis, was_whole = open_parts.pop()
        parts = _parted(part, axis)
        if len(parts) > 1:
            open_parts += [(each, 1 - axis, False) for each in parts]
        elif was_whole:
            found.append(CellBlock(part))
        else:
            open_parts.append((part, 1 - axis, True))
    return sorted(found, key=lambda block: (block.top, block.left))


def _parted(cells: dict[Place, str], axis: int) -> list[dict[Place, str]]:
    """Cells parted where a row (axis 0) or a column (axis 1) is blank."""
    taken = sorted({place[axis] for place in cells})
    group, part_of = 0, {}
    for before, each in zip([taken[0], *taken], taken, strict=False):
        group += each > before + 1
        part_of[each] = group
    if not group:
        return [cells]
    parts: list[dict[Place, str]] = [{} for _ in range(group + 1)]
    for place, text in cells.items():
        parts[part_of[place[axis]]][place] = text
    return parts
