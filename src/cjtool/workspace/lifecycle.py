"""Phases of stages, and the phases that a journey means to cover."""

from functools import lru_cache

from cjtool.model import PHASES, Journey, Stage
from cjtool.words import phases_in


def phases(stage: Stage) -> tuple[str, ...]:
    """A stage's phases: as given, else every phase whose words stand whole in its name or id."""
    return stage.phase if stage.phase is not None else _told(stage.name, stage.id)


@lru_cache(maxsize=10_000)
def _told(name: str, id: str) -> tuple[str, ...]:
    found = {*phases_in(name), *phases_in(id)}
    return tuple(phase for phase in PHASES if phase in found)


def scope(journey: Journey) -> frozenset[str]:
    """The phases that a journey means to cover.

    As given; left out, all for a lifecycle, else those its stages have, with orientation and after-sales
    when one is purchase, and after-sales when one is onboarding.
    """
    if journey.scope is not None:
        return frozenset(journey.scope)
    if journey.level == "lifecycle":
        return frozenset(PHASES)
    found = {phase for stage in journey.stages for phase in phases(stage)}
    if "purchase" in found:
        found |= {"orientation", "after-sales"}
    if "onboarding" in found:
        found.add("after-sales")
    return frozenset(found)
