"""The pages of a project: its index, and one for each journey; laid out as a folder, or all in one file."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from html import escape
from pathlib import PurePosixPath

from cjtool.diagnostic import Diagnostic
from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.views import built, built_of_project
from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.report.blocks import Report
from cjtool.report.inline import Target
from cjtool.report.pages import index_page, journey_page
from cjtool.report.write import html, text
from cjtool.report.write.html import Addresses
from cjtool.scene.assets import is_wide
from cjtool.site import assets, figures, panels
from cjtool.site.addresses import INDEX, REPORT, InFolder, InOneFile
from cjtool.site.frame import Frame, MenuEntry, framed
from cjtool.spelling.naming import file_name

Findings = Sequence[Diagnostic]
_TOP = "top"
_SCRIPTED = (
    "search",
    "hits",
    "no-hits",
    "filter",
    "rows",
    "csv",
    "close",
    "copy",
    "copied",
    "views",
    "all-of",
)


@dataclass(frozen=True)
class Site:
    """A project that pages are made of; `findings` are None where pages tell nothing of them."""

    workspace: Workspace
    language: str | None = None
    findings: Findings | None = None
    journeys: tuple[Journey, ...] = ()

    @cached_property
    def words(self) -> Words:
        """Those of the index."""
        return spoken(self.workspace.project, self.language or self.workspace.project.language)

    @property
    def name(self) -> str:
        """What the project is called, or its only journey."""
        alone = self.workspace.journeys
        return self.workspace.name or (alone[0].title if alone else "")

    def words_of(self, journey: Journey) -> Words:
        """Those of a journey's page."""
        return spoken(self.workspace.project, self.language or language_of(journey, self.workspace))

    @property
    def whole(self) -> bool:
        """Whether all journeys have a page, and so the project has an index."""
        return len(self.journeys) == len(self.workspace.journeys)


def folder(site: Site) -> Iterator[tuple[PurePosixPath, Callable[[], str]]]:
    """The files of a folder of pages, each with what makes its text."""
    for journey in site.journeys:
        yield PurePosixPath(file_name(journey.id)) / REPORT, partial(_journey_file, site, journey)
    if site.whole:
        yield PurePosixPath(INDEX), partial(_index_file, site)
    yield assets.STYLE, partial(assets.style, site.workspace.project, wide=_is_wide(site))
    yield assets.SCRIPT, assets.script
    yield assets.TEXTS, lambda: assets.texts(_texts(site))


def _texts(site: Site) -> Iterator[tuple[str, str, str, str]]:
    """Every text of all pages: the text, where it is as seen from the index, the heading above it, and the page's title."""
    at = InFolder("", lambda _: "")
    told = [("", _index_report(site))] if site.whole else []
    for journey, report in (*told, *((each.id, _journey_report(site, each)) for each in site.journeys)):
        for line in text.lines(report):
            yield line.text, at.to(Target("report", journey), line.anchor), line.heading, report.title


def one_file(site: Site) -> str:
    """Everything in one file, which needs nothing else."""
    index = InOneFile("", lambda _: "")
    parts = [_index_part(site, InOneFile)] if site.whole else []
    parts += [_journey_part(site, journey, InOneFile) for journey in site.journeys]
    style = assets.style(site.workspace.project, wide=_is_wide(site))
    return framed(
        Frame(
            title=site.name,
            project=site.name,
            home=index.page("") if site.whole else f"#{_TOP}",
            menu=tuple(_menu(site, index.page, None)),
            sheets=tuple(parts),
            head=f"<style>\n{style}</style>",
            foot=f"{_words_for_script(site.words)}\n<script>\n{assets.script()}</script>",
            words=site.words,
            day=locale.day(site.workspace.today, site.words.locale),
        )
    )


def _journey_file(site: Site, journey: Journey) -> str:
    here = InFolder(journey.id, lambda _: "")
    return _page(
        site, _journey_part(site, journey, InFolder), journey.title, here, site.words_of(journey), journey
    )


def _index_file(site: Site) -> str:
    return _page(site, _index_part(site, InFolder), site.name, InFolder("", lambda _: ""), site.words, None)


def _page(site: Site, part: str, title: str, here: InFolder, words: Words, journey: Journey | None) -> str:
    up = "../" if here.own else ""
    return framed(
        Frame(
            title=title,
            project=site.name,
            home=here.page("") if site.whole else f"#{_TOP}",
            menu=tuple(_menu(site, here.page, journey)),
            sheets=(part,),
            head=f'<link rel="stylesheet" href="{up}{assets.STYLE}">',
            foot="\n".join(
                (
                    _words_for_script(words, root=up),
                    f'<script src="{up}{assets.TEXTS}" defer></script>',
                    f'<script src="{up}{assets.SCRIPT}" defer></script>',
                )
            ),
            words=words,
            day=locale.day(site.workspace.today, words.locale),
        )
    )


def _menu(site: Site, page: Callable[[str], str], here: Journey | None) -> Iterator[MenuEntry]:
    """The pages, that of `here` marked; in one file none is."""
    if site.whole:
        yield MenuEntry(site.words.site("overview"), page(""), here is None)
    for journey in site.journeys:
        yield MenuEntry(journey.title, page(journey.id), journey is here)


def _index_part(site: Site, kind: type[InFolder] | type[InOneFile]) -> str:
    words, workspace = site.words, site.workspace
    at = kind("", lambda _: "")
    drawn = tuple(figures.of_project(workspace, words, _lead(at, workspace.journeys)))
    at = kind("", lambda _: figures.markup(drawn, words, at.place))
    return _article(_index_report(site), at, figures.markup(drawn, words, at.place))


def _index_report(site: Site) -> Report:
    names = {journey.id: _beside(journey) for journey in site.journeys}
    sheets = tuple(f"{view}.svg" for view in built_of_project(site.workspace))
    return index_page(
        site.workspace, diagnostics=site.findings, pictures=names, sheets=sheets, language=site.language
    )


def _journey_part(site: Site, journey: Journey, kind: type[InFolder] | type[InOneFile]) -> str:
    words, workspace = site.words_of(journey), site.workspace
    at = kind(journey.id, lambda _: "")
    drawn = tuple(figures.of_journey(journey, workspace, words, _lead(at, workspace.journeys)))
    place = at.place
    at = kind(journey.id, lambda _: figures.markup(drawn, words, place))
    told = subject(journey, workspace, Asked(language=words.language), ())
    boxes = (
        panels.markup(
            panel, told, place(f"panel-{panel.step}"), place(_TOP), at.to(None, f"step-{panel.step}")
        )
        for panel in panels.panels(told)
    )
    return "\n".join([_article(_journey_report(site, journey), at, ""), *boxes])


def _journey_report(site: Site, journey: Journey) -> Report:
    own = site.workspace.file_of(journey).source.path
    listed = [each for each in site.findings or () if each.span.path == own]
    return journey_page(
        journey, site.workspace, diagnostics=listed, linked=site.whole, language=site.language
    )


def _article(report: Report, at: Addresses, after: str) -> str:
    """A report as a part of a page."""
    top = at.place(_TOP)
    body = html.article(report, at)
    return f'<article id="{escape(top)}" lang="{escape(report.language)}">\n{body}\n{after}\n</article>'


def _beside(journey: Journey) -> tuple[str, ...]:
    """The names of the pictures of a journey, but for the map, which its title leads to."""
    return tuple(f"{view}.svg" for view, _ in built(journey) if view != "map")


def _lead(at: Addresses, journeys: Iterable[Journey]) -> Callable[[str], str]:
    """Where a link of a picture leads in pages: from another map to the page that shows it."""
    homes = {f"{file_name(journey.id)}/map.svg": journey.id for journey in journeys}

    def lead(href: str) -> str:
        journey = homes.get(href.removeprefix("../"))
        return at.to(Target("picture", journey, "map.svg"), "") if journey else href

    return lead


def _is_wide(site: Site) -> bool:
    """Whether any text of the project needs the letters beyond Latin."""
    return any(is_wide(file.source.text) for file in site.workspace.files)


def _words_for_script(words: Words, root: str = "") -> str:
    """What the script writes, and the way to the index, as data: `<` cannot end the element that holds it."""
    said = {"root": root, **{key: words.site(key) for key in _SCRIPTED}}
    return f'<script type="application/json" id="words">{json.dumps(said, ensure_ascii=False).replace("<", chr(92) + "u003c")}</script>'
