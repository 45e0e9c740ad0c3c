"""Metrics as readers see them: a name, a value and a target in words, and places on a scale."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.draw import facts
from cjtool.draw.grid import Subject
from cjtool.model import Reading
from cjtool.query import latest

_HEADROOM = 1.15
_SPACED = ("fr", "de")
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
    name, kind, unit, bounds, target = _stated(reading, subject)
    values = [value for value in (reading.value, target) if value is not None]
    low, high = bounds or _scale(values, unit)

    def place(value: float | None) -> float | None:
        return None if value is None else min(1, max(0, (value - low) / (high - low or 1)))

    value, goal = (
        "" if each is None else written(each, kind, unit, subject) for each in (reading.value, target)
    )
    return Gauge(name, value, goal, place(reading.value), place(target), place(0) or 0, reading)


def _stated(
    reading: Reading, subject: Subject
) -> tuple[str, str | None, str | None, tuple[float, float] | None, float | None]:
    """Name, kind, unit, range and target of the metric, or of a reading that states its own."""
    if reading.metric is None:
        return reading.name or "", reading.kind, reading.unit, None, reading.target
    metric = subject.definitions.metrics[reading.metric]
    target = metric.target if reading.target is None else reading.target
    return facts.metric_name(reading.metric, subject), metric.kind, metric.unit, metric.range, target


def _scale(values: list[float], unit: str | None) -> tuple[float, float]:
    """0 to 100 for percentages, else from 0 to a little above what there is."""
    if unit == "%" and all(0 <= value <= 100 for value in values):
        return 0, 100
    return _HEADROOM * min(0, *values, 0), _HEADROOM * max(0, *values, 0)


def written(value: float, kind: str | None, unit: str | None, subject: Subject) -> str:
    """The value with its unit or sign, as the language writes it."""
    language = subject.words.language
    if kind == "money":
        from cjtool.i18n import locale

        if currency := locale.currency(unit, subject.workspace.project.currency):
            return locale.money(value, currency, language)
    shown = number(value, language, sign=kind == "nps")
    if unit == "%":
        return f"{shown}\u00a0%" if language in _SPACED else f"{shown}%"
    return f"{shown}\u00a0{unit}" if unit else shown


def number(value: float, language: str, *, sign: bool = False) -> str:
    """A number; small whole ones are the same in every language and need no Babel."""
    if float(value).is_integer() and abs(value) < 1000:
        minus, plus = "−" if value < 0 else "", "+" if sign and value > 0 else ""
        return f"{minus}{plus}{abs(int(value))}"
    from cjtool.i18n import locale

    return locale.number(value, language, sign)
