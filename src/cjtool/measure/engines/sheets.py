"""Which sheets of a workbook hold answers, and where their headings are."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

LOOKED_AT = 20
"""So many filled rows of a sheet may stand above its headings: a title, a date, a note on who made it."""


@dataclass(frozen=True)
class SheetHead:
    """A sheet: its name, whether it is hidden, the row that its headings are in (from 0), and these; none where it is empty.

    `above` counts the rows above that have anything in them.
    """

    name: str
    is_hidden: bool
    row: int
    headings: tuple[str, ...]
    above: int = 0

    def has(self, asked: Sequence[str]) -> bool:
        """Whether each of some columns is there once."""
        return all(self.headings.count(heading) == 1 for heading in asked)

    @property
    def as_data(self) -> dict[str, Any]:
        """It as what JSON can hold."""
        return asdict(self)


def head_of(data: dict[str, Any]) -> SheetHead:
    """What `SheetHead.as_data` gave."""
    return SheetHead(**{**data, "headings": tuple(data["headings"])})


def sheet_head(
    name: str, rows: Sequence[tuple[int, Sequence[str]]], asked: Sequence[str], *, is_hidden: bool
) -> SheetHead:
    """A sheet by its first filled rows with their numbers: the headings are the first row that has most of the columns asked for.

    Where none has any, the fullest row is taken for them.
    """
    if not rows:
        return SheetHead(name, is_hidden, 0, ())

    def fit(row: tuple[int, Sequence[str]]) -> tuple[int, int]:
        there = {cell.strip() for cell in row[1]}
        return len(there.intersection(asked)), len(there - {""})

    best = max(rows, key=fit)
    number, cells = best
    return SheetHead(name, is_hidden, number, tuple(cell.strip() for cell in cells), rows.index(best))


def sheets_to_read(
    heads: Sequence[SheetHead], asked: Sequence[str], named: Sequence[str]
) -> tuple[SheetHead, ...]:
    """The sheets with cells that are named; else those that have all columns asked for: of those that people see, where any has.

    Where none has, the one that comes nearest. So a sheet without all columns, and several sheets though none is named,
    are for the caller to refuse.
    """
    filled = [head for head in heads if head.headings]
    if named:
        wanted = {name.casefold() for name in named}
        return tuple(head for head in filled if head.name.casefold() in wanted)
    whole = [head for head in filled if head.has(asked)]
    seen = [head for head in whole if not head.is_hidden]
    if whole:
        return tuple(seen or whole)
    nearest = sorted(filled, key=lambda head: (head.is_hidden, -len({*head.headings}.intersection(asked))))
    return tuple(nearest[:1])
