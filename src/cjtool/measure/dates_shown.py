"""What the dates of a source show of how they are read: which of day and month comes first, and whether numbers count days."""

from collections.abc import Collection, Iterable
from datetime import date, tzinfo
from typing import NamedTuple

from cjtool.measure.days import Order, day_number, day_of, days_later, order_shown

_YEARS = 10
"""So many years from other dates a number may lie that is read as a day; and from one another, where there are no others."""
_DAYS = _YEARS * 366


class DayNumbers(NamedTuple):
    """The first and the last day that a number may count."""

    start: date
    end: date

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.start <= day <= self.end


class ShownDates(NamedTuple):
    """The order of day and month with a date that proves it, where the source says nothing; and which numbers count days, if any."""

    order: Order = None
    proof: str = ""
    numbers: DayNumbers | None = None


NO_DATES = ShownDates()


def shown_dates(moments: Iterable[str], zone: tzinfo, said: Order) -> ShownDates:
    """What some moments show; `said` is what the source says of the order of day and month."""
    listed = sorted(set(moments))
    order, proof = order_shown(listed) if said is None else (None, "")
    numbered = [moment for moment in listed if day_number(moment)]
    others = _read(listed, zone, said or order) if numbered else []
    return ShownDates(order, proof, numbers_meant(numbered, others))


def numbers_meant(moments: Iterable[str], others: Collection[date]) -> DayNumbers | None:
    """Which of some numbers count days: those within ten years of the other dates; without others all, if they lie so near one another."""
    numbers = [day for moment in moments if (day := day_number(moment))]
    if not numbers:
        return None
    if others:
        return DayNumbers(days_later(min(others), -_DAYS), days_later(max(others), _DAYS))
    near = (max(numbers) - min(numbers)).days <= _DAYS
    return DayNumbers(min(numbers), max(numbers)) if near else None


def _read(moments: Iterable[str], zone: tzinfo, order: Order) -> list[date]:
    """The days of those that are dates."""
    found = list[date]()
    for moment in moments:
        try:
            found.append(day_of(moment, zone, order))
        except ValueError:
            continue
    return found
