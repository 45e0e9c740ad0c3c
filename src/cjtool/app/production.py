"""What a project is built into: pictures, reports and pages by path."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

from cjtool.app.errors import errors_of
from cjtool.app.histories import at_tags
from cjtool.app.output_names import folder_name, numbered_apart, one_file_name
from cjtool.app.pictures import ViewPicture, document
from cjtool.draw.views import built, built_of_project, language
from cjtool.i18n.table import Words
from cjtool.lint import Outcome
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.speech import spoken as words_of
from cjtool.render import svg
from cjtool.report.lenses import checked
from cjtool.report.pages import ProjectReports, below_index, beside_report
from cjtool.report.participation import definition_pages
from cjtool.report.shortfall import shortfall_of
from cjtool.report.write import markdown
from cjtool.scene import Scene
from cjtool.site import pages
from cjtool.site.addresses import HTML, beside_index
from cjtool.site.figures import Drawings
from cjtool.site.plan import Site
from cjtool.spelling.naming import file_name

PDF = ".pdf"
ReportForm = Literal["all", "markdown", "pages", "one-page", "pdf"]
"""Pictures with reports in both notations; with Markdown; pages alone; one page with everything in it; or one PDF."""
_ONE_FILE = frozenset({"one-page", "pdf"})
Seen = Callable[[str, tuple[Scene, ...]], None]
"""Told what a project, by its name, draws."""


class Product(NamedTuple):
    """A file that is made: its path below the output folder, and what makes it, given what is there."""

    path: PurePosixPath
    make: Callable[[bytes], bytes]


@dataclass(frozen=True)
class Wish:
    """What is made of projects.

    With `journeys`, only their reports are made; an index only of a project with all of its. Only reports with
    `findings` tell what the linter found.
    """

    form: ReportForm = "all"
    language: str | None = None
    journeys: Collection[Journey] | None = None
    findings: bool = False
    slides: bool = True
    """Whether there are slides: a deck as PDF, and on pages; they say again what the other pictures say."""
    errors: bool = False
    """Whether the errors of a project are told, as what has them is left out."""


@dataclass(frozen=True)
class OutputPlace:
    """The folder that files go to: to which of them reports may link, and which are there."""

    linked: Callable[[PurePosixPath], bool] = lambda _path: True
    there: Callable[[PurePosixPath], bool] = lambda _path: False


def _text(path: PurePosixPath, write: Callable[[], str]) -> Product:
    """A text, whatever is there."""
    return Product(path, lambda _there: write().encode())


def products(
    outcome: Outcome, wish: Wish, place: OutputPlace = OutputPlace(), seen: Seen = lambda _name, _scenes: None
) -> Iterator[Product]:
    """The files of some projects; several projects have a folder each, or, as one page or one PDF, a file.

    `seen` is called with what each project draws when it is drawn.
    """
    names = numbered_apart(map(one_file_name if wish.form in _ONE_FILE else folder_name, outcome.workspaces))
    for workspace, name in zip(outcome.workspaces, names, strict=True):
        files = {file.source.path for file in workspace.files}
        listed = tuple(finding for finding in outcome.diagnostics if finding.span.path in files)
        asked = tuple(each for each in workspace.journeys if wish.journeys is None or each in wish.journeys)
        if not asked:
            continue
        lacking = shortfall_of(workspace, errors_of(workspace, outcome)) if wish.errors else None
        found = listed if wish.findings else None
        reports = ProjectReports(
            workspace,
            wish.language,
            found,
            checked(outcome, workspace),
            histories=at_tags(workspace),
            lacking=lacking,
        )
        looking = partial(seen, workspace.name or name)
        if wish.form == "pdf":
            yield _pdf(reports, asked, name)
        elif wish.form == "one-page":
            yield _one_page(reports, asked, name, looking)
        else:
            home = PurePosixPath(name if len(names) > 1 else "")
            yield from _Production(home, asked, wish, place, reports, looking).products()


def _one_page(
    reports: ProjectReports, asked: tuple[Journey, ...], name: str, seen: Callable[[tuple[Scene, ...]], None]
) -> Product:
    site = alone(reports, asked, seen)
    _ = site.templates  # a mistake in them is told before anything is written
    return _text(PurePosixPath(f"{name}{HTML}"), partial(pages.one_file, site))


def _pdf(reports: ProjectReports, asked: tuple[Journey, ...], name: str) -> Product:
    from cjtool.app.paper_reports import paper_report

    return Product(PurePosixPath(f"{name}{PDF}"), partial(paper_report, alone(reports, asked)))


def alone(
    reports: ProjectReports,
    journeys: tuple[Journey, ...],
    seen: Callable[[tuple[Scene, ...]], None] = lambda _scenes: None,
) -> Site:
    """Pages of some journeys, and no others; with an index where they are several, and all of a project."""
    several = len(journeys) > 1 or reports.lacking is not None
    whole = several and len(journeys) == len(reports.workspace.journeys)
    listed = frozenset(journey.id for journey in journeys)
    drawings = Drawings(reports.workspace, reports.language, seen)
    shared = {"", *_beside_index(reports), *definition_pages(reports.workspace)} if whole else set()
    return Site(reports, drawings, journeys, listed | shared)


def _beside_index(reports: ProjectReports) -> tuple[str, ...]:
    """The pages of what was agreed and of what is not there, where there are such."""
    return tuple(map(beside_index, reports.beside_index))


@dataclass
class _Production:
    """The files of one project."""

    folder: PurePosixPath
    asked: tuple[Journey, ...]
    wish: Wish
    place: OutputPlace
    reports: ProjectReports
    seen: Callable[[tuple[Scene, ...]], None]
    drawings: Drawings = field(init=False)

    def __post_init__(self) -> None:
        self.drawings = Drawings(self.workspace, self.wish.language, self.seen)

    @property
    def workspace(self) -> Workspace:
        return self.reports.workspace

    @property
    def is_whole(self) -> bool:
        return len(self.asked) == len(self.workspace.journeys)

    def products(self) -> Iterator[Product]:
        site = dict(self._site())
        if self.wish.form != "pages":
            for journey in self.asked:
                yield from self._journey(journey)
                yield from filter(None, [site.pop(pages.path(journey.id), None)])
            if self.is_whole:
                yield from self._index()
        yield from site.values()

    @cached_property
    def _pages(self) -> frozenset[str]:
        """What has a page, made now or there from earlier; without an id for the index."""
        if self.wish.form == "markdown":
            return frozenset()
        shared = (*definition_pages(self.workspace), *_beside_index(self.reports))
        made = {*(journey.id for journey in self.asked), *(["", *shared] if self.is_whole else [])}
        known = {"", *shared, *(journey.id for journey in self.workspace.journeys)} - made
        return frozenset(made | {id for id in known if self.place.there(self.folder / pages.path(id))})

    def _site(self) -> Iterator[tuple[PurePosixPath, Product]]:
        """The pages, which lead to one another, and to those that are there from earlier."""
        if self.wish.form != "markdown":
            site = Site(self.reports, self.drawings, self.asked, self._pages, self.wish.slides)
            for path, make in pages.folder(site):
                yield path, Product(self.folder / path, make)

    def _journey(self, journey: Journey) -> Iterator[Product]:
        """The pictures, and the report with links to those beside it."""
        home = self.folder / file_name(journey.id)
        pictures = tuple(self._pictures(journey, home))
        yield from pictures
        beside = (picture.path for picture in pictures if self.place.linked(picture.path))
        self.reports.pictures[journey.id] = tuple(path.name for path in beside if path.stem != "map")
        yield _text(home / "report.md", partial(self._report, journey))

    def _report(self, journey: Journey) -> str:
        return markdown.write(self.reports.of(journey), beside_report("../index.md"))

    def _index(self) -> Iterator[Product]:
        """The pictures of the whole project, and its page, with links to what is beside it and below."""
        first = self.workspace.journeys[0]
        for view in built_of_project(self.workspace):
            self.reports.sheets.append(f"{view}.svg")
            yield _text(self.folder / f"{view}.svg", partial(self._picture, view, first))
        yield _text(self.folder / "index.md", lambda: markdown.write(self.reports.index, below_index))
        for kind, report in self.reports.beside_index.items():
            yield _text(self.folder / f"{kind}.md", partial(markdown.write, report, below_index))

    def _pictures(self, journey: Journey, home: PurePosixPath) -> Iterator[Product]:
        """The map, and what shows more than it does."""
        for view, how in built(journey, self.workspace):
            if how.document:
                if self.wish.slides:
                    yield Product(home / f"{view}{PDF}", partial(self._document, view, journey))
            elif how.sheets:
                count = how.count(journey) if how.count else len(self.drawings.of(view, journey))
                yield from self._sheets(view, journey, home, count)
            else:
                yield _text(home / f"{view}.svg", partial(self._picture, view, journey))

    def _picture(self, view: str, journey: Journey, number: int = 1) -> str:
        return svg.render(self.drawings.of(view, journey)[number - 1], language=self._tag(view, journey))

    def _document(self, view: str, journey: Journey, there: bytes) -> bytes:
        """A view as one PDF, whose pages are as large as they are drawn."""
        words = self._words(view, journey)
        scenes = self.drawings.of(view, journey)
        return document(ViewPicture(scenes, words.language, self.workspace.name, words=words), there)

    def _sheets(self, view: str, journey: Journey, home: PurePosixPath, count: int) -> Iterator[Product]:
        """A view that goes on over as many sheets as it needs."""
        for number in range(1, count + 1):
            name = f"{view}.svg" if count == 1 else f"{view}-{number}.svg"
            yield _text(home / name, partial(self._picture, view, journey, number))

    def _tag(self, view: str, journey: Journey) -> str:
        """The language that a picture states."""
        return self._words(view, journey).tag

    def _words(self, view: str, journey: Journey) -> Words:
        asked = self.wish.language or language(view, journey, self.workspace)
        return words_of(self.workspace.project, asked)
