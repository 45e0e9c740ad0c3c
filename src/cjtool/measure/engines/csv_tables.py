"""Rows of CSV files below their headings; those that cannot be read, and those that are too short, are counted as left out."""

import csv
import re
from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from cjtool.measure.engines.csv_headings import heading_line
from cjtool.measure.engines.csv_lines import lines
from cjtool.measure.question import Counted, Reason

_BREAK = re.compile(r"\r\n|\r|\n")
_SHOWN = 40


class CsvTable(NamedTuple):
    """The headings of a file, its rows that are still to be read, and what stands between their cells."""

    headings: list[str]
    reader: Any
    delimiter: str


def csv_table(
    file: IO[str], path: Path, delimiter: str | None, asked: Sequence[str], found: Counted
) -> CsvTable | None:
    """A file that was opened, read up to its headings; None where it is empty, or these cannot be read, which is told.

    So are lines above the headings, which are those that have the columns that are asked for.
    """
    read = lines(file, found)
    head = heading_line(read, delimiter, asked)
    mark, reader = head.delimiter, csv.reader(chain(head.lines, read), delimiter=head.delimiter, strict=True)
    if head.above:
        found.above[path.name] += len(head.above)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
    except csv.Error:
        found.left_out["bad-quotes", path.name] += 1
        return None
    if not any(headings):
        found.left_out["empty-file", path.name] += 0
        return None
    return CsvTable(headings, reader, mark)


class CsvRows:
    """The rows of a file. Those that cannot be read, and those that are too short, are counted as left out."""

    def __init__(self, table: CsvTable, found: Counted, width: int) -> None:
        self._reader, self._delimiter = table.reader, table.delimiter
        self._found, self._width = found, width

    def take(self, most: int) -> list[list[str]]:
        """Up to so many rows that have enough cells; none at the end of the file."""
        rows: list[list[str]] = []
        while not rows:
            rows = self._read(most)
            if not rows:
                return []
            if min(map(len, rows)) < self._width or not all(map(any, rows)):
                rows = self._whole(rows)
        return rows

    def _whole(self, rows: list[list[str]]) -> list[list[str]]:
        """The rows that have enough cells; empty ones are none."""
        short = [row for row in rows if len(row) < self._width and any(row)]
        self._found.left_out.update(("short-row", self._delimiter.join(row)[:_SHOWN]) for row in short)
        return [row for row in rows if len(row) >= self._width and any(row)]

    def _read(self, most: int) -> list[list[str]]:
        """Up to so many rows, with empty ones. Lines whose quotation marks do not fit together are counted one by one."""
        rows: list[list[str]] = []
        while len(rows) < most:
            before, line = len(rows), self._reader.line_num
            try:
                rows.extend(islice(self._reader, most - before))
            except csv.Error as error:
                lost = self._reader.line_num - line - _lines_of(rows[before:])
                reason: Reason = "long-line" if "limit" in str(error) else "bad-quotes"
                self._found.left_out[reason, ""] += max(1, lost)
            else:
                break
        return rows


def _lines_of(rows: list[list[str]]) -> int:
    """How many lines some rows take: cells in quotation marks may have several."""
    return len(rows) + sum(len(_BREAK.findall(cell)) for row in rows for cell in row)
