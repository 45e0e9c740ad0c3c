"""What `owners` does: a repository's CODEOWNERS file with the owners of its journeys."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from cjtool.app import owners_phrases as says
from cjtool.app.codeowners import place_of, with_owners
from cjtool.app.file_owners import own_path, owned_files
from cjtool.app.writing import refuse_source
from cjtool.diagnostic import Diagnostic
from cjtool.document import MAX_BYTES
from cjtool.files import Files
from cjtool.message import Listed, Message, as_message
from cjtool.project import Workspace, WorkspaceReading
from cjtool.project.files import decoded, project_of, repository_of
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass(frozen=True)
class OwnersFile:
    """A CODEOWNERS file as it is, empty where there is none, and as it is to be; how many files have an owner; and who has none."""

    source: Source
    there: bool
    text: str
    count: int
    notes: tuple[Message, ...]

    @property
    def old(self) -> bool:
        """Whether it is to be another one."""
        return self.text != self.source.text


def owners_file(reading: WorkspaceReading, path: str | None = None) -> OwnersFile:
    """The file for projects of which all files are valid, or a file at a path; nothing is written.

    Raises RequestError outside a repository, for files of several, for a path of a source, and for a file that cannot
    be read or whose block is damaged.
    """
    if path is not None:
        refuse_source(Path(path))
    top = _top(reading.workspaces, reading.files)
    place = Path(path) if path is not None else _shown(place_of(top))
    found = owned_files(reading.workspaces, top)
    there = os.path.lexists(place)
    source = _read(place, reading.files) if there else Source(place, "")
    text, count = with_owners(source, found.handles, _Unseen(reading, top))
    return OwnersFile(source, there, text, count, tuple(found.notes))


def _top(workspaces: Collection[Workspace], files: Files) -> Path:
    """The top of the repository that all projects lie in."""
    tops = {each.root: repository_of(os.path.realpath(each.root), files) for each in workspaces}
    for root, top in tops.items():
        if top is None:
            raise RequestError(says.NO_REPOSITORY(folder=str(root)), says.INIT)
    every = sorted({top for top in tops.values() if top is not None})
    if len(every) > 1:
        raise RequestError(says.SEVERAL_REPOSITORIES(folders=Listed(tuple(every))), says.ONE_AT_A_TIME)
    return Path(every[0])


def _shown(path: Path) -> Path:
    """Relative below the current folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _read(path: Path, files: Files) -> Source:
    try:
        source = decoded(files.read(os.path.abspath(path), MAX_BYTES + 1), path)
    except OSError as error:
        raise RequestError(says.NO_TEXT(path=path.as_posix())) from error
    if isinstance(source, Diagnostic):
        raise RequestError(says.NO_TEXT(path=path.as_posix()), as_message(source.worded))
    return source


class _Unseen:
    """Tells of a file, as seen from the top, whether a line of it stays: it was not looked at this time, and is there."""

    def __init__(self, reading: WorkspaceReading, top: Path) -> None:
        self._files, self._top = reading.files, top
        self._seen = {own_path(file.source.path, top) for each in reading.workspaces for file in each.files}
        self._roots = {os.path.realpath(each.root) for each in reading.workspaces}

    def __call__(self, file: str) -> bool:
        path = os.path.join(self._top, file)
        project = project_of(os.path.dirname(path), self._files)
        return file not in self._seen and project not in self._roots and self._files.is_file(path)
