"""Where what is told of feelings and what customers answered go together, and where they do not."""

from collections.abc import Iterable, Iterator
from math import sqrt
from typing import NamedTuple

from cjtool.model import Journey, Metric, Reading, Step, steps
from cjtool.project.measured import Ranged
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions
from cjtool.query.felt_scale import emotion_at, mark_felt
from cjtool.query.measurement import direction, latest, metric_of, read_at
from cjtool.query.ratings import SCALES, scale
from cjtool.query.run_figures import beside

APART = 1.0
"""How far what is told lies from what was answered, at least: from one word of the scale of emotions to the next."""
SIDE = 0.5
"""Up to here from zero a feeling is neutral, as it is in words."""
_ASKED = ("csat", "score", "ces", "nps")
"""Kinds that say how a moment felt, the plainest first: satisfaction asks for it, effort and recommending say something else too."""
_MARKS = frozenset({"csat", "score"})
_Z = 1.96
_UNSATISFIED = 0.5
"""What who is not satisfied feels at most: a 5 of 7."""


class FeltAnswers(NamedTuple):
    """Where customers' answers at a step lie on the scale of emotions from −2 to 2, and what they were asked.

    `value` is the figure in its metric's own unit, with `n` answers; `reading` is what says so in the file, None where
    it is a figure of the run.
    """

    felt: Ranged
    metric: Metric
    value: float
    n: int | None
    reading: Reading | None = None
    by_share: bool = False
    """Whether only a share of satisfied customers is known, not how satisfied."""


class Contradiction(NamedTuple):
    """A step of which another feeling is told than its customers' answers to one question stand for."""

    step: Step
    told: float
    answers: FeltAnswers


def contradictions(journey: Journey, workspace: Workspace, persona: str = "") -> Iterator[Contradiction]:
    """The steps, in order, at which what is told and what was answered surely do not go together: of each, every metric.

    Of each metric a figure of the run counts before a reading that is written, whose interval nobody knows as well.
    """
    for step in steps(journey):
        if step.emotion is None:
            continue
        found = measured_feelings(step, journey, workspace, persona)
        if not persona:
            measured = {id(answers.metric) for answers in found}
            told = written_feelings(step, journey, workspace)
            found += [answers for answers in told if id(answers.metric) not in measured]
        for answers in contradicting_answers(step, found):
            yield Contradiction(step, step.emotion or 0.0, answers)


def measured_contradictions(journey: Journey, workspace: Workspace) -> Iterator[Contradiction]:
    """Those that a run shows, in order."""
    return (each for each in contradictions(journey, workspace) if each.answers.reading is None)


def contradicting_answers(step: Step, listed: Iterable[FeltAnswers]) -> Iterator[FeltAnswers]:
    """Those of some answers at a step that contradict what is told of it.

    None where the event itself is sad: what was answered is about how it was handled.
    """
    if step.emotion is not None and not (step.unavoidable and step.emotion < 0):
        yield from (answers for answers in listed if contradicts(step.emotion, answers))


def contradicts(told: float, answers: FeltAnswers) -> bool:
    """Whether a feeling and all of an interval lie on two sides of neutral, or a word of the scale apart.

    What is no mark of satisfaction contradicts only if it is good or bad in words, outside the neutral band from −0.5 to
    0.5, and the map does not say so: an NPS hangs on the market as much as on the moment, and a score may be of anything.
    Effort contradicts no low feeling, as what is easy may be sad.
    """
    _, low, high = answers.felt
    gap = max(low - told, told - high)
    if answers.metric.kind == "csat" and not answers.by_share:
        return gap >= APART or (told > SIDE and high < 0) or (told < -SIDE and low > 0)
    if high < -SIDE:
        return told >= -SIDE and gap >= APART
    return low > SIDE and told <= SIDE and gap >= APART and answers.metric.kind != "ces"


def bears_out(told: float, answers: FeltAnswers) -> bool:
    """Whether a feeling lies within the interval of what was answered, or nearer to its value than neutral reaches.

    Between this and a contradiction lies what answers leave open: that they do not contradict it is no support.
    """
    value, low, high = answers.felt
    return low <= told <= high or abs(told - value) < SIDE


def measured_feelings(
    step: Step, journey: Journey, workspace: Workspace, persona: str = ""
) -> list[FeltAnswers]:
    """What customers answered at a step in the run, as feelings: the metric that asks most plainly how the moment was first.

    CSAT comes before a score, then CES and NPS; what has no honest place on the scale of emotions is left out.
    """
    found = [
        FeltAnswers(each.figure.felt, each.metric, each.figure.figure.value, each.figure.n)
        for each in beside(step, journey, workspace, persona)
        if each.figure.felt is not None
    ]
    return sorted(found, key=_plainness)


def written_feelings(step: Step, journey: Journey, workspace: Workspace) -> list[FeltAnswers]:
    """What the readings that are written at a step, or at its touchpoint, say of feelings, the plainest first."""
    listed = read_at(step, workspace)
    if not listed:
        return []
    known = definitions(journey, workspace)
    found = [
        FeltAnswers(
            felt, metric, reading.value, reading.n, reading, scale(metric, reading.value) == "percent"
        )
        for reading in latest(listed)
        if reading.value is not None
        and (felt := _felt(metric := metric_of(reading, known), reading.value, reading.n)) is not None
    ]
    return sorted(found, key=_plainness)


def _plainness(answers: FeltAnswers) -> int:
    return _ASKED.index(answers.metric.kind or "")


def _felt(metric: Metric, value: float, n: int | None) -> Ranged | None:
    """A written figure as a feeling, as far as it says one; None where its scale, its good end or its `n` is not known."""
    if metric.kind == "nps":
        return _net(value, n) if n else None
    if metric.kind not in _ASKED or direction(metric) is None:
        return None
    named = scale(metric, value)
    if named == "percent":
        return _share(value / 100, n) if n else None
    ends = SCALES[named] if named else metric.range
    if ends is None:
        return None
    mean = rating_felt(metric, value, ends)
    return Ranged(mean, mean, mean)


def rating_felt(
    metric: Metric, value: float, ends: tuple[float, float], satisfied: float | None = None
) -> float:
    """A mean rating as a feeling, −2 to 2: a mark of which high is good by `mark_felt`, effort and what is good when low by a straight line."""
    good = direction(metric) == "higher"
    if metric.kind in _MARKS and good:
        return mark_felt(value, ends, satisfied)
    return emotion_at(value, ends, high_is_good=good)


def _net(value: float, n: int) -> Ranged:
    """An NPS on its own scale, with the widest 95 % interval that so many answers can have (a deviation of 100 points)."""
    margin = _Z * 100 / sqrt(n)
    value, low, high = (emotion_at(each, (-100, 100)) for each in (value, value - margin, value + margin))
    return Ranged(value, low, high)


def _share(satisfied: float, n: int) -> Ranged:
    """Between which means a share of satisfied customers lies, with the widest 95 % interval that so many answers can have.

    Who is satisfied feels 1 to 2, who is not −2 to a half: the outer ends of the upper and lower boxes of scales of 5, 7
    and 10 points. Without the answers themselves no more is known.
    """
    margin = _Z * 0.5 / sqrt(n)
    least, most = max(0.0, satisfied - margin), min(1.0, satisfied + margin)
    low, high = least - 2 * (1 - least), 2 * most + _UNSATISFIED * (1 - most)
    return Ranged((low + high) / 2, low, high)
