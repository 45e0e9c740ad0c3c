"""The frame around every page: templates of Jinja2, in which all text is escaped; docs/templates.md tells what they are given."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from cjtool import __version__
from cjtool.i18n import table
from cjtool.i18n.table import Words
from cjtool.project import Workspace
from cjtool.site.overriding import SiteTemplates, shipped_templates
from cjtool.site.sandbox import carried_out

_DEEPEST = 3
"""Deeper ones are not set further in."""


@dataclass(frozen=True)
class MenuEntry:
    """A page in the menu: the id of its journey, empty for the index; `here` if it is open, `depth` if it belongs to one above it."""

    name: str
    href: str
    here: bool
    page: str = ""
    depth: int = 0


@dataclass(frozen=True)
class Frame:
    """What stands around the parts of a page. `sheets`, `head` and `foot` are markup; `folded` pages open under `label`.

    `root` is the way from the page to the folder of the site, `logo` the project's as an address that holds it.
    """

    title: str
    project: str
    home: str
    menu: tuple[MenuEntry, ...]
    sheets: tuple[str, ...]
    head: str
    foot: str
    words: Words
    day: str
    folded: tuple[MenuEntry, ...] = ()
    label: str = ""
    root: str = ""
    logo: str = ""
    templates: SiteTemplates = field(default_factory=shipped_templates)


def framed(frame: Frame) -> str:
    """The whole page. Raises TemplateMistakeError."""
    room = sum(map(len, frame.sheets)) + len(frame.head) + len(frame.foot)
    return carried_out(frame.templates.environment, "page.html", template_context(frame), room)


def template_context(frame: Frame) -> Mapping[str, object]:
    """What templates are given: plain data, of which text is escaped where it is shown, and markup of ours."""
    words = frame.words
    return {
        "page": {
            "title": frame.title,
            "project": frame.project,
            "home": frame.home,
            "root": frame.root,
            "menu": [_listed(entry) for entry in frame.menu],
            "folded": [_listed(entry) for entry in frame.folded],
            "label": frame.label,
            "language": words.tag,
            "day": frame.day,
            "logo": frame.logo,
        },
        "words": {
            "skip": words.site("skip"),
            "pages": words.site("pages"),
            "made_by": words.site("made-by").format(day=frame.day),
        },
        "version": __version__,
        "head": Markup(frame.head),  # noqa: S704 - written by the writers of reports and pictures
        "sheets": [Markup(sheet) for sheet in frame.sheets],  # noqa: S704
        "scripts": Markup(frame.foot),  # noqa: S704
    }


def _listed(entry: MenuEntry) -> Mapping[str, object]:
    return {"name": entry.name, "href": entry.href, "here": entry.here, "depth": min(entry.depth, _DEEPEST)}


def logo_of(workspace: Workspace) -> str:
    """A project's logo as an address that holds the picture; empty where there is none."""
    picture = workspace.pictures.get(workspace.project.brand.logo or "")
    return f"data:{picture.media_type};base64,{b64encode(picture.data).decode('ascii')}" if picture else ""


def try_out(templates: SiteTemplates) -> None:
    """Carry out templates on samples, so that a mistake is told before anything is written. Raises TemplateMistakeError."""
    words = table.words("en")
    entries = (MenuEntry("Name", "index.html", here=True), MenuEntry("Name", "index.html", here=False))
    for menu, text in (((), ""), (entries, "Text")):
        framed(
            Frame("Title", text, "#", menu, (text,), "", "", words, text, menu, text, text, text, templates)
        )
