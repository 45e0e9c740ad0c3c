"""What a project is built into: pictures, reports and pages by path."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

from cjtool.app.errors import errors_of
from cjtool.app.inputs import Inputs, digest
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
from cjtool.site.addresses import ERRORS, HTML
from cjtool.site.assets import TEXTS
from cjtool.site.figures import Drawings
from cjtool.site.overriding import templates_of
from cjtool.site.plan import Site
from cjtool.spelling.naming import file_name

PDF = ".pdf"
ReportForm = Literal["all", "markdown", "pages", "one-page", "pdf"]
"""Pictures with reports in both notations; with Markdown; pages alone; one page with everything in it; or one PDF."""
_ONE_FILE = frozenset({"one-page", "pdf"})


Seen = Callable[[str, tuple[Scene, ...]], None]
"""Told what a project, by its name, draws."""


MadeFrom = Callable[[], str]
"""A digest of all that a file may be made from; empty where nothing vouches for it."""


class Product(NamedTuple):
    """A file that is made: its path below the output folder, what makes it, given what is there, and from what."""

    path: PurePosixPath
    make: Callable[[bytes], bytes]
    made_from: MadeFrom = lambda: ""


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
    """Whether pages show the slides too, which say again what the other pictures say."""
    errors: bool = False
    """Whether the errors of a project are told, as what has them is left out."""


@dataclass(frozen=True)
class OutputPlace:
    """The folder that files go to: to which of them reports may link, and which are there.

    `same` tells which are there as they would be made from something, and `untouched` which are as a build left them.
    """

    linked: Callable[[PurePosixPath], bool] = lambda _path: True
    there: Callable[[PurePosixPath], bool] = lambda _path: False
    same: Callable[[PurePosixPath, str], bool] = lambda _path, _made_from: False
    untouched: Callable[[PurePosixPath], bool] = lambda _path: False


def _text(path: PurePosixPath, write: Callable[[], str], made_from: MadeFrom = lambda: "") -> Product:
    """A text, whatever is there."""
    return Product(path, lambda _there: write().encode(), made_from)


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
            workspace, wish.language, found, checked(outcome, workspace), lacking=lacking
        )
        looking = partial(seen, workspace.name or name)
        if wish.form in _ONE_FILE:
            one = (
                _pdf(reports, asked, name) if wish.form == "pdf" else _one_page(reports, asked, name, looking)
            )
            yield one
            continue
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
    shared = {"", *_errors(reports), *definition_pages(reports.workspace)} if whole else set()
    return Site(reports, drawings, journeys, listed | shared)


def _errors(reports: ProjectReports) -> tuple[str, ...]:
    """The page of what is not there, if something is not."""
    return (ERRORS,) if reports.lacking else ()


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
        shared = (*definition_pages(self.workspace), *_errors(self.reports))
        made = {*(journey.id for journey in self.asked), *(["", *shared] if self.is_whole else [])}
        known = {"", *shared, *(journey.id for journey in self.workspace.journeys)} - made
        return frozenset(made | {id for id in known if self.place.there(self.folder / pages.path(id))})

    def _site(self) -> Iterator[tuple[PurePosixPath, Product]]:
        """The pages, which lead to one another, and to those that are there from earlier."""
        if self.wish.form != "markdown":
            of = {pages.path(journey.id): self._from(journey) for journey in self.asked}
            site = Site(
                self.reports, self.drawings, self.asked, self._pages, self.wish.slides, self._searched
            )
            for path, make in pages.folder(site):
                yield path, Product(self.folder / path, make, of.get(path, self._from(None)))

    def _searched(self) -> frozenset[str]:
        """The journeys whose texts are there to be searched as they would be made: their pages are so too."""
        if not self.place.untouched(self.folder / TEXTS):
            return frozenset()
        pages_of = ((journey, self.folder / pages.path(journey.id)) for journey in self.asked)
        return frozenset(
            journey.id for journey, page in pages_of if self.place.same(page, self._from(journey)())
        )

    @cached_property
    def _inputs(self) -> Inputs:
        wish = self.wish
        framed = repr(templates_of(self.workspace)) if self._pages else ""
        options = (wish.form, str(wish.slides), str(self.folder), framed, *sorted(self._pages))
        return Inputs(self.workspace, options)

    def _from(self, journey: Journey | None) -> MadeFrom:
        """What a file is made from that is about a journey, or about the whole project."""
        if self.wish.language is not None or self.wish.findings or self.reports.lacking:
            return lambda: ""
        reports = self.reports
        if journey is None:
            beside = (reports.pictures, reports.sheets)
            return lambda: f"{self._inputs.whole} {digest(repr(beside).encode())}"
        return lambda: f"{self._inputs.of(journey)} {digest(repr(reports.pictures.get(journey.id)).encode())}"

    def _journey(self, journey: Journey) -> Iterator[Product]:
        """The pictures, and the report with links to those beside it."""
        home = self.folder / file_name(journey.id)
        pictures = tuple(self._pictures(journey, home))
        yield from pictures
        beside = (picture.path for picture in pictures if self.place.linked(picture.path))
        self.reports.pictures[journey.id] = tuple(path.name for path in beside if path.stem != "map")
        yield _text(home / "report.md", partial(self._report, journey), self._from(journey))

    def _report(self, journey: Journey) -> str:
        return markdown.write(self.reports.of(journey), beside_report("../index.md"))

    def _index(self) -> Iterator[Product]:
        """The pictures of the whole project, and its page, with links to what is beside it and below."""
        first, whole = self.workspace.journeys[0], self._from(None)
        for view in built_of_project(self.workspace):
            self.reports.sheets.append(f"{view}.svg")
            yield _text(self.folder / f"{view}.svg", partial(self._picture, view, first), whole)
        yield _text(self.folder / "index.md", lambda: markdown.write(self.reports.index, below_index), whole)
        if errors := self.reports.errors:
            yield _text(self.folder / "errors.md", partial(markdown.write, errors, below_index))

    def _pictures(self, journey: Journey, home: PurePosixPath) -> Iterator[Product]:
        """The map, and what shows more than it does."""
        for view, how in built(journey):
            if how.document:
                yield Product(
                    home / f"{view}{PDF}", partial(self._document, view, journey), self._from(journey)
                )
            elif how.sheets:
                count = how.count(journey) if how.count else len(self.drawings.of(view, journey))
                yield from self._sheets(view, journey, home, count)
            else:
                yield _text(home / f"{view}.svg", partial(self._picture, view, journey), self._from(journey))

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
            yield _text(home / name, partial(self._picture, view, journey, number), self._from(journey))

    def _tag(self, view: str, journey: Journey) -> str:
        """The language that a picture states."""
        return self._words(view, journey).tag

    def _words(self, view: str, journey: Journey) -> Words:
        asked = self.wish.language or language(view, journey, self.workspace)
        return words_of(self.workspace.project, asked)
