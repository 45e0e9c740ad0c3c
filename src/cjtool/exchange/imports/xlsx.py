"""Books of Excel and LibreOffice (`.xlsx`, `.xlsm`, `.xls`, `.ods`): their tables, and workbooks that cjtool gave out.

A workbook of `cjtool export xlsx` is known by its hidden sheet, and what a group changed in it is read by its ids. Of
other books the tables on all sheets that people see are read, or those of one sheet with `--sheet`. A table may begin
anywhere; a text that is merged over several cells holds for each of them. Formulas count by their results, percentages
and errors as they are shown. Comments, text boxes, pictures and charts are told as left out; macros are never read.

A page in HTML or a CSV file under the name of a book, which many programs export, is read as what it is. Books are
refused that are locked, declare XML entities, unpack to more than 500 MB, or have more than 1,000,000 cells with
something in them. The old form, `.xls`, does not say to its reader which numbers are percentages and which cells failed.
"""

from collections.abc import Sequence

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import Book, CellSheet
from cjtool.exchange.grids.delimited import cells_of
from cjtool.exchange.grids.html_tables import html_book, is_html
from cjtool.exchange.grids.journeys_on_sheets import journeys_on
from cjtool.exchange.grids.office_books import book_of, is_office, is_xml_book
from cjtool.exchange.grids.sheets_by_name import asked_sheet
from cjtool.exchange.loss import WHOLE, Loss, Origin
from cjtool.exchange.workbook.recognising import is_workbook, refuse_part
from cjtool.exchange.workbook.returning import returned
from cjtool.message import Plain
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    book = _book(given)
    if is_workbook(book.texts):
        found = returned(given.name, book.texts, options)
        return Imported(found.drafts, (*book.losses, *found.losses))
    sheets, losses = _picked(book, given, options)
    refuse_part(given.name, (sheet.rows for sheet in sheets))
    return journeys_on(sheets, given, losses, options)


def _book(given: Given) -> Book:
    """The book, or what else goes by the name of one."""
    if is_office(given.data):
        return book_of(given)
    if is_xml_book(given.data):
        raise RequestError(says.XML_BOOK(name=given.name), says.SAVE_AGAIN)
    if is_html(given.data):
        book, what = html_book(given), "HTML"
    else:
        found = cells_of(given)
        book, what = Book((found.sheet,), found.losses), "CSV"
    said = Loss("noted", "book", says.OTHER_INSIDE(name=given.name, what=Plain(what)), WHOLE)
    return Book(book.sheets, (said, *book.losses))


def _picked(book: Book, given: Given, options: ImportOptions) -> tuple[Sequence[CellSheet], list[Loss]]:
    """The sheets to read: the one that was asked for, else all that people see; and what is left out."""
    wanted = options.sheet
    if wanted is None:
        hidden = [sheet for sheet in book.sheets if sheet.hidden and sheet.cells]
        left_out = [Loss("left-out", "sheet", says.HIDDEN_SHEET, Origin(sheet.name)) for sheet in hidden]
        return [sheet for sheet in book.sheets if not sheet.hidden], [*book.losses, *left_out]
    name = asked_sheet(wanted, [sheet.name for sheet in book.sheets], given.name)
    mine = [loss for loss in book.losses if loss.spot.name.partition("!")[0] in {"", name}]
    return [next(sheet for sheet in book.sheets if sheet.name == name)], mine


IMPORTER = Importer(
    title="Excel, LibreOffice: xlsx, xls, ods",
    endings=(".xlsx", ".xlsm", ".xls", ".ods"),
    read=_read,
    holds={
        "a workbook of `cjtool export xlsx`": "what was changed in it, by its ids; of one journey with `--sheet`",
        "tables": "steps in their stages, as in CSV",
        "several sheets": "a journey each, where each has a table of steps",
        "merged cells": "the text in each of them",
        "formulas": "their results; one without is left out",
        "errors such as `#REF!`": "left out",
        "hidden sheets": "left out; `--sheet` reads one",
        "comments, text boxes, pictures, charts, macros": "left out",
        "colours and fonts": "not read",
    },
    extra="office",
)
