"""The day that a moment falls on, in the time zone by whose days answers are counted."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from math import ceil
from typing import Literal

from cjtool.measure.month_names import in_digits
from cjtool.measure.question import has_name, shortened
from cjtool.model import Duration
from cjtool.query.lengths import difference

Order = Literal["day-first", "month-first"] | None

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_CLOCK = re.compile(r"[\sT:,]")
"""What stands between a day and its hour: `2026-03-01T10`, `1/3/2026, 10:00`, `1-3-2026:10.00`."""
_OFFSET = re.compile(r"(?:z|utc|gmt|([+-])([0-9]{2}):?([0-9]{2})?)", re.IGNORECASE)
SERIAL = re.compile(r"([345678]\d{4})(?:[.,]\d*)?")
"""A day of a workbook whose cell has no format of dates, from 1982 to 2146."""
DAY_ZERO = date(1899, 12, 30)
"""What Excel counts days from, unless the workbook says that it counts them from 1904."""
_MONTHS = 12
_HOUR = 3_600
_DATE = 10
_WORKING, _WEEKDAYS = "working days", 5
_FIRST = 2000
"""Answers are hardly older."""


class EitherDayError(ValueError):
    """A date of which nobody can tell whether the day or the month comes first."""


def day_of(moment: str, zone: tzinfo, order: Order = None, *, serial: bool = False) -> date:
    """The day of a moment as `question.shortened` gives it; `serial` where a number may count days, as in workbooks.

    Raises EitherDayError where day and month may be either and no order is given, else ValueError for what is no date.
    """
    if has_name(moment):
        named, hour = in_digits(moment)
        return day_of(shortened(named + (hour or ""), by_minute=True), zone)
    if serial and (numbered := day_number(moment)):
        return numbered
    written, bar, offset = moment.partition("|")
    if bar:
        return _shifted(written, offset, zone)
    text = _CLOCK.split(written.strip(), 1)[0]
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


def day_number(moment: str) -> date | None:
    """The day that a number counts, as Excel does; None for what is no such number."""
    number = SERIAL.fullmatch(moment.strip())
    return None if number is None else DAY_ZERO + timedelta(days=int(number[1]))


def order_shown(moments: Iterable[str]) -> tuple[Order, str]:
    """Which of day and month comes first in some dates, as the days above twelve among them show, with one of these.

    None where there is no such day, or they show both.
    """
    shown: dict[Order, str] = {}
    for moment in moments:
        found = _YEAR_LAST.fullmatch(_CLOCK.split(moment.strip(), 1)[0])
        if found is not None and max(int(found[1]), int(found[2])) > _MONTHS:
            shown.setdefault("day-first" if int(found[1]) > _MONTHS else "month-first", found[0])
    return next(iter(shown.items())) if len(shown) == 1 else (None, "")


def days_later(day: date, days: float) -> date:
    """The day so many days later, or earlier where these are negative; an end of the calendar where it lies beyond."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def time_later(day: date, time: Duration) -> date:
    """The day that lies a length of time later: of a range its upper end, and the later day where the calendar has a say.

    Working days are counted on the calendar, Monday to Friday: 2 working days after a Friday is a Tuesday. Holidays are not known.
    """
    if time.unit == _WORKING:
        return _weekdays_later(day, ceil(time.high))
    return days_later(day, ceil(difference([(time.high, time.unit)])[1]))


def time_earlier(day: date, time: Duration) -> date:
    """The day that lies a length of time earlier, by the usual conversion of months; working days are counted on the calendar."""
    return _weekdays_later(day, -ceil(time.high)) if time.unit == _WORKING else days_later(day, -time.days)


def _weekdays_later(day: date, count: int) -> date:
    """The weekday that is so many of them after a day, or before it; from a weekend they are counted as from its other side."""
    step = 1 if count > 0 else -1
    while day.weekday() >= _WEEKDAYS and date.min < day < date.max:
        day = days_later(day, -step)
    weeks, rest = divmod(abs(count), _WEEKDAYS)
    day = days_later(day, step * 7 * weeks)
    while rest and date.min < day < date.max:
        day = days_later(day, step)
        rest -= day.weekday() < _WEEKDAYS
    return day


def by_minute(zone: tzinfo, year: int) -> bool:
    """Whether a time zone is, or since 2000 ever was, not whole hours from UTC, in the winter or the summer of a year."""
    years = range(min(_FIRST, year), year + 1)
    offsets = (datetime(each, month, 1, tzinfo=zone).utcoffset() for each in years for month in (1, 7))
    return any(offset is not None and offset.total_seconds() % _HOUR for offset in offsets)


def _shifted(begin: str, tail: str, zone: tzinfo) -> date:
    """The day of a zone that a moment with an offset from UTC falls on, given to the hour or to the minute."""
    found = _OFFSET.fullmatch(tail)
    if found is None:
        raise ValueError(tail)
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) if found[1] else timedelta()
    moment = datetime.fromisoformat(begin.replace(" ", "T"))
    if moment.tzinfo is not None or len(begin) <= _DATE:
        raise ValueError(begin)
    aware = moment.replace(tzinfo=timezone(-offset if found[1] == "-" else offset) if found[1] else UTC)
    try:
        return aware.astimezone(zone).date()
    except OverflowError as error:
        raise ValueError(begin) from error
