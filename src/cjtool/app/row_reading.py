"""Rows of a source that match, from the engine that reads it."""

import os
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from cjtool.app import measure_phrases as says
from cjtool.app.answer_files import FileKind, RowSource, file_groups, tell_passed_over, told_of
from cjtool.measure.engines.addresses import address_of
from cjtool.measure.engines.csv_matching import csv_rows
from cjtool.measure.engines.extras import extra
from cjtool.measure.engines.xes_files import xes_rows
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.measure.source_names import source_name
from cjtool.project import Workspace
from cjtool.request import RequestError


def matching_rows(
    question: RowQuestion,
    source: RowSource,
    workspace: Workspace,
    unread: Counted,
    known: AbstractSet[Path] = frozenset(),
) -> Iterator[RowTexts]:
    """The rows that match, but for those of files that are known; what cannot be read is added to `unread`.

    Raises RequestError as `counting.counted` does.
    """
    with told_of(source):
        if source.connection is not None:
            yield from _in_database(question, source.connection, source.table or "", unread)
        elif source.table is not None:
            told = says.NO_ROWS(name=source_name(source), table=source.table)
            raise RequestError(told, says.NAME_THE_ROWS)
        else:
            groups = file_groups(source, workspace)
            tell_passed_over(source, workspace, unread)
            fresh = [(kind, [path for path in paths if path not in known]) for kind, paths in groups]
            yield from rows_in_files(question, source, [each for each in fresh if each[1]], unread)


def rows_in_files(
    question: RowQuestion,
    source: RowSource,
    groups: Iterable[tuple[FileKind, Sequence[Path]]],
    unread: Counted,
) -> Iterator[RowTexts]:
    """The rows of files that match, one kind after another. Raises what engines raise."""
    for kind, paths in groups:
        match kind:
            case "csv":
                yield from csv_rows(question, unread, paths, source.delimiter)
            case "xes":
                yield from xes_rows(paths, question.filter, unread)
            case "parquet":
                with extra("duckdb"):
                    from cjtool.measure.engines.duckdb_tables import parquet_rows

                    yield from parquet_rows(question, unread, paths)
            case "workbook":
                with extra("office"):
                    from cjtool.measure.engines.workbooks import workbook_rows

                    yield from workbook_rows(question, unread, paths, source.sheet)


def _in_database(question: RowQuestion, variable: str, table: str, unread: Counted) -> Iterator[RowTexts]:
    address = address_of(variable, os.environ)
    with extra(address.kind):
        if address.kind == "duckdb":
            from cjtool.measure.engines.duckdb_tables import duckdb_rows as rows
        else:
            from cjtool.measure.engines.postgresql import postgresql_rows as rows
        yield from rows(question, unread, address, table)
