"""The first sheet of a workbook: how to fill it in, on one page."""

from collections.abc import Sequence
from typing import Any

from cjtool.exchange.workbook import book_phrases as says
from cjtool.exchange.workbook.given import GivenBook
from cjtool.exchange.workbook.hints import example
from cjtool.exchange.workbook.looks import Looks
from cjtool.exchange.workbook.sheets_of_book import BookSheet
from cjtool.message import Plain, Says
from cjtool.model import Pain

_A4 = 9


def write_guide(file: Any, book: GivenBook, sheets: Sequence[BookSheet], looks: Looks) -> None:
    """Add the sheet."""
    name = says.GUIDE.text(book.language)
    place = file.add_worksheet(_apart(name, sheets))
    place.set_column(0, 0, 5)
    place.set_column(1, 1, 34)
    place.set_column(2, 2, 64)
    place.hide_gridlines(2)
    place.set_row(0, 30)
    place.write_string(0, 0, name, looks.title)
    row = 2
    for number, told in enumerate(_how(book)):
        place.write_number(row, 0, number + 1, looks.number)
        place.merge_range(row, 1, row, 2, "", looks.told_whole)
        place.write_string(row, 1, told, looks.told_whole)
        place.set_row(row, 34)
        row += 1
    row += 1
    place.write_string(row, 1, says.SHEETS_ARE.text(book.language), looks.strong)
    for sheet in sheets:
        row += 1
        place.write_string(row, 1, sheet.name, looks.strong)
        holds = says.SHEET_HOLDS.get(sheet.holds.partition(":")[0], says.SHEET_HOLDS["library"])
        place.write_string(row, 2, holds.text(book.language), looks.plain)
    place.set_paper(_A4)
    place.fit_to_pages(1, 1)


def _how(book: GivenBook) -> list[str]:
    pain = Plain(example(Pain, book.table))
    return [(each(pain=pain) if isinstance(each, Says) else each).text(book.language) for each in says.HOW]


def _apart(name: str, sheets: Sequence[BookSheet]) -> str:
    """A name that no other sheet has."""
    taken = {sheet.name.casefold() for sheet in sheets}
    return name if name.casefold() not in taken else f"{name[:28]} …"
