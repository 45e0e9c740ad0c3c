"""What rules ask of a project through each of the three lenses: where it does not hold, where nothing speaks against it,
and of what nothing is known; never a score.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.lint import Outcome, Rule
from cjtool.lint.configuration import settings
from cjtool.model import Touchpoint
from cjtool.project import Workspace
from cjtool.query.service import Place, against, is_known
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney, is_live
from cjtool.report.remarks import LENSES
from cjtool.report.step_marks import Marked, marked, place_numbers


@dataclass(frozen=True)
class Asking:
    """The rules that were asked of a project, without those that it switches off, and what they found."""

    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]


def checked(outcome: Outcome, workspace: Workspace) -> Asking | None:
    """What was asked of one of the projects of a run; None where no rule was."""
    rules = settings(workspace, outcome.rules, isolated=outcome.isolated).rules if outcome.rules else ()
    files: set[Path] = {file.source.path for file in workspace.files}
    found = tuple(each for each in outcome.diagnostics if each.span.path in files)
    return Asking(rules, found) if rules else None


@dataclass(frozen=True)
class Answer:
    """What a rule said: how often it does not hold, where, and how often that is accepted, by a waiver or the baseline."""

    rule: Rule
    count: int
    places: tuple[Marked, ...]
    accepted: int
    known: bool = True
    """Whether the journeys tell anything by which it can be judged."""

    @property
    def fails(self) -> bool:
        """Whether something speaks against it."""
        return bool(self.count or self.accepted)

    @property
    def holds(self) -> bool:
        """Whether nothing speaks against it anywhere, of what is known."""
        return self.known and not self.fails


@dataclass(frozen=True)
class LensAnswers:
    """The answers to what one lens asks of the service itself, or of the maps."""

    name: str
    kind: FindingKind
    answers: tuple[Answer, ...]


def through_lenses(
    asked: Asking | None, entries: Iterable[IndexedJourney], workspace: Workspace
) -> tuple[LensAnswers, ...]:
    """What each lens asks, facts before faults; one that asks nothing of a sort is left out."""
    if asked is None:
        return ()
    found: dict[str, list[Diagnostic]] = {}
    for diagnostic in asked.diagnostics:
        found.setdefault(diagnostic.rule, []).append(diagnostic)
    told = _Told({entry.f.journey.id: (entry, place_numbers(entry)) for entry in entries}, workspace)
    listed = (
        LensAnswers(
            name,
            kind,
            tuple(
                told.answer(rule, found.get(rule.name, []))
                for rule in asked.rules
                if (rule.lens, rule.kind) == (name, kind)
            ),
        )
        for kind in (FindingKind.FACT, FindingKind.FAULT)
        for name in filter(None, LENSES)
    )
    return tuple(each for each in listed if each.answers)


_Spot: TypeAlias = tuple[str, Jump | None]
"""A journey by its id, with a place in it."""


@dataclass(frozen=True)
class _Told:
    """What journeys tell, each with the numbers of its places, by its id."""

    known: Mapping[str, tuple[IndexedJourney, Mapping[str, str]]]
    workspace: Workspace

    def answer(self, rule: Rule, found: list[Diagnostic]) -> Answer:
        """What a rule found, and what the journeys say where it keeps silent."""
        standing = [each for each in found if each.stands]
        journeys = [entry.f.journey for entry, _ in self.known.values() if is_live(entry)]
        shown = against(rule.name, journeys, self.workspace)
        accepted = len(found) - len(standing)
        if shown is None:
            spots, count = list(self._found(standing)), len(standing)
        else:
            spots = self._shown(shown, Counter(self._found(each for each in found if not each.stands)))
            count = len(spots)
        known = is_known(rule.name, journeys, self.workspace)
        return Answer(
            rule, count, marked((self.known[journey][0], place) for journey, place in spots), accepted, known
        )

    def _shown(self, shown: Iterable[Place], accepted: Counter[_Spot]) -> list[_Spot]:
        """What speaks against a claim, without what is accepted at the same place."""
        left = []
        for journey, holder in shown:
            inside = None if isinstance(holder, Touchpoint) else places.holder(holder).anchor
            spot = self._spot(journey.id, inside)
            if accepted[spot]:
                accepted[spot] -= 1
            else:
                left.append(spot)
        return left

    def _found(self, found: Iterable[Diagnostic]) -> Iterator[_Spot]:
        """The innermost stage or step that each is about; none of what lies outside of journeys."""
        for each in found:
            journey, *inside = each.at.partition("#")[0].split("/")
            if journey in self.known:
                _, numbered = self.known[journey]
                anchors = [f"{kind}-{id}" for id, kind in zip(inside, ("stage", "step"), strict=False)]
                yield self._spot(
                    journey, next((each for each in reversed(anchors) if each in numbered), None)
                )

    def _spot(self, journey: str, anchor: str | None) -> _Spot:
        entry, numbered = self.known[journey]
        number = None if anchor is None else numbered.get(anchor)
        return journey, None if number is None or anchor is None else entry.at(Jump(number, anchor))
