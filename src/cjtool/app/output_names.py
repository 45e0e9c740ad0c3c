"""What the folder or the file of each project is called."""

from collections.abc import Iterable
from itertools import chain, count

from cjtool.model.node import as_written
from cjtool.project import Workspace
from cjtool.spelling.identifier import slug
from cjtool.spelling.naming import file_name


def folder_name(workspace: Workspace) -> str:
    """What the folder of a project's files is called."""
    return workspace.root.resolve().name or "project"


def one_file_name(workspace: Workspace) -> str:
    """What one file of a project is called: after the project, in every language alike."""
    name = as_written(workspace.project, "name") or workspace.name
    return file_name(slug(name)) if name else folder_name(workspace)


def numbered_apart(called: Iterable[str]) -> list[str]:
    """What the folder or the file of each project is called, numbered if alike."""
    names: dict[str, str] = {}
    for name in called:
        choices = chain((name,), (f"{name}-{number}" for number in count(2)))
        free = next(choice for choice in choices if choice.casefold() not in names)
        names[free.casefold()] = free
    return list(names.values())
