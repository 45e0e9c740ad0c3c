"""A journey's report in blocks, from its facts."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.history.following import JourneyHistory
from cjtool.model import Persona
from cjtool.report import metric_phrases, places, touchpoint_phrases
from cjtool.report import phrases as cells
from cjtool.report.account_sections import account_blocks
from cjtool.report.accounts import journey_accounts
from cjtool.report.blocks import Block, Heading, Item, Items, Quote, Table, TextBlock
from cjtool.report.curve_phrases import felt
from cjtool.report.happened_section import happened
from cjtool.report.history_section import past
from cjtool.report.inline import (
    FindingText,
    Illustration,
    Inline,
    Jump,
    Spot,
    Strong,
    Target,
    say,
    series,
)
from cjtool.report.journey import JourneyFacts
from cjtool.report.measured_section import answered
from cjtool.report.names import Names
from cjtool.report.phase_columns import PhaseRow, by_phase
from cjtool.report.promise_phrases import MARKS, promise, promised
from cjtool.report.remarks import SetAside
from cjtool.report.short_section import in_short
from cjtool.report.sort_keys import keyed
from cjtool.report.stage_sections import expected, stages
from cjtool.report.voice import Voice


def journey_blocks(
    f: JourneyFacts,
    voice: Voice,
    root: Path,
    index: Jump | None,
    shown: Iterable[str],
    pictures: Inline,
    history: JourneyHistory | None = None,
) -> Iterator[Block]:
    """Everything that a report shows, in order; a section without content is left out."""
    yield TextBlock(index)
    yield Heading(1, f.journey.title, f.place)
    yield TextBlock(f.journey.summary)
    yield TextBlock(cells.profile(f, voice))
    for name in shown:
        yield TextBlock(Illustration(f.journey.title, Target("picture", f.journey.id, name)))
    yield TextBlock(pictures)
    for section in (
        in_short,
        _personas,
        stages,
        expected,
        _pains,
        _gains,
        _backlog,
        _promises,
        _contacts,
        _measured,
        answered,
        happened,
        _sources,
    ):
        yield from section(f, voice)
    yield from past(history, voice)
    yield from findings(f.findings, f.set_aside, voice, f.names, root)


def findings(
    listed: Mapping[str, tuple[Diagnostic, ...]], aside: SetAside, voice: Voice, names: Names, root: Path
) -> Iterator[Block]:
    """What was found, a table for each lens: faults of the map first, then facts about the client.

    What is waived or accepted is counted below.
    """
    for kind, heading in ((FindingKind.FAULT, voice.w.findings), (FindingKind.FACT, voice.w.facts)):
        chosen = {lens: [each for each in remarks if each.kind is kind] for lens, remarks in listed.items()}
        if any(chosen.values()):
            yield Heading(2, heading)
        for lens, remarks in chosen.items():
            if remarks:
                yield Heading(3, voice.w.lenses[lens])
                yield _remarks(remarks, voice, names, root)
    counts = ((voice.w.waived, aside.waived), (voice.w.baselined, aside.accepted))
    named = tuple(
        say(voice.w.counted, what=what, count=voice.number(count)) for what, count in counts if count
    )
    if named and not listed:
        yield Heading(2, voice.w.findings)
    if named:
        yield TextBlock(say(voice.w.not_listed, counts=series(named)))


def _remarks(listed: Iterable[Diagnostic], voice: Voice, names: Names, root: Path) -> Table:
    w = voice.w
    rows = tuple(
        (
            keyed(w.severities[str(remark.severity)], remark.severity),
            FindingText(remark.sentence_for_readers(voice.language, names.of)),
            remark.rule,
            cells.where(remark, root),
        )
        for remark in listed
    )
    return Table((w.severity, w.finding, w.rule, w.where), rows)


def _personas(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    if f.personas:
        yield Heading(2, voice.w.personas)
    for place, persona in f.personas:
        yield Heading(3, places.page(place, f.journey), place)
        yield TextBlock(persona.summary)
        if persona.quote:
            yield Quote(say(voice.w.quote, text=persona.quote))
        yield _traits(persona, voice)


def _traits(persona: Persona, voice: Voice) -> Items:
    w = voice.w
    pairs = (
        (w.wants, persona.goals),
        (w.behaves, persona.behaviours),
        (w.needs, persona.needs),
        (w.brand_feeling, persona.feelings),
    )
    return Items(
        tuple(
            Item(series([Strong(label), series(traits, voice.semicolon)], " "))
            for label, traits in pairs
            if traits
        )
    )


def _pains(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.hurts:
        return
    yield Heading(2, w.pains)
    yield TextBlock(w.pains_order)
    rows = tuple(
        (
            cells.pain(hurt, voice),
            hurt.stands_on,
            cells.severity(hurt, voice),
            cells.cited(hurt.evidence, voice),
            cells.done_about(hurt, voice),
        )
        for hurt in f.hurts
    )
    yield Table((w.pain, w.stands_on, w.severity_and_share, w.evidence, w.done_about_it), rows)


def _gains(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if f.gains:
        yield Heading(2, w.gains)
        rows = tuple(
            (point.gain.text, point.stands_on, cells.cited(point.evidence, voice)) for point in f.gains
        )
        yield Table((w.gain, w.stands_on, w.evidence), rows)


def _backlog(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.backlog:
        return
    yield Heading(2, w.opportunities)
    yield TextBlock(w.opportunities_order)
    columns = (w.priority, w.opportunity, w.impact_and_effort, w.value_and_cost, w.return_and_payback)
    rows = tuple(
        (
            series([Spot(item.place), cells.rank(item, place, voice)], ""),
            cells.work(item, voice),
            cells.grades(item, voice),
            cells.amounts(item, voice),
            cells.returns(item, voice),
            cells.who_and_when(item, voice),
            voice.words.opportunity_statuses[item.opportunity.status],
        )
        for place, item in enumerate(f.backlog, 1)
    )
    yield Table((*columns, w.owner_and_due, w.status), rows)
    yield from account_blocks(journey_accounts(f.backlog), voice, 3)


def _promises(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.chains:
        return
    yield Heading(2, w.promises)
    yield TextBlock(w.promises_legend)
    rows = [
        PhaseRow(promised(chain, f, voice), [promise(chain.links[phase], f, voice) for phase in f.phases])
        for chain in f.chains
    ]
    names = [voice.words.phases[phase] for phase in f.phases]
    yield by_phase(w.promise, names, rows, MARKS["not-asked"])


def _contacts(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.contacts:
        return
    yield Heading(2, w.touchpoints)
    rows = tuple(
        (
            touchpoint_phrases.contact(contact, f, voice),
            touchpoint_phrases.channels(contact, voice),
            contact.owner,
            cells.numbered(contact.steps, f),
            voice.feeling(contact.lowest),
            touchpoint_phrases.times(contact, voice),
        )
        for contact in f.contacts
    )
    yield Table(
        (w.touchpoint, w.channel, w.owner, w.steps, felt(w.lowest_feeling, f, voice), w.response_time),
        rows,
    )


def _measured(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if f.feedback:
        yield Heading(2, w.feedback)
        asked = tuple(
            (item.stands_on, item.metric, item.feedback.question, metric_phrases.follow_up(item, voice))
            for item in f.feedback
        )
        yield Table((w.stands_on, w.metric, w.question, w.follow_up), asked)
    if f.readings:
        yield Heading(2, w.metrics)
        rows = tuple(
            (
                item.metric.name,
                metric_phrases.places(item, voice),
                metric_phrases.values(item, f.journey, voice),
                metric_phrases.verdict(item, voice),
                metric_phrases.sample(item.reading, voice),
                metric_phrases.origin(item, voice),
            )
            for item in f.readings
        )
        yield Table((w.metric, w.stands_on, w.value, w.target, w.sample, w.source), rows)
    if f.expected_values:
        yield Heading(2, w.expected_values)
        aims = tuple(
            (item.metric.name, item.stands_on or w.whole_journey, metric_phrases.aim(item, voice))
            for item in f.expected_values
        )
        yield Table((w.metric, w.stands_on, w.target), aims)


def _sources(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not f.evidence:
        return
    yield Heading(2, w.sources)
    said = voice.words.measured("coverage") if f.run.ran else w.coverage
    supported, share = voice.number(f.coverage.supported), voice.percent(f.coverage.share)
    yield TextBlock(say(said, supported=supported, steps=voice.number(f.coverage.steps), share=share))
    rows = tuple(
        (
            series([Spot(item.place), cells.source(item, voice)], ""),
            voice.day(item.source.date),
            cells.validity(item, voice),
            cells.resting(item, f, voice),
        )
        for item in f.evidence
    )
    yield Table((w.source, w.gathered, w.valid_until, w.what_rests_on_it), rows)
