"""Columns of numbers, days and moments, by the names that SQL has for their types."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st


class TypedColumn(NamedTuple):
    """A type, and values of it."""

    type: str
    values: st.SearchStrategy[object]


_FIRST, _LAST = datetime(2026, 1, 1), datetime(2026, 1, 3)
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))])
_TENTHS = st.integers(-20, 110).map(lambda tenths: tenths / 10)

SCORES = [
    TypedColumn("INTEGER", st.integers(-1, 11)),
    TypedColumn("BIGINT", st.integers(-(2**63), 2**63 - 1)),
    TypedColumn("NUMERIC(9, 3)", st.integers(-2000, 11000).map(lambda thousandths: Decimal(thousandths) / 1000)),
    TypedColumn("DOUBLE PRECISION", st.one_of(_TENTHS, st.floats(0, 10), st.floats(allow_nan=False, allow_infinity=False))),
    TypedColumn("REAL", _TENTHS),
    TypedColumn("BOOLEAN", st.booleans()),
    TypedColumn("DATE", st.dates(date(2026, 1, 1), date(2026, 1, 5))),
]  # fmt: skip
TIMES = [
    TypedColumn("DATE", st.dates(date(2026, 1, 1), date(2026, 1, 5))),
    TypedColumn("TIMESTAMP", st.datetimes(_FIRST, _LAST)),
    TypedColumn(
        "TIMESTAMP WITH TIME ZONE", st.datetimes(_FIRST, _LAST, timezones=_ZONES, allow_imaginary=True)
    ),
    TypedColumn("INTEGER", st.integers(20260101, 20260105)),
]
