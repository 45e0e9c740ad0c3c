"""A workbook that a group fills in: for workshops, and for everybody who does not write YAML.

A sheet for each journey with a row for each step, sheets for stages, for journeys, and for what the project defines, and a page
on how to fill it in. Cells offer what the project has, and take anything new. `cjtool import xlsx BOOK --into JOURNEY --merge`
brings back what was changed, whatever rows and columns were moved, and nothing else: each row knows its step, and the book
knows what it was given out with. Objects that a cell cannot show whole, such as what a pain rests on, stay as they were.
A row that lost its hidden id is known by its name and its stage, which is told. A book in which something was changed is not
written over.
"""

from dataclasses import replace

from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.workbook.carrying import CARRIES, too_long
from cjtool.exchange.workbook.filled_in import is_filled_in
from cjtool.exchange.workbook.given import given_book
from cjtool.exchange.workbook.sheets_of_book import book_sheets, holding
from cjtool.exchange.workbook.writing import workbook_bytes


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    book = given_book(pairs, options.language)
    sheets = book_sheets(book)
    colours = pairs[0][0].project.brand.colors
    book = replace(book, sheets=holding(sheets))
    data = workbook_bytes(book, sheets, (colours.primary, colours.accent))
    return Exported((ExportedFile(data, "xlsx"),), tuple(too_long(sheets)))


EXPORTER = Exporter(
    title="Excel: a workbook to fill in",
    of="project",
    write=_write,
    carries=CARRIES,
    extra="office",
    keeps=is_filled_in,
)
