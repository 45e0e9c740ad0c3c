"""Words that name no journey, told with what they may mean: what a journey was called before, a tag, a file of git's."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePath

from cjtool.app import asked_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.files import git
from cjtool.files.moves import called_before
from cjtool.project import Workspace
from cjtool.project.files import is_yaml
from cjtool.project.request_phrases import NO_JOURNEY
from cjtool.request import RequestError
from cjtool.spelling import nearest


def refuse_without_tree(words: Iterable[str]) -> None:
    """Raise RequestError in a repository without a work tree, whose own files are called as revisions are: `HEAD`."""
    here = Path()
    own = (word for word in words if os.path.isfile(word) and not is_yaml(word))
    if any(git.is_revision(here, word) for word in own) and not git.has_work_tree(here):
        raise RequestError(says.NO_WORK_TREE, says.CHECK_OUT)


def refuse_unknown(ids: Iterable[str], workspaces: Iterable[Workspace]) -> None:
    """Raise RequestError for an id that a journey had before its file was renamed, and for a revision in place of one."""
    projects = [each for each in workspaces if each.journeys]
    known = {journey.id for workspace in projects for journey in workspace.journeys}
    for id in ids:
        if id in known or ":" in id:
            continue
        for workspace in projects:
            if (now := _called_now(id, workspace)) is not None:
                raise RequestError(NO_JOURNEY(id=id), says.CALLED_NOW(id=now))
            if nearest(id, known) is None and git.is_revision(workspace.root, id):
                raise RequestError(NO_JOURNEY(id=id), did_you_mean(f"..{id}"))


def _called_now(id: str, workspace: Workspace) -> str | None:
    """The id of the journey whose file was called by an id before."""
    ids = {os.path.realpath(workspace.file_of(each).source.path): each.id for each in workspace.journeys}
    before = called_before(Path(os.path.realpath(workspace.root)))
    return next((ids[new] for old, new in before.items() if PurePath(old).stem == id and new in ids), None)
