"""Tables over all journeys: promises, personas and channels by phase, touchpoints by journey."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from cjtool.model import PHASES, Step, Touchpoint, everyone
from cjtool.model.node import as_written
from cjtool.query import Verdict, phases_walked
from cjtool.report import places
from cjtool.report.chain import PromiseLink, Standing
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney
from cjtool.report.names import Names
from cjtool.report.stages import StepRow
from cjtool.spelling import fold


@dataclass(frozen=True)
class PromiseRow:
    """A promise: by how it stands and by phase the journeys where it does.

    A journey stands where its worst verdict in the phase is, and where the promise is kept as well.
    """

    place: Jump
    """Its page."""
    journeys: Mapping[Standing, Mapping[str, tuple[Jump, ...]]]


@dataclass(frozen=True)
class PersonaRow:
    """A persona: by phase the journeys that take them through it."""

    place: Jump
    """Their page."""
    journeys: Mapping[str, tuple[Jump, ...]]


@dataclass(frozen=True)
class Mean:
    """A mean emotion, −2…2, over steps."""

    emotion: float
    steps: tuple[Jump, ...]

    @property
    def n(self) -> int:
        """Over how many."""
        return len(self.steps)


@dataclass(frozen=True)
class ChannelRow:
    """A channel: by phase how it feels."""

    name: str
    feelings: Mapping[str, Mean]


@dataclass(frozen=True)
class Conflict:
    """Where a step changes what its touchpoint says: `channel`, `owner` or `tone`, and what it says instead."""

    field: str
    value: str
    step: Jump


@dataclass(frozen=True)
class LowMoment:
    """The step of all journeys that feels lowest, −2…2."""

    emotion: float
    step: Jump


@dataclass(frozen=True)
class TouchpointRow:
    """A touchpoint, the journeys that meet it, and the steps that change it."""

    place: Jump
    """Its page."""
    channels: tuple[str, ...]
    owner: str
    journeys: tuple[Jump, ...]
    lowest: LowMoment | None
    conflicts: tuple[Conflict, ...]


def phases_met(entries: Iterable[IndexedJourney]) -> tuple[str, ...]:
    """The phases that some journey has, in lifecycle order."""
    found = {phase for entry in entries for phase in entry.f.phases}
    return tuple(phase for phase in PHASES if phase in found)


def promise_rows(entries: Iterable[IndexedJourney]) -> tuple[PromiseRow, ...]:
    """Promises by the words they are made in."""
    pages: dict[str, Jump] = {}
    found: dict[str, dict[Standing, dict[str, list[Jump]]]] = {}
    for entry in entries:
        for chain in entry.f.chains:
            pages.setdefault(chain.place.name, places.page(chain.place, entry.f.journey))
            cells = found.setdefault(chain.place.name, {})
            for phase, link in chain.links.items():
                place = Jump(entry.number, chain.place.anchor, entry.page)
                for standing in _standings(link):
                    cells.setdefault(standing, {}).setdefault(phase, []).append(place)
    return tuple(
        PromiseRow(pages[name], {standing: _frozen(by_phase) for standing, by_phase in cells.items()})
        for name, cells in found.items()
    )


def _standings(link: PromiseLink) -> tuple[Standing, ...]:
    kept = any(judgement.verdict is Verdict.KEPT for judgement in link.judgements)
    return (link.standing, "kept") if kept and link.standing != "kept" else (link.standing,)


def persona_rows(entries: Iterable[IndexedJourney]) -> tuple[PersonaRow, ...]:
    """Personas in the order in which journeys name them."""
    pages: dict[str, Jump] = {}
    found: dict[str, dict[str, list[Jump]]] = {}
    for entry in entries:
        for id, (place, persona) in zip(everyone(entry.f.journey), entry.f.personas, strict=True):
            pages.setdefault(persona.name, places.page(place, entry.f.journey))
            cells, walked = found.setdefault(persona.name, {}), phases_walked(id, entry.f.journey)
            for phase in (each for each in entry.f.phases if each in walked):
                cells.setdefault(phase, []).append(Jump(entry.number, place.anchor, entry.page))
    return tuple(PersonaRow(pages[name], _frozen(cells)) for name, cells in found.items())


def channel_rows(entries: Iterable[IndexedJourney]) -> tuple[ChannelRow, ...]:
    """Channels by name, with the mean feeling of the steps that use them; a journey that is wished for has no say."""
    found: dict[str, dict[str, list[tuple[float, Jump]]]] = {}
    for entry in (each for each in entries if each.f.journey.state == "current"):
        for table in entry.f.stages:
            for row in (each for each in table.rows if each.step.emotion is not None):
                for channel in dict.fromkeys(row.channels):
                    for phase in table.phases:
                        felt = (row.step.emotion or 0.0, _step(entry, row))
                        found.setdefault(channel, {}).setdefault(phase, []).append(felt)
    return tuple(
        ChannelRow(name, {phase: _mean(felt) for phase, felt in cells.items()})
        for name, cells in sorted(found.items(), key=lambda each: fold(each[0]))
    )


def _mean(felt: list[tuple[float, Jump]]) -> Mean:
    return Mean(fmean(emotion for emotion, _ in felt), tuple(step for _, step in felt))


def touchpoint_rows(
    entries: Iterable[IndexedJourney], names: Mapping[str, Names]
) -> tuple[TouchpointRow, ...]:
    """The library's touchpoints that journeys meet, by channel and name; `names` are by journey id."""
    met: dict[Touchpoint, list[tuple[IndexedJourney, StepRow]]] = {}
    for entry in entries:
        known = names[entry.f.journey.id].known.touchpoints
        for table in entry.f.stages:
            for row in table.rows:
                if row.step.touchpoint:
                    met.setdefault(known[row.step.touchpoint], []).append((entry, row))
    rows = (_touchpoint(contact, listed, names) for contact, listed in met.items())
    return tuple(sorted(rows, key=lambda row: (*map(fold, row.channels[:1]), fold(row.place.name))))


def _touchpoint(
    contact: Touchpoint, met: list[tuple[IndexedJourney, StepRow]], names: Mapping[str, Names]
) -> TouchpointRow:
    first = names[met[0][0].f.journey.id]
    numbers: dict[str, Jump] = {}
    for entry, row in met:
        assert row.touchpoint is not None
        numbers.setdefault(entry.number, Jump(entry.number, row.touchpoint.anchor, entry.page))
    entry, row = met[0]
    assert row.touchpoint is not None
    return TouchpointRow(
        places.page(row.touchpoint, entry.f.journey),
        tuple(first.channel(channel) for channel in contact.channel or ()),
        first.team(contact.owner),
        tuple(numbers.values()),
        _lowest(met),
        tuple(
            conflict
            for entry, row in met
            for conflict in _conflicts(contact, entry, row, names[entry.f.journey.id])
        ),
    )


def _lowest(met: Iterable[tuple[IndexedJourney, StepRow]]) -> LowMoment | None:
    """Where it feels lowest as it is; a journey that is wished for has no say."""
    felt = (
        (row.step.emotion, entry, row)
        for entry, row in met
        if row.step.emotion is not None and entry.f.journey.state == "current"
    )
    lowest = min(felt, key=lambda each: each[0], default=None)
    if lowest is None:
        return None
    emotion, entry, row = lowest
    return LowMoment(emotion, _step(entry, row))


def _step(entry: IndexedJourney, row: StepRow) -> Jump:
    return entry.at(Jump(f"{entry.number} – {row.step.name}", row.place.anchor))


def _conflicts(contact: Touchpoint, entry: IndexedJourney, row: StepRow, names: Names) -> Iterable[Conflict]:
    """What a step states in place of its touchpoint's; a future journey may, that is its purpose."""
    if entry.f.based_on is not None:
        return
    step: Step = row.step
    where = _step(entry, row)
    if step.channel and contact.channel and step.channel[0] != contact.channel[0]:
        yield Conflict("channel", names.channel(step.channel[0]), where)
    if step.owner and contact.owner and step.owner != contact.owner:
        yield Conflict("owner", names.team(step.owner), where)
    own, theirs = as_written(step, "tone"), as_written(contact, "tone")
    if own and theirs and _folded(own) != _folded(theirs):
        yield Conflict("tone", ", ".join(step.tone or ()), where)


def _folded(tone: tuple[str, ...]) -> set[str]:
    return {fold(each) for each in tone}


def _frozen(cells: Mapping[str, list[Jump]]) -> dict[str, tuple[Jump, ...]]:
    return {phase: tuple(places) for phase, places in cells.items()}
