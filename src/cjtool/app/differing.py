"""What `diff` does: what changed for customers between two versions of projects, and which findings are new or mended."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cjtool.app import diff_phrases as says
from cjtool.app.acceptances import accepted
from cjtool.app.reading import NothingError
from cjtool.app.versions import BothSides, Versions, at_revisions, comparable, of_folders, range_of
from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic
from cjtool.diff.checks import all_checks
from cjtool.diff.level import Level
from cjtool.diff.naming import changed
from cjtool.diff.outcome import Differences, ProjectDiff, Unseen
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

if TYPE_CHECKING:
    from cjtool.lint import Outcome

Findings = Literal["journeys", "all", "none"]

DEFAULT = "HEAD"
"""What the work tree is compared with, unless something else is asked."""
_WHOLE = frozenset({"project-added", "project-removed"})
"""Kinds of changes that tell of all files of a project, whichever of them were asked about."""


@dataclass(frozen=True)
class DiffRequest:
    """What is compared: `revisions` as `cjtool.app.versions.range_of` reads them, or two `folders`.

    `paths` are those of the later version. `findings` are those of `journeys`, by the rules that look at one journey alone,
    of `all` rules, or `none`.
    """

    revisions: str = DEFAULT
    paths: tuple[str, ...] = ()
    folders: tuple[str, str] | None = None
    today: date = field(default_factory=date.today)
    findings: Findings = "journeys"


def diff(request: DiffRequest) -> Differences:
    """What changed. Raises RequestError for a revision or path that is not there, NothingError where neither side has a project."""
    if request.folders is not None:
        sides = of_folders(*request.folders, request.today)
    else:
        wanted = range_of(request.revisions, _folder(request.paths))
        sides = at_revisions(wanted, request.paths, request.today, whole=request.findings == "all")
    if not sides.versions:
        reading = sides.after or sides.before
        assert reading is not None
        raise NothingError(request.paths, reading)
    return differences(sides, request.findings)


def differences(sides: BothSides, findings: Findings) -> Differences:
    """What changed between two versions that were read. Raises RequestError for a kind of change that a project names and there is not."""
    projects = tuple(_project(each, sides, findings) for each in sides.versions)
    below = (
        Path.cwd().relative_to(sides.range.top)
        if sides.range and Path.cwd().is_relative_to(sides.range.top)
        else Path()
    )
    return Differences(
        projects,
        sides.names,
        below.as_posix(),
        tuple(says.ELSEWHERE(path=str(path)) for path in sides.elsewhere),
    )


def _folder(paths: Sequence[str]) -> Path:
    """The folder whose repository is meant."""
    for path in paths[:1]:
        place = os.path.abspath(path)
        while not os.path.isdir(place):
            place = os.path.dirname(place)
        return Path(place)
    return Path.cwd()


def _project(versions: Versions, sides: BothSides, findings: Findings) -> ProjectDiff:
    told = comparable(versions)
    changes = [
        each
        for each in changed(told.before, told.after, levels(told.after))
        if each.kind in _WHOLE or sides.asks(each.before, each.after)
    ]
    new, mended = _findings(versions, sides, findings) if findings != "none" else ((), ())
    return ProjectDiff(
        versions.before,
        versions.after,
        tuple(accepted(changes, told.after, sides.range)),
        tuple(each for each in new if sides.asks(None, each.span)),
        tuple(each for each in mended if sides.asks(each.span, None)),
        tuple(each for each in _unseen(versions) if sides.asks(*each.spans)),
    )


def levels(workspace: Workspace) -> dict[str, Level | None]:
    """What a project says of kinds of changes; None for those that it switches off. Raises RequestError for a kind that there is not."""
    own = workspace.project.diff.levels
    known = {check.name for check in all_checks()}
    for name in own:
        if name not in known:
            close = nearest(name, known)
            raise RequestError(says.NO_KIND(name=name), did_you_mean(close) if close else says.SEE_KINDS)
    return {name: None if level == "off" else Level(level) for name, level in own.items()}


def _unseen(versions: Versions) -> Iterator[Unseen]:
    """The first problem of each file that is not valid on a side."""
    for workspace, now in ((versions.before, False), (versions.after, True)):
        first = {each.span.path: each for each in reversed(workspace.problems)}
        yield from (Unseen(each, now) for each in reversed(first.values()))


def _findings(
    versions: Versions, sides: BothSides, asked: Findings
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings that are new, and those that are gone; none where a version is not valid: rules saw less of it."""
    if versions.before.problems or versions.after.problems:
        return (), ()
    from cjtool.app.lint import Judge
    from cjtool.lint import every
    from cjtool.lint.declaration import ABOUT_ACCEPTING
    from cjtool.lint.since import new

    found = []
    for workspace, reading in ((versions.before, sides.before), (versions.after, sides.after)):
        rules = [rule for rule in every([workspace]) if asked == "all" or not rule.whole]
        rules = [rule for rule in rules if rule.name not in ABOUT_ACCEPTING]
        judge = Judge(tuple(rules), None, (), reading.files) if reading else None
        found.append(judge([workspace]) if judge else None)
    before, after = found
    if before is None or after is None:
        return (), ()
    return _apart(_standing(new(after, before)), _standing(new(before, after)), versions)


def _apart(
    new: tuple[Diagnostic, ...], mended: tuple[Diagnostic, ...], versions: Versions
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Both without what says the same of a file that has another name now, and with it a journey of another id."""
    stood = Counter((each.rule, each.message, each.span.path) for each in mended)
    kept = []
    for each in new:
        key = (each.rule, each.message, versions.moves.get(each.span.path, each.span.path))
        if stood[key]:
            stood[key] -= 1
        else:
            kept.append(each)
    gone = []
    for each in mended:
        key = (each.rule, each.message, each.span.path)
        if stood[key]:
            stood[key] -= 1
            gone.append(each)
    return tuple(kept), tuple(gone)


def _standing(outcome: "Outcome") -> tuple[Diagnostic, ...]:
    return tuple(each for each in outcome.diagnostics if each.stands and each.lens)
