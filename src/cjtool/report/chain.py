"""Brand promises by phase: what becomes of them where they are at stake, where nothing names them, or not asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.model import Duration, Journey, Metric, Promise
from cjtool.project import Workspace
from cjtool.query import Judgement, asked, covered, in_phase, worst
from cjtool.report.inline import Jump
from cjtool.report.names import Names
from cjtool.report.places import library

Standing: TypeAlias = Literal["broken", "at-risk", "kept", "claimed", "unnamed", "not-asked"]
"""A verdict; else that the phase is asked for the promise and nothing there names it, or that it is not asked."""


@dataclass(frozen=True)
class PromiseLink:
    """A promise in one phase: how it stands, and the verdicts there."""

    standing: Standing
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True)
class Chain:
    """A promise over the phases of a journey, by phase."""

    place: Jump
    measure: Metric | None
    """What tells whether it is kept, named in the language of the report."""
    target: float | None
    within: Duration | None
    links: Mapping[str, PromiseLink]


def chains(journey: Journey, workspace: Workspace, names: Names) -> tuple[Chain, ...]:
    """Every promise that is at stake in some phase of the journey, or is asked of one."""
    rows = (
        Chain(
            library("promise", id, promise.text),
            *_measure(promise, names),
            promise.within,
            {phase: _link(id, promise, phase, journey, workspace) for phase in covered(journey)},
        )
        for id, promise in names.known.promises.items()
    )
    return tuple(row for row in rows if any(link.standing != "not-asked" for link in row.links.values()))


def _measure(promise: Promise, names: Names) -> tuple[Metric | None, float | None]:
    """The metric of a promise with its target: the promise's, else the metric's."""
    if promise.metric is None:
        return None, None
    metric = names.known.metrics[promise.metric]
    target = metric.target if promise.target is None else promise.target
    return metric.model_copy(update={"name": names.metric(promise.metric)}), target


def _link(id: str, promise: Promise, phase: str, journey: Journey, workspace: Workspace) -> PromiseLink:
    judgements = in_phase(id, phase, journey, workspace)
    holds = worst(judgements)
    if holds is not None:
        return PromiseLink(holds.verdict.value, judgements)
    return PromiseLink("unnamed" if phase in asked(promise, journey) else "not-asked")
