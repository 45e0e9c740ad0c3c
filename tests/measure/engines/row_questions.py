"""Questions for single rows of arbitrary tables, and what the reader of CSV files answers to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st
from tests.measure.engines.answer_tables import AnswerTable, write_csv

from cjtool.measure.engines.csv_matching import csv_rows
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.measure.texts import text_of


@dataclass
class RowsRead:
    """Rows that match and rows that were left out. Those without any text have no place among the others, in a table."""

    filled: list[RowTexts]
    blank: int
    left_out: Counted

    def __init__(self, rows: Iterable[RowTexts], left_out: Counted) -> None:
        listed = list(rows)
        self.filled = [row for row in listed if any(row)]
        self.blank = len(listed) - len(self.filled)
        self.left_out = left_out


def rows_from_csv(table: AnswerTable, question: RowQuestion, path: Path) -> RowsRead:
    """The rows of the same table that match, written as a file."""
    write_csv(path, table.headings, table.rows)
    found = Counted()
    return RowsRead(csv_rows(question, found, [path], ","), found)


@st.composite
def row_questions(draw: st.DrawFn, table: AnswerTable) -> RowQuestion:
    """Some columns of a table in any order; rows by what its own question filters by, by texts of the score, and by filled cells."""
    headings = list(table.question.headings)
    score = [heading.strip() for heading in table.headings].index(table.question.score)
    there = sorted({text_of(row[score]) for row in table.rows} | {"7", "0.30000000000000004"})
    wanted = draw(st.none() | st.frozensets(st.sampled_from(there)))
    return RowQuestion(
        columns=tuple(draw(st.lists(st.sampled_from(headings), min_size=1, unique=True))),
        filter=table.question.filter,
        matching={} if wanted is None else {table.question.score: wanted},
        filled=tuple(draw(st.lists(st.sampled_from(headings), max_size=1))),
    )
