"""Sheets and tables ─► journeys."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cjtool.exchange.declaration import Given, Imported, ImportOptions
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import CellSheet
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.grids.tables_on_sheets import tables_on
from cjtool.exchange.loss import Loss
from cjtool.exchange.tables.headings import meaning
from cjtool.exchange.tables.reading import journeys
from cjtool.message import Listed
from cjtool.request import RequestError

_LONGEST_HEADING = 60
_SHOWN = 12
"""So many headings are told where there is nothing else."""


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
        _refuse_headings([sheet.rows for sheet in listed], given)
    return journeys_in(grids, given, told, options)


def journeys_in(
    grids: Sequence[CellGrid], given: Given, losses: Sequence[Loss], options: ImportOptions
) -> Imported:
    """The journeys in some tables of a file, whose own losses are told first. Raises RequestError where there is none."""
    if not grids:
        raise RequestError(says.NO_TABLE(name=given.name))
    _refuse_headings([grid.rows for grid in grids], given)
    found = journeys(grids, options)
    return replace(found, losses=(*losses, *found.losses))


def _refuse_headings(tables: Iterable[Sequence[Sequence[str]]], given: Given) -> None:
    """Raises RequestError, with the headings, where there are headings and not one row below any."""
    filled = [
        texts for table in tables if (texts := [[text for text in row if text] for row in table if any(row)])
    ]
    if filled and all(map(_is_headings_alone, filled)):
        heads = tuple(dict.fromkeys(text for texts in filled for text in texts[-1]))[:_SHOWN]
        raise RequestError(says.HEADINGS_ALONE(name=given.name, headings=Listed(heads, "")), says.WRITE_ROWS)


def _is_headings_alone(rows: Sequence[list[str]]) -> bool:
    """Whether the last row is one of headings, and those above it are at most lines such as a title."""
    last = rows[-1]
    known = count_headings(last)
    return (
        known * 2 >= len(last) and (known > 1 or len(last) == 1) and all(len(row) == 1 for row in rows[:-1])
    )


def count_headings(texts: list[str]) -> int:
    """How many different things the headings among some texts of one row or column mean; guesses do not count."""
    meanings = [meaning(text) for text in texts if len(text) <= _LONGEST_HEADING]
    return len({each.key for each in meanings if each.key and each.sure})
