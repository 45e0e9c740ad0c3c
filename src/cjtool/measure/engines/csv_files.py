"""Counts in CSV files, with nothing but the standard library."""

from collections.abc import Iterable
from pathlib import Path

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import opened
from cjtool.measure.engines.csv_tables import CsvRows, CsvTable, csv_table
from cjtool.measure.engines.row_counts import CHUNK, RowCounts, check_headings
from cjtool.measure.engines.spelt_counts import SeenGroups
from cjtool.measure.question import Counted, CountQuestion


def count(question: CountQuestion, paths: Iterable[Path], delimiter: str | None = None) -> Counted:
    """How often each group stands in some files. Raises MissingColumnError, and OSError where one cannot be read."""
    found = Counted()
    seen: SeenGroups = {}
    for path in paths:
        with opened(path) as file, uncollected():
            table = csv_table(file, path, delimiter, question.headings, found)
            if table is not None:
                check_headings(question, table.headings, path)
                _count(question, table, found, seen)
    return found


def _count(question: CountQuestion, table: CsvTable, found: Counted, seen: SeenGroups) -> None:
    counts = RowCounts(question, table.headings, found, seen)
    rows = CsvRows(table, found, counts.width)
    while chunk := rows.take(CHUNK):
        counts.take(chunk)
    counts.finish()
