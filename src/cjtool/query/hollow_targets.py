"""Targets that are met where customers are frustrated."""

from collections.abc import Iterator

from cjtool.model import Journey, Reading, Step, steps
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions
from cjtool.query.measurement import fingerprint, latest, meets_target, metric_of, read_at

_RATED = frozenset({"nps", "csat", "ces"})
_LOW = -1.0


def met_though_low(journey: Journey, workspace: Workspace) -> Iterator[tuple[Step, Reading]]:
    """What customers say of a step where they feel low, and that meets its target all the same.

    A low feeling that is `unavoidable` counts not, nor does a metric that customers do not rate.
    """
    for step, reading in met_and_felt(journey, workspace):
        if step.emotion is not None and step.emotion <= _LOW and not step.unavoidable:
            yield step, reading


def met_and_felt(journey: Journey, workspace: Workspace) -> Iterator[tuple[Step, Reading]]:
    """What customers say of a step and that meets its target, where it is known what they feel."""
    known = definitions(journey, workspace)
    for step in steps(journey):
        listed = read_at(step, workspace) if step.emotion is not None else ()
        for reading in latest(listed) if listed else ():
            metric = metric_of(reading, known)
            if metric.kind in _RATED and meets_target(reading, metric):
                yield step, reading


def lows_where_met(journey: Journey, workspace: Workspace) -> dict[tuple[object, ...], float]:
    """By what a reading says, the lowest feeling where it meets its target all the same."""
    low: dict[tuple[object, ...], float] = {}
    for step, reading in met_though_low(journey, workspace):
        told = fingerprint(reading)
        low[told] = min(low.get(told, 0), step.emotion or 0)
    return low
