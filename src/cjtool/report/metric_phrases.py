"""The cells of what is measured and asked in a journey's report."""

from cjtool.model import Journey, Reading
from cjtool.query.measurement import begins_today
from cjtool.report import measured_cells
from cjtool.report.inline import Inline, Series, Stack, say, series, stack
from cjtool.report.metrics import ExpectedValue, FeedbackMoment, Measured
from cjtool.report.voice import Voice


def follow_up(asked: FeedbackMoment, voice: Voice) -> Series:
    """Who follows up on feedback, and how soon."""
    within = asked.feedback.within
    return series([asked.owner, say(voice.w.within, time=voice.length(within)) if within else None])


def places(item: Measured, voice: Voice) -> Series:
    """Where a reading stands."""
    return series([place or voice.w.whole_journey for place in item.stands_on])


def values(item: Measured, journey: Journey, voice: Voice) -> Stack | str:
    """A reading's value and what it was; or that it is planned."""
    told = item.reading
    now = voice.w.planned if told.value is None else voice.rated(told.value, item.metric)
    was = f"{voice.words.story('today')} {{value}}" if begins_today(told, journey) else voice.w.was
    earlier = (say(was, value=voice.reading(value, item.metric)) for value in item.baselines)
    return stack([now, *earlier])


def aim(item: ExpectedValue, voice: Voice) -> str:
    """What is to be measured."""
    return measured_cells.aim(item.expectation, item.metric, voice)


def sample(reading: Reading, voice: Voice) -> str:
    """How many answers a reading rests on; of one that is planned only where it is stated."""
    return "" if reading.value is None and reading.n is None else voice.answers(reading.n)


def verdict(item: Measured, voice: Voice) -> Stack:
    """The target, on which side of it is good, and whether it is met where that is known."""
    aim = voice.aim(item.target, item.metric) if item.target is not None else None
    return stack([aim, _met(item, voice)])


def origin(item: Measured, voice: Voice) -> Stack:
    """Where a reading comes from, and when."""
    return stack([*item.sources, voice.day(item.reading.date)])


def _met(item: Measured, voice: Voice) -> Inline:
    if item.met and item.low is not None:
        return say(f"✓ {voice.w.met_though_low}", emotion=voice.number(item.low, sign=True))
    return {True: f"✓ {voice.w.met}", False: f"✗ {voice.w.missed}", None: None}[item.met]
