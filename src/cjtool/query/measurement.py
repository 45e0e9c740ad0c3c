"""What is measured: readings, the metrics that they read, and how those are judged."""

from collections.abc import Iterable, Iterator
from datetime import date

from cjtool.model import Journey, Metric, Reading, Step, Touchpoint
from cjtool.model.expected import Expectation
from cjtool.model.node import as_written
from cjtool.project.addressing import Holder
from cjtool.project.workspace import Definitions, Workspace
from cjtool.query.effective import definitions, touchpoint
from cjtool.query.ratings import SCALES, scale, stated_scale

_RANGES = {"nps": (-100.0, 100.0), "csat": (0.0, 100.0), "ces": (1.0, 7.0)}
"""Kinds whose scale is known by definition; on all of them higher is better."""
_BETTER = dict.fromkeys(_RANGES, "higher") | {"duration": "lower"}
"""The direction that is good, by kind, unless a metric states another."""


def readings(journey: Journey, workspace: Workspace) -> Iterator[tuple[Reading, Holder | Touchpoint]]:
    """Every reading once, with what it stands on: those of the whole journey, then of stages and steps in order.

    Those of a touchpoint come with the first step that takes place there.
    """
    for reading in journey.metrics:
        yield reading, journey
    passed: set[Touchpoint] = set()
    for stage in journey.stages:
        for reading in stage.metrics:
            yield reading, stage
        for step in stage.steps:
            for reading in step.metrics:
                yield reading, step
            contact = touchpoint(step, workspace)
            if contact is not None and contact not in passed:
                passed.add(contact)
                for reading in contact.metrics:
                    yield reading, contact


def expectations(journey: Journey, workspace: Workspace) -> Iterator[tuple[Expectation, Holder | Touchpoint]]:
    """Every target of what is to be measured, with what it stands on: of the journey, its stages and steps in order.

    Those of a touchpoint come with the first step that takes place there.
    """
    passed: set[Touchpoint] = set()
    holders: list[Holder | Touchpoint] = [journey]
    for stage in journey.stages:
        holders.append(stage)
        for step in stage.steps:
            holders.append(step)
            contact = touchpoint(step, workspace)
            if contact is not None and contact not in passed:
                passed.add(contact)
                holders.append(contact)
    return ((target, holder) for holder in holders for target in holder.expect)


def read_at(step: Step, workspace: Workspace) -> tuple[Reading, ...]:
    """What is measured at a step: there, and at its touchpoint where the step does not measure the same itself."""
    contact = touchpoint(step, workspace)
    if contact is None or not contact.metrics:
        return step.metrics
    own = {_measures(reading) for reading in step.metrics}
    return (*step.metrics, *(reading for reading in contact.metrics if _measures(reading) not in own))


def latest(listed: Iterable[Reading]) -> Iterator[Reading]:
    """The latest reading of each metric, one with a value before one that is only planned."""
    found: dict[str, Reading] = {}
    for reading in listed:
        key = _measures(reading)
        if key not in found or _age(reading) > _age(found[key]):
            found[key] = reading
    yield from found.values()


def standing(journey: Journey, workspace: Workspace) -> Iterator[Reading]:
    """The readings that hold today: the latest of each place; one that is repeated elsewhere counts once."""
    return (reading for reading, _ in standing_at(journey, workspace))


def standing_at(journey: Journey, workspace: Workspace) -> Iterator[tuple[Reading, Holder | Touchpoint]]:
    """The readings that hold today, with what each stands on first."""
    held: dict[Holder | Touchpoint, list[Reading]] = {}
    for reading, holder in readings(journey, workspace):
        held.setdefault(holder, []).append(reading)
    distinct: dict[tuple[object, ...], tuple[Reading, Holder | Touchpoint]] = {}
    for holder, listed in held.items():
        for reading in latest(listed):
            distinct.setdefault(fingerprint(reading), (reading, holder))
    yield from distinct.values()


def judged_by_target(
    journey: Journey, workspace: Workspace
) -> Iterator[tuple[Reading, Holder | Touchpoint, bool]]:
    """The readings that hold today and have a target, with what each stands on and whether it meets it."""
    known = definitions(journey, workspace)
    for reading, holder in standing_at(journey, workspace):
        met = meets_target(reading, metric_of(reading, known))
        if met is not None:
            yield reading, holder, met


def fingerprint(reading: Reading) -> tuple[object, ...]:
    """What a reading says: one with the same fingerprint at another place is the same reading, told again."""
    name, unit = as_written(reading, "name"), as_written(reading, "unit")
    measure = (reading.metric, name, reading.kind, unit, reading.scale)
    number = reading.baseline if reading.value is None else reading.value
    return (*measure, reading.value is None, number, reading.target, reading.n, reading.date)


def begins_today(reading: Reading, journey: Journey) -> bool:
    """Whether the baseline of a reading is how things are today: in a journey to be, of which nothing is measured yet."""
    return journey.state == "future" and reading.baseline is not None and reading.value is None


def metric_of(reading: Reading, known: Definitions) -> Metric:
    """The metric that a reading names, or states for itself."""
    if reading.metric is not None:
        return known.metrics[reading.metric]
    return Metric(
        name=reading.name or "",
        kind=reading.kind,
        unit=reading.unit,
        scale=reading.scale,
        better=reading.better,
    )


def target(reading: Reading, metric: Metric) -> float | None:
    """The reading's target, else its metric's."""
    return metric.target if reading.target is None else reading.target


def direction(metric: Metric) -> str | None:
    """`higher` or `lower`, whichever is better: as stated, else by definition; None where it is not known."""
    return metric.better or _BETTER.get(metric.kind or "")


def bounds(metric: Metric) -> tuple[float, float] | None:
    """The lowest and the highest value there can be: as stated, else by definition."""
    return metric.range or SCALES.get(stated_scale(metric) or "") or _RANGES.get(metric.kind or "")


def spread(metric: Metric, numbers: Iterable[float]) -> tuple[float, float] | None:
    """Between which values numbers of a metric are shown: those that there can be; None where their scale is not known."""
    by_guess = metric.kind == "csat" and metric.range is None and stated_scale(metric) is None
    if by_guess and any(scale(metric, number) is None for number in numbers):
        return None
    return bounds(metric)


def meets_target(reading: Reading, metric: Metric) -> bool | None:
    """Whether a value reaches its target; None where there is none, or no known direction."""
    return reaches(reading.value, target(reading, metric), metric)


def reaches(value: float | None, wanted: float | None, metric: Metric) -> bool | None:
    """Whether a value of a metric is as good as wanted; None where one is lacking, or the direction is not known."""
    better = direction(metric)
    if value is None or wanted is None or better is None:
        return None
    return value >= wanted if better == "higher" else value <= wanted


def _measures(reading: Reading) -> str:
    """The metric by its id, or by the name that the reading gives it."""
    return reading.metric or f"={as_written(reading, 'name')}"


def _age(reading: Reading) -> tuple[bool, date]:
    return reading.value is not None, reading.date or date.min
