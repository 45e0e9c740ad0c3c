"""Where answers belong: journeys, their stages and steps, and touchpoints, each with the answers that count there."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from cjtool.measure.answers import AnswerSubject, CustomerAnswers, Scores
from cjtool.model import Journey, Stage, Step, Touchpoint
from cjtool.project import Workspace

Level: TypeAlias = Literal["journey", "stage", "step", "touchpoint"]


class Answered(NamedTuple):
    """What customers answered to one thing: how many gave each score, and how many were asked and gave none."""

    subject: AnswerSubject
    scores: Scores
    silent: int


@dataclass(frozen=True)
class MeasuredPlace:
    """A place with the answers that count there; `pooled` are the metrics of a whole journey that were asked at its parts alone.

    `at` is `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`. `parts` are the answers at the parts of a
    journey to what was asked about the whole of it too, which do not count there; `few` says of pooled metrics how many
    answers about the whole there are, which are too few to count.
    """

    at: str
    level: Level
    node: Journey | Stage | Step | Touchpoint
    answers: tuple[Answered, ...]
    pooled: frozenset[str] = frozenset()
    parts: tuple[Answered, ...] = ()
    few: Mapping[str, int] = field(default_factory=dict)


def measured_places(
    workspace: Workspace, answers: CustomerAnswers, journeys: Sequence[Journey], least: int
) -> Iterator[MeasuredPlace]:
    """Journeys in order, each with its stages and steps, then the touchpoints of these journeys.

    At a touchpoint the answers of all journeys count. Fewer than `least` answers about a whole journey are none.
    """
    listed = tuple(_listed(answers))
    by_journey: dict[str, list[Answered]] = defaultdict(list)
    for each in listed:
        by_journey[each.subject.journey].append(each)
    for journey in journeys:
        yield from _of_journey(journey, by_journey[journey.id], least)
    yield from _touchpoints(workspace, listed, journeys)


def step_places(workspace: Workspace) -> dict[tuple[str, str], str]:
    """Where each step is, as `journey/stage/step`, by the ids of its journey and its own."""
    return {
        (journey.id, step.id): f"{journey.id}/{stage.id}/{step.id}"
        for journey in workspace.journeys
        for stage in journey.stages
        for step in stage.steps
    }


def _listed(answers: CustomerAnswers) -> Iterator[Answered]:
    for subject, scores in answers:
        yield Answered(subject, scores, answers.silent[subject])
    for subject, rows in answers.silent.items():
        if subject not in answers.scores:
            yield Answered(subject, Counter(), rows)


def _of_journey(journey: Journey, own: Sequence[Answered], least: int) -> Iterator[MeasuredPlace]:
    yield _whole_of(journey, own, least)
    by_step: dict[str, list[Answered]] = defaultdict(list)
    for each in own:
        by_step[each.subject.step].append(each)
    for stage in journey.stages:
        at = f"{journey.id}/{stage.id}"
        below = tuple(one for step in stage.steps for one in by_step[step.id])
        yield MeasuredPlace(at, "stage", stage, below)
        for step in stage.steps:
            yield MeasuredPlace(f"{at}/{step.id}", "step", step, tuple(by_step[step.id]))


def _whole_of(journey: Journey, own: Sequence[Answered], least: int) -> MeasuredPlace:
    """A journey with the answers about the whole of it; of a metric that too few answered so, with those at its parts."""
    whole = [each for each in own if not each.subject.step and not each.subject.touchpoint]
    parts = [each for each in own if each.subject.step or each.subject.touchpoint]
    answered: Counter[str] = Counter()
    for each in whole:
        answered[each.subject.metric] += each.scores.total()
    at_parts = {each.subject.metric for each in parts}
    pooled = frozenset(metric for metric in at_parts if answered[metric] < least)
    counted = [each for each in whole if each.subject.metric not in pooled]
    counted += [each for each in parts if each.subject.metric in pooled]
    beside = tuple(each for each in parts if each.subject.metric not in pooled)
    few = {metric: answered[metric] for metric in pooled if answered[metric]}
    return MeasuredPlace(journey.id, "journey", journey, tuple(counted), pooled, beside, few)


def _touchpoints(
    workspace: Workspace, listed: Iterable[Answered], journeys: Collection[Journey]
) -> Iterator[MeasuredPlace]:
    taking_place = {
        (journey.id, step.id): step.touchpoint for journey in workspace.journeys for step in journey.all_steps
    }
    met = {id for (journey, _), id in taking_place.items() if journey in {each.id for each in journeys}}
    at: dict[str, list[Answered]] = defaultdict(list)
    for each in listed:
        subject = each.subject
        id = subject.touchpoint or taking_place.get((subject.journey, subject.step))
        if id:
            at[id].append(each)
    every = len(journeys) == len(workspace.journeys)
    for id, touchpoint in known_touchpoints(workspace).items():
        if every or id in met:
            yield MeasuredPlace(f"touchpoint:{id}", "touchpoint", touchpoint, tuple(at[id]))


def known_touchpoints(workspace: Workspace) -> dict[str, Touchpoint]:
    """All touchpoints by id: those of the library, then those that journeys define for themselves."""
    own = (journey.define.touchpoints for journey in workspace.journeys if journey.define is not None)
    return {**workspace.library.touchpoints, **{id: each for defined in own for id, each in defined.items()}}
