"""A book of sheets as texts, whatever kind of file it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from cjtool.exchange.loss import Loss

Place: TypeAlias = tuple[int, int]
"""A row and a column, both from 0."""


@dataclass(frozen=True)
class CellSheet:
    """A sheet: the texts of cells that hold something, as they were written, by their place; empty cells are not in it.

    `merged` leads from each further cell of a merged range to its first, which alone has the text. A sheet is `hidden`
    if people do not see it. `lines` are the lines of rows, from 1, where the cells stood in a text.
    """

    name: str
    cells: Mapping[Place, str]
    hidden: bool = False
    merged: Mapping[Place, Place] = field(default_factory=dict)
    lines: tuple[int, ...] = ()

    @cached_property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """All cells from the first row and column on, empty ones as empty texts; rows are of one length."""
        height = max((row for row, _ in self.cells), default=-1) + 1
        width = max((column for _, column in self.cells), default=-1) + 1
        return tuple(
            tuple(self.cells.get((row, column), "") for column in range(width)) for row in range(height)
        )


@dataclass(frozen=True)
class Book:
    """All sheets of a book in their order, hidden ones too, and what was not read of it."""

    sheets: tuple[CellSheet, ...]
    losses: tuple[Loss, ...] = ()

    @property
    def texts(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """All cells of each sheet by its name."""
        return {sheet.name: sheet.rows for sheet in self.sheets}
