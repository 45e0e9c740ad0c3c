"""Pains and the opportunities that address them."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from cjtool.model import Journey, Opportunity, Pain, Stage, Step

Holder: TypeAlias = Journey | Stage | Step
_UNDER_WAY = frozenset({"planned", "in-progress"})
_CLOSED = frozenset({"done", "rejected"})


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


def closed(opportunity: Opportunity) -> bool:
    """Done or rejected."""
    return opportunity.status in _CLOSED


def under_way(opportunity: Opportunity) -> bool:
    """Planned or in progress."""
    return opportunity.status in _UNDER_WAY


def overdue(opportunity: Opportunity, today: date) -> bool:
    """Past its date and not closed."""
    return opportunity.due is not None and opportunity.due < today and not closed(opportunity)


def addressed(opportunity: Opportunity, holder: Holder, journey: Journey) -> tuple[Pain, ...]:
    """The pains that an opportunity takes away: those it names, else all of its step or stage."""
    if opportunity.addresses:
        near = Nearness(journey)
        found = (near.candidates(wanted, holder) for wanted in opportunity.addresses)
        return tuple(pain for pains in found for pain in pains[:1])
    if isinstance(holder, Stage):
        return (*holder.pains, *(pain for step in holder.steps for pain in step.pains))
    return holder.pains if isinstance(holder, Step) else ()


def relieved(journey: Journey) -> frozenset[Pain]:
    """The pains that some opportunity takes away; one that is rejected takes away nothing."""
    by_id: dict[str, list[Pain]] = {}
    for pain, _ in pains(journey):
        by_id.setdefault(pain.id, []).append(pain)
    found: set[Pain] = set()
    for opportunity, holder in opportunities(journey) if by_id else ():
        if opportunity.status != "rejected":
            named = [by_id[wanted] for wanted in opportunity.addresses]
            plain = bool(named) and all(len(alike) == 1 for alike in named)
            found.update([pain for (pain,) in named] if plain else addressed(opportunity, holder, journey))
    return frozenset(found)


class Nearness:
    """A journey's pains by id and by where they stand: on a step or stage, on a stage's steps, anywhere."""

    def __init__(self, journey: Journey) -> None:
        self.ids: dict[str, list[Pain]] = {}
        self._own: dict[tuple[Holder, str], list[Pain]] = {}
        self._steps: dict[tuple[Stage, str], list[Pain]] = {}
        self._stage: dict[Step, Stage] = {}
        for stage in journey.stages:
            self._add(stage, stage.pains)
            for step in stage.steps:
                self._stage[step] = stage
                self._add(step, step.pains)
                for pain in step.pains:
                    self._steps.setdefault((stage, pain.id), []).append(pain)

    def _add(self, holder: Stage | Step, pains: tuple[Pain, ...]) -> None:
        for pain in pains:
            self.ids.setdefault(pain.id, []).append(pain)
            self._own.setdefault((holder, pain.id), []).append(pain)

    def candidates(self, wanted: str, holder: Holder) -> list[Pain]:
        """The nearest pains with an id: more than one is an ambiguity, none an unknown reference.

        Nearest are the holder's own, then its stage's, its stage's steps', the whole journey's.
        """
        own, everywhere = self._own.get((holder, wanted)), self.ids.get(wanted, [])
        if own or isinstance(holder, Journey):
            return own or everywhere
        stage = self._stage[holder] if isinstance(holder, Step) else holder
        return self._own.get((stage, wanted)) or self._steps.get((stage, wanted)) or everywhere
