"""Tables in CSV: one row per step, or lanes down and stages across, and sticky notes of a whiteboard.

The encoding (UTF-8, UTF-16, else Windows-1252) and the separator (`,` `;` tab `|`, or the one that a first line `sep=`
states) are found out and told. A table may begin anywhere, under a title; a second one lower or beside it is read too.
An empty column ends a table, and what stands beyond is told, unless it is filled as the table is. Tables of people or
actions beside a journey are told too, and no journeys. Cells may have line breaks. What a spreadsheet shows in place of
a failed formula, such as `#REF!`, is left out, and a date among numbers, which Excel makes of `1-2`, is told. At most
20 MB, 1,000,000 cells with something in them and 1,000 tables are read. A sheet of a workbook of cjtool, saved as CSV,
is refused: the book alone knows what it was given out with.
"""

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.delimited import cells_of
from cjtool.exchange.grids.journeys_on_sheets import journeys_on
from cjtool.exchange.grids.office_books import is_office
from cjtool.exchange.workbook.recognising import refuse_part
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    if is_office(given.data):
        raise RequestError(says.IS_OFFICE(name=given.name), says.IMPORT_XLSX)
    found = cells_of(given)
    refuse_part(given.name, [found.sheet.rows])
    return journeys_on([found.sheet], given, found.losses, options)


IMPORTER = Importer(
    title="CSV",
    endings=(".csv", ".tsv", ".tab"),
    read=_read,
    holds={
        "headings of columns, or of lanes": "the keys that they mean, in five languages; `--columns` says it of others",
        "rows, or columns of lanes": "steps in their stages",
        "lists in cells": "the items of a list: one a line, or parted by `;`",
        "lines above a table": "title, persona, goal and the like",
        "a second table": "another journey, or told as left out",
        "texts outside tables": "left out",
    },
)
