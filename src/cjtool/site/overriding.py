"""The templates of a site: those of the project, where it has some of its own, and ours."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from jinja2 import Environment

from cjtool.build.phrases import did_you_mean
from cjtool.files import Disk
from cjtool.image.unfit import UnfitError
from cjtool.message import Hint, Listed, Plain
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed, enclosed_path
from cjtool.request import RequestError
from cjtool.shipped import templates
from cjtool.site import template_phrases as says
from cjtool.site.sandbox import NAMES, TemplateText, environment
from cjtool.spelling.nearness import nearest

STYLE = "extra.css"
"""What a project adds to our style, beside its templates."""
_MOST_KB = {**dict.fromkeys(NAMES, 64), STYLE: 512}


@dataclass(frozen=True)
class SiteTemplates:
    """The templates of one site by their names, and the style that is added to ours."""

    texts: Mapping[str, TemplateText]
    style: str = ""

    @cached_property
    def environment(self) -> Environment:
        """What carries them out, all of them looked through. Raises TemplateMistakeError."""
        made = environment(self.texts)
        for name in NAMES:
            made.get_template(name)
        return made


@cache
def shipped_templates() -> SiteTemplates:
    """Ours."""
    folder = templates("pages")
    return SiteTemplates({name: TemplateText(name, (folder / name).read_text("utf-8")) for name in NAMES})


def templates_of(workspace: Workspace) -> SiteTemplates:
    """Those of a project, and ours for what it has none. Raises RequestError for a file that cannot be one."""
    folder = workspace.project.templates
    if folder is None:
        return shipped_templates()
    _enclosed_folder(workspace, folder)
    own = {name: _read(workspace, folder, name) for name in _there(workspace, folder)}
    style = own.pop(STYLE, None)
    return SiteTemplates({**shipped_templates().texts, **own}, style.text if style else "")


def _enclosed_folder(workspace: Workspace, folder: str) -> None:
    try:
        enclosed_path(workspace.root, folder, Disk())
    except UnfitError as error:
        raise RequestError(error.about(folder), error.hint) from error


def _there(workspace: Workspace, folder: str) -> Iterator[str]:
    """The names of the files of a folder that are used; one that only looks like it is refused."""
    place = workspace.root / folder
    for name in sorted(os.listdir(place)) if place.is_dir() else ():
        if name in _MOST_KB:
            yield name
        elif name.endswith((".html", ".css")) and not name.startswith("."):
            close = nearest(name, _MOST_KB)
            known: Hint = says.THE_TEMPLATES(names=Listed((*NAMES, STYLE)))
            shown = (place / name).as_posix()
            raise RequestError(says.NO_TEMPLATE(name=shown), did_you_mean(close) if close else known)


def _read(workspace: Workspace, folder: str, name: str) -> TemplateText:
    shown, most = (workspace.root / folder / name).as_posix(), _MOST_KB[name]
    try:
        data = enclosed(workspace.root, f"{folder}/{name}", Disk(), most * 1000)
    except UnfitError as error:
        raise RequestError(error.about(shown), error.hint) from error
    if len(data) > most * 1000:
        raise RequestError(says.TOO_LARGE(name=shown, most=Plain(str(most))))
    try:
        return TemplateText(shown, data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise RequestError(says.NOT_UTF_8(name=shown)) from error
