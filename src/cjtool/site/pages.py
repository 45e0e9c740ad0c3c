"""The pages of a project: its index, and one for each journey; laid out as a folder, or all in one file."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from pathlib import PurePosixPath

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.model import SECTION_OF, Journey
from cjtool.render.repeating import RepeatedShapes
from cjtool.render.sharing import SharedLooks
from cjtool.report.blocks import Report
from cjtool.report.inline import Target
from cjtool.report.participation import PAGED, definition_pages
from cjtool.report.places import definition
from cjtool.report.write import html, text
from cjtool.report.write.html import Addresses
from cjtool.site import assets, figures
from cjtool.site.addresses import InFolder, InOneFile, path_of, way_up
from cjtool.site.arranged import index_arranged, journey_arranged
from cjtool.site.figures import Surroundings
from cjtool.site.frame import Frame, framed
from cjtool.site.lean_markup import lean
from cjtool.site.menu import Menu
from cjtool.site.panel_data import PanelData
from cjtool.site.plan import Site
from cjtool.site.script_words import words_for_script

Layout = type[InFolder] | type[InOneFile]
_TOP = "top"
_PAUSE, _PAUSED_AFTER = '<script src="data:,"></script>', 250_000
_FONTS = f"<script>for(const font of document.fonts)font.load().catch(()=>0)</script>{_PAUSE}"
"""Fonts are ready before anything is shown, so that no line moves."""
Make = Callable[[bytes], bytes]
"""What makes a file, given what is there."""


def folder(site: Site) -> Iterator[tuple[PurePosixPath, Make]]:
    """The files of a folder of pages. Raises RequestError at once for a mistake in templates."""
    _ = site.templates
    for journey in site.journeys:
        yield path(journey.id), _always(partial(_journey_file, site, journey))
    if site.makes_index:
        yield path(""), _always(partial(_index_file, site))
        for page, report in site.beside_index.items():
            yield path(page), _always(partial(_beside_index_file, site, page, report))
        for page in sorted(site.pages.intersection(definition_pages(site.workspace))):
            yield path(page), _always(partial(_definition_file, site, page))
    yield assets.STYLE, _always(lambda: site.style)
    yield assets.SCRIPT, _always(assets.script)
    yield assets.TEXTS, partial(_texts, site)


def path(journey: str) -> PurePosixPath:
    """Where the page of a journey or a definition lies in a folder; without one, the index."""
    return PurePosixPath(path_of(journey))


def _always(write: Callable[[], str]) -> Make:
    """A text, whatever is there."""
    return lambda _there: write().encode()


def _texts(site: Site, there: bytes) -> bytes:
    """Every text of the pages that are made; where only some are, those of others stay."""
    told = [("", _index_report(site))] if site.makes_index else []
    told += [(journey.id, _journey_report(site, journey)) for journey in site.journeys]
    told += site.defines()
    told += site.beside_index.items()
    searched = {
        str(path(id)): (report.title, [(line.text, line.anchor, line.heading) for line in text.lines(report)])
        for id, report in told
    }
    kept = "" if site.makes_index else there.decode("utf-8", "replace")
    return assets.texts(searched, kept).encode()


def one_file(site: Site) -> str:
    """Everything in one file, which needs nothing else."""
    index = InOneFile("", site.pages)
    repeated = RepeatedShapes()
    shared, panels = SharedLooks(repeated=repeated), PanelData()
    parts = [_index_part(site, InOneFile, shared)] if site.has_index else []
    parts += [_journey_part(site, journey, InOneFile, shared, panels) for journey in site.journeys]
    parts += [_article(report, InOneFile(page, site.pages)) for page, report in site.defines()]
    parts += [_article(report, InOneFile(page, site.pages)) for page, report in site.beside_index.items()]
    (first, *_) = site.journeys
    words = site.words if site.has_index else site.words_of(first)
    title = site.name if site.has_index else first.title
    listed = site.menu(index) if len(parts) > 1 else Menu()
    scripted = words_for_script(words, others=map(site.words_of, site.journeys))
    sheets = [lean(repeated.placed(part)) for part in parts]
    frame = _frame_of(site, words, listed)(
        title=title,
        home=index.page("" if site.has_index else first.id),
        sheets=_at_once(sheets, shared.definitions(), f"{panels.markup()}{scripted}"),
        head="",
        foot="",
    )
    return _with_style(site, frame, shared.style())


def _at_once(sheets: Sequence[str], outlines: str, data: str) -> tuple[str, ...]:
    """Parts of which the first can be used before the others are there: with it is what it is drawn with, and the script."""
    opening, *others = sheets
    script = f"<script>\n{assets.script()}</script>"
    return f"{lean(outlines)}{opening}\n{data}\n{script}", *_with_pauses(others)


def _with_pauses(sheets: Iterable[str]) -> Iterator[str]:
    """Parts, and after so many characters an empty script: browsers answer keys and clicks before they go on behind one."""
    size = 0
    for sheet in sheets:
        size += len(sheet)
        yield f"{_PAUSE}{sheet}" if size > _PAUSED_AFTER else sheet
        size %= _PAUSED_AFTER


def report_file(site: Site, report: Report) -> str:
    """A report of its own as one page, which leads to no other and needs nothing else."""
    frame = _frame_of(site, site.words, Menu())(
        title=report.title,
        home=f"#{_TOP}",
        sheets=_at_once([_article(report, InOneFile("", frozenset()))], "", words_for_script(site.words)),
        head="",
        foot="",
    )
    return _with_style(site, frame)


def _with_style(site: Site, frame: Frame, looks: str = "") -> str:
    """A page that needs nothing else: its style, with fonts for all that it shows, is in it."""
    style = site.style_of(framed(frame)).replace("</", "<\\/")  # nothing in it ends the element around
    return framed(replace(frame, head=f"<style>\n{style}{looks}</style>\n{_FONTS}"))


def _frame_of(site: Site, words: Words, listed: Menu) -> Callable[..., Frame]:
    """The frame of a site's pages, for what is a page's own."""
    return partial(
        Frame,
        project=site.name,
        menu=listed.shown,
        folded=listed.folded,
        label=listed.label,
        words=words,
        day=locale.day(site.workspace.today, words.locale),
        logo=site.logo,
        templates=site.templates,
    )


def _journey_file(site: Site, journey: Journey) -> str:
    here = InFolder(journey.id, site.pages)
    shared, panels = SharedLooks(styled=False), PanelData()
    part = _journey_part(site, journey, InFolder, shared, panels)
    part = f"{part}\n{shared.definitions()}\n{panels.markup()}"
    return _page(site, part, journey.title, here, site.words_of(journey))


def _index_file(site: Site) -> str:
    shared = SharedLooks(styled=False)
    part = _index_part(site, InFolder, shared) + shared.definitions()
    return _page(site, part, site.name, InFolder("", site.pages), site.words)


def _beside_index_file(site: Site, page: str, report: Report) -> str:
    here = InFolder(page, site.pages)
    return _page(site, _article(report, here), report.title, here, site.words)


def _definition_file(site: Site, page: str) -> str:
    report, here = site.definitions.of(page), InFolder(page, site.pages)
    return _page(site, _article(report, here), report.title, here, site.words)


def _page(site: Site, part: str, title: str, here: InFolder, words: Words) -> str:
    up = way_up(here.own)
    script = f'<script src="{up}{assets.SCRIPT}" defer></script>'
    frame = _frame_of(site, words, site.menu(here).seen_from(here.own))(
        title=title,
        home=here.page("") if site.has_index else f"#{_TOP}",
        sheets=(part,),
        head=f'<link rel="stylesheet" href="{up}{assets.STYLE}">',
        foot=f"{words_for_script(words, root=up, texts=f'{up}{assets.TEXTS}')}\n{script}",
        root=up,
    )
    return framed(frame)


def _index_part(site: Site, kind: Layout, shared: SharedLooks) -> str:
    words, at = site.words, kind("", site.pages)
    drawn = tuple(figures.of_project(site.drawings, words, Surroundings(_lead(at, site.maps), shared)))
    shown = figures.markup(drawn, words, site.name, at.place)
    return _article(_index_report(site), replace(at, show=lambda _: shown))


def _index_report(site: Site) -> Report:
    arranged = index_arranged(site.reports.index)
    listed = site.definitions.contents(site.words) if any("/" in page for page in site.pages) else ()
    return replace(arranged, blocks=(*arranged.blocks, *listed))


def _journey_part(site: Site, journey: Journey, kind: Layout, shared: SharedLooks, panels: PanelData) -> str:
    words, workspace = site.words_of(journey), site.workspace
    at = kind(journey.id, site.pages)
    slides = site.slides and kind is not InOneFile
    around = Surroundings(_lead(at, site.maps), shared, slides, journey.id)
    drawn = tuple(figures.of_journey(journey, site.drawings, words, around))
    lacking = figures.left_out(journey, words, around)
    shown = figures.markup(drawn, words, journey.title, at.place, lacking)
    told = subject(journey, workspace, Asked(language=words.language), ())
    panels.add(at.place(""), told, partial(_leads_to, at, journey))
    return _article(_journey_report(site, journey), replace(at, show=lambda _: shown))


def _leads_to(at: Addresses, journey: Journey, kind: str, id: str) -> str:
    """The page of what a step names; empty for what has none."""
    section = SECTION_OF.get(kind, "")
    return at.to(definition(section, id, journey), "") if section in PAGED else ""


def _journey_report(site: Site, journey: Journey) -> Report:
    return journey_arranged(site.reports.of(journey))


def _article(report: Report, at: Addresses) -> str:
    """A report as a part of a page."""
    top = escape(at.place(_TOP))
    return f'<article id="{top}" lang="{escape(report.language)}">\n{html.article(report, at)}\n</article>'


def _lead(at: Addresses, maps: Mapping[str, str]) -> Callable[[str], str]:
    """Where a link of a picture leads in pages: from another map to the page that shows it."""

    def lead(href: str) -> str:
        journey = maps.get(href.removeprefix("../"))
        return at.to(Target("picture", journey, "map.svg"), "") if journey else href

    return lead
