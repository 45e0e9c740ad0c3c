"""Which table of a database a source means, and what is said where there is none of that name."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlglot import exp

from cjtool.build.phrases import did_you_mean
from cjtool.measure.engines import phrases as says
from cjtool.message import Listed
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_FEW = 12
"""So many tables are named where one is not there."""


class DatabaseTable(NamedTuple):
    """A table or view; `is_near` where its own name finds it, without that of its schema."""

    schema: str
    name: str
    is_near: bool

    @property
    def expression(self) -> exp.Table:
        """It as a table to select from; both names are quoted."""
        return exp.table_(self.name, db=self.schema, quoted=True)


def table_named(name: str, tables: Sequence[DatabaseTable], variable: str) -> DatabaseTable:
    """The table that is called so, or `schema.name`. Raises RequestError with the nearest where there is none."""
    for each in tables:
        if each.is_near and each.name == name:
            return each
    for each in tables:
        if f"{each.schema}.{each.name}" == name:
            return each
    known = [each.name if each.is_near else f"{each.schema}.{each.name}" for each in tables]
    near = nearest(name, known) or nearest(name, [each.name for each in tables])
    there = says.TABLES_ARE(tables=Listed(tuple(known[:_FEW]), "")) if known else says.NO_TABLES
    raise RequestError(says.NO_TABLE(name=variable, table=name), did_you_mean(near) if near else there)
