"""A journey told in sentences, for those who do not see its picture."""

from collections.abc import Iterator

from cjtool.draw import measured_words
from cjtool.draw.grid import Subject
from cjtool.i18n.numbers import number
from cjtool.model import Pain, Stage, Step
from cjtool.query.feelings import told_apart
from cjtool.query.summing_up import Moment, remembered, worst_first

_STOPS = (".", "!", "?", "…", "。", "！", "？")


def story(subject: Subject, *, felt: bool = True, hurt: bool = True) -> str:
    """Best and worst moment and the ends, then stage by stage each step; with what is `felt` there, and what has `hurt`."""
    sentences = [
        *(_highlights(subject) if felt else ()),
        *(_whose(subject) if felt else ()),
        *(sentence for stage in subject.journey.stages for sentence in _stage(subject, stage, felt, hurt)),
    ]
    return " ".join(map(stopped, sentences))


def of_steps(subject: Subject) -> tuple[str, ...]:
    """A sentence for each step: what is felt there, and what hurts."""
    listed = (step for stage in subject.journey.stages for step in stage.steps)
    return tuple(stopped(_step(subject, step, felt=True, hurt=True)) for step in listed)


def stopped(sentence: str) -> str:
    """A sentence with its full stop."""
    return sentence if sentence.endswith(_STOPS) else f"{sentence}."


def _highlights(subject: Subject) -> Iterator[str]:
    moments = [_moment(subject, key, moment) for key, moment in remembered(subject.journey)]
    yield from moments or (subject.words.portfolio("no-feeling"),)
    for key, moment in subject.answered_moments:
        yield f"{subject.words.story(key)}: {measured_words.of_moment(subject, moment)}"


def _moment(subject: Subject, key: str, moment: Moment) -> str:
    words = subject.words
    step = f"{subject.numbers[moment.step.id]} {moment.step.name}"
    value = number(moment.emotion, words.language, sign=True)
    told = words.prose("moment").format(label=words.story(key), step=step, value=value)
    return " – ".join(filter(None, (told, moment.reason)))


def _whose(subject: Subject) -> Iterator[str]:
    for persona in told_apart(subject.journey)[:1]:
        yield subject.words.prose("whose").format(name=subject.definitions.personas[persona].name)


def _stage(subject: Subject, stage: Stage, felt: bool, hurt: bool) -> Iterator[str]:
    words = subject.words
    name = words.prose("stage").format(number=subject.numbered[stage], name=stage.name)
    parts = (*(_pains(subject, stage) if hurt else ()), *(() if stage.steps else (words.prose("no-steps"),)))
    yield "; ".join((name, *parts))
    yield from (_step(subject, step, felt, hurt) for step in stage.steps)


def _step(subject: Subject, step: Step, felt: bool, hurt: bool) -> str:
    name = f"{subject.numbers[step.id]} {step.name}"
    parts = (_felt(subject, name, step.emotion), *_others(subject, step)) if felt else (name,)
    return "; ".join((*parts, *(_pains(subject, step) if hurt else ())))


def _others(subject: Subject, step: Step) -> Iterator[str]:
    """What others than the primary persona feel, where they feel otherwise somewhere."""
    for persona in told_apart(subject.journey)[1:]:
        if persona in step.emotion_of:
            yield _felt(subject, subject.definitions.personas[persona].name, step.emotion_of[persona])


def _felt(subject: Subject, whom: str, emotion: float | None) -> str:
    """Who feels, or where something is felt, and what; that it is not known."""
    words = subject.words
    feeling = words.prose("no-feeling")
    if emotion is not None:
        feeling = f"{words.emotion(emotion)}, {number(emotion, words.language, sign=True)}"
    return words.prose("step").format(step=whom, feeling=feeling)


def _pains(subject: Subject, holder: Stage | Step) -> Iterator[str]:
    yield from (_pain(subject, pain) for pain in worst_first(holder.pains))


def _pain(subject: Subject, pain: Pain) -> str:
    words = subject.words
    if pain.severity is None:
        return words.prose("pain").format(text=pain.text)
    return words.prose("graded-pain").format(grade=words.severities[pain.severity], text=pain.text)
