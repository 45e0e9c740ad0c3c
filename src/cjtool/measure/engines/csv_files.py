"""Counts in CSV files, with nothing but the standard library."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import CsvRows, delimiter_of, encoding_of, lines
from cjtool.measure.engines.row_counts import CHUNK, RowCounts, SeenGroups, check_headings
from cjtool.measure.question import Counted, CountQuestion


def count(question: CountQuestion, paths: Iterable[Path], delimiter: str | None = None) -> Counted:
    """How often each group stands in some files. Raises MissingColumnError, and OSError where one cannot be read."""
    found = Counted()
    seen: SeenGroups = set()
    for path in paths:
        with open(path, encoding=encoding_of(path), newline="", errors="replace") as file, uncollected():
            _FileCount(question, path, found).take(file, delimiter, seen)
    return found


class _FileCount:
    """Counts one file into what was found."""

    def __init__(self, question: CountQuestion, path: Path, found: Counted) -> None:
        self._question, self._path, self._found = question, path, found

    def take(self, file: IO[str], delimiter: str | None, seen: SeenGroups) -> None:
        question, found = self._question, self._found
        read = lines(file, found)
        first = next((line for line in read if line.strip()), "")
        mark = delimiter or delimiter_of(first)
        reader = csv.reader(chain([first], read), delimiter=mark, strict=True)
        headings = self._headings(reader)
        if not headings:
            return
        counts = RowCounts(question, headings, found, seen)
        rows = CsvRows(reader, found, counts.width, mark)
        while chunk := rows.take(CHUNK):
            counts.take(chunk)
        counts.finish()

    def _headings(self, reader: Iterator[list[str]]) -> list[str]:
        """The headings; none of an empty file. Raises MissingColumnError where one that is needed is not there once."""
        try:
            headings = [heading.strip() for heading in next(reader, [])]
        except csv.Error:
            self._found.left_out["bad-quotes", self._path.name] += 1
            return []
        if not any(headings):
            self._found.left_out["empty-file", self._path.name] += 0
            return []
        check_headings(self._question, headings, self._path)
        return headings
