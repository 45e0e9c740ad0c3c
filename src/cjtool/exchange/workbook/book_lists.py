"""Where the drop-downs of a workbook take their words from."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.exchange.grids.grid import column_name
from cjtool.exchange.known import name_key
from cjtool.exchange.sheets.choice_words import choice_shown
from cjtool.exchange.workbook.sheets_of_book import STAGE_OF, BookColumn, BookSheet
from cjtool.i18n.table import Words

FIRST_ROW = 3
"""Rows of a sheet start here, from 0: below its title, its keys, which are hidden, and its headings."""
EMPTY_ROWS = 40
"""So many rows are left to fill in."""


@dataclass(frozen=True)
class Offered:
    """What a column offers: words by themselves, or a range of cells."""

    words: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()
    range: str = ""


def offered(
    column: BookColumn, sheet: BookSheet, sheets: Sequence[BookSheet], table: Words
) -> Offered | None:
    """What people can pick from in a column; None where they write."""
    if column.key == STAGE_OF:
        return _stages(sheet, sheets)
    if column.column is None:
        return None
    form, key = column.column.form, column.column.path[-1]
    if form.kind == "reference" and form.refers not in {"steps", "journeys"}:
        other = next(each for each in sheets if each.holds == form.refers)
        named = name_key(form.refers)
        return Offered(range=_range(other, named, 0, len(other.rows) + EMPTY_ROWS))
    if form.kind == "number" and key == "emotion":
        return Offered(numbers=(-2, -1, 0, 1, 2))
    model = column.column.model.__name__
    words = [choice_shown(word, key, model, table) for word in form.choices]
    answers = [table.comparison.yes, table.comparison.no] if form.kind == "yes" else words
    return Offered(tuple(answers)) if answers else None


def _stages(sheet: BookSheet, sheets: Sequence[BookSheet]) -> Offered | None:
    journey = sheet.holds.partition(":")[2]
    other = next(each for each in sheets if each.holds == "stages")
    rows = [at for at, row in enumerate(other.rows) if row[0].startswith(f"{journey}/")]
    return Offered(range=_range(other, "name", rows[0], rows[-1] + 1))


def _range(sheet: BookSheet, key: str, first: int, last: int) -> str:
    """Cells of a column as a reference that stays where it is."""
    at = column_name(next(place for place, each in enumerate(sheet.columns) if each.key == key))
    name = sheet.name.replace("'", "''")
    return f"='{name}'!${at}${FIRST_ROW + 1 + first}:${at}${FIRST_ROW + max(last, first + 1)}"
