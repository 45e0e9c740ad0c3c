"""A project as it was at a revision, read from git."""

import os

from cjtool.files.disk import Disk
from cjtool.files.revision import Revision
from cjtool.project.discover import read_file, read_project
from cjtool.project.files import SETTINGS
from cjtool.project.loading import load
from cjtool.project.workspace import Workspace


def at_revision(workspace: Workspace, revision: str) -> Workspace:
    """The same project as it was; one that was not there yet is empty.

    What was moved since then is read where it is now, in the journey folders of both times. Settings that lie outside the project hold as they are now, for both times. Raises RequestError for a folder
    without git, or a revision that it does not know.
    """
    root = os.path.abspath(workspace.root)
    files = Revision(root, revision, Disk())
    if any(file.source.path == workspace.root / SETTINGS for file in workspace.files):
        before = read_project(root, workspace.today, files, workspace.project.journeys)
    else:
        path = os.path.abspath(workspace.files[0].source.path) if workspace.files else root
        before = read_file(path, workspace.today, files)
    return before or load(workspace.root, (), workspace.today)
