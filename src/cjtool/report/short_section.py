"""What a journey's report tells first: its goal and its curve, what to do first, and the worst pain."""

from collections.abc import Iterable, Iterator

from cjtool.draw.elapsed_time import time_stated
from cjtool.model import Step
from cjtool.query.by_answers import AnsweredMoment
from cjtool.query.summing_up import Moment
from cjtool.report import curve_phrases, places
from cjtool.report import phrases as cells
from cjtool.report.answered_otherwise import by_answers, told_otherwise, widest
from cjtool.report.blocks import Block, Heading, Item, Items, TextBlock
from cjtool.report.improvements import Work
from cjtool.report.inline import Inline, Strong, say, series
from cjtool.report.journey import JourneyFacts
from cjtool.report.voice import Voice
from cjtool.report.worst_pain import worst_pains


def in_short(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """Goal, trigger, outcome, lead time, the moments of the curve and of what was answered, the first things to do, the worst pain."""
    w, journey = voice.w, f.journey
    worst = tuple(worst_pains(f, voice))
    lead = time_stated(f.lead_time, voice.words) if f.lead_time else None
    texts = (journey.goal, journey.trigger, journey.outcome, lead)
    if not (any(texts) or f.curve or f.answered_moments or f.first or f.makes_real or worst):
        return
    yield Heading(2, w.in_short)
    pairs = zip((w.goal, w.trigger, w.outcome, w.lead_time), texts, strict=True)
    lines = [Item(series([Strong(label), text], " ")) for label, text in pairs if text]
    moments = [Item(curve_phrases.moment(sentence, moment, voice)) for sentence, moment in _moments(f, voice)]
    answered = [Item(by_answers(key, each, voice, f.contradictions)) for key, each in f.answered_moments]
    wide = widest(f.contradictions, (moment.step for _, moment in f.answered_moments))
    apart = [*answered, *(Item(told_otherwise(each, voice)) for each in wide)]
    if f.curve and f.curve.remembered:
        yield from (Items(tuple(lines)), TextBlock(w.curve), Items((*moments, *apart)))
    else:
        yield Items((*lines, *moments, *apart))
    yield from _first(f, voice)
    yield from map(TextBlock, worst)


def decision(f: JourneyFacts, voice: Voice) -> Items:
    """What is worst and who answers for it, where customers say otherwise, and the first thing to do with what it brings: a line each."""
    lows = (_owned(sentence, moment, f, voice) for sentence, moment in curve_phrases.lows(f, voice))
    low = [(key, moment) for key, moment in f.answered_moments if key == "low-answered"]
    wide = widest(f.contradictions, (moment.step for _, moment in low))
    apart = (Item(told_otherwise(each, voice)) for each in wide)
    answered = (_answered(key, moment, f, voice) for key, moment in low)
    return Items((*lows, *answered, *apart, *_first_line(f, voice)), leading=True)


def _owned(sentence: str, moment: Moment, f: JourneyFacts, voice: Voice) -> Item:
    """A moment with the team that answers for its step, or that none does."""
    return _with_owner(curve_phrases.moment(sentence, moment, voice), moment.step, f, voice)


def _answered(key: str, moment: AnsweredMoment, f: JourneyFacts, voice: Voice) -> Item:
    """The lowest moment by what customers answered, with that team."""
    return _with_owner(by_answers(key, moment, voice, f.contradictions), moment.step, f, voice)


def _with_owner(told: Inline, step: Step, f: JourneyFacts, voice: Voice) -> Item:
    team = f.owner_at(places.holder(step))
    owner = _whose(step, team, f, voice) if team else voice.words.story("nobody")
    return Item(series([told, owner], " – "))


def _whose(step: Step, team: str, f: JourneyFacts, voice: Voice) -> Inline:
    """The team of a step; where it is that of the journey, that is said."""
    if f.rows[step.id].owner:
        return series([Strong(voice.w.owner), team], " ")
    return voice.words.portfolio("kept").format(team=team)


def _first_line(f: JourneyFacts, voice: Voice) -> Iterator[Item]:
    """The first thing to do; of a journey as it is to be, in the one that it is based on."""
    w = voice.w
    for work in (f.makes_real or f.first)[:1]:
        label = say(w.makes_real, journey=f.based_on) if f.makes_real else w.first_thing
        money = cells.money(work, voice)
        brings = series([money, work.owner], voice.semicolon) if money else cells.worth(work, voice)
        yield Item(series([Strong(label), series([work.place, brings], " – ")], " "))


def _first(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """What to do first; of a journey as it is to be, what makes it real before."""
    w = voice.w
    if f.makes_real:
        yield TextBlock(say(w.makes_real, journey=f.based_on))
        yield _works(f.makes_real, voice)
    if f.first:
        label = w.first_things if len(f.first) > 1 else w.first_thing
        yield TextBlock(w.further if f.makes_real else label)
        yield _works(f.first, voice)


def _works(listed: Iterable[Work], voice: Voice) -> Items:
    works = (Item(series([work.place, cells.worth(work, voice)], " – ")) for work in listed)
    return Items(tuple(works), ordered=True)


def _moments(f: JourneyFacts, voice: Voice) -> Iterator[tuple[str, Moment]]:
    """The high point where it is one, the low point and the ends, each with its sentence."""
    w, curve, future = voice.w, f.curve, f.journey.state == "future"
    if curve is None:
        return
    if curve.remembered:
        yield (w.peak_expected if future else w.peak), curve.peak
    yield from curve_phrases.lows(f, voice)
    yield from curve_phrases.ends(curve, voice, future=future)
