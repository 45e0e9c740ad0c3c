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
from cjtool.request import RequestError

_LONGEST_HEADING = 60


def journeys_on(
    sheets: Iterable[CellSheet], given: Given, losses: Sequence[Loss], options: ImportOptions
) -> Imported:
    """The journeys in the tables of some sheets; `losses` are those of the file, told first.

    Raises RequestError where there is no table, or none that is a journey.
    """
    grids, told = [], [*losses]
    for sheet in sheets:
        found, left_out = tables_on(sheet, count_headings)
        grids += found
        told += left_out
    return journeys_in(grids, given, told, options)


def journeys_in(
    grids: Sequence[CellGrid], given: Given, losses: Sequence[Loss], options: ImportOptions
) -> Imported:
    """The journeys in some tables of a file, whose own losses are told first. Raises RequestError where there is none."""
    if not grids:
        raise RequestError(says.NO_TABLE(name=given.name))
    found = journeys(grids, options)
    return replace(found, losses=(*losses, *found.losses))


def count_headings(texts: list[str]) -> int:
    """How many different things the headings among some texts of one row or column mean; guesses do not count."""
    meanings = [meaning(text) for text in texts if len(text) <= _LONGEST_HEADING]
    return len({each.key for each in meanings if each.key and each.sure})
