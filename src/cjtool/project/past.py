"""A project as it was at points of its history, wherever it lay then."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from cjtool.files import Disk, git
from cjtool.files.git import Blob
from cjtool.files.past import (
    Contents,
    HistorySpan,
    PastFiles,
    PastPoint,
    changing,
    former,
    listed_at,
    span_of,
    written_texts,
)
from cjtool.project.builds import Builds
from cjtool.project.discover import read_file, read_project
from cjtool.project.files import SETTINGS
from cjtool.project.workspace import Workspace


@dataclass(frozen=True)
class PastProject:
    """A project, or a journey that stands alone, in a repository: `file` is its settings or the journey, from the top."""

    top: Path
    file: str
    stands_alone: bool
    within: HistorySpan

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Where the file lay in the course of time, where it lies now first."""
        return tuple(dict.fromkeys((self.file, *former(self.top, self.file, self.within.last))))

    def changes(self, most: int, files: Sequence[str] = ()) -> tuple[PastPoint, ...]:
        """The latest commits that changed anything of it, or some of its files, the oldest first."""
        paths = [path for file in files for path in (file, *former(self.top, file, self.within.last))]
        wanted = paths or [path if self.stands_alone else _folder(path) for path in self.places]
        return changing(self.top, [] if "" in wanted else wanted, self.within, most)

    def at(self, points: Sequence[PastPoint]) -> Iterator[tuple[PastPoint, Workspace | None]]:
        """The project as it was at each point, the latest first; None where there was none.

        A file that is the same at several points is read once and built once. Today is the day of the point.
        """
        known, builds = Contents(self.top), Builds()
        there = [(point, *self._found(point)) for point in reversed(points)]
        known.fetch(blob for _, _, listed in there for blob in written_texts(listed))
        for point, place, listed in there:
            path = os.path.normpath(os.path.join(self.top, place))
            files = PastFiles(self.top, _folder(place), listed, known, Disk())
            if self.stands_alone:
                yield point, read_file(path, point.day, files, builds)
            else:
                yield point, read_project(os.path.dirname(path), point.day, files, builds=builds)

    def _found(self, point: PastPoint) -> tuple[str, dict[str, Blob]]:
        """Where it lay at a point, and its files there."""
        for place in self.places:
            listed = listed_at(self.top, point, place if self.stands_alone else _folder(place))
            if place in listed:
                return place, listed
        return self.file, {}


def past_project(workspace: Workspace, within: str | None = None) -> PastProject:
    """The past of a project that lies in git. Raises RequestError outside a repository, and for an unknown revision."""
    settings = workspace.root / SETTINGS
    alone = all(file.source.path != settings for file in workspace.files)
    file = Path(os.path.realpath(workspace.files[0].source.path)) if alone else settings
    top = Path(os.path.realpath(git.top(Path(os.path.realpath(file.parent)))))
    return PastProject(top, from_top(file, top), alone, span_of(top, within))


def from_top(file: Path, top: Path) -> str:
    """A file's path as git writes it, whose folders are no links; `top` has none either."""
    folder, name = os.path.split(os.path.abspath(file))
    return PurePosixPath(os.path.relpath(os.path.join(os.path.realpath(folder), name), top)).as_posix()


def _folder(path: str) -> str:
    """The folder that a file lies in; empty at the top."""
    return path.rpartition("/")[0]
