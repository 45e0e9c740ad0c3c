"""A project's reports as one PDF on A4: its index and journeys as the other writers tell them, each with its pictures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cjtool.app.pictures import lacking
from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.draw.branding import project_font
from cjtool.draw.views import built, built_of_project, draw
from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.render import svg
from cjtool.render.glyphs import GlyphCoverage, boxed
from cjtool.render.report_paper import PaperReport, coverage_in, typeset
from cjtool.report.blocks import Block, Report, TextBlock
from cjtool.report.inline import Jump
from cjtool.report.write import typst
from cjtool.report.write.table_widths import LYING
from cjtool.report.write.typst import Value
from cjtool.scene import Scene, sheet, text
from cjtool.scene.sheet import LEGIBLE, MM, Sheet
from cjtool.site.addresses import InOneFile, view_place
from cjtool.site.figures import view_name
from cjtool.site.plan import Site

_FIRST = "summary"
"""The view that is seen first, beneath the title."""
_COVER = (690.0, 388.0)
"""The room of a picture beneath the title of a lying sheet, in points."""
_AROUND = (20 * MM, 40 * MM)
"""What a sheet of a picture keeps free, with its name and the number of the page."""
_DRAWN_FOR = sheet.sheets("A5", upright=False)
"""Pictures are set out for half of their sheet, so that their type is legible on it."""
_COLOURS = {"ink": "ink", "soft": "secondary", "edge": "edge", "cell": "cell", "brand": "brand"}


@dataclass(frozen=True)
class _View:
    """A picture of a part: the place that links find, what readers call it, and its scenes."""

    at: str
    name: str
    scenes: tuple[Scene, ...]
    is_first: bool


@dataclass(frozen=True)
class _Part:
    """The index, or what is told of a journey."""

    at: InOneFile
    title: str
    report: Report
    views: tuple[_View, ...]


def paper_report(site: Site, there: bytes = b"") -> bytes:
    """The PDF of some journeys; the one that is `there` if it was made from the same."""
    return typeset(_Document(site).paper, there)


def warned(site: Site) -> tuple[bytes, tuple[str, ...]]:
    """The PDF of some journeys, and what a person should know of it: characters that the project's font lacks."""
    paper = _Document(site).paper
    return typeset(paper), tuple(lacking(coverage_in(paper), site.name))


def lying_report(site: Site, report: Report) -> tuple[bytes, tuple[str, ...]]:
    """The PDF of a report of its own on lying sheets, for its wide tables, and what a person should know of it."""
    paper = PaperReport(lambda _covered: _on_lying_sheets(site, report), project_font(site.workspace), ())
    return typeset(paper), tuple(lacking(coverage_in(paper), site.name))


def _on_lying_sheets(site: Site, report: Report) -> Mapping[str, object]:
    at = InOneFile("", frozenset())
    part = {
        **_opening(report, report.title, at),
        "lying": True,
        "cover": [],
        "blocks": typst.blocks(report, at, LYING, aligned=True),
        "pictures": [],
    }
    return _values(site, site.words, report.title, "", [part])


def _values(
    site: Site, words: Words, title: str, description: str, parts: Sequence[Value]
) -> Mapping[str, object]:
    """All that the template is given."""
    palette = theme.of(site.workspace.project, Asked(theme="light"))
    return {
        "title": text.clean(title) or "–",
        "author": text.clean(site.workspace.name),
        "description": text.clean(description),
        "project": text.clean(site.name),
        "day": locale.day(site.workspace.today, words.locale),
        "colours": {name: getattr(palette, field) for name, field in _COLOURS.items()},
        "parts": typst.linked(parts),
    }


@dataclass(frozen=True)
class _Document:
    site: Site

    @cached_property
    def parts(self) -> tuple[_Part, ...]:
        """The index, if there is one, and the journeys."""
        site, reports = self.site, self.site.reports
        for journey in site.journeys:
            views = _views(journey, site)
            reports.pictures[journey.id] = tuple(f"{view}.svg" for view in views if view != "map")
        if site.has_index:
            reports.sheets[:] = [f"{view}.svg" for view in built_of_project(site.workspace)]
        return (*([self._index()] if site.has_index else []), *map(self._journey, site.journeys))

    @property
    def paper(self) -> PaperReport:
        scenes = tuple(scene for part in self.parts for view in part.views for scene in view.scenes)
        return PaperReport(self.values, project_font(self.site.workspace), scenes)

    def values(self, covered: GlyphCoverage) -> Mapping[str, object]:
        """All that the template is given."""
        site, first = self.site, self.site.journeys[0]
        parts = [_written(part, covered) for part in self.parts]
        if site.has_index:
            return _values(site, site.words, site.name, "", parts)
        return _values(site, site.words_of(first), first.title, first.summary or "", parts)

    def _index(self) -> _Part:
        site, at = self.site, InOneFile("", self.site.pages)
        views = tuple(
            self._view(view, site.workspace.journeys[0], site.words, at)
            for view in built_of_project(site.workspace)
        )
        return _Part(at, site.name, site.reports.index, views)

    def _journey(self, journey: Journey) -> _Part:
        site, at = self.site, InOneFile(journey.id, self.site.pages)
        words = site.words_of(journey)
        views = tuple(self._view(view, journey, words, at) for view in _views(journey, site))
        return _Part(at, journey.title, site.reports.of(journey), views)

    def _view(self, view: str, journey: Journey, words: Words, at: InOneFile) -> _View:
        asked = Asked(language=self.site.reports.language, sheets=_DRAWN_FOR, pages=True)
        scenes = tuple(draw(view, journey, self.site.workspace, asked))
        place = at.place(view_place(f"{view}.svg"))
        return _View(place, view_name(view, words), scenes, view == _FIRST)


def _views(journey: Journey, site: Site) -> tuple[str, ...]:
    """The pictures of a journey: those of a build but for its deck, which is a document of its own."""
    return tuple(view for view, how in built(journey, site.workspace) if not how.document)


def _written(part: _Part, covered: GlyphCoverage) -> Mapping[str, Value]:
    """A part for the template: what stands on its cover, what follows, and its pictures."""
    first = {view.at: view for view in part.views if view.is_first}
    told = [_shown(value, first, covered) for value in typst.blocks(_on_paper(part.report), part.at)]
    covers = bool(first) and any(_is(value, "picture") for value in told)
    start = next((place for place, value in enumerate(told) if covers and _is_section(value)), 0)
    return {
        **_opening(part.report, part.title, part.at),
        "lying": False,
        "cover": told[:start],
        "blocks": told[start:],
        "pictures": [_annexed(view, covered) for view in part.views if not view.is_first],
    }


def _opening(report: Report, title: str, at: InOneFile) -> dict[str, Value]:
    """What the template is told of a part before its blocks."""
    tag, _, region = report.language.partition("-")
    return {
        "is": "part",
        "at": at.place("top"),
        "title": text.clean(title),
        "language": tag,
        "region": region if len(region) == 2 else "",
    }


def _on_paper(report: Report) -> Report:
    """The report without its way back, which a document does not need."""
    return Report(report.title, report.language, tuple(filter(_stays, report.blocks)))


def _stays(block: Block) -> bool:
    match block:
        case TextBlock(Jump(page=page)):
            return page is None or page.kind != "index"
        case _:
            return True


def _shown(value: Value, first: Mapping[str, _View], covered: GlyphCoverage) -> Value:
    """A block; its picture if that is seen first, else a link to where it is."""
    if not (isinstance(value, Mapping) and value["is"] == "picture"):
        return value
    view = first.get(str(value["at"]))
    if view is None:
        link: Value = {"is": "link", "to": value["at"], "body": [value["name"]]}
        return {"is": "text", "body": [link], "leftwards": False}
    return {**value, "sheets": [_sheet(scene, _COVER, covered) for scene in view.scenes]}


def _is(value: Value, sort: str) -> bool:
    return isinstance(value, Mapping) and value["is"] == sort


def _is_section(value: Value) -> bool:
    return isinstance(value, Mapping) and value["is"] == "heading" and value["level"] != 1


def _annexed(view: _View, covered: GlyphCoverage) -> Value:
    """A picture on sheets of its own."""
    paper = _paper(view.scenes)
    room = paper.width - _AROUND[0], paper.height - _AROUND[1]
    sheets = [{**_sheet(scene, room, covered), "paper": [paper.width, paper.height]} for scene in view.scenes]
    return {"is": "view", "at": view.at, "name": view.name, "sheets": sheets}


def _paper(scenes: Sequence[Scene]) -> Sheet:
    """The sheet on which a picture's type is legible: A4, or A3 where that is too small."""
    for name in ("A4", "A3"):
        paper = sheet.best_of_all(scenes, sheet.sheets(name))
        room = Sheet(paper.width - _AROUND[0], paper.height - _AROUND[1])
        if all(
            sheet.smallest_type(each) * sheet.scale(each.width, each.height, room) >= LEGIBLE
            for each in scenes
        ):
            return paper
    return paper


def _sheet(scene: Scene, room: tuple[float, float], covered: GlyphCoverage) -> dict[str, Value]:
    """A scene, as large as its room."""
    factor = sheet.scale(scene.width, scene.height, Sheet(*room))
    return {
        "svg": svg.render(boxed(scene, covered), fonts="given", ground=False),
        "width": round(scene.width * factor, 2),
        "height": round(scene.height * factor, 2),
        "alt": text.clean(f"{scene.title}. {scene.description}") or "–",
    }
