"""Where customers answered otherwise than the map tells, a sentence each."""

from collections.abc import Iterable

from cjtool.query.by_answers import AnsweredMoment
from cjtool.query.contradicting import Contradiction
from cjtool.report import places
from cjtool.report.inline import Inline, Jump, say
from cjtool.report.voice import Voice

_MOST = 3


def by_answers(key: str, moment: AnsweredMoment, voice: Voice, place: Jump | None = None) -> Inline:
    """The lowest moment or an end by what customers answered, by its key, as a sentence."""
    return say(
        voice.words.measured(key),
        step=place or places.holder(moment.step),
        measured=voice.mean(moment.answers.felt.value),
        answers=voice.number(moment.answers.n or 0),
    )


def widest(found: Iterable[Contradiction]) -> tuple[Contradiction, ...]:
    """The three steps that are widest apart: first where it is worse than the map says, then where it is better."""
    by_step: dict[int, Contradiction] = {}
    for each in sorted(found, key=lambda each: -abs(each.told - each.answers.felt.value)):
        by_step.setdefault(id(each.step), each)
    wide = list(by_step.values())[:_MOST]
    return tuple(sorted(wide, key=lambda each: each.told < each.answers.felt.value))


def told_otherwise(each: Contradiction, voice: Voice, place: Jump | None = None) -> Inline:
    """What customers answered of a step, and what the map says."""
    return say(
        voice.words.measured("otherwise"),
        step=place or places.holder(each.step),
        measured=voice.mean(each.answers.felt.value),
        answers=voice.number(each.answers.n or 0),
        told=voice.feeling(each.told),
    )
