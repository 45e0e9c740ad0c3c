"""The columns of tables: which of them are asked for, and what kind of values they hold."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from sqlglot import exp

from cjtool.measure.engines.row_counts import check_headings
from cjtool.measure.question import CountQuestion
from cjtool.measure.row_question import RowQuestion

ColumnKind: TypeAlias = Literal["text", "number", "single", "day", "moment", "instant", "other"]
"""What a column holds: `single` are numbers of four bytes, a `moment` has no offset from UTC, an `instant` has one; `other` is cast."""


NUMBERS = frozenset({"number", "single"})
"""Kinds whose values are fetched as they are, since `texts` alone writes numbers."""


class HeldColumn(NamedTuple):
    """A column: its name in the table, what it holds, and its heading where that is another."""

    name: str
    kind: ColumnKind
    other_heading: str | None = None

    @property
    def heading(self) -> str:
        """What people call it."""
        return self.name.strip() if self.other_heading is None else self.other_heading


class TablePart(NamedTuple):
    """Rows of one shape: what they are selected from, and all columns of it."""

    source: exp.Expr
    columns: Sequence[HeldColumn]


class AskedColumn(NamedTuple):
    """A column that is asked for, as an expression, and what it holds."""

    value: exp.Expr
    kind: ColumnKind

    @property
    def text(self) -> exp.Expr:
        """It as a text, empty where there is nothing."""
        value = self.value if self.kind == "text" else exp.cast(self.value, "text")
        if self.kind == "instant":
            value = joined(exp.cast(in_utc(self.value), "text"), "+00:00")
        return exp.func("COALESCE", value, exp.Literal.string(""))

    @property
    def is_filled(self) -> exp.Expr:
        """Whether there is anything in it."""
        if self.kind in {"text", "other"}:
            return exp.NEQ(this=self.text, expression=exp.Literal.string(""))
        return exp.not_(self.value.is_(exp.null()))

    @property
    def cell(self) -> exp.Expr:
        """What is fetched of it in a single row, of which `texts` makes the text of the cell."""
        if self.kind == "single":
            return as_double(self.value)
        return self.value if self.kind == "number" else self.text


def asked_rows(
    question: CountQuestion | RowQuestion, parts: Sequence[TablePart]
) -> tuple[exp.Expr, dict[str, AskedColumn]]:
    """What to select from, and each asked column of it by heading. Raises MissingColumnError where a part has it not, or twice.

    Where parts hold values of different kinds in a column, it is cast to text in each.
    """
    found = [asked_of(question, part.columns) for part in parts]
    if len(parts) == 1:
        return parts[0].source, found[0]
    kinds: dict[str, ColumnKind] = {}
    for heading in question.headings:
        own = {each[heading].kind for each in found}
        kinds[heading] = own.pop() if len(own) == 1 else "text"
    united = [
        exp.select(*(_as_part(each[heading], kinds[heading]).as_(f"k{at}") for at, heading in enumerate(kinds)))
        .from_(part.source)
        for part, each in zip(parts, found, strict=True)
    ]  # fmt: skip
    whole = exp.union(*united, distinct=False).subquery("parts")
    return whole, {
        heading: AskedColumn(named(f"k{at}"), kind) for at, (heading, kind) in enumerate(kinds.items())
    }


def _as_part(column: AskedColumn, kind: ColumnKind) -> exp.Expr:
    return column.value if column.kind == kind else column.text


def asked_of(question: CountQuestion | RowQuestion, columns: Sequence[HeldColumn]) -> dict[str, AskedColumn]:
    """The columns that a question needs, by heading. Raises MissingColumnError."""
    headings = [column.heading for column in columns]
    check_headings(question, headings)
    at = {heading: columns[headings.index(heading)] for heading in question.headings}
    return {heading: AskedColumn(named(column.name), column.kind) for heading, column in at.items()}


def named(name: str) -> exp.Column:
    """A column by its name, which is always quoted: no name is ever read as SQL."""
    return exp.column(exp.to_identifier(name, quoted=True))


def as_double(number: exp.Expr) -> exp.Expr:
    """A number of four bytes as people write it: `0.1`, where its nearest one of eight bytes is 0.10000000149."""
    return exp.cast(exp.cast(number, "text"), "double")


def in_utc(instant: exp.Expr) -> exp.Expr:
    """A moment with a time zone as one of UTC without any."""
    return exp.AtTimeZone(this=instant, zone=exp.Literal.string("UTC"))


def joined(*parts: exp.Expr | str) -> exp.Expr:
    """Texts one behind the other."""
    first, *rest = (exp.Literal.string(part) if isinstance(part, str) else part for part in parts)
    whole: exp.Expr = first
    for part in rest:
        whole = exp.DPipe(this=whole, expression=part, safe=True)
    return whole


def blank(columns: Sequence[HeldColumn]) -> exp.Expr:
    """Whether there is nothing in any of some columns."""
    return exp.and_(*(exp.not_(AskedColumn(named(column.name), column.kind).is_filled) for column in columns))
