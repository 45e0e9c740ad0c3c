"""The folder in which the catalogs of a project lie: `locales`, beside its settings."""

import os
from collections.abc import Iterator

from cjtool.catalogs import phrases as says
from cjtool.files import Files
from cjtool.project import Workspace
from cjtool.project.files import reason
from cjtool.request import RequestError

FOLDER = "locales"
TEMPLATE = "messages.pot"
ENDING = ".po"


def is_project(workspace: Workspace) -> bool:
    """Whether it has settings, and so a folder of its own; a journey that stands alone has no catalogs."""
    return any(file.root is workspace.project for file in workspace.files)


def has_catalogs(workspace: Workspace, files: Files) -> bool:
    """Whether a project has any translation."""
    return is_project(workspace) and any(True for _ in catalog_names(workspace, files))


def catalog_names(workspace: Workspace, files: Files) -> Iterator[str]:
    """The names of the files that are catalogs, in their order."""
    folder = os.path.join(os.path.abspath(workspace.root), FOLDER)
    if not is_project(workspace) or not files.is_folder(folder):
        return iter(())
    try:
        names = [entry.name for entry in files.list(folder)]
    except OSError as error:
        raise RequestError(says.UNREADABLE(path=folder, reason=reason(error))) from error
    return (name for name in names if name.endswith(ENDING) and not name.startswith("."))
