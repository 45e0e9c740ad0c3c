"""Tables over all journeys: promises, personas and channels by phase, touchpoints by journey."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import fmean

from cjtool.model import PHASES, Stage, Step, Touchpoint, everyone
from cjtool.model.node import as_written
from cjtool.query import Verdict, meeting, phases_walked, taking
from cjtool.report import places
from cjtool.report.chain import PromiseLink, Standing
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney
from cjtool.report.names import Names
from cjtool.report.stages import StepRow
from cjtool.report.step_marks import Marked, marked, place_numbers
from cjtool.spelling import fold


@dataclass(frozen=True)
class PromiseRow:
    """A promise: by how it stands and by phase the journeys where it does.

    A journey stands where its worst verdict in the phase is, and where the promise is kept as well.
    """

    place: Jump
    """Its page."""
    journeys: Mapping[Standing, Mapping[str, tuple[Marked, ...]]]


@dataclass(frozen=True)
class PersonaRow:
    """A persona: by phase the journeys that take them through it, each leading to their first step there."""

    place: Jump
    """Their page."""
    journeys: Mapping[str, tuple[Jump, ...]]


@dataclass(frozen=True)
class Mean:
    """A mean emotion, −2…2, over steps."""

    emotion: float
    n: int
    """Over how many."""
    steps: tuple[Marked, ...]


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
    journeys: tuple[Marked, ...]
    lowest: LowMoment | None
    conflicts: tuple[Conflict, ...]


def phases_met(entries: Iterable[IndexedJourney]) -> tuple[str, ...]:
    """The phases that some journey has, in lifecycle order."""
    found = {phase for entry in entries for phase in entry.f.phases}
    return tuple(phase for phase in PHASES if phase in found)


def promise_rows(entries: Iterable[IndexedJourney]) -> tuple[PromiseRow, ...]:
    """Promises by the words they are made in."""
    pages: dict[str, Jump] = {}
    found: dict[str, dict[Standing, dict[str, list[tuple[IndexedJourney, Jump | None]]]]] = {}
    for entry in entries:
        numbered = place_numbers(entry)
        for chain in entry.f.chains:
            pages.setdefault(chain.place.name, places.page(chain.place, entry.f.journey))
            cells = found.setdefault(chain.place.name, {})
            for phase, link in chain.links.items():
                for standing, shown in _standings(link):
                    where = (entry, _at(shown, entry, numbered))
                    cells.setdefault(standing, {}).setdefault(phase, []).append(where)
    return tuple(
        PromiseRow(
            pages[name],
            {
                standing: {phase: marked(where) for phase, where in by_phase.items()}
                for standing, by_phase in cells.items()
            },
        )
        for name, cells in found.items()
    )


def _standings(link: PromiseLink) -> Iterator[tuple[Standing, Step | Stage | None]]:
    """The verdicts that are told of a phase, each with a step or stage that has it; nothing has it where none is named."""
    if not link.judgements:
        yield link.standing, None
    for judgement in link.judgements:
        if judgement.verdict.value == link.standing or judgement.verdict is Verdict.KEPT:
            yield judgement.verdict.value, judgement.holder


def _at(holder: Step | Stage | None, entry: IndexedJourney, numbered: Mapping[str, str]) -> Jump | None:
    if holder is None:
        return None
    anchor = places.holder(holder).anchor
    return entry.at(Jump(numbered[anchor], anchor))


def persona_rows(entries: Iterable[IndexedJourney]) -> tuple[PersonaRow, ...]:
    """Personas in the order in which journeys name them."""
    pages: dict[str, Jump] = {}
    found: dict[str, dict[str, list[Jump]]] = {}
    for entry in entries:
        for id, (place, persona) in zip(everyone(entry.f.journey), entry.f.personas, strict=True):
            pages.setdefault(persona.name, places.page(place, entry.f.journey))
            cells = found.setdefault(persona.name, {})
            for phase, first in _first_steps(id, entry):
                cells.setdefault(phase, []).append(Jump(entry.number, first.anchor, entry.page))
    return tuple(
        PersonaRow(pages[name], {phase: tuple(listed) for phase, listed in cells.items()})
        for name, cells in found.items()
    )


def _first_steps(persona: str, entry: IndexedJourney) -> Iterator[tuple[str, Jump]]:
    """The phases in which a persona takes a step, each with the first; of a stage that has none yet, the stage."""
    journey = entry.f.journey
    walked = phases_walked(persona, journey)
    for phase in (each for each in entry.f.phases if each in walked):
        met = [table for table in entry.f.stages if phase in table.phases]
        first = next(table for table in met if persona in meeting(table.stage, journey))
        taken = (row.place for row in first.rows if persona in taking(row.step, journey))
        yield phase, next(taken, first.place)


def channel_rows(entries: Iterable[IndexedJourney]) -> tuple[ChannelRow, ...]:
    """Channels by name, with the mean feeling of the steps that use them; a journey that is wished for has no say."""
    found: dict[str, dict[str, list[tuple[IndexedJourney, StepRow]]]] = {}
    for entry in (each for each in entries if each.f.journey.state == "current"):
        for table in entry.f.stages:
            for row in (each for each in table.rows if each.step.emotion is not None):
                for channel in dict.fromkeys(row.channels):
                    for phase in table.phases:
                        found.setdefault(channel, {}).setdefault(phase, []).append((entry, row))
    return tuple(
        ChannelRow(name, {phase: _mean(felt) for phase, felt in cells.items()})
        for name, cells in sorted(found.items(), key=lambda each: fold(each[0]))
    )


def _mean(felt: list[tuple[IndexedJourney, StepRow]]) -> Mean:
    return Mean(fmean(row.step.emotion or 0.0 for _, row in felt), len(felt), marked(map(_numbered, felt)))


def _numbered(pair: tuple[IndexedJourney, StepRow]) -> tuple[IndexedJourney, Jump]:
    entry, row = pair
    return entry, entry.at(Jump(row.number, row.place.anchor))


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
    entry, row = met[0]
    assert row.touchpoint is not None
    return TouchpointRow(
        places.page(row.touchpoint, entry.f.journey),
        tuple(first.channel(channel) for channel in contact.channel or ()),
        first.team(contact.owner),
        marked(map(_numbered, met)),
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
