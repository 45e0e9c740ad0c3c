"""Linting: what validity and rules say of some projects, held against what they accept, mended where asked."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cjtool.app.accepted import baselines
from cjtool.app.measured_side import MeasuredSide
from cjtool.app.notices import Notice
from cjtool.app.reading import chosen_files, read_projects
from cjtool.app.rules import chosen_rules
from cjtool.diagnostic import Diagnostic
from cjtool.files import Files
from cjtool.lint import Outcome, Rule, all_rules, every, lint
from cjtool.lint.house import why_not
from cjtool.project import Workspace, WorkspaceReading

if TYPE_CHECKING:
    from cjtool.cache import ProjectCaches
    from cjtool.lint.mending import Mended


@dataclass(frozen=True)
class LintRequest:
    """What is linted, and how.

    `buffers` are texts by path that are not on disk. `rules` and `skip_rules` are names or `lens:cx`; `select`
    and `exclude` as `cjtool.project.choosing` takes them. With `as_found`, named files that a run over folders
    passes over are passed over. `since` is a revision of git: only what is new since then is left. When
    `isolated`, projects' settings for rules have no say. With `mend`, the outcome comes with the texts that all
    fixes make; nothing is written. With `cache`, what was built is kept in each project's folder.
    `measured` stands beside what is written.
    """

    paths: tuple[str, ...] = ()
    today: date = field(default_factory=date.today)
    buffers: Mapping[str, bytes] = field(default_factory=dict)
    rules: tuple[str, ...] = ()
    skip_rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    as_found: bool = False
    since: str | None = None
    isolated: bool = False
    mend: bool = False
    cache: bool = True
    measured: MeasuredSide = field(default_factory=MeasuredSide)


@dataclass(frozen=True)
class LintResult:
    """What was read, which of its files were asked about, what was found, and what would mend it."""

    reading: WorkspaceReading
    targets: frozenset[Path]
    outcome: Outcome
    mended: "Mended | None" = None
    left_out: tuple[Notice, ...] = ()
    """What of the figures beside has no place here."""


@dataclass(frozen=True)
class Judge:
    """How some projects are judged, as often as they are: by which rules, which files (all, if None), since when."""

    rules: tuple[Rule, ...]
    targets: Collection[Path] | None
    unreadable: tuple[Diagnostic, ...]
    files: Files
    isolated: bool = False
    since: str | None = None

    def __call__(self, workspaces: Sequence[Workspace]) -> Outcome:
        """The outcome for projects as they were read, or as they would be with other texts."""
        outcome = lint(workspaces, self.rules, self.targets, self.unreadable, isolated=self.isolated)
        outcome = self._against_baselines(outcome, workspaces)
        return outcome if self.since is None else self._new(outcome, self.since)

    def _against_baselines(self, outcome: Outcome, workspaces: Sequence[Workspace]) -> Outcome:
        found = tuple(baselines(workspaces, self.files))
        if not found:
            return outcome
        from cjtool.lint.acceptance import against

        return against(outcome, found)

    def _new(self, outcome: Outcome, revision: str) -> Outcome:
        from cjtool.lint.since import new
        from cjtool.project.revision import at_revision

        before = [
            replace(at_revision(workspace, revision), measured=workspace.measured)
            for workspace in outcome.workspaces
        ]
        return new(outcome, lint(before, self.rules, isolated=self.isolated))


def lint_projects(request: LintRequest) -> LintResult:
    """Lint what a request is about.

    Raises NothingError where there is nothing to look at, RequestError for a path, rule, term or revision that is
    not there.
    """
    caches = _caches() if request.cache else None
    reading = read_projects(
        request.paths,
        request.today,
        buffers=request.buffers,
        as_found=request.as_found,
        builds=None if caches is None else caches.builds,
    )
    workspaces, left = request.measured.beside(reading.workspaces)
    reading = replace(reading, workspaces=workspaces)
    targets = chosen_files(reading, request.select, request.exclude, expected=request.as_found)
    judge = Judge(
        _rules(request, reading),
        targets,
        reading.unreadable,
        reading.files,
        isolated=request.isolated,
        since=request.since,
    )
    outcome = judge(reading.workspaces)
    if caches is not None:
        caches.save()
    if not request.mend:
        return LintResult(reading, targets, outcome, left_out=left)
    from cjtool.lint.mending import mend

    return LintResult(reading, targets, outcome, mend(outcome, targets, judge), left)


def _caches() -> "ProjectCaches":
    from cjtool.cache import ProjectCaches

    return ProjectCaches()


def _rules(request: LintRequest, reading: WorkspaceReading) -> tuple[Rule, ...]:
    if request.isolated:
        return chosen_rules(all_rules(), request.rules, request.skip_rules)
    known, why = every(reading.workspaces), partial(why_not, reading.workspaces)
    return chosen_rules(known, request.rules, request.skip_rules, why)


def judged(
    reading: WorkspaceReading,
    rules: Iterable[Rule],
    targets: Collection[Path] | None = None,
    *,
    isolated: bool = False,
) -> Outcome:
    """What rules and validity say of some projects that were read, held against their baselines."""
    return Judge(tuple(rules), targets, reading.unreadable, reading.files, isolated)(reading.workspaces)
