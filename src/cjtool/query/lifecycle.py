"""Phases of stages, and the phases that a journey means to cover."""

from functools import lru_cache

from cjtool.model import PHASES, Journey, Stage
from cjtool.model.node import as_written
from cjtool.project.workspace import Workspace
from cjtool.vocabulary import phases_in

_INSTEAD = {"orientation": "awareness", "after-sales": "service"}
"""A phase, and the one that serves as well where no project asks for it by name."""


def phases(stage: Stage) -> tuple[str, ...]:
    """A stage's phases: as given, else every phase whose words stand whole in its name or id."""
    return stage.phase if stage.phase is not None else _told(as_written(stage, "name"), stage.id)


def guessed(stage: Stage) -> bool:
    """Whether only a stage's name or id tells its phases: a guess, since words mean several things."""
    return stage.phase is None and bool(phases(stage))


def doubtful(stage: Stage, journey: Journey) -> bool:
    """Whether a stage's phase is a guess where half of the stages or more tell none: the word may be there by chance."""
    return guessed(stage) and 2 * len(unrecognised(journey)) >= len(journey.stages)


@lru_cache(maxsize=10_000)
def _told(name: str, id: str) -> tuple[str, ...]:
    found = {*phases_in(name), *phases_in(id)}
    return tuple(phase for phase in PHASES if phase in found)


def has_phase(journey: Journey, *wanted: str) -> bool:
    """Whether some stage has one of these phases."""
    return any(phase in wanted for stage in journey.stages for phase in phases(stage))


def covered(journey: Journey) -> tuple[str, ...]:
    """The phases that a journey has a stage for, in lifecycle order."""
    found = {phase for stage in journey.stages for phase in phases(stage)}
    return tuple(phase for phase in PHASES if phase in found)


def unrecognised(journey: Journey) -> tuple[Stage, ...]:
    """Stages whose phase is neither given nor told by their name."""
    return tuple(stage for stage in journey.stages if not phases(stage))


def stand_in(journey: Journey, phase: str) -> Stage | None:
    """A stage that is not recognised and stands where a phase would: not after a later one, nor before an earlier one.

    Only the nearest recognised stages on both sides are compared.
    """
    return _in_place(journey, phase, [phases(stage) for stage in journey.stages])


def guess_in_place(journey: Journey, phase: str) -> Stage | None:
    """A stage that may be of a phase though its name tells another: `stand_in`, where only what is written counts."""
    written = [() if guessed(stage) else phases(stage) for stage in journey.stages]
    return _in_place(journey, phase, written)


def _in_place(journey: Journey, phase: str, known: list[tuple[str, ...]]) -> Stage | None:
    place = PHASES.index(phase)
    places = [[PHASES.index(own) for own in listed] for listed in known]
    for index, stage in enumerate(journey.stages):
        before = next(filter(None, reversed(places[:index])), None)
        after = next(filter(None, places[index:]), None)
        if not places[index] and (not before or min(before) <= place) and (not after or max(after) >= place):
            return stage
    return None


def scope(journey: Journey) -> frozenset[str]:
    """The phases that a journey means to cover.

    As given; left out, all for a lifecycle but advocacy, which is a gift and not asked for, else those its stages have, with orientation and after-sales
    when one is purchase, and after-sales when one is onboarding.
    """
    if journey.scope is not None:
        return frozenset(journey.scope)
    found = {phase for stage in journey.stages for phase in phases(stage)}
    if journey.level == "lifecycle":
        return frozenset(PHASES) - {"advocacy"} | found
    if "purchase" in found:
        found |= {"orientation", "after-sales"}
    if "onboarding" in found:
        found.add("after-sales")
    return frozenset(found)


def required(journey: Journey, workspace: Workspace) -> tuple[str, ...]:
    """The phases that its project requires of a journey: those in its scope; unless given, none of a `micro` one."""
    listed = tuple(dict.fromkeys(workspace.project.required_phases))
    if journey.scope is None:
        return () if journey.level == "micro" else listed
    return tuple(phase for phase in listed if phase in journey.scope)


def in_doubt(journey: Journey, workspace: Workspace) -> tuple[str, ...]:
    """Phases that a journey is asked for and has not, unless a stage that is not recognised is one of them.

    Asked for are its scope, what its project requires, and the end of a subscription. Nothing is asked of a draft.
    """
    if journey.status == "draft":
        return ()
    named = required(journey, workspace)
    asked = {*scope(journey), *named}
    if journey.relationship == "subscription" and journey.scope is None:
        asked |= {"renewal", "exit"}
    served = {phase for phase, other in _INSTEAD.items() if phase not in named and has_phase(journey, other)}
    missing = (phase for phase in PHASES if phase in asked - served and not has_phase(journey, phase))
    return tuple(phase for phase in missing if stand_in(journey, phase) is not None)


def ways_in_and_out(journey: Journey) -> tuple[list[Stage], list[Stage]]:
    """The stages in which customers join and those in which they leave; none where one of them has a second phase.

    Nor where the `scope` leaves joining or leaving out.
    """
    if not scope(journey).issuperset({"purchase", "exit"}):
        return [], []
    return _alone(journey, "purchase"), ways_out(journey)


def ways_out(journey: Journey) -> list[Stage]:
    """The stages in which customers leave; none where one of them has a second phase."""
    return _alone(journey, "exit")


def _alone(journey: Journey, phase: str) -> list[Stage]:
    found = [stage for stage in journey.stages if phase in phases(stage)]
    return found if all(len(phases(stage)) == 1 for stage in found) else []
