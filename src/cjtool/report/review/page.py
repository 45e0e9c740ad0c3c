"""What changed between two versions as a page: for those who review it, and for those who decide."""

from collections.abc import Iterator

from cjtool.diagnostic import Diagnostic
from cjtool.diff.change import Change
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.formats import change_words as words
from cjtool.formats.addresses import WebAddresses
from cjtool.report.blocks import Block, Heading, Item, Items, Report, Table, TextBlock
from cjtool.report.inline import FindingText, Illustration, Inline, Jump, Strong, Target, Web, stack
from cjtool.report.review import phrases
from cjtool.source import Span


def review(found: Differences, language: str, addresses: WebAddresses, pictured: frozenset[str]) -> Report:
    """The page: what became worse first, then journey by journey with a picture where there is one, then findings."""
    page = _Review(language, addresses, pictured, several=found.several)
    blocks: list[Block] = [
        Heading(1, phrases.TITLE[language]),
        TextBlock(Strong(words.tally(found, language))),
        *(
            block
            for number, project in enumerate(found.projects)
            for block in page.of_project(project, number)
        ),
    ]
    return Report(phrases.TITLE[language], language, tuple(blocks))


def place_of(journey: str, project: int) -> str:
    """Where a journey, or without one what journeys share, is told: projects are numbered, as two may have one id."""
    return f"journey-{project}-{journey}" if journey else f"shared-{project}"


class _Review:
    def __init__(
        self, language: str, addresses: WebAddresses, pictured: frozenset[str], *, several: bool
    ) -> None:
        self._language, self._addresses, self._pictured = language, addresses, pictured
        self._several = several

    def of_project(self, project: ProjectDiff, number: int) -> Iterator[Block]:
        """What changed in a project, journey by journey."""
        if project.unseen:
            yield Heading(2, words.NOT_SEEN[self._language])
            yield Items(
                tuple(
                    Item(
                        stack(
                            (
                                FindingText(each.text(self._language)),
                                self._place(each.problem.span, earlier=not each.now),
                            )
                        )
                    )
                    for each in project.unseen
                )
            )
        for title, changes in words.by_journey(project, self._language):
            id = changes[0].journey
            named = f"{project.name}: {title}" if self._several else title
            yield Heading(2, named, Jump(named, place_of(id, number)))
            for level in Level:
                if listed := words.at_level(changes, level):
                    yield Heading(3, words.FOR_CUSTOMERS[level][self._language])
                    yield self._table(listed, project)
            if felt := words.curves(changes, project):
                lines = (FindingText(words.feelings(each, self._language)) for each in felt)
                yield Items(tuple(map(Item, lines)))
            place = place_of(id, number)
            if place in self._pictured:
                yield TextBlock(Illustration(phrases.PICTURE[self._language], Target("picture", place)))
            if not id and project.comes_or_goes:
                yield from self._pictures(project, number)
        for heading, found, earlier in (
            (words.NEW, project.new, False),
            (words.MENDED, project.mended, True),
        ):
            if found:
                yield Heading(2, heading[self._language])
                yield self._findings(found, earlier=earlier)

    def _pictures(self, project: ProjectDiff, number: int) -> Iterator[Block]:
        """Those of all journeys of a project that comes or goes."""
        for journey in project.shown.journeys:
            place = place_of(journey.id, number)
            if place in self._pictured:
                yield TextBlock(Illustration(journey.title, Target("picture", place)))

    def _table(self, changes: list[Change], project: ProjectDiff) -> Table:
        columns = tuple(phrases.COLUMNS[key][self._language] for key in ("change", "place", "owner"))
        return Table(columns, tuple(self._row(change, project) for change in changes))

    def _row(self, change: Change, project: ProjectDiff) -> tuple[Inline, ...]:
        accepted = words.ACCEPTED[self._language].format(reason=change.accepted) if change.accepted else None
        alike = words.alike(change, self._language) or None
        told = stack((FindingText(change.message_in(self._language)), alike, accepted))
        earlier = change.after is None
        return told, self._place(change.after or change.before, earlier=earlier), words.team(change, project)

    def _findings(self, listed: tuple[Diagnostic, ...], *, earlier: bool) -> Table:
        columns = tuple(phrases.COLUMNS[key][self._language] for key in ("rule", "place"))
        rows = (
            (FindingText(each.sentence_in(self._language)), self._place(each.span, earlier=earlier))
            for each in listed
        )
        return Table(columns, tuple(rows))

    def _place(self, span: Span | None, *, earlier: bool) -> Inline:
        if span is None:
            return None
        name = f"{span.path.as_posix()}:{span.line}"
        return Web(name, self._addresses.of(span, earlier=earlier) or None)
