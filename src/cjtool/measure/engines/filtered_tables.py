"""The tables of a source as one: the columns that are asked for, the rows that the filter leaves, and those that hold nothing."""

import re
from collections.abc import Sequence

from sqlglot import exp

from cjtool.measure.engines.counts_files import FILTERED
from cjtool.measure.engines.table_columns import (
    NUMBERS,
    TablePart,
    as_double,
    asked_rows,
    blank,
)
from cjtool.measure.question import CountQuestion
from cjtool.measure.row_question import RowQuestion

NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,15})(\.[0-9]{0,15}[1-9])?")
"""A number as `texts` writes it: another text is no number of a column of numbers."""
_PLAIN = re.compile(r"[0-9A-Za-z:.,+| -]{1,40}", re.ASCII)
"""A text that is one in every language of databases: of many of these, more would be parameters than a query may have."""


class FilteredTable:
    """Some tables as one. Raises MissingColumnError where one lacks a column that is asked for.

    Names are quoted identifiers. Values of users are parameters, `$1` and so on, or literals where the query is printed.
    """

    def __init__(
        self,
        question: CountQuestion | RowQuestion,
        parts: Sequence[TablePart],
        *,
        has_parameters: bool = True,
    ) -> None:
        self._parts, self._has_parameters = parts, has_parameters
        self.rows, self.columns = asked_rows(question, parts)
        """What is selected from, and each column that is asked for, by its heading."""
        self.values: list[str] = []
        """The values of all parameters up to now, in their order."""
        kept = [self.is_one_of(heading, values) for heading, values in question.filter.items()]
        self.condition = exp.and_(*kept) if kept else None
        """Whether the filter leaves a row; None where there is none."""
        self.filter_values = tuple(self.values)
        """The values of its parameters."""
        self.leaves_blank = all("" in values for values in question.filter.values())
        """Whether the filter leaves rows that have nothing in any column."""

    def filtered(self) -> exp.Select | None:
        """How many rows the filter leaves out; None where there is no filter."""
        if self.condition is None:
            return None
        counted = exp.select(exp.Count(this=exp.Star()).as_(FILTERED, quoted=True))
        return counted.from_(self.rows.copy()).where(exp.not_(self.condition.copy()))

    def blank_rows(self) -> list[exp.Select]:
        """How many rows have nothing in any column, asked or not, in each part: as in files, they are no rows."""
        return [
            exp.select(exp.Count(this=exp.Star())).from_(part.source.copy()).where(blank(part.columns))
            for part in self._parts
        ]

    def is_one_of(self, heading: str, texts: Sequence[str]) -> exp.Expr:
        """Whether a column has one of some texts."""
        column = self.columns[heading]
        if not texts:
            return exp.false()
        if column.kind not in NUMBERS:
            return exp.In(this=column.text, expressions=[self._value(each) for each in texts])
        numbers = [exp.Literal.number(each) for each in texts if NUMBER.fullmatch(each)]
        value = as_double(column.value) if column.kind == "single" else column.value
        there = exp.not_(value.is_(exp.null()))
        found = exp.and_(there, exp.In(this=value, expressions=numbers)) if numbers else exp.false()
        return exp.or_(found, value.copy().is_(exp.null())) if "" in texts else found

    def is_exact(self, heading: str, texts: Sequence[str]) -> bool:
        """Whether `is_one_of` finds every row whose text in a column is one of these: not of numbers of seventeen digits."""
        is_number = self.columns[heading].kind in NUMBERS
        return not is_number or all(not each or NUMBER.fullmatch(each) for each in texts)

    def text(self, text: str) -> exp.Expr:
        """A text of the answers: a parameter, unless it is as plain as a number or a date, of which there may be many."""
        return exp.Literal.string(text) if _PLAIN.fullmatch(text) else self._value(text)

    def _value(self, text: str) -> exp.Expr:
        if not self._has_parameters:
            return exp.Literal.string(text)
        self.values.append(text)
        return exp.Parameter(this=exp.Literal.number(len(self.values)))
