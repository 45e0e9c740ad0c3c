"""Which file of a repository belongs to whom: a journey's to its owner's team, what journeys share to the sponsor's."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cjtool.app import owners_phrases as says
from cjtool.document import places
from cjtool.lint.place import within
from cjtool.message import Message, Plain
from cjtool.model import Journey, Team
from cjtool.project import File, Workspace
from cjtool.query import definitions
from cjtool.spelling.folding import bare


@dataclass
class OwnedFiles:
    """Handles by file, as seen from the repository's top, and what is told of files that have none."""

    handles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)


def owned_files(workspaces: Iterable[Workspace], top: Path) -> OwnedFiles:
    """The owners of all files of some projects of which all files are valid."""
    found = OwnedFiles()
    for workspace in workspaces:
        without: dict[tuple[str, str], int] = {}
        for file in workspace.files:
            journey = file.root if isinstance(file.root, Journey) else None
            known = workspace.catalogue.teams if journey is None else definitions(journey, workspace).teams
            id = _sponsor(workspace, known) if journey is None else journey.owner
            if id is None:
                if journey is not None:
                    found.notes.append(says.NO_OWNER(place=_place(file, ("title",)), journey=journey.title))
            elif known[id].handle:
                found.handles[own_path(file.source.path, top)] = known[id].handle
            else:
                without[id, known[id].name] = without.get((id, known[id].name), 0) + 1
        found.notes += (_no_handle(id, name, count, workspace) for (id, name), count in without.items())
        found.notes += _unshared(workspace)
    return found


def own_path(file: Path, top: Path) -> str:
    """A file as git names it from the repository's top, whose folders are no links; `top` has none either."""
    return within(Path(os.path.realpath(file.parent)) / file.name, top)


def _sponsor(workspace: Workspace, teams: Mapping[str, Team]) -> str | None:
    """The team that a project names as its sponsor, by its id or its name; None where it names somebody else."""
    named = bare(workspace.project.sponsor or "")
    return next((id for id, team in teams.items() if named and named in {bare(id), bare(team.name)}), None)


def _unshared(workspace: Workspace) -> Iterable[Message]:
    shared = [file for file in workspace.files if not isinstance(file.root, Journey)]
    if shared and _sponsor(workspace, workspace.catalogue.teams) is None:
        own = next((file for file in shared if file.root is workspace.project), shared[0])
        yield says.NOBODY_SHARES(place=_place(own, ("cjtool",)))


def _no_handle(id: str, name: str, count: int, workspace: Workspace) -> Message:
    """Of a team that a journey defines for itself, the place is the journey's."""
    for file in workspace.files:
        for way in (("teams", id), ("define", "teams", id)):
            marks = places(file.source) if id in file.source.text else None
            if marks is not None and marks.has(way):
                return says.NO_HANDLE(place=_place(file, way), team=name, count=count)
    return says.NO_HANDLE(place=Plain(os.fspath(workspace.root)), team=name, count=count)


def _place(file: File, path: tuple[str, ...]) -> Plain:
    span = places(file.source).value(path).span
    return Plain(f"{span.path.as_posix()}:{span.line}")
