"""Where customers answered otherwise than the map tells, a sentence for each step, which names what they were asked."""

from collections.abc import Iterable

from cjtool.model import Step
from cjtool.query.by_answers import AnsweredMoment
from cjtool.query.contradicting import Contradiction, FeltAnswers
from cjtool.query.naming import called
from cjtool.report import places
from cjtool.report.inline import Inline, Jump, say
from cjtool.report.voice import Voice

_MOST = 3


def by_answers(
    key: str,
    moment: AnsweredMoment,
    voice: Voice,
    found: Iterable[Contradiction] = (),
    place: Jump | None = None,
) -> Inline:
    """The lowest moment or an end by what customers answered, by its key, as a sentence.

    Where a contradiction of the step is `found`, with what else they answered, and what the map says.
    """
    apart = [each for each in found if each.step is moment.step]
    others = (each.answers for each in apart if each.answers.metric is not moment.answers.metric)
    told = say(
        voice.words.measured(key),
        step=place or places.holder(moment.step),
        answered=_answered([moment.answers, *others], voice),
    )
    if not apart:
        return told
    return say(voice.words.measured("where-map"), line=told, told=voice.feeling(apart[0].told))


def widest(
    found: Iterable[Contradiction], told: Iterable[Step] = ()
) -> tuple[tuple[Contradiction, ...], ...]:
    """The three steps that are widest apart, each with all that contradicts it, without those that are told already.

    First where it is worse than the map says, then where it is better.
    """
    by_step: dict[int, list[Contradiction]] = {}
    passed = {id(step) for step in told}
    for each in found:
        if id(each.step) not in passed:
            by_step.setdefault(id(each.step), []).append(each)
    wide = sorted(by_step.values(), key=lambda listed: -max(map(_apart, listed)))[:_MOST]
    return tuple(sorted(map(tuple, wide), key=lambda listed: listed[0].told < listed[0].answers.felt.value))


def _apart(each: Contradiction) -> float:
    return abs(each.told - each.answers.felt.value)


def told_otherwise(listed: tuple[Contradiction, ...], voice: Voice, place: Jump | None = None) -> Inline:
    """What customers answered of a step, and what the map says."""
    told = say(
        voice.words.measured("otherwise"),
        step=place or places.holder(listed[0].step),
        answered=_answered((each.answers for each in listed), voice),
    )
    return say(voice.words.measured("where-map"), line=told, told=voice.feeling(listed[0].told))


def _answered(listed: Iterable[FeltAnswers], voice: Voice) -> str:
    """What customers felt by each question that they were asked: `−0.5 (neutral) by 102 answers (Mark)`."""
    said = voice.words.measured("felt-by")
    return ", ".join(
        said.format(
            measured=voice.mean(each.felt.value),
            answers=voice.number(each.n or 0),
            metric=called(each.metric, bare=True).text(voice.language),
        )
        for each in listed
    )
