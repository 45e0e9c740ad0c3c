"""The moment at which something happened, to the second or better, where the day alone says too little."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from cjtool.measure.days import DAY_ZERO, SERIAL, Order, day_of
from cjtool.measure.month_names import in_digits
from cjtool.measure.question import has_name

_WRITTEN = re.compile(
    r"([^\sT:,]+)(?:(?:,?[\sT]+|:)(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d\d:?(?:\d\d)?)?)?",
    re.IGNORECASE,
)
_SINCE_1970 = re.compile(r"(\d{10})((?:\d{3}){0,3})")
"""Seconds since 1970, or thousandths, millionths or billionths of them, as websites log them; from September 2001 on."""
_NOON, _DAY = 12, 86_400


def moment_of(written: str, zone: tzinfo, order: Order = None, *, serial: bool = False) -> float:
    """Seconds since 1970 in UTC of a date or a moment, or of such seconds; without an offset it is one of `zone`.

    `serial` says whether a number may count days, with the hour behind its point, as in workbooks.
    Raises EitherDayError where day and month may be either and no order is given, else ValueError for what is no moment.
    """
    if since := _SINCE_1970.fullmatch(written):
        return float(f"{since[1]}.{since[2]}")
    if serial and SERIAL.fullmatch(written.strip()):
        found = datetime.combine(DAY_ZERO, time()) + timedelta(
            seconds=round(float(written.replace(",", ".")) * _DAY)
        )
    else:
        found = _iso(written) or _other(written, zone, order)
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
    try:
        return found.timestamp()
    except (OverflowError, OSError) as error:
        raise ValueError(written) from error


def _iso(written: str) -> datetime | None:
    """A moment of ISO 8601 with hyphens: `20260301` may be any number."""
    if "-" not in written[:5]:
        return None
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _other(written: str, zone: tzinfo, order: Order) -> datetime:
    """A moment that people wrote: `3.4.2026 14:05`, `4/3/2026 2:05 PM`, `3 April 2026, 14:05`."""
    if has_name(written):
        named, clock = in_digits(written)
        written = "" if clock is None else named + clock
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        raise ValueError(written)
    day = day_of(match[1], zone, order)
    if match[2] is None:
        return datetime.combine(day, time())
    hour = int(match[2])
    if match[5]:
        hour = hour % _NOON + (_NOON if match[5].lower() == "pm" else 0)
    return datetime.combine(day, time(hour, int(match[3]), int(match[4] or 0)), _offset(match[6]))


def _offset(written: str | None) -> tzinfo | None:
    if written is None:
        return None
    if written[0] not in "+-":
        return UTC
    shift = timedelta(hours=int(written[1:3]), minutes=int(written[3:].lstrip(":") or 0))
    return timezone(-shift if written[0] == "-" else shift)


def day_in(moment: float, zone: tzinfo) -> date:
    """The day of a zone that a moment lies in."""
    return datetime.fromtimestamp(moment, zone).date()
