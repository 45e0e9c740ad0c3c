"""Which engine counts the answers of a source, where they are."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo
from importlib.util import find_spec
from pathlib import Path

from cjtool.app.answer_files import file_groups, files_of, tell_passed_over, told_of
from cjtool.app.row_reading import rows_in_files
from cjtool.app.total_rows import without_totals
from cjtool.measure.engines import csv_files
from cjtool.measure.engines.addresses import address_of
from cjtool.measure.engines.counts_files import read_counts
from cjtool.measure.engines.extras import extra
from cjtool.measure.engines.row_counts import count_rows, rows_to_count
from cjtool.measure.meaning_the_same import same_answers, unsure_rows
from cjtool.measure.question import Counted, CountQuestion
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace

_LARGE = 50_000_000
"""Bytes of CSV files from which on DuckDB, where it is installed, is quicker by more than the time that it takes to start."""


def counted(source: AnswerSource, workspace: Workspace, question: CountQuestion) -> Counted:
    """What stands in a source, counted where it is. Raises RequestError where it cannot be read, or lacks a column."""
    with told_of(source):
        if source.connection is not None:
            return _in_database(question, source.connection, source.table or "")
        if source.table is not None:
            return read_counts(question, list(files_of(source, workspace)))
        found = _in_files(question, source, workspace)
        tell_passed_over(source, workspace, found)
        return found


def counted_once(
    source: AnswerSource, workspace: Workspace, question: CountQuestion, zone: tzinfo
) -> Counted:
    """The same, with what one customer said twice on one day counted once, however it is written; and without totals.

    Only where two groups mean the same, an engine is asked again. Counts that a database made cannot be: that is told.
    """
    found = counted(source, workspace, question)
    same = None if question.respondent is None else same_answers(found, source, workspace, zone)
    if same is None:
        return without_totals(found, source, workspace, question)
    if source.table is not None and source.connection is None:
        found.unsure = unsure_rows(found, same)
        return found
    spelt = replace(question, same=same)
    return without_totals(counted(source, workspace, spelt), source, workspace, spelt)


def _in_database(question: CountQuestion, variable: str, table: str) -> Counted:
    address = address_of(variable, os.environ)
    with extra(address.kind):
        if address.kind == "duckdb":
            from cjtool.measure.engines.duckdb_tables import count_table
        else:
            from cjtool.measure.engines.postgresql import count_table
        return count_table(question, address, table)


def _in_files(question: CountQuestion, source: AnswerSource, workspace: Workspace) -> Counted:
    """What stands in files: of one kind by the engine that counts them best, else row by row."""
    groups = file_groups(source, workspace)
    match groups:
        case [("csv", paths)]:
            return _in_csv(question, paths, source.delimiter)
        case [("parquet", paths)]:
            with extra("duckdb"):
                from cjtool.measure.engines.duckdb_tables import count_parquet

                return count_parquet(question, paths)
    found = Counted()
    count_rows(question, rows_in_files(rows_to_count(question), source, groups, found), found)
    return found


def _in_csv(question: CountQuestion, paths: Sequence[Path], delimiter: str | None) -> Counted:
    if sum(path.stat().st_size for path in paths) >= _LARGE and find_spec("duckdb") and find_spec("sqlglot"):
        from cjtool.measure.engines.duckdb_csv import plain_csv
        from cjtool.measure.engines.duckdb_tables import count_csv

        plain = plain_csv(paths, delimiter, question.headings)
        found = None if plain is None else count_csv(question, plain)
        if found is not None:
            return found
    return csv_files.count(question, paths, delimiter)
