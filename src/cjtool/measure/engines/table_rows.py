"""Single rows of databases, one after another: the query is run, and its result read, in one way for all databases."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice, repeat
from typing import Any

from sqlglot import exp

from cjtool.garbage import uncollected
from cjtool.measure.engines.filtered_tables import FilteredTable
from cjtool.measure.engines.row_matching import CHUNK, RowMatching
from cjtool.measure.engines.table_columns import NUMBERS, TablePart
from cjtool.measure.engines.table_counts import RunQuery, blank_rows, leave_out_filtered, written
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.measure.texts import text_of

_MOST_TEXTS = 1_000
"""So many texts of a column a database is asked for; where there are more, all its rows are looked at here."""
_KNOWN = 10_000
"""So many numbers are kept with their texts."""


def rows_of_tables(
    question: RowQuestion, parts: Sequence[TablePart], dialect: str, run: RunQuery, found: Counted
) -> Iterator[RowTexts]:
    """The rows of some tables that match, one table after another; `run` gives the rows of a result as they come.

    Raises MissingColumnError, and what `run` raises.
    """
    table = FilteredTable(question, parts)
    leave_out_filtered(found, table, dialect, run)
    headings = tuple(dict.fromkeys((*question.columns, *question.matching, *question.filled)))
    query = written(_rows_sql(question, table, headings), dialect)
    matching = RowMatching(replace(question, filter={}), headings, found)
    blank, kept = ("",) * len(headings), _leaves_blank(question, table)
    held = 0
    with uncollected():
        for chunk in _texts(run(query, table.values), headings, table):
            whole = [row for row in chunk if row != blank] if kept and blank in chunk else chunk
            held += len(chunk) - len(whole)
            yield from matching.of(whole)
    if held:
        held -= blank_rows(table, dialect, run)
        yield from repeat(("",) * len(question.columns), held)


def _rows_sql(question: RowQuestion, table: FilteredTable, headings: Sequence[str]) -> exp.Select:
    """The columns that are needed, of the rows that may match: `RowMatching` decides."""
    cells = (table.columns[heading].cell.as_(f"c{at}") for at, heading in enumerate(headings))
    query = exp.select(*cells).from_(table.rows.copy())
    if table.condition is not None:
        query = query.where(table.condition.copy())
    for heading, texts in question.matching.items():
        wanted = sorted(texts)
        if len(wanted) <= _MOST_TEXTS and table.is_exact(heading, wanted):
            query = query.where(table.is_one_of(heading, wanted))
    for heading in question.filled:
        query = query.where(table.columns[heading].is_filled)
    return query


def _leaves_blank(question: RowQuestion, table: FilteredTable) -> bool:
    """Whether a row that has nothing in any column may be among those that match: as in files, it is none."""
    return (
        table.leaves_blank
        and not question.filled
        and all("" in texts for texts in question.matching.values())
    )


def _texts(
    rows: Iterable[Sequence[Any]], headings: Sequence[str], table: FilteredTable
) -> Iterator[list[RowTexts]]:
    """The cells of rows as texts, some rows at a time."""
    numbers = [at for at, heading in enumerate(headings) if table.columns[heading].kind in NUMBERS]
    text = lru_cache(_KNOWN)(text_of)
    left = iter(rows)
    while chunk := list(islice(left, CHUNK)):
        if not numbers:
            yield list(map(tuple, chunk))
            continue
        columns = list(zip(*chunk, strict=True))
        for at in numbers:
            columns[at] = tuple(map(text, columns[at]))
        yield list(zip(*columns, strict=True))
