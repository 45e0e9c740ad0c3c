"""Tables with a column for each phase: phases of which nothing is to be told are left out, alike ones stand together."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from cjtool.report.blocks import Table
from cjtool.report.inline import Inline


class PhaseRow(NamedTuple):
    """What stands first, a cell for each phase, and what a cell is made from where equal cells may be so by chance."""

    name: Inline
    cells: Sequence[Inline]
    made_from: Sequence[object] = ()


class _Column(NamedTuple):
    name: str
    cells: tuple[Inline, ...]
    made_from: list[object]


def by_phase(heading: str, phases: Sequence[str], rows: Sequence[PhaseRow], empty: Inline = None) -> Table:
    """A table whose neighbouring columns are one where all their cells are the same.

    So a stage of several phases, whose steps count in each, is told once. A column of `empty` cells alone is left out.
    """
    columns = [
        _Column(
            name, tuple(row.cells[at] for row in rows), [row.made_from[at] for row in rows if row.made_from]
        )
        for at, name in enumerate(phases)
    ]
    told = [column for column in columns if any(cell != empty for cell in column.cells)]
    groups = [tuple(group) for _, group in groupby(told, lambda column: (column.cells, column.made_from))]
    names = (heading, *(", ".join(column.name for column in group) for group in groups))
    return Table(
        names, tuple((row.name, *(group[0].cells[at] for group in groups)) for at, row in enumerate(rows))
    )
