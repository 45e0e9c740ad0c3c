"""A table of texts, whatever kind of file it stood in."""

from dataclasses import dataclass
from functools import cached_property

from cjtool.exchange.loss import Origin, at_line


@dataclass(frozen=True)
class CellGrid:
    """A table: rows of texts, all of one length; a cell without anything is an empty text.

    `name` is that of its sheet, or the heading that it stands under; empty where there is none. `top` and `left` say
    where its first cell stands, from 0: the row and column of a sheet, or the line of a text. `lines` are the lines of
    its rows, from 1, where it stood in a text, as a row may take several.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    top: int = 0
    left: int = 0
    lines: tuple[int, ...] = ()
    headed: bool = False
    """Whether its name is a heading that its author wrote above it, and not that of a sheet or a file."""

    @cached_property
    def width(self) -> int:
        """How many columns it has."""
        return max(map(len, self.rows), default=0)

    def spot(self, row: int, column: int) -> Origin:
        """Where a cell stands, for people: `Sheet1!C7`, or a line of a text."""
        if self.lines:
            return at_line(self.lines[row])
        cell = cell_name(self.top + row, self.left + column)
        return Origin(f"{self.name}!{cell}" if self.name else cell)


def cell_name(row: int, column: int) -> str:
    """What a cell is called, by its row and column from 0: `C7`."""
    return f"{column_name(column)}{row + 1}"


def column_name(number: int) -> str:
    """The letters of a column, from 0: `A`, `Z`, `AA`."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
