"""Rows of CSV files that match, with nothing but the standard library."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from pathlib import Path

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import CsvRows, CsvTable, csv_table, opened
from cjtool.measure.engines.row_counts import check_headings, filtered
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts

_CHUNK = 2_000
"""Rows that are looked at together."""


def csv_rows(
    question: RowQuestion, found: Counted, paths: Iterable[Path], delimiter: str | None
) -> Iterator[RowTexts]:
    """The rows of some files that match. Raises MissingColumnError, and OSError where one cannot be read."""
    for path in paths:
        with opened(path) as file, uncollected():
            table = csv_table(file, path, delimiter, found)
            if table is not None:
                check_headings(question, table.headings, path)
                yield from _rows(question, table, found)


def _rows(question: RowQuestion, table: CsvTable, found: Counted) -> Iterator[RowTexts]:
    headings = table.headings
    matching = _Matching(question, headings, found)
    rows = CsvRows(table, found, max(map(headings.index, question.headings)) + 1)
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
        rows = filtered(rows, self._filter, self._found)
        for at, texts in self._matching:
            rows = [row for row in rows if row[at] in texts]
        for at in self._filled:
            rows = [row for row in rows if row[at].strip()]
        return rows
