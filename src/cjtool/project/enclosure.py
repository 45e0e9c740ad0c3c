"""Files that a project names, such as its logo and its font: read from inside the project, and from nowhere else."""

import os
from pathlib import Path

from cjtool.files import Files
from cjtool.image.unfit import UnfitError
from cjtool.project import file_phrases as says
from cjtool.project.files import below, reason


def enclosed(root: Path, name: str, files: Files, most: int) -> bytes:
    """What the file at a path from the project's folder holds, of which it has to lie below, through all links too.

    No more than one byte beyond `most`. Raises UnfitError for what cannot be read.
    """
    path = enclosed_path(root, name, files)
    try:
        return files.read(path, most + 1)
    except OSError as error:
        raise UnfitError(says.IS_UNREADABLE, reason=reason(error)) from error


def enclosed_path(root: Path, name: str, files: Files) -> str:
    """Where a path from the project's folder leads, of which it has to lie below, through all links too; else raises UnfitError."""
    home = os.path.abspath(root)
    path = os.path.normpath(os.path.join(home, name))
    if "://" in name or name.startswith("data:"):
        raise UnfitError(says.AN_ADDRESS, says.COPY_INTO_PROJECT)
    if os.path.isabs(name) or not below(path, home) or not below(files.real(path), files.real(home)):
        raise UnfitError(says.OUTSIDE_LIES, says.COPY_INTO_PROJECT)
    return path
