"""Pains and the opportunities that address them."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.model import Journey, Opportunity, Pain, Stage, Step

Holder: TypeAlias = Journey | Stage | Step


def pains(journey: Journey) -> Iterator[tuple[Pain, Stage | Step]]:
    """Every pain with the stage or step that it stands on, in order."""
    for stage in journey.stages:
        for pain in stage.pains:
            yield pain, stage
        for step in stage.steps:
            for pain in step.pains:
                yield pain, step


def opportunities(journey: Journey) -> Iterator[tuple[Opportunity, Holder]]:
    """Every opportunity with what it stands on; those of the journey as a whole first."""
    for opportunity in journey.opportunities:
        yield opportunity, journey
    for stage in journey.stages:
        for opportunity in stage.opportunities:
            yield opportunity, stage
        for step in stage.steps:
            for opportunity in step.opportunities:
                yield opportunity, step


def addressed(opportunity: Opportunity, holder: Holder, journey: Journey) -> tuple[Pain, ...]:
    """The pains that an opportunity takes away: those it names, else all of its step or stage."""
    if opportunity.addresses:
        found = (candidates(wanted, holder, journey) for wanted in opportunity.addresses)
        return tuple(pain for near in found for pain in near[:1])
    if isinstance(holder, Stage):
        return (*holder.pains, *(pain for step in holder.steps for pain in step.pains))
    return holder.pains if isinstance(holder, Step) else ()


def candidates(wanted: str, holder: Holder, journey: Journey) -> tuple[Pain, ...]:
    """The nearest pains with an id: more than one is an ambiguity, none an unknown reference."""
    for ring in _rings(holder, journey):
        found = tuple(pain for pain in ring if pain.id == wanted)
        if found:
            return found
    return ()


def _rings(holder: Holder, journey: Journey) -> Iterator[tuple[Pain, ...]]:
    """Pains by nearness: the holder's own, its stage's, its stage's steps', the whole journey's."""
    if isinstance(holder, Step):
        yield holder.pains
        stage = next(each for each in journey.stages if any(step is holder for step in each.steps))
    elif isinstance(holder, Stage):
        stage = holder
    else:
        yield tuple(pain for pain, _ in pains(journey))
        return
    yield stage.pains
    yield tuple(pain for step in stage.steps for pain in step.pains)
    yield tuple(pain for pain, _ in pains(journey))
