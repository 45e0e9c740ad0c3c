"""Pages of what journeys share: personas, teams, touchpoints and promises."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cjtool.draw.asked import Asked
from cjtool.draw.grid import Subject
from cjtool.draw.page import subject
from cjtool.i18n.table import Words
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.report.all_keys import KeyWriting
from cjtool.report.blocks import Block, Heading, Item, Items, Report
from cjtool.report.inline import Jump, Strong, series
from cjtool.report.pages import ProjectReports
from cjtool.report.participation import PAGED, Definition

_LISTED = Says(
    en="Who and what takes part",
    nl="Wie en wat er meedoet",
    fr="Qui et quoi intervient",
    de="Wer und was beteiligt ist",
)


@dataclass(frozen=True)
class DefinitionPages:
    """The reports of definitions by their pages, such as `teams/sales`; made when they are asked for."""

    reports: ProjectReports
    _subjects: dict[str, Subject] = field(default_factory=dict)
    _made: dict[str, Report] = field(default_factory=dict)

    @cached_property
    def listed(self) -> Mapping[str, Definition]:
        """What has a page, by that page."""
        return {definition.page.file: definition for definition in self.reports.definitions}

    def of(self, page: str) -> Report:
        """What stands on a page."""
        if page not in self._made:
            self._made[page] = self._report(self.listed[page])
        return self._made[page]

    def contents(self, words: Words) -> Iterator[Block]:
        """A list of these pages, by their sort."""
        definitions = self.listed.values()
        if not definitions:
            return
        yield Heading(2, _LISTED.sentence(words.language), Jump("", "who-and-what"))
        yield Items(
            tuple(
                Item(series([Strong(_plural(section, words)), series(places, " · ")], " – "))
                for section in PAGED
                if (places := [each.place for each in definitions if each.section == section])
            )
        )

    def _report(self, definition: Definition) -> Report:
        met = definition.parts[0].entry.f.journey if definition.parts else self.reports.workspace.journeys[0]
        around = self._subject(definition.own_of or met)
        return self.reports.of_definition(definition, KeyWriting(around, definition.node).rows())

    def _subject(self, journey: Journey) -> Subject:
        """What tells how values are written, as seen from a journey that they take part in."""
        if journey.id not in self._subjects:
            asked = Asked(language=self.reports.spoken)
            self._subjects[journey.id] = subject(journey, self.reports.workspace, asked, ())
        return self._subjects[journey.id]


def _plural(section: str, words: Words) -> str:
    report = words.report
    return {
        "personas": report.personas,
        "teams": words.site("teams"),
        "touchpoints": report.touchpoints,
        "promises": report.promises,
    }[section]
