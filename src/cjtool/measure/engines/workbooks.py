"""Rows of workbooks of Excel and LibreOffice, by python-calamine, which reads each in a process of its own."""

import json
import os
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO

import python_calamine  # noqa: F401 (the process reads with it: who lacks it is told so at once)

from cjtool.apart import program_of
from cjtool.build.phrases import did_you_mean
from cjtool.garbage import uncollected
from cjtool.measure.engines import phrases as says
from cjtool.measure.engines.row_counts import check_headings
from cjtool.measure.engines.row_matching import RowMatching
from cjtool.measure.engines.sheets import SheetHead, head_of, sheets_to_read
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.message import Listed
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_FEW = 12
"""So many sheets are named where one is not there."""
_LARGEST = 1 << 29
"""Bytes of a workbook, unpacked: a full sheet of answers has fewer, and it is read into memory."""


def workbook_rows(
    question: RowQuestion, found: Counted, paths: Sequence[Path], sheets: Sequence[str] = ()
) -> Iterator[RowTexts]:
    """The rows of some workbooks that match: of the sheets that are named, else of the one that has the columns.

    Raises MissingColumnError, RequestError for what is no workbook, is too large, has no such sheet or several that may be
    meant, and OSError where one cannot be read.
    """
    for path in paths:
        _check_size(path)
        with _reading(path, question.headings, sheets) as lines, uncollected():
            for heads in map(json.loads, islice(lines, 1)):
                _check_sheets(question, [*map(head_of, heads)], path, sheets, found)
            matching = RowMatching(question, question.headings, found)
            for line in lines:
                yield from matching.of(json.loads(line))


def _check_size(path: Path) -> None:
    """A workbook is a zip, which may be small and hold a thousand times as much."""
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if zipfile.is_zipfile(file):
            try:
                size = sum(each.file_size for each in zipfile.ZipFile(file).infolist())
            except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
                raise RequestError(says.NO_WORKBOOK(name=path.name), says.SAVE_AS_CSV) from error
    if size > _LARGEST:
        raise RequestError(says.LARGE_WORKBOOK(name=path.name), says.SAVE_AS_CSV)


@contextmanager
def _reading(path: Path, asked: Sequence[str], sheets: Sequence[str]) -> Iterator[IO[bytes]]:
    """What the program says of a workbook, line by line. Raises RequestError where it fails."""
    command = program_of("cjtool.measure.engines.sheet_program", str(path), json.dumps([asked, sheets]))
    with subprocess.Popen(  # noqa: S603 (our own program)
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        assert program.stdout is not None
        try:
            yield program.stdout
        except BaseException:
            program.kill()
            raise
    if program.returncode:
        raise RequestError(says.NO_WORKBOOK(name=path.name), says.SAVE_AS_CSV)


def _check_sheets(
    question: RowQuestion, heads: Sequence[SheetHead], path: Path, named: Sequence[str], found: Counted
) -> None:
    """Raises RequestError and MissingColumnError where no sheet, or not one alone, can be what is meant; an empty workbook is told."""
    names = tuple(head.name for head in heads)
    for name in named:
        if name.casefold() not in map(str.casefold, names):
            near = nearest(name, names)
            there = did_you_mean(near) if near else says.SHEETS_ARE(sheets=Listed(names[:_FEW], ""))
            raise RequestError(says.NO_SHEET(name=path.name, sheet=name), there)
    meant = sheets_to_read(heads, question.headings, named)
    for head in meant:
        if head.above:
            found.above[path.name] += head.above
        check_headings(question, head.headings, path, head.name if len(heads) > 1 else None)
    if len(meant) > 1 and not named:
        both = Listed(tuple(head.name for head in meant[:_FEW]), "and")
        raise RequestError(says.SEVERAL_SHEETS(name=path.name, sheets=both), says.NAME_THE_SHEET)
    if not meant:
        found.left_out["empty-file", path.name] += 0
