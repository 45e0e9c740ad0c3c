"""The columns of tables: which of them are asked for, and what kind of values they hold."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from sqlglot import exp

from cjtool.measure.engines.row_counts import check_headings
from cjtool.measure.question import CountQuestion

ColumnKind: TypeAlias = Literal["text", "number", "single", "day", "moment", "instant", "other"]
"""What a column holds: `single` are numbers of four bytes, a `moment` has no offset from UTC, an `instant` has one; `other` is cast."""


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
        return exp.func("COALESCE", value, exp.Literal.string(""))


def asked_rows(
    question: CountQuestion, parts: Sequence[TablePart]
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


def asked_of(question: CountQuestion, columns: Sequence[HeldColumn]) -> dict[str, AskedColumn]:
    """The columns that a question needs, by heading. Raises MissingColumnError."""
    headings = [column.heading for column in columns]
    check_headings(question, headings)
    at = {heading: columns[headings.index(heading)] for heading in question.headings}
    return {heading: AskedColumn(named(column.name), column.kind) for heading, column in at.items()}


def named(name: str) -> exp.Column:
    """A column by its name, which is always quoted: no name is ever read as SQL."""
    return exp.column(exp.to_identifier(name, quoted=True))


def blank(columns: Sequence[HeldColumn]) -> exp.Expr:
    """Whether there is nothing in any of some columns."""
    asked = [AskedColumn(named(column.name), column.kind) for column in columns]
    return exp.and_(
        *(
            exp.EQ(this=each.text, expression=exp.Literal.string(""))
            if each.kind in {"text", "other"}
            else each.value.is_(exp.null())
            for each in asked
        )
    )
