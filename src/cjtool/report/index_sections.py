"""A project's index in blocks, from its facts."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from cjtool.report import index_phrases as cells
from cjtool.report import phrases
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.duty_sections import brought_blocks, owner_blocks
from cjtool.report.index_short import short_blocks
from cjtool.report.inline import Inline, Jump, Series, Spot, say, series, stack
from cjtool.report.journey_sections import findings
from cjtool.report.lens_sections import lens_blocks
from cjtool.report.listing import IndexedJourney
from cjtool.report.matrices import TouchpointRow
from cjtool.report.phase_columns import PhaseRow, by_phase
from cjtool.report.project import ProjectFacts
from cjtool.report.promise_phrases import MARKS
from cjtool.report.step_marks import marks as step_marks
from cjtool.report.voice import Voice


def index_blocks(
    f: ProjectFacts, voice: Voice, root: Path, map_path: str, pictures: Mapping[str, Series], sheets: Series
) -> Iterator[Block]:
    """Everything that an index shows, in order; a section without content is left out."""
    yield Heading(1, f.name)
    yield TextBlock(cells.profile(f, voice))
    yield TextBlock(sheets)
    yield from short_blocks(f, voice)
    yield from _journeys(f, voice, map_path, pictures)
    yield from lens_blocks(f.lenses, voice, faults=f.judged)
    for section in (
        _promises,
        _touchpoints,
        _personas,
        _channels,
        owner_blocks,
        brought_blocks,
        _backlog,
        _expiring,
    ):
        yield from section(f, voice)
    yield from findings(f.elsewhere, f.set_aside, voice, f.names, root)


def _journeys(
    f: ProjectFacts, voice: Voice, map_path: str, pictures: Mapping[str, Series]
) -> Iterator[Block]:
    w = voice.w
    if not f.entries:
        return
    yield Heading(2, w.journeys)
    yield TextBlock(say(w.phases_legend, phases=series(list(voice.words.phases.values()))))
    columns = (w.number, w.journey, w.persona, w.owner_and_status, w.phases)
    marks = {entry.f.journey.id: entry.mark for entry in f.entries}
    rows = tuple(
        (
            *_journey(
                entry, cells.title(entry, marks, map_path, pictures.get(entry.f.journey.id), voice), voice
            ),
            *([voice.number(entry.findings)] if f.judged else []),
        )
        for entry in f.entries
    )
    yield Table((*columns, w.low_point, w.open_high_pains, *([w.findings] if f.judged else [])), rows)
    yield TextBlock(w.numbers_legend)


def _journey(entry: IndexedJourney, title: Inline, voice: Voice) -> tuple[Inline, ...]:
    return (
        series([Spot(Jump("", f"journey-{entry.f.journey.id}")), entry.number], ""),
        title,
        stack([persona.name for _, persona in entry.f.personas]),
        cells.keeper(entry, voice),
        cells.marks(entry),
        cells.low(entry, voice),
        voice.number(len(entry.open_high)) if entry.f.journey.state == "current" else "",
    )


def _phases(f: ProjectFacts, voice: Voice) -> tuple[str, ...]:
    return tuple(voice.words.phases[phase] for phase in f.phases)


def _row(name: Inline, rest: Iterable[Inline]) -> tuple[Inline, ...]:
    return (name, *rest)


def _promises(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    if f.promises:
        yield Heading(2, voice.w.promises_by_phase)
        yield TextBlock(voice.w.project_promises_legend)
        rows = [
            PhaseRow(row.place, [cells.promised(row, phase, voice) for phase in f.phases])
            for row in f.promises
        ]
        yield by_phase(voice.w.promise, _phases(f, voice), rows, MARKS["not-asked"])


def _touchpoints(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.touchpoints:
        return
    differ = any(row.conflicts for row in f.touchpoints)
    yield Heading(2, w.touchpoints_by_journey)
    felt = any(row.lowest for row in f.touchpoints)
    rows = tuple(_row(row.place, _touchpoint(row, felt, differ, voice)) for row in f.touchpoints)
    more = (*([w.lowest_feeling] if felt else []), *([w.conflicts] if differ else []))
    yield Table((w.touchpoint, w.channel, w.owner, w.journeys, *more), rows)


def _touchpoint(row: TouchpointRow, felt: bool, differ: bool, voice: Voice) -> Iterator[Inline]:
    yield series(row.channels)
    yield row.owner
    yield step_marks(row.journeys, voice)
    if felt:
        yield cells.lowest(row, voice)
    if differ:
        yield cells.conflicts(row, voice)


def _personas(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """Who goes through which phase; of one persona the table of journeys tells it."""
    if len(f.personas) > 1 and f.phases:
        yield Heading(2, voice.w.personas_by_phase)
        rows = [
            PhaseRow(row.place, [series(row.journeys.get(phase, ())) for phase in f.phases])
            for row in f.personas
        ]
        yield by_phase(voice.w.persona, _phases(f, voice), rows, series(()))


def _channels(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    if not f.channels:
        return
    yield Heading(2, voice.w.channels_by_phase)
    yield TextBlock(voice.w.channels_legend)
    rows = [
        PhaseRow(
            row.name,
            [cells.felt(row, phase, voice) for phase in f.phases],
            [row.feelings.get(phase) for phase in f.phases],
        )
        for row in f.channels
    ]
    yield by_phase(voice.w.channel, _phases(f, voice), rows)


def _backlog(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.backlog:
        return
    yield Heading(2, w.backlog)
    yield TextBlock(w.opportunities_order)
    columns = (w.priority, w.opportunity, w.journey, w.value_and_cost, w.return_and_payback)
    rows = tuple(
        (
            phrases.rank(item, place, voice),
            stack([entry.at(item.place), phrases.grades(item, voice)]),
            entry.place,
            phrases.amounts(item, voice),
            phrases.returns(item, voice),
            phrases.who_and_when(item, voice),
            voice.words.opportunity_statuses[item.opportunity.status],
        )
        for place, (entry, item) in enumerate(f.backlog, 1)
    )
    yield Table((*columns, w.owner_and_due, w.status), rows)


def _expiring(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if f.expiring:
        yield Heading(2, w.expiring)
        yield TextBlock(w.expiring_within)
        rows = tuple(
            (stack([place, voice.source(source)]), voice.day(source.date), cells.valid(source, voice))
            for place, source in f.expiring
        )
        yield Table((w.source, w.gathered, w.valid_until), rows)
