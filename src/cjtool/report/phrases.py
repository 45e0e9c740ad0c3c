"""The cells of a journey's report: what stands in them, in words, whatever they are written in."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.model import Pain, SourceOfInsight, Step
from cjtool.query import overdue
from cjtool.report import places, remarks
from cjtool.report.confidence import Evidence
from cjtool.report.improvements import Work
from cjtool.report.inline import (
    Inline,
    Jump,
    Series,
    Spot,
    Stack,
    Strong,
    Web,
    say,
    series,
    stack,
)
from cjtool.report.journey import JourneyFacts
from cjtool.report.pain_points import Hurt
from cjtool.report.sort_keys import graded, keyed
from cjtool.report.voice import Voice


def profile(f: JourneyFacts, voice: Voice) -> Series:
    """The facts about a journey in one line."""
    w, words, journey = voice.w, voice.words, f.journey
    pairs: tuple[tuple[str, Inline], ...] = (
        (w.personas if len(f.personas) > 1 else w.persona, _people(f, voice)),
        (w.state, words.states[journey.state]),
        (w.level, words.levels[journey.level]),
        (w.phases, ", ".join(words.phases[phase] for phase in f.phases)),
        (_heading("scope", voice), ", ".join(words.phases[phase] for phase in _scope(f))),
        (_heading("relationship", voice), _relationship(f, voice)),
        (_heading("tone", voice), ", ".join(journey.tone or ())),
        (_heading("customers", voice), voice.between(journey.customers)),
        (_heading("worth", voice), voice.money_between(journey.worth)),
        (w.owner, series([_owner(f), f.address]) if f.owner else None),
        (w.sponsor, f.sponsor),
        (w.status, words.statuses[journey.status]),
        (w.version, journey.version),
        (w.reviewed, voice.day(journey.reviewed)),
        (w.part_of, f.parent),
        (w.changes, f.based_on),
        (w.details, series(f.details)),
        (w.leads_to, series(f.leads_to)),
        (w.follows_on, series(f.follows_on)),
    )
    return labelled(pairs)


def _owner(f: JourneyFacts) -> Jump:
    """The team that answers for the journey, which leads to its page."""
    return places.page(places.library("team", f.journey.owner or "", f.owner), f.journey)


def _scope(f: JourneyFacts) -> tuple[str, ...]:
    """The phases that it means to cover, where those are not the ones that it has."""
    named = f.journey.scope or ()
    return () if set(named) == set(f.phases) else named


def _heading(key: str, voice: Voice) -> str:
    """What readers call a key, with a capital, as the labels beside it have one."""
    name = voice.words.key_name(key)
    return name[:1].upper() + name[1:]


def _relationship(f: JourneyFacts, voice: Voice) -> str | None:
    """How customers buy, where the journey says so."""
    stated = "relationship" in f.journey.model_fields_set
    return voice.words.relationships[f.journey.relationship] if stated else None


def _people(f: JourneyFacts, voice: Voice) -> Series | None:
    """The personas, between semicolons, for names such as `Noor Bakkali, 34` have commas."""
    return series([place for place, _ in f.personas], voice.semicolon) if f.personas else None


def numbered(steps: tuple[Step, ...], f: JourneyFacts) -> Series:
    """Steps by their numbers, each a link."""
    return series([Jump(f.numbers[step.id], places.holder(step).anchor) for step in steps])


def severity(hurt: Hurt, voice: Voice) -> Stack:
    """How bad a pain is, and for whom."""
    pain = hurt.pain
    return stack(
        [
            graded(pain.severity, voice.words.severities) if pain.severity else None,
            say(voice.w.of_customers, share=voice.percent(pain.share)) if pain.share is not None else None,
            *_at_stake(pain, voice),
        ]
    )


def _at_stake(pain: Pain, voice: Voice) -> Iterator[Inline]:
    """How many leave because of a pain, and what it costs each time."""
    if pain.drop_off is not None:
        yield say(voice.w.leave, share=voice.between(pain.drop_off))
    if pain.cost is not None:
        yield say(voice.w.costs_each, amount=voice.money_between(pain.cost))


def weighed(pain: Pain, voice: Voice) -> Series:
    """How bad a pain is, and for whom, in a sentence."""
    w, known = voice.w, voice.words.severities
    return series(
        [
            say(w.severity_is, grade=known[pain.severity]) if pain.severity else None,
            say(w.of_customers, share=voice.percent(pain.share)) if pain.share is not None else None,
            *_at_stake(pain, voice),
        ]
    )


def pain(hurt: Hurt, voice: Voice) -> Stack:
    """A pain, and the promises that it breaks."""
    broken = say(
        voice.w.counted, what=voice.words.key_name("breaks"), count=series(hurt.breaks, voice.semicolon)
    )
    return stack([series([Spot(hurt.place), hurt.pain.text], ""), broken if hurt.breaks else None])


def cited(evidence: tuple[tuple[Jump, SourceOfInsight], ...], voice: Voice) -> Stack:
    """The sources of a pain or a gain, each with its n; of what kind they are, the table of sources tells."""
    return stack(
        [
            series([place, f"({voice.answers(source.n)})" if source.n is not None else None], " ")
            for place, source in evidence
        ]
    )


def done_about(hurt: Hurt, voice: Voice) -> Stack | str:
    """The opportunities that address a pain, why it is accepted, or that nothing is done yet."""
    found: list[Inline] = [
        series([place, f"({voice.words.opportunity_statuses[opportunity.status]})"], " ")
        for opportunity, place in hurt.addressed_by
    ]
    if hurt.pain.accepted:
        found.append(say(voice.w.accepted, reason=hurt.pain.accepted))
    return stack(found) if found else voice.w.nothing_yet


def work(item: Work, voice: Voice) -> Stack:
    """An opportunity, the pains it addresses and the metric it should move."""
    w = voice.w
    return stack(
        [
            Strong(item.opportunity.title),
            *(say(w.addresses, pain=pain) for pain in item.addresses),
            say(w.takes_away, share=voice.between(item.opportunity.effect))
            if item.opportunity.effect
            else None,
            say(w.moves, metric=item.metric) if item.metric else None,
            *(say(w.serves, objective=goal.objective.text) for goal in item.goals),
        ]
    )


def rank(item: Work, place: int, voice: Voice) -> str:
    """Its place in the order, from 1; empty where it is done or rejected, or nothing is known that it could rest on."""
    return "" if item.closed or item.priority is None else voice.number(place)


def grades(item: Work, voice: Voice) -> Stack:
    """Impact and effort in words."""
    w, told = voice.w, item.opportunity
    known = voice.words.grades
    return stack(
        [
            say(w.impact_is, grade=graded(told.impact, known)) if told.impact else None,
            say(w.effort_is, grade=graded(told.effort, known)) if told.effort else None,
        ]
    )


def amounts(item: Work, voice: Voice) -> Stack:
    """Value a year, and cost."""
    w, told = voice.w, item.opportunity
    return stack(
        [
            say(w.value_a_year, amount=voice.money(told.value)) if told.value is not None else None,
            say(w.costs, amount=voice.money(told.cost)) if told.cost is not None else None,
        ]
    )


def returns(item: Work, voice: Voice) -> Stack:
    """Return as a factor, and how long until it is paid back."""
    return stack(
        [
            keyed(f"{voice.factor(item.gain)} ×", item.gain) if item.gain is not None else None,
            voice.years(item.payback) if item.payback is not None else None,
        ]
    )


def who_and_when(item: Work, voice: Voice) -> Stack:
    """Owner and due date; what is late says so."""
    return stack(
        [
            item.owner,
            voice.day(item.opportunity.due),
            Strong(voice.w.overdue) if overdue(item.opportunity, voice.today) else None,
        ]
    )


def worth(item: Work, voice: Voice) -> Series:
    """Why to do it first, in one line: impact for effort, return and payback, who and when."""
    w, told = voice.w, item.opportunity
    known = voice.words.grades
    return series(
        [
            say(w.impact_for_effort, impact=known[told.impact], effort=known[told.effort])
            if told.impact and told.effort
            else None,
            say(w.pays_back, factor=voice.factor(item.gain), years=voice.years(item.payback))
            if item.gain is not None and item.payback is not None
            else None,
            item.owner,
            voice.day(told.due),
        ],
        voice.semicolon,
    )


def money(item: Work, voice: Voice) -> Series | None:
    """What an opportunity brings and costs, and how soon it is paid back, in a line; nothing where nothing is stated."""
    w, told = voice.w, item.opportunity
    parts = (
        say(w.value_a_year, amount=voice.money(told.value)) if told.value is not None else None,
        say(w.costs, amount=voice.money(told.cost)) if told.cost is not None else None,
        say(w.pays_back, factor=voice.factor(item.gain), years=voice.years(item.payback))
        if item.gain is not None and item.payback is not None
        else None,
    )
    return series(parts, " · ") if any(parts) else None


def source(item: Evidence, voice: Voice) -> Stack:
    """A source with its kind and n."""
    return stack([Web(item.source.name, item.source.link), voice.source(item.source)])


def validity(item: Evidence, voice: Voice) -> Stack:
    """Until when a source counts."""
    return stack([voice.day(item.source.valid_until), Strong(voice.w.expired) if item.expired else None])


def resting(item: Evidence, f: JourneyFacts, voice: Voice) -> Stack:
    """What rests on a source."""
    w = voice.w
    names = {id(persona): place for place, persona in f.personas}
    counted = {"pains": w.pains, "gains": w.gains, "readings": w.metrics}
    return stack(
        [
            w.whole_journey if item.whole_journey else None,
            *(names[id(persona)] for persona in item.personas),
            say(w.counted, what=w.steps, count=numbered(item.steps, f)) if item.steps else None,
            *(say(w.counted, what=counted[kind], count=voice.number(n)) for kind, n in item.counts.items()),
        ]
    )


def where(diagnostic: Diagnostic, root: Path) -> str:
    """File and line."""
    file, line = remarks.where(diagnostic, root)
    return f"{file}:{line}"


def of_keys(pairs: Iterable[tuple[str, Inline]], voice: Voice) -> Iterator[Inline]:
    """Each value behind what readers call its key; those without a value left out."""
    for key, value in pairs:
        if value:
            yield say(voice.w.counted, what=voice.words.key_name(key), count=value)


def labelled(pairs: tuple[tuple[str, Inline], ...]) -> Series:
    """Each label with its value, those without a value left out."""
    return Series(
        tuple(series([Strong(label), value], " ") for label, value in pairs if value and value != Series(())),
        " · ",
    )
