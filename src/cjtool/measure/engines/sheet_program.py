"""A program: the path of a workbook and a question as JSON among its arguments, its rows as lines of JSON on standard output.

python-calamine takes any memory that a damaged workbook asks for, and gives up on some in a way that ends the process: so
it is never ours. The first line has the heads of all sheets, or that there is nothing to be read; each one after it some rows
of the columns that are asked for.
"""

import json
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

from cjtool.apart import take_no_more
from cjtool.measure.engines.cells_with_errors import ErrorCells, error_cells
from cjtool.measure.engines.sheets import LOOKED_AT, SheetHead, sheet_head, sheets_to_read
from cjtool.measure.texts import text_of

_MOST_MEMORY, _MOST_SECONDS = 2_000_000_000, 120
_AT_ONCE = 1_000
"""So many rows are written together."""


def main() -> None:
    """Write the heads of the sheets of a workbook, and the rows of those that are read."""
    take_no_more(_MOST_MEMORY, _MOST_SECONDS)
    from python_calamine import CalamineWorkbook

    asked, named = json.loads(sys.argv[2])
    with CalamineWorkbook.from_path(sys.argv[1]) as book:
        heads = list(_heads(book, asked))
        _write([head.as_data for head in heads])
        for head in sheets_to_read(heads, asked, named):
            if head.has(asked):
                _write_rows(book, head, asked)


def _heads(book: Any, asked: list[str]) -> Iterator[SheetHead]:
    """The sheets that may have cells; others are charts and macros."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for about in book.sheets_metadata:
        if about.typ == SheetTypeEnum.WorkSheet:
            first = islice(_filled(book, about.name, {}), LOOKED_AT)
            rows = [(number, [text_of(value) for value in row]) for number, row in first]
            is_hidden = about.visible != SheetVisibleEnum.Visible
            yield sheet_head(about.name, rows, asked, is_hidden=is_hidden)


def _filled(book: Any, name: str, errors: ErrorCells) -> Iterator[tuple[int, list[Any]]]:
    """The rows of a sheet that have anything in them, with their numbers; `errors` are cells of which it has nothing."""
    sheet = book.get_sheet_by_name(name)
    if (
        sheet.start is None
    ):  # some versions of python-calamine have no rows of a sheet without cells, and say so by a panic
        return
    for number, row in enumerate(sheet.iter_rows()):
        for column, text in errors.get(number, ()):
            at = column - sheet.start[1]
            if 0 <= at < len(row) and row[at] == "":
                row[at] = text
        if row.count("") < len(row):
            yield number, row


def _write_rows(book: Any, head: SheetHead, asked: list[str]) -> None:
    wanted = [head.headings.index(heading) for heading in asked]
    errors = error_cells(sys.argv[1], head.name)
    rows = (
        [text_of(row[at]) for at in wanted]
        for number, row in _filled(book, head.name, errors)
        if number > head.row
    )
    while chunk := list(islice(rows, _AT_ONCE)):
        _write(chunk)


def _write(data: Any) -> None:
    sys.stdout.write(f"{json.dumps(data)}\n")
