"""Which of two lengths of time is the longer, where units differ and the calendar has a say."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from math import ceil
from typing import TypeAlias

from cjtool.model import Duration
from cjtool.vocabulary.units import DAYS

Amount: TypeAlias = tuple[float, str]
"""A number, which may be below zero, of a unit."""

_UNITS = (("days", 86_400), ("hours", 3_600), ("minutes", 60))
_LARGE = 10
"""From so many units on a time has no decimals."""
_MONTHS = {"months": 1, "quarters": 3, "years": 12}
_DIGITS = 6
"""What is left of binary fractions lies behind these."""


def difference(amounts: Iterable[Amount]) -> tuple[float, float]:
    """What amounts add up to: the fewest days that it can be, and the most.

    Units that do not hang on the calendar are exact to one another: weeks to hours, years to months. A working day
    takes one day, or three over a weekend; a month takes 28 to 31 days.
    """
    sums: dict[str, float] = defaultdict(float)
    for number, unit in amounts:
        family, factor = _family(unit)
        sums[family] += number * factor
    ranges = [_range(total, family) for family, total in sums.items() if round(total, _DIGITS)]
    low, high = (sum(ends) for ends in zip(*ranges, strict=True)) if ranges else (0.0, 0.0)
    return (low if round(low, _DIGITS) else 0.0), (high if round(high, _DIGITS) else 0.0)


def in_words(seconds: float) -> Duration:
    """A time in the largest unit of which there are two, with a decimal below ten."""
    unit, size = next((each for each in _UNITS if abs(seconds) >= 2 * each[1]), _UNITS[-1])
    amount = seconds / size
    amount = round(amount) if amount >= _LARGE else round(amount, 1)
    return Duration(amount, amount, unit)


def shortest(time: Duration) -> float:
    """The fewest days that the upper end of a length can be."""
    return difference([(time.high, time.unit)])[0]


def surely_longer(time: Duration, than: Duration, times: float = 1.0) -> bool:
    """Whether a length is longer, or so many times as long, whatever day it begins on; of a range the upper end counts."""
    return difference(_apart(time, than, times))[0] > 0


def perhaps_longer(time: Duration, than: Duration) -> bool:
    """Whether a length is longer by the usual conversion, in which 5 working days are a week, and can be so."""
    return round(time.days - than.days, _DIGITS) > 0 and difference(_apart(time, than, 1))[1] > 0


def _apart(time: Duration, than: Duration, times: float) -> tuple[Amount, Amount]:
    return (time.high, time.unit), (-times * than.high, than.unit)


def _family(unit: str) -> tuple[str, float]:
    """The unit that a unit is exactly so many of."""
    if unit in _MONTHS:
        return "months", _MONTHS[unit]
    return (unit, 1) if unit == "working days" else ("days", DAYS[unit])


def _range(total: float, family: str) -> tuple[float, float]:
    if total < 0:
        least, most = _range(-total, family)
        return -most, -least
    return _RANGES[family](total)


def _months(total: float) -> tuple[float, float]:
    years, months = divmod(total, 12)
    return 365 * years + 28 * months, 366 * years + 31 * months


_RANGES: dict[str, Callable[[float], tuple[float, float]]] = {
    "days": lambda total: (total, total),
    "working days": lambda total: (total, total + 2 * ceil(round(total / 5, _DIGITS))),
    "months": _months,
}
