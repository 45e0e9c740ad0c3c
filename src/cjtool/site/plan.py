"""What a site is made of: a project's reports and pictures, and which pages there are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.report.blocks import Report
from cjtool.report.pages import ProjectReports
from cjtool.site import assets
from cjtool.site.addresses import InFolder, InOneFile, beside_index
from cjtool.site.definitions import DefinitionPages
from cjtool.site.figures import Drawings
from cjtool.site.frame import logo_of, try_out
from cjtool.site.menu import Menu, menu_of
from cjtool.site.overriding import SiteTemplates, templates_of
from cjtool.spelling.naming import file_name


@dataclass(frozen=True)
class Site:
    """What pages are made of, for which journeys, and who has one: by id, without an id for the index."""

    reports: ProjectReports
    drawings: Drawings
    journeys: tuple[Journey, ...]
    pages: frozenset[str]
    slides: bool = True
    """Whether a folder's pages show pictures that are documents of their own; one file shows none."""
    _menus: dict[bool, Menu] = field(default_factory=dict)

    @property
    def workspace(self) -> Workspace:
        """The project."""
        return self.reports.workspace

    @property
    def words(self) -> Words:
        """Those of the index."""
        project = self.workspace.project
        return spoken(project, self.reports.language or project.language)

    @property
    def name(self) -> str:
        """What the project is called, or its only journey."""
        alone = self.workspace.journeys
        return self.workspace.name or (alone[0].title if alone else "")

    @property
    def has_index(self) -> bool:
        """Whether there is a page of the whole project."""
        return "" in self.pages

    @property
    def makes_index(self) -> bool:
        """Whether the page of the whole project is made now, as all of its journeys are."""
        return self.has_index and len(self.journeys) == len(self.workspace.journeys)

    def words_of(self, journey: Journey) -> Words:
        """Those of a journey's page."""
        language = self.reports.language or language_of(journey, self.workspace)
        return spoken(self.workspace.project, language)

    @cached_property
    def templates(self) -> SiteTemplates:
        """What pages are framed with, tried out. Raises RequestError for a mistake in a project's own."""
        own = templates_of(self.workspace)
        try_out(own)
        return own

    @cached_property
    def style(self) -> str:
        """The style sheet, with what the project adds to it."""
        return assets.style(self.workspace, self.templates.style)

    def style_of(self, page: str) -> str:
        """The same for a page that needs nothing else, with fonts for what stands in it."""
        return assets.style(self.workspace, self.templates.style, page)

    @cached_property
    def logo(self) -> str:
        """The project's logo as an address."""
        return logo_of(self.workspace)

    @cached_property
    def definitions(self) -> DefinitionPages:
        """The pages of what journeys share."""
        return DefinitionPages(self.reports)

    @cached_property
    def beside_index(self) -> Mapping[str, Report]:
        """The pages that are made beside that of the whole project."""
        found = {beside_index(kind): report for kind, report in self.reports.beside_index.items()}
        return {page: report for page, report in found.items() if self.makes_index and page in self.pages}

    def defines(self) -> Iterator[tuple[str, Report]]:
        """The pages of definitions that there are, which are those of a whole project."""
        if self.makes_index:
            yield from (
                (page, self.definitions.of(page)) for page in self.definitions.listed if page in self.pages
            )

    @cached_property
    def maps(self) -> Mapping[str, str]:
        """The ids of all journeys, by the path of their map as seen from the project's folder."""
        return {f"{file_name(journey.id)}/map.svg": journey.id for journey in self.workspace.journeys}

    def menu(self, at: InFolder | InOneFile) -> Menu:
        """The menu of all pages that lie as deep as one, made once."""
        deep = bool(at.own)
        if deep not in self._menus:
            self._menus[deep] = menu_of(self.workspace, self.pages, self.words, at.page)
        return self._menus[deep]
