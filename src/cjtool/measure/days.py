"""The day that a moment falls on, in the time zone by whose days answers are counted."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal
from zoneinfo import ZoneInfo

Order = Literal["day-first", "month-first"] | None

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_OFFSET = re.compile(r".*?(?:Z|([+-])(\d{2}):?(\d{2}))$")
_MONTHS = 12


class EitherDayError(ValueError):
    """A date of which nobody can tell whether the day or the month comes first."""


def day_of(moment: str, zone: ZoneInfo, order: Order = None) -> date:
    """The day of a moment as `question.shortened` gives it.

    Raises EitherDayError where day and month may be either and no order is given, else ValueError for what is no date.
    """
    written, bar, offset = moment.partition("|")
    if bar:
        return _shifted(written, offset, zone)
    text = written.strip().split(" ")[0].split("T")[0]
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        raise ValueError(moment)
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    if first > _MONTHS or second > _MONTHS or first == second:
        day, month = (first, second) if first > _MONTHS or first == second else (second, first)
        return date(year, month, day)
    if order is None:
        raise EitherDayError(moment)
    return date(year, second, first) if order == "day-first" else date(year, first, second)


def _shifted(hour: str, tail: str, zone: ZoneInfo) -> date:
    """An hour with its offset from UTC, as a day of the zone."""
    found = _OFFSET.fullmatch(tail)
    if found is None:
        raise ValueError(hour)
    offset = timedelta(hours=int(found[2]), minutes=int(found[3])) if found[1] else timedelta()
    moment = datetime.fromisoformat(f"{hour.replace(' ', 'T')}:00")
    aware = moment.replace(tzinfo=timezone(-offset if found[1] == "-" else offset) if found[1] else UTC)
    return aware.astimezone(zone).date()
