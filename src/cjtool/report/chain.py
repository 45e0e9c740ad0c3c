"""Brand promises by phase: kept where, not kept, or not asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from cjtool.model import PHASES, Journey, Promise, Step
from cjtool.project import Workspace
from cjtool.query import phases, promises
from cjtool.report.inline import Jump
from cjtool.report.names import Names
from cjtool.report.places import library


class PromiseState(Enum):
    """What a phase does with a promise."""

    YES = "kept"
    NO = "not kept"
    NOT_ASKED = "does not apply"


@dataclass(frozen=True)
class KeptPromise:
    """A promise in one phase, and the steps that keep it there."""

    kept: PromiseState
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Chain:
    """A promise over the phases of a journey, by phase."""

    place: Jump
    links: Mapping[str, KeptPromise]


def covered(journey: Journey) -> tuple[str, ...]:
    """The phases that a journey has a stage for, in lifecycle order."""
    found = {phase for stage in journey.stages for phase in phases(stage)}
    return tuple(phase for phase in PHASES if phase in found)


def chains(journey: Journey, workspace: Workspace, names: Names) -> tuple[Chain, ...]:
    """Every promise that some phase of the journey keeps or must keep."""
    kept = keepers(journey, workspace)
    rows = (
        Chain(
            library("promise", id, promise.text),
            {phase: _link(promise, phase, kept.get((id, phase), ())) for phase in covered(journey)},
        )
        for id, promise in names.known.promises.items()
    )
    return tuple(
        row for row in rows if any(link.kept is not PromiseState.NOT_ASKED for link in row.links.values())
    )


def keepers(journey: Journey, workspace: Workspace) -> dict[tuple[str, str], tuple[Step, ...]]:
    """The steps that keep a promise in a phase."""
    found: dict[tuple[str, str], tuple[Step, ...]] = {}
    for stage in journey.stages:
        for step in stage.steps:
            for promise in dict.fromkeys(promises(step, workspace)):
                for phase in phases(stage):
                    found[promise, phase] = (*found.get((promise, phase), ()), step)
    return found


def _link(promise: Promise, phase: str, steps: tuple[Step, ...]) -> KeptPromise:
    if steps:
        return KeptPromise(PromiseState.YES, steps)
    asked = not promise.phases or phase in promise.phases
    return KeptPromise(PromiseState.NO if asked else PromiseState.NOT_ASKED)
