"""The address of a database, which an environment variable holds: it is a secret, and no message or `repr` shows it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cjtool.measure.engines import phrases as says
from cjtool.request import RequestError

_DUCKDB_FILE = re.compile(r"(?:duckdb:(?://)?)?(.+\.(?:duckdb|ddb|db))", re.DOTALL)
_POSTGRESQL = ("postgresql://", "postgres://")


@dataclass(frozen=True)
class DatabaseAddress:
    """Where a database is: `variable` is the name by which people are told of it, `secret` the address itself."""

    variable: str
    kind: Literal["postgresql", "duckdb"]
    secret: str = field(repr=False)


def address_of(variable: str, environment: Mapping[str, str]) -> DatabaseAddress:
    """The address that an environment variable holds; of DuckDB, the path of its file.

    Raises RequestError where the variable is not set, or holds no address of a database that is read here.
    """
    secret = environment.get(variable, "").strip()
    if not secret:
        raise RequestError(says.NOT_SET(name=variable), says.SET_IT)
    if secret.startswith(_POSTGRESQL):
        return DatabaseAddress(variable, "postgresql", secret)
    found = _DUCKDB_FILE.fullmatch(secret)
    if found is None or "://" in found[1]:
        raise RequestError(says.NO_ADDRESS(name=variable), says.ADDRESSES)
    return DatabaseAddress(variable, "duckdb", found[1])
