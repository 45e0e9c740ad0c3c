"""What `measure --sql` prints: for each source with a table, the query that counts its answers where they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, get_args

from cjtool.app import measure_phrases as says
from cjtool.app.counting import counted
from cjtool.app.measuring import question_asked, zone_of
from cjtool.measure.engines.extras import extra
from cjtool.measure.meaning_the_same import same_answers
from cjtool.measure.question import CountQuestion, Spellings
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.request import RequestError

Warehouse: TypeAlias = Literal[
    "bigquery", "databricks", "duckdb", "postgresql", "snowflake", "spark", "trino"
]
WAREHOUSES: tuple[Warehouse, ...] = get_args(Warehouse)
"""The databases for which queries are written."""
_OWN_ZONE: dict[Warehouse, str] = {"spark": "SET TIME ZONE '{zone}'", "databricks": "SET TIME ZONE '{zone}'"}
"""Where a moment as a text has no offset from UTC, and its day is that of the session."""


def queries(workspaces: Sequence[Workspace], warehouse: Warehouse) -> str:
    """The queries of all sources with a table, each below a comment that says where its result is read.

    Raises RequestError where no source has a table, and where sqlglot is not installed.
    """
    with extra("sql"):
        written = [
            _query(source, workspace, warehouse)
            for workspace in workspaces
            for source in workspace.project.measure.sources
            if source.table is not None
        ]
    if not written:
        raise RequestError(says.NO_TABLES, says.NAME_A_TABLE)
    return "\n".join(written)


def _query(source: AnswerSource, workspace: Workspace, warehouse: Warehouse) -> str:
    from cjtool.measure.engines.unseen_tables import warehouse_sql

    question = question_asked(source, workspace)
    question = replace(question, same=_same(source, workspace, question))
    sql = warehouse_sql(question, source.table or "", warehouse)
    return "".join(f"-- {line}\n" for line in _notes(source, workspace, warehouse)) + f"{sql};\n"


def _same(source: AnswerSource, workspace: Workspace, question: CountQuestion) -> Spellings | None:
    """Which texts mean the same, as the counts show that were made before; none where there are none, or they cannot be read."""
    if question.respondent is None or source.connection is not None:
        return None
    try:
        found = counted(source, workspace, question)
    except RequestError:
        return None
    return same_answers(found, source, workspace, zone_of(workspace.project.measure))


def _notes(source: AnswerSource, workspace: Workspace, warehouse: Warehouse) -> Iterator[str]:
    """What stands above a query, each on one line, whatever a name holds."""
    place = source.file or f"{source.table}.csv"
    yield " ".join(f"{workspace.name}: {source.table}, to be saved as {place}".split())
    if source.columns.time is not None and warehouse in _OWN_ZONE:
        zone = " ".join(workspace.project.measure.time_zone.split())
        yield "first: " + _OWN_ZONE[warehouse].format(zone=zone)
