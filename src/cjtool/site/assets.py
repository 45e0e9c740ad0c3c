"""What all pages share: a style sheet with its fonts, and a script. They are kept in `templates/pages/assets`.

The fonts are in the style sheet, as no browser lets a page from a disk fetch a font from another folder.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import PurePosixPath

from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.draw.branding import project_font
from cjtool.project import Workspace
from cjtool.render import faces
from cjtool.scene.colour import Palette
from cjtool.scene.typeface import SHIPPED
from cjtool.shipped import templates

MADE = "/* Made by cjtool, which writes over this file. */\n"
"""How style sheets and scripts begin."""
STYLE, SCRIPT, TEXTS = (PurePosixPath("assets") / name for name in ("site.css", "site.js", "texts.js"))
SCRIPTS = (
    "shared.js",
    "arrivals.js",
    "panels.js",
    "menu.js",
    "lanes.js",
    "steps.js",
    "curves.js",
    "find.js",
    "site.js",
)
"""Our own, in their order: what later ones use comes first."""
_COMMENT = re.compile(r"/\*.*?\*/ ?|^//[^\n]*", re.DOTALL | re.MULTILINE)
"""Those of our scripts, which have none within a text, and no text of several lines."""
_OURS = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027))))
"""What our own words are written in."""
_COLOURS = {
    "ink": "ink", "soft": "secondary", "ground": "ground", "card": "card", "cell": "cell", "edge": "edge",
    "brand": "brand", "brand-tint": "brand_tint", "fill": "fill", "on-fill": "on_fill", "red": "red", "red-tint": "red_tint",
    "green": "green", "amber": "amber_text", "amber-tint": "amber_tint",
}  # fmt: skip


@cache
def _text(name: str) -> str:
    return (templates("pages") / "assets" / name).read_text("utf-8")


def style(workspace: Workspace, extra: str = "", shown: str = "") -> str:
    """The style sheet in a project's colours, for light and for dark screens, and with its fonts; what is `extra` comes last.

    Fonts have the characters that are `shown`, where a page is all there is; else those that any page may have.
    """
    own = project_font(workspace)
    characters = frozenset(f"{shown}{_text('site.css')}{extra}") if shown else _characters(workspace)
    fonts = [rule for font in dict.fromkeys((own, SHIPPED)) for rule in faces.font_faces(font, characters)]
    light, dark = (theme.of(workspace.project, Asked(theme=name)) for name in ("light", "dark"))
    return "\n".join(
        (
            f"{MADE}{''.join(fonts)}",
            f":root{{--font:'{own.family}','{SHIPPED.family}';{_variables(light)}}}",
            f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(dark)}}}}}",
            f"{_text('site.css')}{extra}",
        )
    )


def _characters(workspace: Workspace) -> frozenset[str]:
    """Those of the project's texts, and those of ours in any language."""
    return frozenset(_OURS).union(*(file.source.text for file in workspace.files))


def _variables(palette: Palette) -> str:
    return "".join(f"--{name}:{getattr(palette, field)};" for name, field in _COLOURS.items())


@cache
def script() -> str:
    """The script of all pages, with the search in it."""
    return f"{MADE}{_text('search/minisearch.js')}{own_script()}"


def own_script() -> str:
    """Our part of it, without what only those who write it read: comments, types and indents."""
    written = _COMMENT.sub("", "".join(map(_text, SCRIPTS)))
    return "".join(f"{line}\n" for line in map(str.strip, written.splitlines()) if line)


Searched = Mapping[str, tuple[str, list[tuple[str, str, str]]]]
"""What can be searched, by the path of its page: the page's title, and texts with their anchor and the heading above."""
_LISTED = re.compile(re.escape(MADE) + r"var cjtoolTexts=(\{.*\});\n", re.DOTALL)


def texts(pages: Searched, there: str = "") -> str:
    """What can be searched, as a script: pages on a disk may fetch nothing, and scripts are let in.

    What is `there` of other pages stays.
    """
    return f"{MADE}var cjtoolTexts={as_script(dict(sorted({**_listed(there), **pages}.items())))};\n"


def as_script(data: object) -> str:
    """Data as a script may hold it: no `<` in it can end the element around."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return written.replace("<", "\\u003c")


def _listed(written: str) -> dict[str, object]:
    """The pages in a script that was written before; none where it is not as we write it."""
    match = _LISTED.fullmatch(written)
    try:
        listed = json.loads(match[1]) if match else {}
    except (ValueError, RecursionError):
        return {}
    return listed if isinstance(listed, dict) else {}
