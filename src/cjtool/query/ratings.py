"""On which scale customers rated: as stated, else where a number leaves one possibility; never a guess among several."""

from collections.abc import Collection, Iterable

from cjtool.message import Figure
from cjtool.model import Metric

SCALES = {"1-5": (1.0, 5.0), "1-7": (1.0, 7.0), "1-10": (1.0, 10.0), "percent": (0.0, 100.0)}
"""The lowest and the highest value on each, the narrowest first."""
_DEFINED = {"csat": ("1-5", "1-7", "1-10", "percent"), "ces": ("1-5", "1-7")}
"""The scales that a kind has by definition: a CES was 1 to 5 at first, and then 1 to 7."""
_MARKS = 10
"""Up to here a share of satisfied customers looks like a mark, and nobody can tell them apart."""


def stated_scale(metric: Metric) -> str | None:
    """The scale that a metric states, by name, by its unit or by its range; None where it states none of these."""
    if metric.scale is not None:
        return metric.scale
    if metric.kind not in _DEFINED:
        return None
    if metric.unit == "%":
        return "percent"
    return next((name for name, ends in SCALES.items() if ends == metric.range), None)


def scale(metric: Metric, number: float) -> str | None:
    """The scale that a number of a metric is on; None where it may be on several, or nothing is rated."""
    stated = stated_scale(metric)
    if stated is not None or metric.kind != "csat" or metric.range is not None or metric.unit is not None:
        return stated
    return "percent" if _MARKS < number <= SCALES["percent"][1] else None


def unit(metric: Metric, number: float) -> str:
    """What stands behind a number of a metric: its unit, `%` for a share; empty where none is known."""
    return metric.unit or ("%" if scale(metric, number) == "percent" else "")


def figure(metric: Metric, number: float) -> Figure:
    """A number of a metric for sentences, with its unit: `82%`, `11 weeks`."""
    return Figure(number, ".10g", unit=unit(metric, number), money=metric.kind == "money")


def rated_on(metric: Metric) -> str:
    """The scale as readers see it behind a mark: `1–10`; empty where the number says it, or none is stated by name."""
    return metric.scale.replace("-", "–") if metric.scale not in {None, "percent"} else ""


def possible(metric: Metric, numbers: Iterable[float]) -> tuple[str, ...]:
    """The scales that the numbers of a metric may be on, the narrowest first; none where that is no question."""
    if metric.kind not in _DEFINED or metric.range or metric.unit or metric.scale:
        return ()
    return tuple(name for name in _DEFINED[metric.kind] if all(_fits(name, number) for number in numbers))


def fitting(numbers: Collection[float]) -> str | None:
    """The narrowest scale that holds all of the numbers; a share only where one is too large for a mark."""
    names = SCALES if any(number > _MARKS for number in numbers) else list(SCALES)[:-1]
    return next((name for name in names if all(_fits(name, number) for number in numbers)), None)


def _fits(name: str, number: float) -> bool:
    low, high = SCALES[name]
    return low <= number <= high
