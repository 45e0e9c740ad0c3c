"""Of two versions what can be held against each other, where files of one of them are not valid."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cjtool.app.versions import Versions
from cjtool.model import SECTIONS, Journey, Node, Sections
from cjtool.project import Definitions, File, Workspace


def comparable(versions: Versions) -> Versions:
    """The two versions without journeys that the other side has too, but cannot be read there: of those nothing can be told.

    What a file defines that cannot be read on one side is taken to be there as it is on the other: nothing is told of it, and all that refers to it can be.
    """
    now = {old: new for new, old in versions.moves.items()}
    return replace(
        versions,
        before=_told_by(versions.before, versions.after, now, versions.moves),
        after=_told_by(versions.after, versions.before, versions.moves, now),
    )


def _told_by(
    workspace: Workspace, other: Workspace, there: Mapping[Path, Path], here: Mapping[Path, Path]
) -> Workspace:
    """A version without the journeys that the other one cannot use, and with what its own lost files define there.

    The two mappings have the paths of renamed files: from here to there, and back.
    """
    if not workspace.problems and not other.problems:
        return workspace
    lost, own = _lost(other), _lost(workspace)
    told = {id(file.root) for file in workspace.files if _through(there, file) not in lost}
    files = [file for file in other.files if _through(here, file) in own]
    library = Definitions(
        **{
            section: {**getattr(workspace.library, section), **_defined(section, files, other)}
            for section in SECTIONS
        }
    )
    journeys = tuple(journey for journey in workspace.journeys if id(journey) in told)
    return replace(workspace, journeys=journeys, library=library)


def _lost(workspace: Workspace) -> set[Path]:
    """The files that have problems, or lead to one that has."""
    sound = {id(journey) for journey in workspace.journeys}
    return {each.span.path for each in workspace.problems} | {
        file.source.path
        for file in workspace.files
        if file.root is None or (isinstance(file.root, Journey) and id(file.root) not in sound)
    }


def _through(moves: Mapping[Path, Path], file: File) -> Path:
    return moves.get(file.source.path, file.source.path)


def _defined(section: str, files: Sequence[File], workspace: Workspace) -> dict[str, Node]:
    """What some files define for all journeys."""
    known = {id for file in files if isinstance(file.root, Sections) for id in getattr(file.root, section)}
    return {id: node for id, node in getattr(workspace.library, section).items() if id in known}
