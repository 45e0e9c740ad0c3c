"""What rules report of each journey, asked only where it is not known from before.

A rule on one journey looks at that journey and at what journeys share: the project, its libraries, the day. As
long as all of these are the very same values and the rules have the same options, so is what the rule reports. A rule
of another package may look at anything: with one, all journeys have to be the same ones.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from cjtool.build import Answers
from cjtool.lint.causes import RuleFinding
from cjtool.lint.configuration import Settings
from cjtool.lint.declaration import Finding, Rule, is_judged
from cjtool.model import Journey
from cjtool.processors import spread
from cjtool.project import Workspace
from cjtool.project.watching import Watched
from cjtool.project.workspace import Shared

_LEAST = 150
"""So many journeys take longer to judge than another process takes to start."""
_OWN = 0.6
"""This process takes a smaller part: it also asks the rules about the whole project."""

Named = tuple[tuple[str, Finding], ...]
"""Findings, each with its rule's name."""


@dataclass(frozen=True)
class Circumstances:
    """All but the journey that its findings rest on; models are equal only to themselves."""

    shared: Shared
    today: date
    rules: tuple[str, ...]
    options: dict[str, dict[str, Any]]
    others: tuple[Journey, ...] = ()
    watched: Watched = field(default_factory=Watched)


class _Judged(NamedTuple):
    """A journey, the answers about it, and those of them that hold under the circumstances of a run."""

    journey: Journey
    answers: Answers
    known: dict[Any, Any]


class Judging:
    """The rules of one project at work on its journeys, on all processors where there is much to do."""

    def __init__(self, workspace: Workspace, own: Settings) -> None:
        self._workspace, self._options = workspace, own.options
        self._rules = [rule for rule in own.rules if not rule.whole]
        self._by_name = {rule.name: rule for rule in self._rules}
        circumstances = _circumstances(workspace, own, tuple(self._by_name))
        files = {id(file.root): file for file in workspace.files}
        self._journeys = [
            _Judged(journey, answers, answers.under(circumstances))
            for journey in workspace.journeys
            for answers in (files[id(journey)].answers,)
        ]
        self._unknown = [each for each in self._journeys if Named not in each.known]
        self._others = spread(self._speaking, len(self._unknown), least=_LEAST, own=_OWN)

    def results(self) -> Iterator[tuple[Journey, list[RuleFinding]]]:
        """Every journey with what was reported of it; waits for the other processes."""
        for index in self._others.own:
            self._judge(self._unknown[index], self._rules)
        for index, speaking in self._others.results().items():
            self._judge(self._unknown[index], [self._rules[number] for number in speaking])
        for each in self._journeys:
            if Named not in each.known:  # a process died before it came to this one
                self._judge(each, self._rules)
            yield each.journey, [(self._by_name[name], finding) for name, finding in each.known[Named]]

    def _judge(self, each: _Judged, rules: list[Rule]) -> None:
        reported = [(rule.name, finding) for rule in rules for finding in self._check(rule, each.journey)]
        each.known[Named] = tuple(reported)
        each.answers.grown = True

    def _speaking(self, index: int) -> list[int]:
        """The numbers of the rules that have anything to say of a journey: plain data, for another process."""
        journey = self._unknown[index].journey
        return [number for number, rule in enumerate(self._rules) if any(self._check(rule, journey))]

    def _check(self, rule: Rule, journey: Journey) -> Iterable[Finding]:
        if not is_judged(journey, completeness=rule.completeness):
            return ()
        return rule.check(journey, self._workspace, **self._options.get(rule.name, {}))


def _circumstances(workspace: Workspace, own: Settings, rules: tuple[str, ...]) -> Circumstances:
    others = workspace.journeys if any(rule.foreign for rule in own.rules) else ()
    return Circumstances(workspace.shared, workspace.today, rules, own.options, others, workspace.watched)
