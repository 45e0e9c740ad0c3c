"""Months, quarters and years, counted through, so that one follows the other."""

from datetime import date
from typing import Literal, TypeAlias

Span: TypeAlias = Literal["month", "quarter", "year"]
_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "year": 12}


def span_number(day: date, span: Span) -> int:
    """The number of the month, quarter or year that a day lies in."""
    return (day.year * 12 + day.month - 1) // _MONTHS[span]


def first_day(number: int, span: Span) -> date:
    """The first day of a month, quarter or year by its number."""
    year, month = divmod(number * _MONTHS[span], 12)
    return date(year, month + 1, 1)
