"""Counts in workbooks of Excel and LibreOffice, by python-calamine: the first sheet that has cells, its first row as headings."""

import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from cjtool.measure.engines import phrases as says
from cjtool.measure.engines.row_counts import CHUNK, RowCounts, SeenGroups, check_headings
from cjtool.measure.question import Counted, CountQuestion
from cjtool.measure.texts import text_of
from cjtool.panics import panics_as
from cjtool.request import RequestError

_LARGEST = 1 << 29
"""Bytes of a workbook, unpacked: a full sheet of answers has fewer, and it is read into memory."""


def count_workbooks(question: CountQuestion, paths: Sequence[Path]) -> Counted:
    """How often each group stands in some workbooks.

    Raises MissingColumnError, RequestError for what is no workbook or too large, and OSError where one cannot be read.
    """
    found = Counted()
    seen: SeenGroups = set()
    for path in paths:
        _check_size(path)
        rows = _rows(path)
        headings = [heading.strip() for heading in next(rows, [])]
        if not headings:
            found.left_out["empty-file", path.name] += 0
            continue
        check_headings(question, headings, path)
        counts = RowCounts(question, headings, found, seen)
        while chunk := list(islice(rows, CHUNK)):
            counts.take(chunk)
        counts.finish()
    return found


def _check_size(path: Path) -> None:
    """A workbook is a zip, which may be small and hold a thousand times as much."""
    size = path.stat().st_size
    if zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as packed:
                size = sum(each.file_size for each in packed.infolist())
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise RequestError(says.NO_WORKBOOK(name=path.name), says.SAVE_AS_CSV) from error
    if size > _LARGEST:
        raise RequestError(says.LARGE_WORKBOOK(name=path.name), says.SAVE_AS_CSV)


def _rows(path: Path) -> Iterator[list[str]]:
    """The rows that have anything in them."""
    refused = RequestError(says.NO_WORKBOOK(name=path.name), says.SAVE_AS_CSV)
    try:
        with panics_as(refused):
            some = _first_rows(path)
    except CalamineError as error:
        raise refused from error
    yield from some


def _first_rows(path: Path) -> list[list[str]]:
    """The filled rows of the first sheet that has any."""
    with CalamineWorkbook.from_path(str(path)) as book:
        for about in book.sheets_metadata:
            if about.typ == SheetTypeEnum.WorkSheet:
                texts = (list(map(text_of, row)) for row in book.get_sheet_by_name(about.name).to_python())
                if some := [row for row in texts if any(row)]:
                    return some
    return []
