"""Counts and rows of a table of PostgreSQL, by pg8000: in one transaction that only reads, so that all is of one moment."""

import getpass
import re
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pg8000.native

from cjtool.measure.engines import phrases as says
from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.missing_tables import DatabaseTable, table_named
from cjtool.measure.engines.table_columns import ColumnKind, HeldColumn, TablePart
from cjtool.measure.engines.table_counts import RunQuery, count_tables
from cjtool.measure.engines.table_rows import rows_of_tables
from cjtool.measure.question import Counted, CountQuestion
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.request import RequestError

_PORT = 5432
_PATIENCE = 10
"""Seconds in which a server must take the connection."""
_LONGEST = 600
"""Seconds in which it must answer a question."""
_AT_ONCE = 10_000
"""So many rows of a result are fetched together."""
_BEGIN = """
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL TIME ZONE 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL cursor_tuple_fraction = 1; SET LOCAL synchronize_seqscans = off
"""
"""Days are written as in ISO 8601 whatever the user's settings are; rows are found in one order, and all are wanted."""
_KINDS: dict[str, ColumnKind] = {
    "text": "text", "character varying": "text",
    "smallint": "number", "integer": "number", "bigint": "number", "numeric": "number", "double precision": "number",
    "real": "single", "date": "day", "timestamp without time zone": "moment", "timestamp with time zone": "instant",
}  # fmt: skip
_TABLES = """
SELECT n.nspname, c.relname, pg_table_is_visible(c.oid)
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
  AND has_schema_privilege(n.oid, 'USAGE')
ORDER BY 3 DESC, 1, 2
"""
_COLUMNS = """
SELECT a.attname, format_type(a.atttypid, NULL)
FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
"""
_REFUSED = {"28000", "28P01"}
_NO_DATABASE = "3D000"
_NO_RIGHT = "42501"


class _Server(NamedTuple):
    """What an address says."""

    host: str
    port: int
    user: str
    password: str | None
    database: str
    options: dict[str, str]


def count_table(question: CountQuestion, address: DatabaseAddress, table: str) -> Counted:
    """How often each group stands in a table or view.

    Raises MissingColumnError, and RequestError where the server, the database or the table is not there, or lets nobody in.
    """
    with _connected(address, table) as connection:
        run: RunQuery = partial(_rows, connection)
        return count_tables(question, [_part(run, address, table)], "postgres", run)


def postgresql_rows(
    question: RowQuestion, found: Counted, address: DatabaseAddress, table: str
) -> Iterator[RowTexts]:
    """The rows of a table or view that match, some at a time, in the order in which the database finds them.

    Raises MissingColumnError, and RequestError as `count_table` does.
    """
    with _connected(address, table) as connection:
        part = _part(partial(_rows, connection), address, table)
        yield from rows_of_tables(question, [part], "postgres", partial(_fetched, connection), found)


def _part(run: RunQuery, address: DatabaseAddress, table: str) -> TablePart:
    """A table by its name, with its columns."""
    tables = [DatabaseTable(*row) for row in run(_TABLES, ())]
    found = table_named(table, tables, address.variable)
    held = run(_COLUMNS, (found.schema, found.name))
    return TablePart(found.expression, [HeldColumn(name, _KINDS.get(type, "other")) for name, type in held])


@contextmanager
def _connected(address: DatabaseAddress, table: str) -> Iterator[Any]:
    """A connection for one transaction; what goes wrong is told without the address."""
    try:
        server = _server(address)
        connection = _connect(server)
        try:
            connection.run(_BEGIN)
            yield connection
        finally:
            connection.close()
    except pg8000.native.DatabaseError as error:
        raise _told(error, address, table) from None
    except ssl.SSLError:
        raise RequestError(says.NO_ENCRYPTION(name=address.variable)) from None
    except (pg8000.native.InterfaceError, OSError) as error:
        refused = "refuses SSL" in str(error)
        says_what = says.NO_ENCRYPTION if refused else says.NOT_REACHED
        raise RequestError(says_what(name=address.variable)) from None


def _rows(connection: Any, query: str, values: Sequence[str]) -> list[list[Any]]:
    """All rows of a result. Values go beside the query, never in it."""
    found: list[list[Any]] = connection.execute_unnamed(query, vals=tuple(values)).rows
    return found


def _fetched(connection: Any, query: str, values: Sequence[str]) -> Iterator[list[Any]]:
    """The rows of a result as they come; pg8000 would hold all of them."""
    connection.execute_unnamed(f"DECLARE answers NO SCROLL CURSOR FOR {query}", vals=tuple(values))
    while rows := _rows(connection, f"FETCH {_AT_ONCE} FROM answers", ()):
        yield from rows
    connection.run("CLOSE answers")


def _server(address: DatabaseAddress) -> _Server:
    """An address in its parts: `postgresql://user:password@host:port/database?sslmode=require`."""
    try:
        parts = urlsplit(address.secret)
        options = dict(parse_qsl(parts.query))
        port = int(options.get("port", "") or parts.port or _PORT)
    except ValueError:
        raise RequestError(says.NO_ADDRESS(name=address.variable), says.ADDRESSES) from None
    user = unquote(parts.username or "") or options.get("user") or getpass.getuser()
    password = parts.password if parts.password is not None else options.get("password")
    return _Server(
        unquote(parts.hostname or "") or options.get("host") or "localhost", port, user,
        None if password is None else unquote(password), unquote(parts.path.lstrip("/")) or user, options,
    )  # fmt: skip


def _connect(server: _Server) -> Any:
    is_local = server.host.startswith("/")
    line = None if is_local else socket.create_connection((server.host, server.port), _PATIENCE)
    try:
        if line is not None:
            line.settimeout(_LONGEST)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        options = server.options.get("options")
        return pg8000.native.Connection(
            server.user,
            host=server.host,
            port=server.port,
            database=server.database,
            password=server.password,
            unix_sock=f"{server.host}/.s.PGSQL.{server.port}" if is_local else None,
            sock=line,
            ssl_context=False if is_local else _encryption(server.options),
            timeout=_LONGEST,
            application_name="cjtool",
            startup_params={"options": options} if options else None,
        )
    except BaseException:
        if line is not None:
            line.close()
        raise


def _encryption(options: dict[str, str]) -> Any:
    """What pg8000 is told: encrypted where the server can, as PostgreSQL's own programs do, unless the address says otherwise."""
    mode = options.get("sslmode", "prefer")
    if mode in {"verify-ca", "verify-full"}:
        context = ssl.create_default_context(cafile=options.get("sslrootcert"))
        context.check_hostname = mode == "verify-full"
        return context
    return {"disable": False, "require": True}.get(mode)


def _told(error: Exception, address: DatabaseAddress, table: str) -> RequestError:
    """What a server answers, as a sentence that has nothing of the address."""
    answer = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
    code, name = answer.get("C"), address.variable
    if code in _REFUSED:
        return RequestError(says.NOT_LET_IN(name=name))
    if code == _NO_DATABASE:
        return RequestError(says.NO_SUCH_DATABASE(name=name))
    if code == _NO_RIGHT:
        return RequestError(says.NOT_ALLOWED(name=name, table=table), says.GRANT_IT)
    return RequestError(
        says.QUERY_FAILED(name=name, table=table, reason=_without(answer.get("M", ""), address))
    )


def _without(reason: str, address: DatabaseAddress) -> str:
    """A reason on one line, with what is in the address masked."""
    server = _server(address)
    for secret in (server.password, server.host, server.user, server.database):
        if secret:
            reason = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", "…", reason)
    return " ".join(reason.split()) or "?"
