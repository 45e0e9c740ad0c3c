"""What an index tells first: where customers suffer most, who answers for it, and what to do first."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.message import Says
from cjtool.model import Step
from cjtool.query.by_answers import AnsweredMoment
from cjtool.query.summing_up import Moment, first_of
from cjtool.report import curve_phrases, phrases, places
from cjtool.report.account_sections import total
from cjtool.report.answered_otherwise import by_answers, told_otherwise, widest
from cjtool.report.blocks import Block, Heading, Item, Items, TextBlock
from cjtool.report.improvements import Work
from cjtool.report.index_phrases import pain
from cjtool.report.inline import Inline, Jump, Strong, series
from cjtool.report.listing import IndexedJourney, holder_owner, is_live, is_walked, owner_at
from cjtool.report.measured_notes import lost, pooled
from cjtool.report.pain_points import Hurt
from cjtool.report.project import ProjectFacts
from cjtool.report.voice import Voice
from cjtool.report.worst_pain import done_about, tackles

WORST = Says(
    en="The worst open pain:",
    nl="Het ergste open pijnpunt:",
    fr="Le pire irritant encore ouvert :",
    de="Der schlimmste offene Pain Point:",
)
IN_SHORT = Jump("", "in-short")
"""Where an index tells what matters most."""


def short_blocks(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """The low point, what customers answer otherwise, and the worst pain of the journeys as they are, and the first things to do of all of them."""
    now = [entry for entry in f.entries if is_walked(entry)]
    lowest = _lowest_answered(now)
    answered = [] if lowest is None else [_answered(*lowest, voice)]
    apart = _apart(now, [moment.step for _, _, moment in ([lowest] if lowest else [])], voice)
    items = (*_low(now, voice), *answered, *apart, *_worst(now, voice))
    live = [work for entry, work in f.backlog if is_live(entry)]
    home = {id(work): entry for entry, work in f.backlog}
    first = first_of(live)
    if items or first or f.unknown:
        yield Heading(2, voice.w.in_short, IN_SHORT)
    if items:
        yield Items(items)
    yield from _caveats(now, voice)
    if first:
        yield TextBlock(voice.w.first_things if len(first) > 1 else voice.w.first_thing)
        yield Items(tuple(_work(home[id(work)], work, voice) for work in first), ordered=True)
        yield from _about_worst(now, [(work, home[id(work)]) for work in live], len(first), voice)
        yield TextBlock(total(f.accounts, voice))
    yield from _unknown(f, voice)


def _caveats(entries: list[IndexedJourney], voice: Voice) -> Iterator[Block]:
    """How far what customers answered carries: what was pooled, and which share of the rows could not be counted."""
    asked = [entry for entry in entries if entry.f.beside]
    names = (
        entry.f.names.metric(each.figure.metric)
        for entry in asked
        for each in entry.f.beside
        if each.figure.pooled
    )
    yield from pooled(names, voice)
    if asked:
        yield from lost(asked[0].f.run, voice)


def _low(entries: list[IndexedJourney], voice: Voice) -> Iterator[Item]:
    """The lowest points of all curves, the first of equal ones: what can be helped, then what belongs to an event itself."""
    lows = [(entry, *low) for entry in entries for low in curve_phrases.lows(entry.f, voice)]
    lowest = min((each for each in lows if not each[2].step.unavoidable), key=_emotion, default=None)
    inherent = min((each for each in lows if each[2].step.unavoidable), key=_emotion, default=None)
    lower = inherent is not None and (lowest is None or _emotion(inherent) < _emotion(lowest))
    if lowest:
        entry, sentence, moment = lowest
        yield _moment(entry, voice.w.helpable_low if lower else sentence, moment, voice)
    if inherent and lower:
        yield _moment(*inherent, voice)


def _emotion(told: tuple[IndexedJourney, str, Moment]) -> float:
    return told[2].emotion


def _moment(entry: IndexedJourney, sentence: str, moment: Moment, voice: Voice) -> Item:
    place = places.holder(moment.step)
    told = curve_phrases.moment(sentence, moment, voice, entry.at(place))
    return Item(_where(told, entry, owner_at(place, entry)))


_LowAnswered: TypeAlias = tuple[IndexedJourney, str, AnsweredMoment]


def _lowest_answered(entries: list[IndexedJourney]) -> _LowAnswered | None:
    """The lowest moment of all by what customers answered, where a journey tells another."""
    found = (
        (entry, key, moment)
        for entry in entries
        for key, moment in entry.f.answered_moments
        if key == "low-answered"
    )
    return min(found, key=lambda each: each[2].answers.felt.value, default=None)


def _answered(entry: IndexedJourney, key: str, moment: AnsweredMoment, voice: Voice) -> Item:
    place = places.holder(moment.step)
    told = by_answers(key, moment, voice, entry.f.contradictions, entry.at(place))
    return Item(_where(told, entry, owner_at(place, entry)))


def _apart(entries: list[IndexedJourney], told: list[Step], voice: Voice) -> Iterator[Item]:
    """Where customers answered otherwise than a map tells: the widest apart of all journeys, but for what is told."""
    home = {id(each): entry for entry in entries for each in entry.f.contradictions}
    for listed in widest((each for entry in entries for each in entry.f.contradictions), told):
        entry, place = home[id(listed[0])], places.holder(listed[0].step)
        yield Item(_where(told_otherwise(listed, voice, entry.at(place)), entry, owner_at(place, entry)))


def _worst(entries: list[IndexedJourney], voice: Voice) -> Iterator[Item]:
    """The open pain that weighs most, where it is known how much."""
    found = _worst_of_all(entries)
    if found and voice.has_sentences:
        entry, hurt = found
        told = series([WORST.sentence(voice.language), pain(entry.at(hurt.place), hurt, voice)], " ")
        yield Item(_where(told, entry, holder_owner(hurt, entry)))


def _worst_of_all(entries: list[IndexedJourney]) -> tuple[IndexedJourney, Hurt] | None:
    weighed = [(entry, hurt) for entry in entries for hurt in entry.f.hurts if hurt.open and hurt.priority]
    return max(weighed, key=_weight, default=None)


def _about_worst(
    entries: list[IndexedJourney], works: list[tuple[Work, IndexedJourney]], first: int, voice: Voice
) -> Iterator[Block]:
    """What is done about the worst pain, where it is not the first thing to do."""
    found = _worst_of_all(entries)
    if found and voice.has_sentences and not tackles(works[0][0], found[1]):
        entry, hurt = found
        backlog = [(work, home.at(work.place)) for work, home in works]
        yield TextBlock(done_about(hurt, entry.at(hurt.place), backlog, first, voice))


def _weight(pair: tuple[IndexedJourney, Hurt]) -> float:
    return pair[1].priority or 0


def _where(told: Inline, entry: IndexedJourney, owner: str) -> Inline:
    """What is told, the journey in which it is, and who answers for it."""
    return series([told, series([entry.place, owner])], " – ")


def _work(entry: IndexedJourney, work: Work, voice: Voice) -> Item:
    """What to do, in which journey, who and when; below it what it costs and brings."""
    due = voice.day(work.opportunity.due)
    told = series([entry.at(work.place), series([entry.place, work.owner, due])], " – ")
    worth = phrases.money(work, voice)
    return Item(told, (worth,) if worth else ())


def _unknown(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """What is not known of the journeys as they are."""
    if f.unknown:
        counted = (
            voice.words.story(lack.phrase).format(n=voice.number(lack.count), all=voice.number(lack.total))
            for lack in f.unknown
        )
        label = Strong(voice.words.story("unknown"))
        yield TextBlock(series([label, voice.semicolon.join(counted)], " "))
