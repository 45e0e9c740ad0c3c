"""Rows of CSV files that match, with nothing but the standard library."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import opened
from cjtool.measure.engines.csv_tables import CsvRows, CsvTable, csv_table
from cjtool.measure.engines.row_counts import check_headings
from cjtool.measure.engines.row_matching import CHUNK, RowMatching
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts


def csv_rows(
    question: RowQuestion, found: Counted, paths: Iterable[Path], delimiter: str | None
) -> Iterator[RowTexts]:
    """The rows of some files that match. Raises MissingColumnError, and OSError where one cannot be read."""
    for path in paths:
        with opened(path) as file, uncollected():
            table = csv_table(file, path, delimiter, question.headings, found)
            if table is not None:
                check_headings(question, table.headings, path)
                yield from _rows(question, table, found)


def _rows(question: RowQuestion, table: CsvTable, found: Counted) -> Iterator[RowTexts]:
    headings = table.headings
    matching = RowMatching(question, headings, found)
    rows = CsvRows(table, found, max(map(headings.index, question.headings)) + 1)
    while chunk := rows.take(CHUNK):
        yield from matching.of(chunk)
