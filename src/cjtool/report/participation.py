"""Personas, teams, touchpoints and promises of a project, each with the steps that it takes part in."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cjtool.model import Journey, Node, Persona, Promise, Sections, Step, Team, Touchpoint, primary
from cjtool.project import Workspace
from cjtool.project.workspace import Definitions
from cjtool.query import counted_once, owner
from cjtool.query.feelings import feeling, feeling_in_words
from cjtool.query.summing_up import can_be_helped
from cjtool.query.takers import taking
from cjtool.report import places
from cjtool.report.chain import Chain
from cjtool.report.improvements import Work
from cjtool.report.inline import Jump, Target
from cjtool.report.listing import IndexedJourney
from cjtool.report.metrics import Measured
from cjtool.report.pain_points import Hurt
from cjtool.report.stages import StageTable, StepRow

Section: TypeAlias = Literal["personas", "teams", "touchpoints", "promises"]
PAGED: tuple[Section, ...] = ("personas", "teams", "touchpoints", "promises")
"""What has a page of its own, besides journeys."""


@dataclass(frozen=True)
class Participation:
    """A step of a journey that something takes part in; `emotion`, −2…2, and `feels` are those of the persona that it is about."""

    entry: IndexedJourney
    table: StageTable
    row: StepRow
    emotion: float | None
    feels: str | None

    @property
    def step(self) -> Jump:
        """The step in the journey's report."""
        return self.entry.at(Jump(f"{self.row.number} {self.row.step.name}", self.row.place.anchor))


@dataclass(frozen=True, eq=False)
class Definition:
    """Something that journeys share, or that one of them defines for itself, and where it takes part."""

    section: Section
    id: str
    node: Node
    own_of: Journey | None = None
    parts: list[Participation] = field(default_factory=list)
    chains: list[tuple[IndexedJourney, Chain]] = field(default_factory=list)
    hurts: list[tuple[IndexedJourney, Hurt]] = field(default_factory=list)
    works: list[tuple[IndexedJourney, Work]] = field(default_factory=list)
    readings: list[tuple[IndexedJourney, Measured]] = field(default_factory=list)
    journeys: list[IndexedJourney] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What readers call it: a promise by its words."""
        match self.node:
            case Promise(text=text):
                return text
            case Persona(name=name) | Team(name=name) | Touchpoint(name=name):
                return name
        raise AssertionError(self.node)

    @property
    def page(self) -> Target:
        """Its page."""
        return places.definition(self.section, self.id, self.own_of)

    @property
    def place(self) -> Jump:
        """Its name, which leads to its page."""
        return Jump(self.name, page=self.page)

    @property
    def lowest(self) -> Participation | None:
        """Where it feels lowest in the journeys as they are, the first of equals; None where it feels the same everywhere.

        A low that is `unavoidable` belongs to the event: it counts only where no other step feels below zero, as in
        pictures and indexes.
        """
        felt = self._felt
        if len({part.emotion for part in felt}) < 2:
            return None
        low = [part for part in felt if can_be_helped(part.emotion or 0.0, part.row.step)]
        return min(low or felt, key=lambda part: part.emotion or 0.0)

    @property
    def has_lower(self) -> bool:
        """Whether it feels lower than at `lowest` where that belongs to the event itself."""
        low = self.lowest
        return low is not None and any((part.emotion or 0.0) < (low.emotion or 0.0) for part in self._felt)

    @property
    def _felt(self) -> list[Participation]:
        """Where it is known how it feels, in the journeys as they are."""
        return [
            part
            for part in self.parts
            if part.emotion is not None and part.entry.f.journey.state == "current"
        ]


def definition_pages(workspace: Workspace) -> tuple[str, ...]:
    """The pages that definitions have, in a project whose facts are not looked at."""
    return tuple(places.definition(*key).file for key in _listed(workspace))


def taking_part(entries: Sequence[IndexedJourney], workspace: Workspace) -> tuple[Definition, ...]:
    """Every definition that has a page, in the order in which they are written; each step is looked at once."""
    listed = {
        (section, id, own_of): Definition(section, id, node, own_of)
        for (section, id, own_of), node in _listed(workspace).items()
    }
    once = counted_once(workspace.journeys)
    for entry in entries:
        _gather(entry, _Known(listed, entry.f.journey), workspace, once)
    return tuple(listed.values())


_Key: TypeAlias = tuple[Section, str, Journey | None]


def _listed(workspace: Workspace) -> dict[_Key, Node]:
    own = [(journey, journey.define) for journey in workspace.journeys if journey.define is not None]
    homes: list[tuple[Journey | None, Definitions | Sections]] = [(None, workspace.library), *own]
    return {
        (section, id, own_of): node
        for section in PAGED
        for own_of, home in homes
        for id, node in getattr(home, section).items()
    }


@dataclass(frozen=True)
class _Known:
    """What a journey's ids stand for."""

    listed: Mapping[_Key, Definition]
    journey: Journey

    def of(self, section: Section, id: str | None) -> Iterator[Definition]:
        """The definition, its own before the project's; none where there is no id."""
        if id is not None:
            definition = self.listed.get((section, id, self.journey)) or self.listed.get((section, id, None))
            yield from filter(None, [definition])


def _gather(entry: IndexedJourney, known: _Known, workspace: Workspace, once: Collection[int]) -> None:
    journey = entry.f.journey
    for team in known.of("teams", journey.owner):
        team.journeys.append(entry)
    at_steps: dict[int, list[Definition]] = {}
    for table in entry.f.stages:
        for row in table.rows:
            at_steps[id(row.step)] = list(_takers(entry, table, row, known, workspace))
    for chain in entry.f.chains:
        for promise in known.of("promises", chain.place.anchor.removeprefix("promise-")):
            promise.chains.append((entry, chain))
            promise.parts.extend(_at_stake(entry, chain))
    _add_pains(entry, known, at_steps)
    _add_works(entry, known, at_steps, once)
    _add_readings(entry, at_steps)


def _takers(
    entry: IndexedJourney, table: StageTable, row: StepRow, known: _Known, workspace: Workspace
) -> Iterator[Definition]:
    """Who and what takes part in a step, each told of it."""
    step = row.step
    first = primary(entry.f.journey)
    for persona in taking(step, entry.f.journey):
        for definition in known.of("personas", persona):
            felt = feeling(step, persona, first=persona == first)
            words = feeling_in_words(step, persona, first=persona == first)
            definition.parts.append(Participation(entry, table, row, felt, words))
            yield definition
    others: tuple[tuple[Section, str | None], ...] = (
        ("teams", owner(step, workspace)),
        ("touchpoints", step.touchpoint),
    )
    for section, id in others:
        for definition in known.of(section, id):
            definition.parts.append(Participation(entry, table, row, step.emotion, step.feels))
            yield definition


def _at_stake(entry: IndexedJourney, chain: Chain) -> Iterator[Participation]:
    """The steps at which a promise is judged, in their order."""
    holders = {id(told.holder) for link in chain.links.values() for told in link.judgements}
    for table in entry.f.stages:
        for row in table.rows:
            if id(row.step) in holders:
                yield Participation(entry, table, row, row.step.emotion, row.step.feels)


def _add_pains(entry: IndexedJourney, known: _Known, at_steps: Mapping[int, list[Definition]]) -> None:
    """Open pains of today: to those who take part in the step, to the team that answers for it, to the promises that they break."""
    for hurt in entry.f.hurts if entry.f.journey.state == "current" else ():
        if not hurt.open:
            continue
        definitions = list(at_steps.get(id(hurt.holder), ()))
        definitions += [each for promise in hurt.pain.breaks for each in known.of("promises", promise)]
        owned = isinstance(hurt.holder, Step) and any(each.section == "teams" for each in definitions)
        if not owned:
            stated = None if isinstance(hurt.holder, Step) else hurt.holder.owner
            definitions += known.of("teams", stated or entry.f.journey.owner)
        for definition in dict.fromkeys(definitions):
            definition.hurts.append((entry, hurt))


def _add_works(
    entry: IndexedJourney, known: _Known, at_steps: Mapping[int, list[Definition]], once: Collection[int]
) -> None:
    """Opportunities that are not closed: to the team that has them, each `once` as the index has it, and to who and what is at the step."""
    for work in entry.f.backlog:
        if work.closed:
            continue
        helped = [
            definition
            for place in work.ranked.places
            for definition in at_steps.get(id(place), ())
            if definition.section != "teams"
        ]
        owners = known.of("teams", work.opportunity.owner) if id(work.opportunity) in once else ()
        for definition in dict.fromkeys([*helped, *owners]):
            definition.works.append((entry, work))


def _add_readings(entry: IndexedJourney, at_steps: Mapping[int, list[Definition]]) -> None:
    """What is measured at a step, to those who take part in it; at a touchpoint, to that."""
    at_places: dict[str, list[Definition]] = {}
    for row in entry.f.rows.values():
        at_places[row.place.anchor] = at_steps.get(id(row.step), [])
        if row.touchpoint is not None:
            touchpoints = [each for each in at_places[row.place.anchor] if each.section == "touchpoints"]
            at_places.setdefault(row.touchpoint.anchor, touchpoints)
    for measured in entry.f.readings:
        definitions = [
            definition
            for place in measured.stands_on
            if place is not None
            for definition in at_places.get(place.anchor, ())
        ]
        for definition in dict.fromkeys(definitions):
            definition.readings.append((entry, measured))
