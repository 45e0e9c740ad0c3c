"""Where the answers of a source are, and which engine counts them there."""

import glob
import os
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from cjtool.app import measure_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.files.disk import Disk
from cjtool.image.unfit import UnfitError
from cjtool.measure.engines import csv_files
from cjtool.measure.engines.addresses import address_of
from cjtool.measure.engines.counts_files import read_counts
from cjtool.measure.engines.extras import extra
from cjtool.measure.question import Counted, CountQuestion, MissingColumnError
from cjtool.measure.source_names import source_name
from cjtool.message import Listed
from cjtool.model.events import EventSource
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed_path
from cjtool.project.files import reason
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_FEW = 12
"""So many headings are named where one is not there."""
_LARGE = 50_000_000
"""Bytes of CSV files from which on DuckDB, where it is installed, is quicker by more than the time that it takes to start."""
_PARQUET = (".parquet", ".parq")
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


def counted(source: AnswerSource, workspace: Workspace, question: CountQuestion) -> Counted:
    """What stands in a source, counted where it is. Raises RequestError where it cannot be read, or lacks a column."""
    try:
        if source.connection is not None:
            return _in_database(question, source.connection, source.table or "")
        return _in_files(question, source, list(files_of(source, workspace)))
    except MissingColumnError as error:
        raise no_column(error, source) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=source_name(source), reason=reason(error))) from error


def _in_database(question: CountQuestion, variable: str, table: str) -> Counted:
    address = address_of(variable, os.environ)
    with extra(address.kind):
        if address.kind == "duckdb":
            from cjtool.measure.engines.duckdb_tables import count_table
        else:
            from cjtool.measure.engines.postgresql import count_table
        return count_table(question, address, table)


def _in_files(question: CountQuestion, source: AnswerSource, paths: Sequence[Path]) -> Counted:
    if source.table is not None:
        return read_counts(question, paths)
    kinds = {suffix_of(path): path.name for path in paths}
    if len(kinds) > 1:
        names = Listed(tuple(sorted(kinds.values())), "and")
        raise RequestError(says.MIXED_FILES(name=source_name(source), files=names), says.SOURCE_EACH)
    [suffix] = kinds
    if suffix == _PARQUET:
        with extra("duckdb"):
            from cjtool.measure.engines.duckdb_tables import count_parquet

            return count_parquet(question, paths)
    if suffix == _WORKBOOKS:
        with extra("office"):
            from cjtool.measure.engines.workbooks import count_workbooks

            return count_workbooks(question, paths)
    return _in_csv(question, paths, source.delimiter)


def _in_csv(question: CountQuestion, paths: Sequence[Path], delimiter: str | None) -> Counted:
    if sum(path.stat().st_size for path in paths) >= _LARGE and find_spec("duckdb") and find_spec("sqlglot"):
        from cjtool.measure.engines.duckdb_csv import plain_csv
        from cjtool.measure.engines.duckdb_tables import count_csv

        plain = plain_csv(paths, delimiter)
        found = None if plain is None else count_csv(question, plain)
        if found is not None:
            return found
    return csv_files.count(question, paths, delimiter)


def suffix_of(path: Path) -> tuple[str, ...]:
    """The kind of a file, by how its name ends; what is nothing else is CSV."""
    end = path.suffix.lower()
    return next((kind for kind in (_PARQUET, _WORKBOOKS) if end in kind), ())


def files_of(source: AnswerSource | EventSource, workspace: Workspace) -> Iterator[Path]:
    """The files of a source, in the order of their names. Raises RequestError where there are none, and for one that lies outside the project."""
    pattern = os.path.join(glob.escape(str(workspace.root)), source.file or "")
    found = sorted(filter(os.path.isfile, glob.glob(pattern, recursive=True)))
    if not found:
        raise RequestError(says.NO_FILE(name=source_name(source)))
    for path in found:
        name = os.path.relpath(path, workspace.root)
        try:
            yield Path(enclosed_path(workspace.root, name, Disk()))
        except UnfitError as error:
            raise RequestError(error.about(name), *((error.hint,) if error.hint else ())) from error


def no_column(error: MissingColumnError, source: AnswerSource | EventSource) -> RequestError:
    """What is said of a column that is not there once, with the nearest that is."""
    name = source_name(source) if error.path is None else error.path.name
    if isinstance(source, AnswerSource) and source.connection is not None:
        name = source.table or name
    if error.heading in error.headings:
        return RequestError(says.TWO_COLUMNS(name=name, heading=error.heading), says.RENAME_ONE)
    near = nearest(error.heading, error.headings)
    there = says.COLUMNS_ARE(headings=Listed(error.headings[:_FEW], ""))
    return RequestError(
        says.NO_COLUMN(name=name, heading=error.heading), did_you_mean(near) if near else there
    )
