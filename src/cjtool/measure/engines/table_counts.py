"""Rows of databases, counted where they are: the queries are run, and their results read, in one way for all databases."""

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from operator import itemgetter
from typing import Any, TypeAlias

from sqlglot import exp

from cjtool.measure.engines.counting_sql import CountingSql
from cjtool.measure.engines.filtered_tables import FilteredTable
from cjtool.measure.engines.table_columns import TablePart
from cjtool.measure.question import PLACES, Counted, CountQuestion, Group, group_columns
from cjtool.measure.texts import text_of

RunQuery: TypeAlias = Callable[[str, Sequence[str]], Iterable[Sequence[Any]]]
"""Runs a query with the values of its parameters, and gives its rows."""


def count_tables(
    question: CountQuestion, parts: Sequence[TablePart], dialect: str, run: RunQuery, shares: int = 1
) -> Counted:
    """How often each group stands in some tables, which are counted as one, by so many shares of the respondents.

    Raises MissingColumnError, and what `run` raises.
    """
    found = Counted()
    for share in range(1 if question.respondent is None else shares):
        table = FilteredTable(question, parts)  # each query has the values of its own parameters alone
        groups = CountingSql(question, table).groups(share, shares)
        add_counts(found, question, run(written(groups, dialect), table.values))
    leave_out_filtered(found, table, dialect, run)
    nothing: Group = ("",) * (len(PLACES) + len(question.segments) + 2)
    if table.leaves_blank and nothing in found.groups:
        found.groups[nothing] -= blank_rows(table, dialect, run)
        found.groups += type(found.groups)()
    return found


def leave_out_filtered(found: Counted, table: FilteredTable, dialect: str, run: RunQuery) -> None:
    """Count the rows that the filter leaves out; those with nothing in any column are no rows."""
    query = table.filtered()
    if query is None:
        return
    [[filtered]] = run(written(query, dialect), table.filter_values)
    if filtered and not table.leaves_blank:
        filtered -= blank_rows(table, dialect, run)
    if filtered:
        found.left_out["filtered", ""] += int(filtered)


def blank_rows(table: FilteredTable, dialect: str, run: RunQuery) -> int:
    """How many rows have nothing in any column; it takes all columns to know that, so ask only where there may be any."""
    return sum(int(rows) for query in table.blank_rows() for [rows] in run(written(query, dialect), ()))


def add_counts(found: Counted, question: CountQuestion, rows: Iterable[Sequence[Any]]) -> None:
    """Take in the rows of a query for groups: the columns of a group, how many rows count, and how many are repeated."""
    headings = group_columns(question).values()
    asked = [heading for heading in headings if heading is not None]
    numbers, counts = count(), len(asked)
    whole = itemgetter(*(counts if heading is None else next(numbers) for heading in headings))
    text = _KnownTexts().__getitem__
    for row in rows:
        group: Group = whole((*map(text, row[:counts]), ""))
        found.groups[group] += int(row[counts])
        if question.respondent is not None:
            found.repeated += int(row[counts + 1])


_OF_JAVA = frozenset({"spark", "databricks"})
"""Databases whose expressions are those of Java."""


class _KnownTexts(dict[Any, str]):
    """Values as texts, each made once: a result has the same few in all its rows."""

    def __missing__(self, value: object) -> str:
        self[value] = text_of(value)
        return self[value]


def written(query: exp.Query, dialect: str, *, pretty: bool = False) -> str:
    """A query in the language of a database, by the name that sqlglot has for it."""
    own: exp.Expr = query
    if dialect == "postgres":
        own = query.transform(_substring).transform(_first_text)
    elif dialect in _OF_JAVA:
        own = query.transform(_to_its_end)
    return own.sql(dialect, pretty=pretty)


def _substring(node: exp.Expr) -> exp.Expr:
    """PostgreSQL finds an expression in a text by `substring` in all its versions; `regexp_substr` came in 15."""
    if not isinstance(node, exp.RegexpExtract):
        return node
    return exp.Anonymous(this="SUBSTRING", expressions=[node.this, node.expression])


def _first_text(node: exp.Expr) -> exp.Expr:
    """PostgreSQL has an order of its language for texts, in which the first is another than in ours."""
    if not (isinstance(node, exp.Min) and isinstance(node.this, exp.Cast)):
        return node
    return exp.Min(this=exp.Collate(this=node.this, expression=exp.to_identifier("C", quoted=True)))


def _to_its_end(node: exp.Expr) -> exp.Expr:
    """In expressions of Java `$` also stands before a last line break: here nothing may follow, written without a backslash."""
    if not (isinstance(node, exp.Literal) and isinstance(node.parent, exp.RegexpExtract | exp.RegexpLike)):
        return node
    return exp.Literal.string(node.this.replace("$", "(?!(?s:.))"))
