"""Which points of a project's history are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cjtool.files import git
from cjtool.files.git_phrases import SHALLOW
from cjtool.files.past import PastPoint, tagged, told
from cjtool.history import phrases as says
from cjtool.message import Plain
from cjtool.project.past import PastProject
from cjtool.request import RequestError

PointKind = Literal["tag", "commit"]


@dataclass(frozen=True)
class Choice:
    """Which points: those with tags, or commits that changed something; by default tags where there are some.

    At most so many, the latest. Where a stretch begins is one too, where there are not more, and beside tags the newest commit.
    """

    by: PointKind | None = None
    most: int = 20


def points_of(
    project: PastProject, choice: Choice, name: str, files: Sequence[str] = ()
) -> tuple[PastPoint, ...]:
    """The points of a project, the oldest first; `files` narrow which commits count.

    Raises RequestError in a clone that has the newest commits only, and where git has nothing of it, or no tag.
    """
    tags = tags_of(project)
    if choice.by == "tag" and not tags:
        raise RequestError(says.NO_TAGS(project=Plain(name)), says.BY_COMMIT)
    by_tag = bool(tags) and choice.by != "commit"
    found = (*tags, *_tip(tags, project)) if by_tag else project.changes(choice.most, files)
    found = (*_start(project), *found)
    if not found:
        raise RequestError(says.NEVER_COMMITTED(project=Plain(name)), says.COMMIT_FIRST)
    return found[-choice.most :]


def tags_of(project: PastProject) -> tuple[PastPoint, ...]:
    """The commits with a tag, the oldest first. Raises RequestError in a clone that has the newest commits only."""
    if git.is_shallow(project.top):
        raise RequestError(SHALLOW)
    return tagged(project.top, project.within)


def _start(project: PastProject) -> tuple[PastPoint, ...]:
    """Where the stretch begins, if it says so."""
    span = project.within
    return _named(project, span.first, span.names[0]) if span.first is not None else ()


def _tip(tags: tuple[PastPoint, ...], project: PastProject) -> tuple[PastPoint, ...]:
    """The newest commit, where no tag stands on it."""
    span = project.within
    return () if tags[-1].commit == span.last else _named(project, span.last, span.names[1])


def _named(project: PastProject, commit: str, name: str) -> tuple[PastPoint, ...]:
    return tuple(point._replace(name=name) for point in told(project.top, [commit]))
