"""Runs rules over workspaces and gives each finding its place."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.lint.place import Placer, fingerprinted
from cjtool.lint.rule import Finding, Rule, judged
from cjtool.lint.settings import Settings, settings
from cjtool.model import Journey
from cjtool.workspace import Workspace


@dataclass(frozen=True)
class Outcome:
    """What a run found: problems of validity and findings, sorted by file, line and rule.

    `files` are those whose findings were asked for, clean ones too.
    """

    workspaces: tuple[Workspace, ...]
    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[Path, ...] = ()


def lint(
    workspaces: Iterable[Workspace],
    rules: Iterable[Rule],
    targets: Collection[Path] | None = None,
    unreadable: Iterable[Diagnostic] = (),
) -> Outcome:
    """Everything that is wrong in some workspaces.

    With `targets`, findings of other files are left out, but never their problems of validity: a file that
    was not understood may hide anything. `unreadable` are files that could not be opened.
    """
    workspaces, rules = tuple(workspaces), tuple(rules)
    found: list[Diagnostic] = list(fingerprinted(unreadable, Path()))
    for workspace in workspaces:
        own = settings(workspace, rules)
        problems = (*workspace.problems, *own.problems)
        findings = [
            each for each in _findings(workspace, own) if targets is None or each.span.path in targets
        ]
        found.extend(fingerprinted((*problems, *findings), workspace.root))
    ordered = sorted(found, key=lambda each: (each.span.path.as_posix(), each.span.start, each.rule))
    files = {file.source.path for workspace in workspaces for file in workspace.files}
    files |= {each.span.path for each in found}
    kept = files if targets is None else {*targets, *(each.span.path for each in found)}
    return Outcome(workspaces, rules, tuple(ordered), tuple(sorted(kept, key=Path.as_posix)))


def fails(outcome: Outcome, fail_on: str | None) -> bool:
    """Whether a run fails: on any problem of validity, and on findings as severe as asked.

    `fail_on` is a severity's name or `never`; None leaves it to each project, whose default is `warning`.
    """
    if any(not each.lens for each in outcome.diagnostics):
        return True
    owner = {file.source.path: workspace for workspace in outcome.workspaces for file in workspace.files}
    for each in outcome.diagnostics:
        level = fail_on or owner[each.span.path].project.lint.fail_on
        if level != "never" and each.severity >= Severity[level.upper()]:
            return True
    return False


def _findings(workspace: Workspace, own: Settings) -> Iterator[Diagnostic]:
    placer = Placer(workspace)
    for rule in own.rules:
        options = own.options.get(rule.name, {})
        if rule.whole:
            if workspace.problems:
                continue  # what was not understood may be just what the rule misses
            for finding in rule.check(workspace, **options):
                yield _placed(placer, rule, finding, own, None)
            continue
        for journey in judged(workspace, completeness=rule.completeness):
            for finding in rule.check(journey, workspace, **options):
                yield _placed(placer, rule, finding, own, journey)


def _placed(
    placer: Placer, rule: Rule, finding: Finding, own: Settings, journey: Journey | None
) -> Diagnostic:
    severity = own.severities.get(rule.name) or finding.severity or rule.severity
    return replace(placer.place(rule, finding, journey), severity=severity)
