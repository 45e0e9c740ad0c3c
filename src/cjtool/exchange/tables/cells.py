"""Grids as texts that can be read: cleaned, cells by row and column, empty ones left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cjtool.exchange.draft import clean
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.columns import MappedColumns
from cjtool.exchange.tables.headings import Meaning
from cjtool.exchange.tables.listing import says_nothing
from cjtool.exchange.tables.telling import Statement
from cjtool.message import Message


@dataclass(frozen=True)
class CleanGrid:
    """A grid whose texts are cleaned, without rows that are empty; `numbers` are those that its rows have in the grid."""

    grid: CellGrid
    columns: MappedColumns
    seen: set[tuple[int, int]] = field(default_factory=set)
    """Cells that were read or told, so that the others can be."""

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """The rows that have something in them."""
        return tuple(number for number, row in enumerate(self.grid.rows) if any(map(clean, row)))

    @cached_property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The texts of those rows."""
        return tuple(tuple(map(clean, self.grid.rows[number])) for number in self.numbers)

    @property
    def width(self) -> int:
        """How many columns it has."""
        return self.grid.width

    def text(self, row: int, column: int) -> str:
        """The text of a cell; empty where a row is shorter."""
        return self.rows[row][column] if column < len(self.rows[row]) else ""

    def column(self, number: int) -> tuple[str, ...]:
        """The texts of a column, from above."""
        return tuple(self.text(row, number) for row in range(len(self.rows)))

    def spot(self, row: int, column: int) -> Origin:
        """Where a cell stands, for people; in a text, that is the line of its row."""
        return self._lines[row] if self.grid.lines else self.grid.spot(self.numbers[row], column)

    @cached_property
    def _lines(self) -> tuple[Origin, ...]:
        return tuple(self.grid.spot(number, 0) for number in self.numbers)

    def meaning(self, heading: str) -> Meaning:
        """What a heading means, to the user or by itself."""
        return self.columns.meaning(heading) if heading else Meaning(None)

    def said(
        self, row: int, column: int, heading: str, key: str, number: int | None = None, of: str | None = None
    ) -> Statement:
        """A cell as what it says."""
        self.seen.add((row, column))
        return Statement(key, self.text(row, column), self.spot(row, column), heading, number, of)

    def lost(
        self, kind: LossKind, what: str, message: Message, cells: Iterable[tuple[int, int]]
    ) -> Iterator[Loss]:
        """A loss for each of some cells that is not empty."""
        for row, column in cells:
            self.seen.add((row, column))
            if text := self.text(row, column):
                yield Loss(kind, what, message, self.spot(row, column), text)

    def unseen(self) -> Iterator[Loss]:
        """A loss for each cell that nothing was said of yet."""
        return self.lost("left-out", "", says.BESIDE, self._unseen())

    def _unseen(self) -> list[tuple[int, int]]:
        return [cell for cell in self.cells() if cell not in self.seen and not says_nothing(self.text(*cell))]

    def row(self, number: int) -> list[tuple[int, int]]:
        """The cells of a row."""
        return [(number, column) for column in range(len(self.rows[number]))]

    def cells(self, rows: Sequence[int] | None = None) -> list[tuple[int, int]]:
        """The cells of some rows, or of all."""
        return [cell for row in (range(len(self.rows)) if rows is None else rows) for cell in self.row(row)]
