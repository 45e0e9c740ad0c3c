"""Months, quarters and years, counted through, so that one follows the other."""

from datetime import date
from typing import Literal, TypeAlias

from cjtool.measure.days import days_later

Span: TypeAlias = Literal["month", "quarter", "year"]
_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "year": 12}


def span_number(day: date, span: Span) -> int:
    """The number of the month, quarter or year that a day lies in."""
    return (day.year * 12 + day.month - 1) // _MONTHS[span]


def first_day(number: int, span: Span) -> date:
    """The first day of a month, quarter or year by its number."""
    year, month = divmod(number * _MONTHS[span], 12)
    return date(year, month + 1, 1)


def calendar_span(day: date, span: Span) -> tuple[date, date]:
    """The first and the last day of the month, quarter or year that a day lies in."""
    number = span_number(day, span)
    start = first_day(number, span)
    if start.year == date.max.year and start.month + _MONTHS[span] > _MONTHS["year"]:
        return start, date.max
    return start, days_later(first_day(number + 1, span), -1)
