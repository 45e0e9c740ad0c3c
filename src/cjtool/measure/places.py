"""Where answers belong: journeys, their stages and steps, and touchpoints, each with the answers that count there."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
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

    `at` is `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`.
    """

    at: str
    level: Level
    node: Journey | Stage | Step | Touchpoint
    answers: tuple[Answered, ...]
    pooled: frozenset[str] = frozenset()


def measured_places(
    workspace: Workspace, answers: CustomerAnswers, journeys: Sequence[Journey]
) -> Iterator[MeasuredPlace]:
    """Journeys in order, each with its stages and steps, then the touchpoints of these journeys.

    At a touchpoint the answers of all journeys count.
    """
    listed = tuple(_listed(answers))
    by_journey: dict[str, list[Answered]] = defaultdict(list)
    for each in listed:
        by_journey[each.subject.journey].append(each)
    for journey in journeys:
        yield from _of_journey(journey, by_journey[journey.id])
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


def _of_journey(journey: Journey, own: Sequence[Answered]) -> Iterator[MeasuredPlace]:
    whole = [each for each in own if not each.subject.step and not each.subject.touchpoint]
    asked = {each.subject.metric for each in whole}
    parts = [
        each
        for each in own
        if (each.subject.step or each.subject.touchpoint) and each.subject.metric not in asked
    ]
    pooled = frozenset(each.subject.metric for each in parts)
    yield MeasuredPlace(journey.id, "journey", journey, (*whole, *parts), pooled)
    by_step: dict[str, list[Answered]] = defaultdict(list)
    for each in own:
        by_step[each.subject.step].append(each)
    for stage in journey.stages:
        at = f"{journey.id}/{stage.id}"
        below = tuple(one for step in stage.steps for one in by_step[step.id])
        yield MeasuredPlace(at, "stage", stage, below)
        for step in stage.steps:
            yield MeasuredPlace(f"{at}/{step.id}", "step", step, tuple(by_step[step.id]))


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
