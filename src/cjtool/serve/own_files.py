"""What the server adds to pages: a script that follows changes, its style, and a page for several projects."""

from functools import cache
from hashlib import sha256
from html import escape

from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.query.speech import spoken
from cjtool.report.escaping import plain
from cjtool.serve.contents import Edition, Page
from cjtool.shipped import templates
from cjtool.site.frame import Frame, framed

SERVED = {"live.js": "text/javascript; charset=utf-8", "live.css": "text/css; charset=utf-8"}
"""The server's own files, with what they are."""
_ADDED = (
    '<link rel="stylesheet" href="/-/live.css"><script src="/-/live.js" data-page="{tag}" defer></script>'
)
_SHOWN = 50
"""So many problems are shown over a page; more help nobody."""
_KEYS = ("not-valid", "more-problems", "open-editor", "no-server")


@cache
def served(name: str) -> Page:
    """One of the server's own files."""
    return _page((templates("pages") / "assets" / "live" / name).read_bytes())


def with_scripts(page: Page) -> Page:
    """A page that follows changes, and knows what tells it from a later one."""
    text, added = page.content.decode(), _ADDED.format(tag=page.tag)
    before, end, after = text.rpartition("</body>")
    return page._replace(content=(f"{before}{added}\n{end}{after}" if end else f"{text}{added}").encode())


def refusal(sentence: str) -> Page:
    """A page that cannot be made, and why; it follows changes too."""
    return with_scripts(
        _page(f"<!doctype html><title>cjtool</title><body><p>{escape(sentence)}</p></body>".encode())
    )


def _page(content: bytes) -> Page:
    return Page(content, sha256(content).hexdigest()[:16])


def state(edition: Edition) -> dict[str, object]:
    """What the script is told: which edition it is, what is wrong, and the words for that."""
    words = _words(edition)
    return {
        "edition": edition.number,
        "problems": [problem._asdict() for problem in edition.problems[:_SHOWN]],
        "more": max(0, len(edition.problems) - _SHOWN),
        "words": {key: words.site(key) for key in _KEYS},
    }


def contents(edition: Edition, *, missing: bool = False) -> Page:
    """A page that leads to those of several projects, or says that there is nothing to show yet; in place of a page that is
    `missing` it says so, and gives way to that one once it is there.
    """
    words = _words(edition)
    items = "".join(
        f'<li><a href="/{escape(home)}">{escape(plain(workspace.name or workspace.root.name))}</a></li>\n'
        for home, workspace in edition.homes.items()
    )
    told = f"<ul>\n{items}</ul>" if items else f"<p>{escape(words.site('nothing-yet'))}</p>"
    title = words.site("no-page") if missing else words.report.journeys
    frame = Frame(
        title=title,
        project="cjtool",
        home="/",
        menu=(),
        sheets=(f'<article id="top">\n<h1>{escape(title)}</h1>\n{told}\n</article>',),
        head=f'<link rel="stylesheet" href="/{_style(edition)}">' if edition.homes else "",
        foot='<script type="application/json" id="words">{}</script>',
        words=words,
        day=locale.day(edition.workspaces[0].today, words.locale) if edition.workspaces else "",
    )
    return with_scripts(_page(framed(frame).encode()))


def _style(edition: Edition) -> str:
    return next((path for path in edition.products if path.endswith("site.css")), "")


def _words(edition: Edition) -> Words:
    project = edition.workspaces[0].project
    return spoken(project, edition.language or project.language)
