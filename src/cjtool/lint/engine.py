"""Runs rules over workspaces and gives each finding its place."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.garbage import uncollected
from cjtool.lint.causes import reported_nodes, shared_once, told_once
from cjtool.lint.configuration import Settings, settings
from cjtool.lint.declaration import Finding, Rule
from cjtool.lint.house import house_of
from cjtool.lint.judging import Judging
from cjtool.lint.place import Placer, Reported, fingerprinted
from cjtool.lint.runnable import House
from cjtool.lint.suspicion import may_hold_waivers
from cjtool.project import Workspace
from cjtool.project.linting import fail_on as stated_level
from cjtool.project.linting import fail_on_facts as stated_level_of_facts


@dataclass(frozen=True)
class Outcome:
    """What a run found: problems of validity and findings, sorted by file, line and rule.

    `files` are those whose findings were asked for, clean ones too. `isolated` says that the projects'
    settings for rules had no say.
    """

    workspaces: tuple[Workspace, ...]
    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[Path, ...] = ()
    isolated: bool = False

    def workspace_of(self, path: Path) -> Workspace:
        """The workspace that a file belongs to, or, for what is no journey's file, whose folder it lies in."""
        return self._owners.get(path) or self._roots[path.parent]

    @cached_property
    def _owners(self) -> dict[Path, Workspace]:
        return {file.source.path: workspace for workspace in self.workspaces for file in workspace.files}

    @cached_property
    def _roots(self) -> dict[Path, Workspace]:
        return {workspace.root: workspace for workspace in reversed(self.workspaces)}

    def plus(self, more: Iterable[Diagnostic]) -> "Outcome":
        """The same run with more diagnostics."""
        return self.only((*self.diagnostics, *more))

    def only(self, diagnostics: Iterable[Diagnostic]) -> "Outcome":
        """The same run with these diagnostics, in their order."""
        return replace(self, diagnostics=tuple(sorted(diagnostics, key=_order)))


@uncollected()
def lint(
    workspaces: Iterable[Workspace],
    rules: Iterable[Rule],
    targets: Collection[Path] | None = None,
    unreadable: Iterable[Diagnostic] = (),
    *,
    isolated: bool = False,
) -> Outcome:
    """Everything that is wrong in some workspaces.

    With `targets`, findings of other files are left out, but never their problems of validity: a file that
    was not understood may hide anything. `unreadable` are files that could not be opened. When `isolated`,
    all rules of cjtool run as they are, whatever the projects' settings say. Of the `rules` of projects, each
    project gets its own.
    """
    workspaces, rules = tuple(workspaces), tuple(rules)
    found: list[Diagnostic] = list(fingerprinted(unreadable, Path()))
    for workspace in workspaces:
        own = settings(workspace, rules, isolated=isolated)
        asked = House() if isolated else house_of(workspace)
        problems = _mendable((*workspace.problems, *own.problems, *asked.problems), workspace)
        findings = tuple(_findings(workspace, own, targets))
        judged = _judged(workspace, own, findings, targets)
        found.extend(fingerprinted((*problems, *judged), workspace.root))
    ordered = sorted(found, key=_order)
    files = {file.source.path for workspace in workspaces for file in workspace.files}
    files |= {each.span.path for each in found}
    kept = files if targets is None else {*targets, *(each.span.path for each in found)}
    return Outcome(workspaces, rules, tuple(ordered), tuple(sorted(kept, key=Path.as_posix)), isolated)


def fails(
    outcome: Outcome,
    fail_on: str | None,
    max_warnings: int | None = None,
    *,
    fail_on_facts: str | None = None,
) -> bool:
    """Whether a run fails: on any problem of validity, and on findings that stand and are as severe as asked.

    `fail_on` is a severity's name or `never`, for faults of the files; None leaves it to each project, whose
    default is `warning`. `fail_on_facts` is the same for facts about the client; there the default is `never`.
    With `max_warnings`, so many faults that are warnings are let pass whatever is asked, and more fail.
    """
    if any(not each.lens for each in outcome.diagnostics):
        return True
    found = [each for each in outcome.diagnostics if each.stands]
    if max_warnings is not None:
        counted = [
            each for each in found if each.severity is Severity.WARNING and each.kind is not FindingKind.FACT
        ]
        if len(counted) > max_warnings:
            return True
        found = [
            each for each in found if each.severity is not Severity.WARNING or each.kind is FindingKind.FACT
        ]
    asked = {FindingKind.FAULT: fail_on, FindingKind.FACT: fail_on_facts}
    stated = _stated(outcome)
    return any(_as_severe(each, asked[each.kind] or stated(each)) for each in found)


def _stated(outcome: Outcome) -> Callable[[Diagnostic], str]:
    """The level that a finding's project states for its kind, or the default where projects have no say."""
    if outcome.isolated:
        defaults = {FindingKind.FAULT: "warning", FindingKind.FACT: "never"}
        return lambda each: defaults[each.kind]
    levels = {
        id(workspace): {
            FindingKind.FAULT: stated_level(workspace),
            FindingKind.FACT: stated_level_of_facts(workspace),
        }
        for workspace in outcome.workspaces
    }
    return lambda each: levels[id(outcome.workspace_of(each.span.path))][each.kind]


def _as_severe(each: Diagnostic, level: str) -> bool:
    return level != "never" and each.severity >= Severity[level.upper()]


def _order(each: Diagnostic) -> tuple[str, int, str]:
    return each.span.source.name, each.span.start, each.rule


def _mendable(problems: tuple[Diagnostic, ...], workspace: Workspace) -> tuple[Diagnostic, ...]:
    """The problems, with the edits that mend them; what makes these is imported if there are any."""
    if not problems:
        return ()
    from cjtool.lint.meant import mendable

    return mendable(problems, workspace)


def _judged(
    workspace: Workspace, own: Settings, findings: tuple[Diagnostic, ...], targets: Collection[Path] | None
) -> Iterable[Diagnostic]:
    """The findings, with what waivers say of them; these are imported if there are any."""
    if not own.renamed and not any(
        file.answers.once(may_hold_waivers, file.source.text) for file in workspace.files
    ):
        return findings
    from cjtool.lint.waivers import waived

    return waived(workspace, own, findings, targets)


def _findings(workspace: Workspace, own: Settings, targets: Collection[Path] | None) -> Iterator[Diagnostic]:
    reported = [
        Reported(rule, finding, own.severities.get(rule.name) or finding.severity or rule.severity)
        for rule, finding in _reported(workspace, own)
    ]
    return Placer(workspace).place(reported, targets)


def _reported(workspace: Workspace, own: Settings) -> Iterator[tuple[Rule, Finding]]:
    judging = Judging(workspace, own)
    whole = [
        (rule, finding)
        for rule in own.rules
        if rule.whole and workspace.understood  # what was not understood may be just what the rule misses
        for finding in rule.check(workspace, **own.options.get(rule.name, {}))
    ]
    yield from whole
    before = reported_nodes(whole)
    found = (each for _, reported in judging.results() for each in told_once(reported, before))
    yield from shared_once(found, workspace)
