"""Metrics as readers see them: a name, a value and a target in words, and places on a scale."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.draw import facts
from cjtool.draw.grid import Subject
from cjtool.message import with_unit
from cjtool.model import Metric, Reading
from cjtool.query import latest, metric_of, rated_on, spread, target, unit

_HEADROOM = 1.15
"""Languages that put a space before a percent sign."""


@dataclass(frozen=True)
class Gauge:
    """A reading; `at` and `goal` are places on its scale from 0 to 1, `zero` where its bar starts."""

    name: str
    value: str
    target: str
    at: float | None
    goal: float | None
    zero: float
    reading: Reading


def latest_figures(readings: Iterable[Reading], subject: Subject, most: int) -> tuple[Gauge, ...]:
    """The latest reading of each metric in order; those that are only planned come last."""
    ordered = sorted(latest(readings), key=lambda reading: reading.value is None)
    return tuple(_figure(reading, subject) for reading in ordered[:most])


def _figure(reading: Reading, subject: Subject) -> Gauge:
    metric = metric_of(reading, subject.definitions)
    wanted = target(reading, metric)
    values = [value for value in (reading.value, wanted) if value is not None]
    low, high = spread(metric, values) or _scale(values, metric.unit)

    def place(value: float | None) -> float | None:
        return None if value is None else min(1, max(0, (value - low) / (high - low or 1)))

    value = "" if reading.value is None else rated(reading.value, metric, subject)
    goal = "" if wanted is None else written(wanted, metric, subject)
    name = facts.metric_name(reading.metric, subject) if reading.metric else metric.name
    return Gauge(name, value, goal, place(reading.value), place(wanted), place(0) or 0, reading)


def _scale(values: list[float], unit: str | None) -> tuple[float, float]:
    """0 to 100 for percentages, else from 0 to a little above what there is."""
    if unit == "%" and all(0 <= value <= 100 for value in values):
        return 0, 100
    return _HEADROOM * min(0, *values, 0), _HEADROOM * max(0, *values, 0)


def rated(value: float, metric: Metric, subject: Subject) -> str:
    """The value as `written`, and the scale that it is a mark on: `7,4 (1–10)`."""
    scale = rated_on(metric)
    return f"{written(value, metric, subject)}\u00a0({scale})" if scale else written(value, metric, subject)


def written(value: float, metric: Metric, subject: Subject) -> str:
    """The value with its unit or sign, as the language writes it."""
    language = subject.words.language
    if metric.kind == "money":
        from cjtool.i18n import locale

        if currency := locale.currency(metric.unit, subject.workspace.project.currency):
            return locale.money(value, currency, language)
    return with_unit(number(value, language, sign=metric.kind == "nps"), unit(metric, value), language)


def percent(value: float, language: str) -> str:
    """A number of hundredths with its sign."""
    return with_unit(number(value, language), "%", language)


def number(value: float, language: str, *, sign: bool = False) -> str:
    """A number; small whole ones are the same in every language and need no Babel."""
    if float(value).is_integer() and abs(value) < 1000:
        minus, plus = "−" if value < 0 else "", "+" if sign and value > 0 else ""
        return f"{minus}{plus}{abs(int(value))}"
    from cjtool.i18n import locale

    return locale.number(value, language, sign)
