"""Rows of CSV files that match, with nothing but the standard library."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import IO

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import CsvRows, delimiter_of, encoding_of, lines
from cjtool.measure.engines.row_counts import check_headings
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts

_CHUNK = 2_000
"""Rows that are looked at together."""


def csv_rows(
    question: RowQuestion, found: Counted, paths: Iterable[Path], delimiter: str | None
) -> Iterator[RowTexts]:
    """The rows of some files that match. Raises MissingColumnError, and OSError where one cannot be read."""
    for path in paths:
        with open(path, encoding=encoding_of(path), newline="", errors="replace") as file, uncollected():
            yield from _rows(question, path, file, delimiter, found)


def _rows(
    question: RowQuestion, path: Path, file: IO[str], delimiter: str | None, found: Counted
) -> Iterator[RowTexts]:
    read = lines(file, found)
    first = next((line for line in read if line.strip()), "")
    mark = delimiter or delimiter_of(first)
    reader = csv.reader(chain([first], read), delimiter=mark, strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
    except csv.Error:
        found.left_out["bad-quotes", path.name] += 1
        return
    if not any(headings):
        found.left_out["empty-file", path.name] += 0
        return
    check_headings(question, headings, path)
    matching = _Matching(question, headings, found)
    rows = CsvRows(reader, found, max(map(headings.index, question.headings)) + 1, mark)
    wanted = [headings.index(name) for name in question.columns]
    texts = itemgetter(*wanted) if len(wanted) > 1 else lambda row: (row[wanted[0]],)
    while chunk := rows.take(_CHUNK):
        yield from map(texts, matching.of(chunk))


class _Matching:
    """Which rows match."""

    def __init__(self, question: RowQuestion, headings: Sequence[str], found: Counted) -> None:
        self._found = found
        self._filter = [(headings.index(name), frozenset(texts)) for name, texts in question.filter.items()]
        self._matching = [(headings.index(name), texts) for name, texts in question.matching.items()]
        self._filled = [headings.index(name) for name in question.filled]

    def of(self, rows: list[list[str]]) -> list[list[str]]:
        """Those of some rows that match; those outside the filter are counted."""
        if self._filter:
            inside = [row for row in rows if all(row[at] in texts for at, texts in self._filter)]
            if len(inside) < len(rows):
                self._found.left_out["filtered", ""] += len(rows) - len(inside)
            rows = inside
        for at, texts in self._matching:
            rows = [row for row in rows if row[at] in texts]
        for at in self._filled:
            rows = [row for row in rows if row[at].strip()]
        return rows
