"""Counts and rows of Parquet files, of CSV files and of tables of DuckDB, by DuckDB: in bounded memory, and without the network."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from cjtool.measure.engines import phrases as says
from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.duckdb_csv import PlainCsv
from cjtool.measure.engines.missing_tables import DatabaseTable, table_named
from cjtool.measure.engines.table_columns import ColumnKind, HeldColumn, TablePart
from cjtool.measure.engines.table_counts import RunQuery, count_tables
from cjtool.measure.engines.table_rows import rows_of_tables
from cjtool.measure.question import Counted, CountQuestion, MissingColumnError
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.request import RequestError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MEMORY = "600MB"
"""So much DuckDB may hold, so that the whole process stays below a gigabyte; the rest goes to a folder that is deleted after."""
_SHARE = 15_000_000
"""Rows whose respondents are told apart together, in that memory."""
_BYTES = 40
"""A row of CSV has more."""
_AT_ONCE = 10_000
"""So many rows of a result are fetched together."""
_SAFE = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "memory_limit": _MEMORY,
}
_WHOLE_NUMBERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
_KINDS: dict[str, ColumnKind] = {
    "VARCHAR": "text", "DOUBLE": "number", "FLOAT": "single", "DATE": "day",
    **{name: "number" for each in _WHOLE_NUMBERS for name in (each, f"U{each}")},
    **{f"TIMESTAMP{unit}": "moment" for unit in ("", "_S", "_MS", "_NS")},
    "TIMESTAMP WITH TIME ZONE": "instant",
}  # fmt: skip
_TABLES = """
SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT internal
UNION ALL SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal ORDER BY ALL
"""


def count_parquet(question: CountQuestion, paths: Sequence[Path]) -> Counted:
    """How often each group stands in some Parquet files.

    Raises MissingColumnError, and RequestError where a file cannot be read.
    """
    with _parquet_parts(question, paths) as (run, parts):
        return count_tables(question, parts, "duckdb", run, _shares(run, parts))


def parquet_rows(question: RowQuestion, found: Counted, paths: Sequence[Path]) -> Iterator[RowTexts]:
    """The rows of some Parquet files that match, in their order.

    Raises MissingColumnError, and RequestError where a file cannot be read.
    """
    with _parquet_parts(question, paths, in_order=True) as (run, parts):
        yield from rows_of_tables(question, parts, "duckdb", run, found)


def count_csv(question: CountQuestion, files: Sequence[PlainCsv]) -> Counted | None:
    """How often each group stands in some CSV files; None where DuckDB does not read one as our own reader would.

    Raises MissingColumnError.
    """
    import duckdb

    parts = [TablePart(file.expression, file.columns) for file in files]
    with _opened(":memory:", [file.path for file in files]) as run:
        try:
            shares = 1 + sum(file.path.stat().st_size for file in files) // (_BYTES * _SHARE)
            found = count_tables(question, parts, "duckdb", run, shares)
        except duckdb.Error:
            return None
    for file in files:
        if file.above:
            found.above[file.path.name] += file.above
    return found


def count_table(question: CountQuestion, address: DatabaseAddress, table: str) -> Counted:
    """How often each group stands in a table or view of a file of DuckDB, which is opened for reading only.

    Raises MissingColumnError, and RequestError where the file or the table is not there, or cannot be read.
    """
    with _table_parts(address, table) as (run, parts):
        return count_tables(question, parts, "duckdb", run, _shares(run, parts))


def duckdb_rows(
    question: RowQuestion, found: Counted, address: DatabaseAddress, table: str
) -> Iterator[RowTexts]:
    """The rows of a table or view that match, in the order in which they were put in.

    Raises MissingColumnError, and RequestError as `count_table` does.
    """
    with _table_parts(address, table, in_order=True) as (run, parts):
        yield from rows_of_tables(question, parts, "duckdb", run, found)


@contextmanager
def _parquet_parts(
    question: CountQuestion | RowQuestion, paths: Sequence[Path], *, in_order: bool = False
) -> Iterator[tuple[RunQuery, list[TablePart]]]:
    """Parquet files as tables, of which those of one shape are one; what is wrong with them is told."""
    import duckdb

    with _opened(":memory:", paths, in_order=in_order) as run:
        shapes = [(path, _shape(run, path)) for path in paths]
        parts = [
            TablePart(_parquet([str(path) for path, _ in each]), columns)
            for columns, each in groupby(shapes, key=lambda shape: shape[1])
        ]
        try:
            yield run, parts
        except MissingColumnError as error:
            raise _in_file(error, question, shapes) from error
        except duckdb.OutOfMemoryException as error:
            raise RequestError(says.TOO_MUCH(name=paths[0].name)) from error
        except duckdb.Error as error:
            raise RequestError(says.NO_PARQUET(name=paths[0].name)) from error


@contextmanager
def _table_parts(
    address: DatabaseAddress, table: str, *, in_order: bool = False
) -> Iterator[tuple[RunQuery, list[TablePart]]]:
    """A table or view; what is wrong with it, or with its file, is told."""
    import duckdb

    name = address.variable
    if not Path(address.secret).is_file():
        raise RequestError(says.NO_DUCKDB_FILE(name=name))
    try:
        with _opened(address.secret, (), in_order=in_order) as run:
            near = [DatabaseTable(schema, own, schema == "main") for schema, own in run(_TABLES, ())]
            found = table_named(table, near, name).expression
            yield run, [TablePart(found, _columns(run, found))]
    except duckdb.IOException as error:
        raise RequestError(says.NO_DUCKDB(name=name)) from error
    except duckdb.Error as error:
        reason = str(error).splitlines()[0].replace(address.secret, "…")
        raise RequestError(says.QUERY_FAILED(name=name, table=table, reason=reason)) from error


@contextmanager
def _opened(database: str, files: Sequence[Path], *, in_order: bool = False) -> Iterator[RunQuery]:
    """A database in which queries read these files, and no others; rows come `in_order` where that matters."""
    import duckdb

    is_file = database != ":memory:"
    with TemporaryDirectory(prefix="cjtool-") as folder:
        connection = duckdb.connect(
            database,
            read_only=is_file,
            config={**_SAFE, "temp_directory": folder, "preserve_insertion_order": in_order},
        )
        try:
            connection.execute("SET allowed_paths = $1", [[str(path) for path in files]])
            connection.execute(
                "SET TimeZone = 'UTC'; SET enable_progress_bar = false; SET enable_external_access = false; SET lock_configuration = true"
            )
            yield lambda query, values: _rows(connection, query, values)
        finally:
            connection.close()


def _rows(connection: "DuckDBPyConnection", query: str, values: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    connection.execute(query, list(values) or None)
    while rows := connection.fetchmany(_AT_ONCE):
        yield from rows


def _shape(run: RunQuery, path: Path) -> tuple[HeldColumn, ...]:
    import duckdb

    try:
        return _columns(run, _parquet([str(path)]))
    except duckdb.Error as error:
        raise RequestError(says.NO_PARQUET(name=path.name)) from error


def _shares(run: RunQuery, parts: Sequence[TablePart]) -> int:
    """In how many shares the respondents of some tables are told apart, one after the other."""
    rows = 0
    for part in parts:
        [[count]] = run(exp.select("COUNT(*)").from_(part.source.copy()).sql("duckdb"), ())
        rows += count
    return 1 + rows // _SHARE


def _columns(run: RunQuery, source: exp.Expr) -> tuple[HeldColumn, ...]:
    described = run(f"DESCRIBE {exp.select('*').from_(source.copy()).sql('duckdb')}", ())
    return tuple(HeldColumn(name, _kind(type)) for name, type, *_ in described)


def _kind(type: str) -> ColumnKind:
    return "number" if type.startswith("DECIMAL(") else _KINDS.get(type, "other")


def _parquet(paths: Sequence[str]) -> exp.Expr:
    return exp.func("READ_PARQUET", exp.array(*map(exp.Literal.string, paths)), dialect="duckdb")


def _in_file(
    error: MissingColumnError,
    question: CountQuestion | RowQuestion,
    shapes: Sequence[tuple[Path, tuple[HeldColumn, ...]]],
) -> MissingColumnError:
    """The same, with the file that lacks the column."""
    for path, columns in shapes:
        headings = [column.heading for column in columns]
        missing = [heading for heading in question.headings if headings.count(heading) != 1]
        if missing:
            return MissingColumnError(missing, headings, path)
    return error
