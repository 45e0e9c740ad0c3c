"""What `diff` does: what changed for customers between two versions of projects, and which findings are new or mended."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cjtool.app import diff_phrases as says
from cjtool.app.acceptances import accepted, in_commits
from cjtool.app.findings_apart import apart
from cjtool.app.readable_sides import comparable
from cjtool.app.reading import NothingError
from cjtool.app.versions import BothSides, Revisions, Versions, at_revisions, of_folders, range_of
from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic
from cjtool.diff.checks import all_checks, kinds
from cjtool.diff.level import Level
from cjtool.diff.naming import changed
from cjtool.diff.outcome import OF_WHOLE_PROJECTS, Differences, ProjectDiff, Unseen
from cjtool.files import Disk, git
from cjtool.message import Message, Plain
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

if TYPE_CHECKING:
    from cjtool.lint import Outcome

Findings = Literal["journeys", "all", "none"]

DEFAULT = "HEAD"
"""What the work tree is compared with, unless something else is asked."""


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
        wanted = _wanted(request)
        sides = at_revisions(wanted, request.paths, request.today, whole=request.findings == "all")
    if not sides.versions:
        reading = sides.after or sides.before
        assert reading is not None
        raise NothingError(request.paths, reading)
    return differences(sides, request.findings)


def _wanted(request: DiffRequest) -> Revisions:
    """The revisions that are meant; for what is none, whether a file or two revisions were meant."""
    folder = _folder(request.paths)
    try:
        wanted = range_of(request.revisions, folder)
    except RequestError as error:
        named = Path(request.revisions)
        if named.suffix.lower() not in {".yaml", ".yml"} or not git.is_unknown_revision(error):
            raise
        near = nearest(request.revisions, [each.as_posix() for each in named.parent.glob("*.y*ml")])
        raise RequestError(
            says.NO_REVISION_NO_FILE(name=request.revisions), did_you_mean(near) if near else ""
        ) from error
    for path in request.paths[:1]:
        if not os.path.lexists(path) and wanted.after is None and git.is_revision(wanted.top, path):
            hint = says.TWO_REVISIONS(one=Plain(request.revisions), other=Plain(path))
            raise RequestError(says.NEITHER_HAS(path=path), hint)
    return wanted


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
        (*(says.ELSEWHERE(path=str(path)) for path in sides.elsewhere), *_misnamed(projects, sides)),
    )


def _misnamed(projects: Sequence[ProjectDiff], sides: BothSides) -> Iterator[Message]:
    """What commits accept by a name that neither a kind nor a change has."""
    if sides.range is None:
        return
    known = kinds() | {change.fingerprint for project in projects for change in project.changes}
    for name in dict.fromkeys(name for name, _, _ in in_commits(sides.range)):
        if name not in known and not re.fullmatch("[0-9a-f]{12}", name):  # a change that was undone since
            yield says.ACCEPTS_NO_KIND(name=name)


def _folder(paths: Sequence[str]) -> Path:
    """The folder whose repository is meant."""
    for path in paths[:1]:
        place = os.path.abspath(path)
        while not os.path.isdir(place):
            place = os.path.dirname(place)
        return Path(place)
    return Path.cwd()


def _project(versions: Versions, sides: BothSides, findings: Findings) -> ProjectDiff:
    told, home = comparable(versions), _home(versions, sides)
    found = changed(told.before, told.after, levels(told.after), home=home)
    changes = [
        each for each in found if each.kind in OF_WHOLE_PROJECTS or sides.asks(each.before, each.after)
    ]
    new, mended = _findings(versions, sides, findings) if findings != "none" else ((), ())
    return ProjectDiff(
        versions.before,
        versions.after,
        tuple(accepted(changes, told, sides.range, home)),
        tuple(each for each in new if sides.asks(None, each.span)),
        tuple(each for each in mended if sides.asks(each.span, None)),
        tuple(each for each in _unseen(versions) if sides.asks(*each.spans)),
        home,
    )


def _home(versions: Versions, sides: BothSides) -> str:
    """The way from the top of the repository to a project; empty without git."""
    if sides.range is None:
        return ""
    root = versions.after.root if versions.after.files else versions.before.root
    home = os.path.relpath(os.path.abspath(root), sides.range.top)
    return "" if home == os.curdir else Path(home).as_posix()


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
    """The first problem of each file that is not valid on a side, unless it is so on both, and its text is the same."""
    was, now = _first_problems(versions.before), _first_problems(versions.after)
    for path, each in tuple(now.items()):
        old = versions.moves.get(path, path)
        if old in was and was[old].span.source.text == each.span.source.text:
            del was[old], now[path]
    yield from (Unseen(each, now=False) for each in was.values())
    yield from (Unseen(each, now=True) for each in now.values())


def _first_problems(workspace: Workspace) -> dict[Path, Diagnostic]:
    found: dict[Path, Diagnostic] = {}
    for each in workspace.problems:
        found.setdefault(each.span.path, each)
    return found


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
        judge = Judge(tuple(rules), None, (), reading.files if reading else Disk())
        found.append(judge([workspace]))
    before, after = found
    return apart(_standing(new(after, before)), _standing(new(before, after)), versions)


def _standing(outcome: "Outcome") -> tuple[Diagnostic, ...]:
    return tuple(each for each in outcome.diagnostics if each.stands and each.lens)
