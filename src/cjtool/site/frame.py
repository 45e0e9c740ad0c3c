"""The frame around every page: a template of Jinja2, in which all text is escaped."""

from dataclasses import dataclass
from functools import cache

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from cjtool import __version__
from cjtool.i18n.table import Words
from cjtool.shipped import templates


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
    """What stands around the parts of a page. `sheets`, `head` and `foot` are markup; `folded` pages open under `label`."""

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


def framed(frame: Frame) -> str:
    """The whole page."""
    words = frame.words
    return _template("page.html").render(
        page=frame,
        language=words.tag,
        version=__version__,
        said=words.site,
        made_by=words.site("made-by").format(day=frame.day),
        sheets=[Markup(sheet) for sheet in frame.sheets],  # noqa: S704 - written by the writers of reports and pictures
        head=Markup(frame.head),  # noqa: S704
        foot=Markup(frame.foot),  # noqa: S704
    )


@cache
def _template(name: str) -> Template:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(templates("pages")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)
