"""Which points of a project's history are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cjtool.files import git
from cjtool.files.git_phrases import SHALLOW
from cjtool.files.past import HEAD, PastPoint, tagged, told
from cjtool.history import phrases as says
from cjtool.message import Plain
from cjtool.project.past import PastProject
from cjtool.request import RequestError

PointKind = Literal["tag", "commit"]


@dataclass(frozen=True)
class Choice:
    """Which points: those with tags, or commits that changed something; by default tags where there are some.

    At most so many, the latest. The newest commit is one too, where no tag stands on it.
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
    found = (
        _with_ends(tags, project) if tags and choice.by != "commit" else project.changes(choice.most, files)
    )
    if not found:
        raise RequestError(says.NEVER_COMMITTED(project=Plain(name)), says.COMMIT_FIRST)
    return tuple(found[-choice.most :])


def tags_of(project: PastProject) -> tuple[PastPoint, ...]:
    """The commits with a tag, the oldest first. Raises RequestError in a clone that has the newest commits only."""
    if git.is_shallow(project.top):
        raise RequestError(SHALLOW)
    return tagged(project.top, project.within)


def _with_ends(tags: tuple[PastPoint, ...], project: PastProject) -> tuple[PastPoint, ...]:
    """Tags with where the stretch begins, if it says so, and the newest commit."""
    first, last = project.within.first, project.within.last
    ends = {point.commit: point for point in told(project.top, filter(None, (first, last)))}
    start = (ends[first],) if first is not None else ()
    tip = (ends[last]._replace(name=HEAD),) if tags[-1].commit != last else ()
    return (*start, *tags, *tip)
