"""Two versions of the projects in some places: of two revisions, of one and the work tree, or of two folders."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from cjtool.app import diff_phrases as says
from cjtool.app.narrowing import read_both
from cjtool.files import Disk, Files, Overlay, git
from cjtool.files.git import ChangedFiles
from cjtool.files.moves import moved_among
from cjtool.files.revision import Revision
from cjtool.model import Journey, Project
from cjtool.project import Definitions, Workspace, WorkspaceReading, load, read
from cjtool.project.files import SETTINGS, below, project_of
from cjtool.request import RequestError
from cjtool.source import Span


class Revisions(NamedTuple):
    """Two points in the history of a repository; `after` is None for the work tree."""

    top: Path
    before: str
    after: str | None
    names: tuple[str, str] = ("", "")
    """What they are called: as they were asked for, the point where two parted by its commit."""


@dataclass(frozen=True)
class Versions:
    """A project as it was and as it is; one that one side lacks is empty there. `moves` has the old path of what was renamed."""

    before: Workspace
    after: Workspace
    moves: Mapping[Path, Path]


@dataclass(frozen=True)
class BothSides:
    """What was read of two versions: all projects, and what each side calls itself."""

    versions: tuple[Versions, ...]
    before: WorkspaceReading | None
    after: WorkspaceReading | None
    names: tuple[str, str]
    range: Revisions | None = None
    elsewhere: tuple[Path, ...] = ()
    """The folders of projects that lie in another repository, such as a submodule: they are compared there."""
    only: tuple[frozenset[str], frozenset[str]] | None = None
    """The files and folders that were asked about, as each side has them; None where that is all."""

    def asks(self, before: Span | None, after: Span | None) -> bool:
        """Whether a place was asked about, on either side."""
        if self.only is None:
            return True
        return any(
            span is not None and any(below(os.path.abspath(span.path), path) for path in paths)
            for span, paths in zip((before, after), self.only, strict=True)
        )


def range_of(revisions: str, folder: Path) -> Revisions:
    """What `A`, `A..B`, `A..`, `A...B` or `A...` means in the repository around a folder.

    With two dots both are compared as they are, with three the second with where it parted from the first. Raises RequestError for a folder without git,
    and for a revision that it does not know.
    """
    top = Path(os.path.abspath(git.top(folder)))
    for dots in ("...", ".."):
        if dots in revisions:
            one, _, other = revisions.partition(dots)
            one, other = one or "HEAD", other or "HEAD"
            parted = dots == "..."
            before = git.merge_base(top, one, other) if parted else git.commit(top, one)
            name = before[:_SHORT] if parted else _name(one)
            return Revisions(top, before, git.commit(top, other), (name, _name(other)))
    if not git.has_work_tree(top):
        raise RequestError(says.NO_WORK_TREE, says.NAME_BOTH)
    return Revisions(top, git.commit(top, revisions), None, (_name(revisions), ""))


def _name(revision: str) -> str:
    """A revision as people know it; of a commit as many digits as they read."""
    return revision[:_SHORT] if re.fullmatch("[0-9a-f]{40,64}", revision) else revision


def at_revisions(wanted: Revisions, paths: Sequence[str], today: date, *, whole: bool = False) -> BothSides:
    """The projects of some paths at both points; of large ones what changed, unless they are asked for as a `whole`. Raises RequestError for a path that neither has."""
    top = str(wanted.top)
    after: Files = Disk() if wanted.after is None else Revision(top, wanted.after, Disk(), follow=False)
    found = git.changed(wanted.top, wanted.before, wanted.after)
    new = () if wanted.after else git.unknown(wanted.top)
    changed = frozenset(os.path.join(top, name) for name in (*found.paths, *new))

    def same(path: str) -> Files | None:
        return after if path not in changed and after.is_file(path) else None

    before = Revision(top, wanted.before, Disk(), follow=False, same=same)
    moves = _moves(wanted, found)
    asked = tuple(map(_resolved, paths)) or (_around(after),)
    old = {path: was for path in asked if (was := _before(path, before, moves)) is not None}
    there = [path for path in asked if after.is_there(path)]
    for path in asked:
        if path not in old and path not in there:
            raise RequestError(says.NEITHER_HAS(path=os.path.relpath(path)))
    asked_before = [old[path] if path in old else _project(path, before) for path in asked]
    asked_after = [path if path in there else _project(path, after) for path in asked]
    one, other = read_both(
        (_each_once(asked_before), before),
        (_each_once(asked_after), after),
        None if whole else frozenset(_shown(path).as_posix() for path in changed),
        today,
    )
    only = (frozenset(old.values()), frozenset(there)) if paths else None
    away = tuple(each.root for each in (other.workspaces if other else ()) if _is_elsewhere(each.root, top))
    if other is not None and away:
        other = replace(other, workspaces=tuple(each for each in other.workspaces if each.root not in away))
    return BothSides(_paired(one, other, moves, today), one, other, wanted.names, wanted, away, only)


def _is_elsewhere(root: Path, top: str) -> bool:
    """Whether a folder below the top of a repository lies in another one."""
    folder = os.path.abspath(root)
    while below(folder, top) and folder != top:
        if os.path.exists(os.path.join(folder, ".git")):
            return True
        folder = os.path.dirname(folder)
    return False


def _resolved(path: str) -> str:
    """Where a path leads: git knows what a link leads to by its own name. What is not there stays as it is written."""
    return os.path.realpath(path) if os.path.exists(path) else os.path.abspath(path)


def _project(path: str, files: Files) -> str | None:
    """The project that a file or folder would lie in, where it is not there."""
    return project_of(os.path.dirname(path), files)


def _each_once(paths: Sequence[str | None]) -> list[str]:
    return list(dict.fromkeys(path for path in paths if path is not None))


def of_folders(before: str, after: str, today: date) -> BothSides:
    """The projects of two folders, matched by where they lie in them."""
    one, other = read([before], today), read([after], today)
    roots = {each.root: Path(after) / os.path.relpath(each.root, before) for each in one.workspaces}
    if len(one.workspaces) == len(other.workspaces) == 1:
        roots = {one.workspaces[0].root: other.workspaces[0].root}
    moves = {
        new: old
        for each in one.workspaces
        if (root := roots.get(each.root)) is not None
        for new, old in _below_another(each, root)
    }
    if len(one.workspaces) == len(other.workspaces) == 1:
        moves[_key(other.workspaces[0])] = _key(one.workspaces[0])
    return BothSides(_paired(one, other, moves, today), one, other, (before, after))


def of_projects(before: Workspace, after: Workspace) -> Versions:
    """Two projects that were read, wherever they lie."""
    return Versions(before, after, dict(_below_another(before, after.root)))


def _below_another(workspace: Workspace, root: Path) -> Iterator[tuple[Path, Path]]:
    """Where each file of a project would lie below another folder, with where it lies."""
    for file in workspace.files:
        path = file.source.path
        if path.is_relative_to(workspace.root):
            yield root / path.relative_to(workspace.root), path


def of_texts(path: str, before: bytes | None, after: bytes | None, today: date) -> BothSides:
    """One file of the work tree as it was and as it is, with the rest of its project as that is now; None where it is not there.

    Only what stands in that file is asked about.
    """
    place = os.path.abspath(path)
    root = project_of(os.path.dirname(place), Disk())
    sides = []
    for data in (before, after):
        asked = [root] if root is not None else [place] if data is not None else []
        sides.append((asked, Overlay(Disk(), {place: data or b""})))
    one, other = read_both(sides[0], sides[1], frozenset({_shown(place).as_posix()}), today)
    only = frozenset({place})
    return BothSides(_paired(one, other, {}, today), one, other, ("", ""), only=(only, only))


_SHORT = 12
"""So many digits of a commit tell it from others."""


def _moves(wanted: Revisions, found: ChangedFiles) -> dict[Path, Path]:
    """Paths of renamed files as they are shown, each with the one that it had."""
    if wanted.after is None:
        listed = moved_among(found, wanted.top, wanted.before)
        pairs = {new: os.path.join(wanted.top, old) for new, (old, _) in listed.items()}
    else:
        pairs = {
            os.path.join(wanted.top, new): os.path.join(wanted.top, old) for new, old in found.renamed.items()
        }
    return {_shown(new): _shown(old) for new, old in pairs.items()}


def _around(files: Files) -> str:
    """The project around the current folder, else that folder."""
    here = os.getcwd()
    return project_of(here, files) or here


def _before(path: str, files: Files, moves: Mapping[Path, Path]) -> str | None:
    """Where a file or folder that is asked about stood; None where it was not there."""
    if files.is_there(path):
        return path
    shown = _shown(path)
    for new, old in moves.items():
        if new == shown:
            return os.path.abspath(old)
        if new.is_relative_to(shown):  # a folder: by one of its files, as deep in it as before
            depth = len(new.relative_to(shown).parts)
            return os.path.abspath(old.parents[depth - 1]) if depth <= len(old.parents) else None
    return None


def _paired(
    one: WorkspaceReading | None, other: WorkspaceReading | None, moves: Mapping[Path, Path], today: date
) -> tuple[Versions, ...]:
    """The projects of both sides, those of one folder or file beside each other."""
    was = {_key(each): each for each in (one.workspaces if one else ())}
    found = []
    for each in other.workspaces if other else ():
        key = _key(each)
        before = was.pop(moves.get(key, key), None) or was.pop(key, None)
        found.append(Versions(before or load(each.root, (), today), each, moves))
    found = [each for pair in found for each in _without_those_alone(pair, was)]
    alone = {file.source.path: pair for pair in found if not pair.before.files for file in pair.after.files}
    for each in was.values():
        left = []
        for journey in each.journeys:
            pair = alone.get(each.file_of(journey).source.path)
            if pair is None:
                left.append(journey)
            else:  # its settings are gone, and it stands alone now: of it, only itself is compared
                found[found.index(pair)] = replace(pair, before=_alone(each, journey))
        found.append(Versions(replace(each, journeys=tuple(left)), load(each.root, (), today), moves))
    return tuple(sorted(found, key=lambda pair: _key(pair.after if pair.after.files else pair.before)))


def _without_those_alone(pair: Versions, was: dict[Path, Workspace]) -> Iterator[Versions]:
    """A project that has settings now, without its journeys that stood alone until now; and these, each compared by itself."""
    left = []
    for journey in () if pair.before.files else pair.after.journeys:
        before = was.pop(pair.after.file_of(journey).source.path, None)
        if before is None:
            left.append(journey)
        else:
            yield Versions(before, _alone(pair.after, journey), pair.moves)
    yield pair if pair.before.files else replace(pair, after=replace(pair.after, journeys=tuple(left)))


def _alone(workspace: Workspace, journey: Journey) -> Workspace:
    """A project with one journey, and no definition of its own to be told."""
    return replace(workspace, journeys=(journey,), library=Definitions(), project=_NO_SETTINGS)


_NO_SETTINGS = Project.model_construct(cjtool="project/v1")


def _key(workspace: Workspace) -> Path:
    """By what a project is known: its settings, else the one file that stands alone."""
    settings = workspace.root / SETTINGS
    named = [file.source.path for file in workspace.files] + [each.span.path for each in workspace.problems]
    return settings if settings in named or not named else named[0]


def _shown(path: str) -> Path:
    """Relative at and below the current folder, else as it is, as files are shown when they are read."""
    here = os.getcwd()
    return Path("" if path == here else path.removeprefix(here + os.sep))
