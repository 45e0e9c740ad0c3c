"""The templates of pages: which there are, which a project has of its own, and copies of ours to start from."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from cjtool.app.writing import refuse_link, write_result
from cjtool.build.phrases import did_you_mean
from cjtool.files import Disk
from cjtool.image.unfit import UnfitError
from cjtool.message import Listed
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed_path
from cjtool.project.files import SETTINGS
from cjtool.request import RequestError
from cjtool.site import template_phrases as says
from cjtool.site.frame import try_out
from cjtool.site.overriding import STYLE, shipped_templates, templates_of
from cjtool.site.sandbox import NAMES
from cjtool.spelling.nearness import nearest

FOLDER = "templates"
"""The folder for templates, where a project names none."""


class TemplatePlace(NamedTuple):
    """A template, and the file that it is of; none where it is ours, or not there."""

    name: str
    path: Path | None


def listed_templates(workspace: Workspace) -> tuple[TemplatePlace, ...]:
    """All templates and the added style, with the project's own files. Raises RequestError for a mistake in one."""
    try_out(templates_of(workspace))
    folder = workspace.project.templates
    places = ((name, workspace.root / folder / name if folder else None) for name in (*NAMES, STYLE))
    return tuple(TemplatePlace(name, path if path and path.is_file() else None) for name, path in places)


def eject(workspace: Workspace, names: Iterable[str]) -> tuple[Path, ...]:
    """Copy templates of ours to the project's folder, none over a file that is there. Raises RequestError.

    The extra style starts empty but for a comment.
    """
    folder = workspace.root / (workspace.project.templates or FOLDER)
    _refuse_outside(workspace, workspace.project.templates or FOLDER)
    copies = {folder / name: _text(name) for name in dict.fromkeys(names)}
    for path in copies:
        refuse_link(path, below=workspace.root)
        if os.path.lexists(path):
            raise RequestError(says.IS_THERE(path=path.as_posix()), says.MOVE_IT)
    for path, text in copies.items():
        write_result(path, text, below=workspace.root)
    return tuple(copies)


def _refuse_outside(workspace: Workspace, folder: str) -> None:
    if not any(file.root is workspace.project for file in workspace.files):
        raise RequestError(says.NO_SETTINGS(name=SETTINGS), says.START_A_PROJECT)
    try:
        enclosed_path(workspace.root, folder, Disk())
    except UnfitError as error:
        raise RequestError(error.about(folder), error.hint) from error


def _text(name: str) -> str:
    if name == STYLE:
        return "/* Added after the style of cjtool. */\n"
    if name not in NAMES:
        close = nearest(name, (*NAMES, STYLE))
        known = says.THE_TEMPLATES(names=Listed((*NAMES, STYLE)))
        raise RequestError(says.NO_TEMPLATE(name=name), did_you_mean(close) if close else known)
    return shipped_templates().texts[name].text
