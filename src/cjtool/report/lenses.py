"""What rules ask of a project through each of the three lenses, where it holds and where it does not; never a score."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.lint import Outcome, Rule
from cjtool.lint.configuration import settings
from cjtool.project import Workspace
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney
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

    @property
    def holds(self) -> bool:
        """Whether nothing speaks against it anywhere."""
        return not self.count and not self.accepted


@dataclass(frozen=True)
class LensAnswers:
    """The answers to what one lens asks of the service itself, or of the maps."""

    name: str
    kind: FindingKind
    answers: tuple[Answer, ...]


def through_lenses(asked: Asking | None, entries: Iterable[IndexedJourney]) -> tuple[LensAnswers, ...]:
    """What each lens asks, facts before faults; one that asks nothing of a sort is left out."""
    if asked is None:
        return ()
    found: dict[str, list[Diagnostic]] = {}
    for diagnostic in asked.diagnostics:
        found.setdefault(diagnostic.rule, []).append(diagnostic)
    known = {entry.f.journey.id: (entry, place_numbers(entry)) for entry in entries}
    listed = (
        LensAnswers(
            name,
            kind,
            tuple(
                _answer(rule, found.get(rule.name, []), known)
                for rule in asked.rules
                if (rule.lens, rule.kind) == (name, kind)
            ),
        )
        for kind in (FindingKind.FACT, FindingKind.FAULT)
        for name in filter(None, LENSES)
    )
    return tuple(each for each in listed if each.answers)


_Known = Mapping[str, tuple[IndexedJourney, Mapping[str, str]]]


def _answer(rule: Rule, found: list[Diagnostic], known: _Known) -> Answer:
    standing = [each for each in found if each.stands]
    return Answer(rule, len(standing), marked(_places(standing, known)), len(found) - len(standing))


def _places(found: Iterable[Diagnostic], known: _Known) -> Iterator[tuple[IndexedJourney, Jump | None]]:
    """The innermost stage or step that each is about; none of what lies outside of journeys."""
    for each in found:
        journey, *inside = each.at.partition("#")[0].split("/")
        if journey in known:
            entry, numbered = known[journey]
            anchors = [f"{kind}-{id}" for id, kind in zip(inside, ("stage", "step"), strict=False)]
            place = next((anchor for anchor in reversed(anchors) if anchor in numbered), None)
            yield entry, entry.at(Jump(numbered[place], place)) if place else None
