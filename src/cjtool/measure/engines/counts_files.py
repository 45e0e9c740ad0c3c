"""Counts that a database made with the query that `cjtool measure --sql` prints, saved as CSV."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from cjtool.measure.engines import phrases as says
from cjtool.measure.engines.csv_lines import headed, lines, opened
from cjtool.measure.question import Counted, CountQuestion, group_columns
from cjtool.measure.texts import text_of
from cjtool.message import Figure
from cjtool.request import RequestError

ROWS, REPEATED, FILTERED = "rows", "repeated", "filtered"
"""The columns of counts: rows that count, rows that say the same again, and rows that the filter leaves out."""
_WHOLE = re.compile(r"[0-9]{1,18}")
_SHOWN = 40
_WITH_EXPONENT = re.compile(r"-?[0-9]{1,17}\.[0-9]{1,17}E-?[0-9]{1,2}")


def read_counts(question: CountQuestion, paths: Iterable[Path]) -> Counted:
    """What databases counted. Raises RequestError where a file is no result of the query, and OSError where one cannot be read."""
    found = Counted()
    for path in paths:
        with opened(path) as file:
            reader, _ = headed(lines(file, Counted()), None, strict=False)
            rows = _rows(reader, path)
            headings = [heading.strip() for heading in next(rows, [])]
            for row in _counts(question, path, headings, rows):
                _add(found, *row)
    return found


def _rows(reader: Any, path: Path) -> Iterator[list[str]]:
    """The rows, of which a reader that is not strict refuses nothing but cells that are too long."""
    try:
        yield from reader
    except csv.Error as error:
        line = Figure(reader.line_num, bare=True)
        raise RequestError(says.LONG_CELL(name=path.name, line=line), says.ASK_AGAIN) from error


def _counts(
    question: CountQuestion, path: Path, headings: Sequence[str], rows: Iterator[list[str]]
) -> Iterator[tuple[tuple[str, ...], list[int]]]:
    """Each row as its group and its three counts."""
    columns = group_columns(question)
    asked = [name for name, heading in columns.items() if heading is not None]
    counts = [ROWS, *([REPEATED] if question.respondent else []), *([FILTERED] if question.filter else [])]
    for name in (*asked, *counts):
        if name not in headings:
            raise RequestError(says.NO_COUNTS(name=path.name, heading=name), says.ASK_AGAIN)
    at = {name: headings.index(name) for name in (*asked, *counts)}
    for line, row in enumerate(rows, 2):
        if not any(row):
            continue
        cells = [*row, *[""] * (len(headings) - len(row))]
        numbers = [cells[at[name]].strip() if name in at else "0" for name in (ROWS, REPEATED, FILTERED)]
        for number in numbers:
            if not _WHOLE.fullmatch(number):
                told = says.BAD_COUNT(name=path.name, line=Figure(line, bare=True), text=number[:_SHOWN])
                raise RequestError(told, says.ASK_AGAIN)
        *group, score = (cells[at[name]] if name in at else "" for name in columns)
        yield (*group, _without_exponent(score)), [*map(int, numbers)]


def _without_exponent(score: str) -> str:
    """Trino writes a `7` of eight bytes as `7.0E0`."""
    return text_of(Decimal(score)) if _WITH_EXPONENT.fullmatch(score) else score


def _add(found: Counted, group: tuple[str, ...], counts: Sequence[int]) -> None:
    rows, repeated, filtered = counts
    if rows:
        found.groups[group] += rows
    found.repeated += repeated
    if filtered:
        found.left_out["filtered", ""] += filtered
