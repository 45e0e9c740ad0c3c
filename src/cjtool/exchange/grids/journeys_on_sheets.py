"""Sheets and tables ─► journeys."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cjtool.exchange.declaration import Given, Imported, ImportOptions
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import CellSheet
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.grids.limits import MOST_TABLES
from cjtool.exchange.grids.tables_on_sheets import tables_on
from cjtool.exchange.loss import Loss
from cjtool.exchange.tables.headings import meaning
from cjtool.exchange.tables.reading import journeys
from cjtool.message import Listed, Plain
from cjtool.request import RequestError

_LONGEST_HEADING = 60
_SHOWN = 12
"""So many headings are told where there is nothing else."""
_LINES = 5
"""So many lines stand above headings at most."""


def journeys_on(
    sheets: Iterable[CellSheet], given: Given, losses: Sequence[Loss], options: ImportOptions
) -> Imported:
    """The journeys in the tables of some sheets; `losses` are those of the file, told first.

    Raises RequestError where there is no table, or none that is a journey.
    """
    listed, grids, told = list(sheets), [], [*losses]
    for sheet in listed:
        found, left_out = tables_on(sheet, count_headings)
        grids += found
        told += left_out
    if not grids:
        _refuse_headings([_filled(sheet) for sheet in listed], given)
    return journeys_in(grids, given, told, options)


def journeys_in(
    grids: Sequence[CellGrid], given: Given, losses: Sequence[Loss], options: ImportOptions
) -> Imported:
    """The journeys in some tables of a file, whose own losses are told first. Raises RequestError where there is none."""
    if not grids:
        raise RequestError(says.NO_TABLE(name=given.name))
    if len(grids) > MOST_TABLES:
        raise RequestError(
            says.TOO_MANY_TABLES(name=given.name, most=Plain(f"{MOST_TABLES:,}")), says.LEAVE_OUT_TABLES
        )
    _refuse_headings(
        [[[text for text in row if text] for row in grid.rows if any(row)] for grid in grids], given
    )
    found = journeys(grids, options)
    return replace(found, losses=(*losses, *found.losses))


def _filled(sheet: CellSheet) -> list[list[str]]:
    """The texts of each row of a sheet that has any."""
    rows: dict[int, list[str]] = {}
    for (row, _), text in sorted(sheet.cells.items()):
        rows.setdefault(row, []).append(text)
    return list(rows.values())


def _refuse_headings(tables: Iterable[list[list[str]]], given: Given) -> None:
    """Refuse texts of rows: raises RequestError, with the headings, where there are headings and not one row below any."""
    filled = [texts for texts in tables if texts]
    if filled and all(map(_is_headings_alone, filled)):
        heads = tuple(dict.fromkeys(text for texts in filled for text in texts[-1]))[:_SHOWN]
        raise RequestError(says.HEADINGS_ALONE(name=given.name, headings=Listed(heads, "")), says.WRITE_ROWS)


def _is_headings_alone(rows: Sequence[list[str]]) -> bool:
    """Whether the last row is one of headings, and those above it are at most lines such as a title."""
    *above, last = rows
    known = count_headings(last)
    enough = known > 1 if above else known > 0
    return enough and known * 2 >= len(last) and len(above) <= _LINES and all(len(row) == 1 for row in above)


def count_headings(texts: list[str]) -> int:
    """How many different things the headings among some texts of one row or column mean; guesses do not count."""
    meanings = [meaning(text) for text in texts if len(text) <= _LONGEST_HEADING]
    return len({each.key for each in meanings if each.key and each.sure})
