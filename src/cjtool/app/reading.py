"""Reading the projects that a request is about; nothing to look at is never taken for all being well."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from cjtool.app import phrases as says
from cjtool.message import Listed
from cjtool.project import Builds, WorkspaceReading, read, select_files
from cjtool.project.unseen import holds_something
from cjtool.request import RequestError


class NothingError(RequestError):
    """There was nothing to look at. `reading` tells what was passed over.

    `expected` says that this is as it should be: all files that were named are those that a run over folders
    passes over too, which a hook cannot know.
    """

    def __init__(self, asked: Sequence[str], reading: WorkspaceReading, *, expected: bool = False) -> None:
        places = Listed(tuple(asked), "")
        super().__init__(says.NOTHING_IN(places=places) if asked else says.NOTHING_HERE, says.HOW_IT_STARTS)
        self.reading = reading
        self.expected = expected


class NoneLeftError(NothingError):
    """There were journeys, and `--select` and `--exclude` leave none of them."""

    def __init__(
        self,
        select: Sequence[str],
        exclude: Sequence[str],
        reading: WorkspaceReading,
        *,
        expected: bool = False,
    ) -> None:
        super().__init__((), reading, expected=expected)
        terms = (*(f"--select {term}" for term in select), *(f"--exclude {term}" for term in exclude))
        self.args = (says.NONE_LEFT_AFTER(terms=Listed(terms)) if terms else says.NONE_LEFT,)


def read_projects(
    paths: Sequence[str],
    today: date,
    *,
    buffers: Mapping[str, bytes] | None = None,
    as_found: bool = False,
    builds: Callable[[Path], Builds] | None = None,
) -> WorkspaceReading:
    """The projects of some paths and buffers; without any, the one around the current folder.

    With `as_found`, named files that a run over folders passes over are passed over. Raises NothingError where
    nothing is ours, RequestError for a path that is not there.
    """
    reading = read(paths, today, buffers=buffers, as_found=as_found, builds=builds)
    seen = bool(reading.targets) and any(map(holds_something, reading.workspaces))
    if not seen and not reading.unreadable:
        asked = [*paths, *(["-"] if buffers else [])]
        expected = as_found and bool(asked) and not any(map(os.path.isdir, asked))
        raise NothingError(asked, reading, expected=expected)
    return reading


def refuse_none_left(
    reading: WorkspaceReading, kept: frozenset[Path], select: Sequence[str], exclude: Sequence[str]
) -> None:
    """Raises NoneLeftError where files with journeys were named, and `kept` has none of them."""
    journeys = {
        workspace.file_of(each).source.path for workspace in reading.workspaces for each in workspace.journeys
    }
    if journeys & reading.targets and not journeys & kept:
        raise NoneLeftError(select, exclude, reading)


def chosen_files(
    reading: WorkspaceReading, select: Sequence[str], exclude: Sequence[str], *, expected: bool = False
) -> frozenset[Path]:
    """The files that are asked about; raises NothingError when none is left, all files are valid and could be read."""
    kept = select_files(reading.workspaces, reading.targets, select, exclude)
    refused = reading.unreadable or any(workspace.problems for workspace in reading.workspaces)
    if not kept and not refused:
        raise NoneLeftError(select, exclude, reading, expected=expected)
    return kept
