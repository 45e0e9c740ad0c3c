"""The values of a book, by python-calamine; those of an old book in a process of its own.

XLSX and ODS are looked at before python-calamine reads them (`archive`, `xlsx_parts`, `ods_parts`). Nobody looks at an XLS file
before, and python-calamine takes any memory that a damaged one asks for: so it is a program too, of which `values_apart`
reads the output, and which may take 20 seconds and 2 GB.
"""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from cjtool.apart import program_of, take_no_more
from cjtool.exchange.grids.book import Place
from cjtool.exchange.grids.cell_values import shown
from cjtool.exchange.grids.limits import MOST_CELLS
from cjtool.panics import panics_as

_MOST_MEMORY, _MOST_SECONDS = 2_000_000_000, 20


class UnreadableBookError(Exception):
    """A book that cannot be read: `reason` is `locked`, `large` or `damaged`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class SheetValues:
    """A sheet as it is stored: whether it has cells and is hidden, its filled cells, and its merged ranges."""

    name: str
    has_cells: bool
    hidden: bool
    cells: dict[Place, str] = field(default_factory=dict)
    merged: list[tuple[Place, Place]] = field(default_factory=list)


def values_of(data: bytes) -> list[SheetValues]:
    """The sheets of a book in their order; raises UnreadableBookError."""
    from python_calamine import CalamineError, PasswordError

    try:
        with panics_as(UnreadableBookError("damaged")):
            return _sheets(data)
    except PasswordError as error:
        raise UnreadableBookError("locked") from error
    except CalamineError as error:
        raise UnreadableBookError("damaged") from error


def _sheets(data: bytes) -> list[SheetValues]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    found: list[SheetValues] = []
    left = MOST_CELLS
    with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        for about in book.sheets_metadata:
            is_seen = about.visible == SheetVisibleEnum.Visible
            if about.typ != SheetTypeEnum.WorkSheet:
                found.append(SheetValues(about.name, has_cells=False, hidden=not is_seen))
                continue
            sheet = book.get_sheet_by_name(about.name)
            cells = _filled(sheet, left)
            left -= len(cells)
            ranges = sheet.merged_cell_ranges or []
            found.append(
                SheetValues(about.name, has_cells=True, hidden=not is_seen, cells=cells, merged=ranges)
            )
    return found


def _filled(sheet: Any, most: int) -> dict[Place, str]:
    top, left = sheet.start or (0, 0)
    cells: dict[Place, str] = {}
    for row, values in enumerate(sheet.to_python(), top):
        if values.count("") == len(values):
            continue
        cells |= {
            (row, column): text for column, value in enumerate(values, left) if (text := shown(value)).strip()
        }
        if len(cells) > most:
            raise UnreadableBookError("large")
    return cells


def values_apart(data: bytes) -> list[SheetValues]:
    """The same, read in a process of its own."""
    command = program_of("cjtool.exchange.grids.sheet_values")
    try:
        done = subprocess.run(  # noqa: S603 (our own program)
            command, input=data, capture_output=True, timeout=_MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableBookError("damaged") from error
    if done.returncode:
        raise UnreadableBookError("damaged")
    told = json.loads(done.stdout)
    if isinstance(told, str):
        raise UnreadableBookError(told)
    return [_as_values(each) for each in told]


def _as_values(told: dict[str, Any]) -> SheetValues:
    places = {(row, column): text for row, column, text in told["cells"]}
    ranges = [(tuple(first), tuple(last)) for first, last in told["merged"]]
    return SheetValues(**{**told, "cells": places, "merged": ranges})


def main() -> None:
    """Write the values of the book on standard input as JSON, or why it cannot be read."""
    take_no_more(_MOST_MEMORY, _MOST_SECONDS)
    import python_calamine  # noqa: F401 (who lacks it is told so by the process that started this one)

    try:
        read = values_of(sys.stdin.buffer.read())
    except UnreadableBookError as error:
        told: Any = error.reason
    else:
        told = [
            {**vars(sheet), "cells": [[*place, text] for place, text in sheet.cells.items()]}
            for sheet in read
        ]
    sys.stdout.write(json.dumps(told))
