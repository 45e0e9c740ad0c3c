"""Metrics as readers see them: a name, a value and a target in words, and places on a scale."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.draw import facts
from cjtool.draw.grid import Subject
from cjtool.model import Metric, Reading
from cjtool.query import latest, metric_of, notation, spread, target

_HEADROOM = 1.15
"""How much further than the largest value a scale goes that has no end of its own."""


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


def written(value: float, metric: Metric, subject: Subject) -> str:
    """A value with its unit or sign, as the language of the picture writes it."""
    return notation.written(value, metric, subject.workspace.project.currency, subject.words.language)


def rated(value: float, metric: Metric, subject: Subject) -> str:
    """The value as `written`, and the scale that it is a mark on."""
    return notation.rated(value, metric, subject.workspace.project.currency, subject.words.language)
