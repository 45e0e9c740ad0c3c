"""Linting what was read, with what its projects accept."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.files import Files
from cjtool.lint import Outcome, Rule, lint
from cjtool.lint.acceptance import against
from cjtool.lint.baseline import NAME
from cjtool.source import Source
from cjtool.workspace import Reading, RequestError, Workspace
from cjtool.workspace.files import UNREADABLE, read_source


def judge(
    found: Reading,
    rules: Iterable[Rule],
    targets: Collection[Path] | None = None,
    *,
    isolated: bool = False,
) -> Outcome:
    """What rules and validity say of some projects, held against their baselines."""
    outcome = lint(found.workspaces, rules, targets, found.unreadable, isolated=isolated)
    return against(outcome, baselines(found.workspaces, found.files))


@dataclass(frozen=True)
class Run:
    """How some projects are judged, as often as they are: by which rules, which files, since when."""

    rules: tuple[Rule, ...]
    targets: Collection[Path]
    unreadable: tuple[Diagnostic, ...]
    files: Files
    isolated: bool
    since: str | None

    def __call__(self, workspaces: Sequence[Workspace]) -> Outcome:
        """The outcome for projects as they were read, or as they would be with other texts."""
        found = Reading(tuple(workspaces), frozenset(), (), self.unreadable, self.files)
        outcome = judge(found, self.rules, self.targets, isolated=self.isolated)
        return outcome if self.since is None else self._new(outcome, self.since)

    def _new(self, outcome: Outcome, revision: str) -> Outcome:
        from cjtool.lint.since import new
        from cjtool.workspace.revision import at_revision

        before = [at_revision(workspace, revision) for workspace in outcome.workspaces]
        return new(outcome, lint(before, self.rules, isolated=self.isolated))


def baselines(workspaces: Iterable[Workspace], files: Files) -> Iterator[Source]:
    """The baselines that there are; one that is no text is passed on as far as it can be read."""
    for root in dict.fromkeys(workspace.root for workspace in workspaces):
        path = root / NAME
        absolute = os.path.abspath(path)
        if not files.is_there(absolute):
            continue
        source = read_source(absolute, path, files)
        if isinstance(source, Diagnostic):
            if source.rule == UNREADABLE:
                raise RequestError(f"`{path}`: {source.message}")
            source = replace(source.span.source, path=path)
        yield source
