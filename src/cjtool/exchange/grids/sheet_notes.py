"""What readers of cells do not tell of a sheet, but its file does: percentages, errors, comments, text boxes."""

from dataclasses import dataclass, field

from cjtool.exchange.grids.book import Place


@dataclass
class SheetNotes:
    """What stands on a sheet besides values, by place.

    `shown` is what people see in a cell whose value is another, such as `45%` or `#REF!`. `empty` are formulas without
    a result. `merged` are the first and last cells of ranges. `comments` and `boxes` are texts that lie over cells.
    `last` is the last row and column with anything on, and `first` the first ones.
    """

    shown: dict[Place, str] = field(default_factory=dict)
    percent: set[Place] = field(default_factory=set)
    empty: dict[Place, str] = field(default_factory=dict)
    merged: list[tuple[Place, Place]] = field(default_factory=list)
    comments: list[tuple[Place | None, str]] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    pictures: int = 0
    first: Place = (1 << 30, 1 << 30)
    last: Place = (-1, -1)

    def uses(self, row: int, column: int) -> None:
        """A cell has something in it."""
        self.first = min(self.first[0], row), min(self.first[1], column)
        self.last = max(self.last[0], row), max(self.last[1], column)

    @property
    def area(self) -> int:
        """How many cells lie between the first and the last ones."""
        if self.last[0] < 0:
            return 0
        return (self.last[0] - self.first[0] + 1) * (self.last[1] - self.first[1] + 1)
