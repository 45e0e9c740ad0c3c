"""Pains and opportunities where they stand, and which pain an opportunity means by an id."""

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
