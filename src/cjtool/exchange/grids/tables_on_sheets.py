"""Sheets ─► grids: each table that stands on a sheet, and what of it is left out, told."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from cjtool.exchange.draft import clean
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import CellSheet, Place
from cjtool.exchange.grids.errors_in_cells import ERRORS
from cjtool.exchange.grids.grid import CellGrid, column_name
from cjtool.exchange.grids.parting import CountHeadings, regions
from cjtool.exchange.loss import Loss
from cjtool.message import Plain

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrt|mei|okt|mär|mai|dez|janv|févr|mars|avr|juin|juil|août|sept|déc"
_DATE = re.compile(
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[-. ]+(?:{_MONTHS})\.?|(?:{_MONTHS})[-. ]\d{{1,2}}", re.IGNORECASE
)
"""A day as an importer writes it, or as spreadsheets show one that they made of `1-2`."""
_NUMERIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?(?:\s*[-–/]\s*\d+(?:[.,]\d+)?%?)?")
"""A number, or a range of two."""


def tables_on(sheet: CellSheet, headings: CountHeadings) -> tuple[list[CellGrid], list[Loss]]:
    """The tables of a sheet as grids of clean texts, and a loss for each cell that is in none of them."""
    found = regions(sheet, headings)
    losses: list[Loss] = []
    grids = []
    for cells in found.tables:
        texts = {place: clean(text) for place, text in cells.items()}
        failed = {place: text for place, text in texts.items() if text in ERRORS}
        kept = {place: text for place, text in texts.items() if place not in failed}
        grid = _grid(sheet, kept) if kept else None
        for (row, column), text in failed.items():
            spot = _grid(sheet, {(row, column): text}).spot(0, 0)
            losses.append(Loss("left-out", "cell", says.ERROR_CELL(error=text), spot, text))
        if grid is not None:
            losses += _perhaps_dates(grid)
            grids.append(grid)
    for cells in found.guessed:
        first = min(cells)
        spot = _grid(sheet, {first: cells[first]}).spot(0, 0)
        message = says.AFTER_EMPTY(columns=Plain(_columns(cells)))
        losses.append(Loss("guessed", "columns", message, spot, clean(cells[first])))
    for cells in found.stray:
        for place, text in cells.items():
            spot = _grid(sheet, {place: text}).spot(0, 0)
            losses.append(Loss("left-out", "cell", says.STRAY, spot, clean(text)))
    return grids, losses


def _grid(sheet: CellSheet, cells: Mapping[Place, str]) -> CellGrid:
    """Cells as a grid, from the first row and column with something on."""
    top, bottom = min(row for row, _ in cells), max(row for row, _ in cells)
    left, right = min(column for _, column in cells), max(column for _, column in cells)
    columns = range(left, right + 1)
    rows = tuple(tuple(cells.get((row, column), "") for column in columns) for row in range(top, bottom + 1))
    return CellGrid(sheet.name, rows, top, left, sheet.lines[top : bottom + 1])


def _columns(cells: Mapping[Place, str]) -> str:
    """The letters of the columns of some cells: `K`, `K–M`."""
    left, right = min(column for _, column in cells), max(column for _, column in cells)
    return column_name(left) if left == right else f"{column_name(left)}–{column_name(right)}"


def _perhaps_dates(grid: CellGrid) -> Iterator[Loss]:
    """A loss for each date among numbers and ranges in its row or column: what `1-2` becomes in Excel.

    A date in a line of dates, across or down, is one, whatever stands beside that line.
    """
    dates = _matching(grid, _DATE)
    numbers = _matching(grid, _NUMERIC) if dates else []
    of_dates, of_numbers = (
        [Counter(place[axis] for place in places) for axis in (0, 1)] for places in (dates, numbers)
    )
    for row, column in dates:
        found = [(of_dates[axis][at], of_numbers[axis][at]) for axis, at in enumerate((row, column))]
        among_numbers = any(many >= 2 and many > same for same, many in found)
        among_dates = any(same >= 2 and same > many for same, many in found)
        if among_numbers and not among_dates:
            date = grid.rows[row][column]
            yield Loss("guessed", "date", says.PERHAPS_DATE(date=date), grid.spot(row, column), date)


def _matching(grid: CellGrid, form: re.Pattern[str]) -> list[Place]:
    """The cells whose text has some form."""
    return [
        (row, column)
        for row, texts in enumerate(grid.rows)
        for column, text in enumerate(texts)
        if text and form.fullmatch(text)
    ]
