"""Figures of what customers answered: per step, touchpoint, stage and journey, whole and by persona, channel and segment."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from cjtool.measure.answers import AnswerSubject, CustomerAnswers, Scores
from cjtool.measure.intervals import Estimate, difference
from cjtool.measure.scores import Figured, figured
from cjtool.measure.targets import TargetState, state_of
from cjtool.model import Journey, Metric, Stage, Step, Touchpoint
from cjtool.model.values import Expectation
from cjtool.project import Workspace
from cjtool.query.effective import definitions

Level: TypeAlias = Literal["journey", "stage", "step", "touchpoint"]
Span: TypeAlias = Literal["month", "quarter", "year"]
_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True)
class ExpectedFigure:
    """What is expected at a place, and whether it is so: `figure` is what was measured in its time, if enough."""

    at: str
    expectation: Expectation
    state: TargetState
    figure: Figured | None


@dataclass(frozen=True)
class MeasuredFigure:
    """A figure at a place: `at` is `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`.

    `segment` is a persona, a channel or a text of a column, with what that is; None for all customers. `pooled` says
    that a journey's figure is made of the answers at its steps, as nobody was asked about the whole. `trend` is the
    change from the span before the last one that has answers to that.
    """

    at: str
    level: Level
    metric: str
    figure: Figured
    start: date | None
    end: date | None
    segment: tuple[str, str] | None = None
    pooled: bool = False
    trend: Estimate | None = None


@dataclass(frozen=True)
class MeasuredProject:
    """All figures of a project, and its targets; `hidden` counts groups of too few answers."""

    workspace: Workspace
    answers: CustomerAnswers
    figures: tuple[MeasuredFigure, ...]
    targets: tuple[ExpectedFigure, ...] = ()
    hidden: int = 0


def measured(
    workspace: Workspace, answers: CustomerAnswers, least: int, span: Span = "quarter"
) -> MeasuredProject:
    """The figures of a project's answers. Groups of fewer than `least` answers are not shown, and counted."""
    maker = _Maker(workspace, answers, max(1, least), span)
    figures = tuple(maker.all())
    return MeasuredProject(workspace, answers, figures, tuple(maker.targets), maker.hidden)


class _Maker:
    def __init__(self, workspace: Workspace, answers: CustomerAnswers, least: int, span: Span) -> None:
        self._workspace, self._answers, self._least, self._span = workspace, answers, least, span
        self.hidden = 0
        self.targets: list[ExpectedFigure] = []

    def all(self) -> Iterator[MeasuredFigure]:
        """Journeys in order, each with its stages and steps, then touchpoints."""
        by_journey: dict[str, list[tuple[AnswerSubject, Scores]]] = defaultdict(list)
        for subject, scores in self._answers:
            by_journey[subject.journey].append((subject, scores))
        for journey in self._workspace.journeys:
            yield from self._journey(journey, by_journey[journey.id])
        for id in self._workspace.library.touchpoints:
            own = [each for each in self._answers if self._is_at(each[0], id)]
            contact = self._workspace.library.touchpoints[id]
            yield from self._figures(f"touchpoint:{id}", "touchpoint", contact, own)

    def _journey(self, journey: Journey, own: list[tuple[AnswerSubject, Scores]]) -> Iterator[MeasuredFigure]:
        whole = [each for each in own if not each[0].step and not each[0].touchpoint]
        asked = {subject.metric for subject, _ in whole}
        pooled = [each for each in own if each[0].step and each[0].metric not in asked]
        yield from self._figures(journey.id, "journey", journey, whole)
        yield from self._figures(journey.id, "journey", journey, pooled, pooled=True)
        by_step: dict[str, list[tuple[AnswerSubject, Scores]]] = defaultdict(list)
        for each in own:
            by_step[each[0].step].append(each)
        for stage in journey.stages:
            at = f"{journey.id}/{stage.id}"
            yield from self._figures(
                at, "stage", stage, [one for step in stage.steps for one in by_step[step.id]]
            )
            for step in stage.steps:
                yield from self._figures(f"{at}/{step.id}", "step", step, by_step[step.id])

    def _is_at(self, subject: AnswerSubject, touchpoint: str) -> bool:
        if subject.touchpoint or not subject.step:
            return subject.touchpoint == touchpoint
        return self._touchpoints.get((subject.journey, subject.step)) == touchpoint

    @property
    def _touchpoints(self) -> dict[tuple[str, str], str | None]:
        return {
            (journey.id, step.id): step.touchpoint
            for journey in self._workspace.journeys
            for step in journey.all_steps
        }

    def _figures(
        self, at: str, level: Level, node: Journey | Stage | Step | Touchpoint,
        own: list[tuple[AnswerSubject, Scores]], *, pooled: bool = False,
    ) -> Iterator[MeasuredFigure]:  # fmt: skip
        """The figures at one place: of all customers, then of each persona, channel and segment."""
        metrics = dict.fromkeys(subject.metric for subject, _ in own)
        for metric in metrics:
            of_one = [each for each in own if each[0].metric == metric]
            yield from self._one(at, level, metric, of_one, None, pooled)
            for segment, group in _segments(of_one).items():
                yield from self._one(at, level, metric, group, segment, pooled)
        for expectation in node.expect:
            if expectation.metric in metrics or not pooled:
                self._expect(at, expectation, own)

    def _expect(self, at: str, expectation: Expectation, own: list[tuple[AnswerSubject, Scores]]) -> None:
        """Note whether a target is met by the answers of its time; one that has been told of the place stays as it is."""
        of_one = [each for each in own if each[0].metric == expectation.metric]
        if expectation.within is not None:
            start = self._workspace.today - timedelta(days=expectation.within.days)
            of_one = [each for each in of_one if each[0].day is not None and each[0].day >= start]
        figure = self._figure(expectation.metric, of_one)
        state: TargetState = "unknown" if figure is None else state_of(expectation, figure)
        others = [each for each in self.targets if (each.at, each.expectation) != (at, expectation)]
        self.targets = [*others, ExpectedFigure(at, expectation, state, figure)]

    def _one(
        self, at: str, level: Level, metric: str, own: list[tuple[AnswerSubject, Scores]],
        segment: tuple[str, str] | None, pooled: bool,
    ) -> Iterator[MeasuredFigure]:  # fmt: skip
        figure = self._figure(metric, own)
        if figure is None:
            self.hidden += 1
            return
        days = [subject.day for subject, _ in own if subject.day is not None]
        trend = self._trend(metric, own)
        yield MeasuredFigure(
            at,
            level,
            metric,
            figure,
            min(days, default=None),
            max(days, default=None),
            segment,
            pooled,
            trend,
        )

    def _figure(self, metric: str, own: list[tuple[AnswerSubject, Scores]]) -> Figured | None:
        """The figure of some answers; None where there are too few."""
        scores = _pooled(own)
        if sum(scores.values()) < self._least:
            return None
        return figured(self._definition(own[0][0].journey, metric), scores, self._answers.scales[metric])

    def _definition(self, journey: str, metric: str) -> Metric:
        found = next((each for each in self._workspace.journeys if each.id == journey), None)
        known = self._workspace.catalogue if found is None else definitions(found, self._workspace)
        return known.metrics[metric]

    def _trend(self, metric: str, own: list[tuple[AnswerSubject, Scores]]) -> Estimate | None:
        """The change between the last span and the one before it; None where one of them has too few answers."""
        by_span: dict[int, list[tuple[AnswerSubject, Scores]]] = defaultdict(list)
        for each in own:
            if each[0].day is not None:
                by_span[_number(each[0].day, self._span)].append(each)
        last = max(by_span, default=0)
        now, before = (self._figure(metric, by_span.get(number, [])) for number in (last, last - 1))
        return difference(now.estimate, before.estimate) if now and before else None


def _number(day: date, span: Span) -> int:
    """The number of the month, quarter or year that a day lies in, counted through."""
    return (day.year * 12 + day.month - 1) // _MONTHS[span]


def _pooled(own: list[tuple[AnswerSubject, Scores]]) -> Scores:
    whole: Counter[float] = Counter()
    for _, scores in own:
        whole.update(scores)
    return whole


def _segments(
    own: list[tuple[AnswerSubject, Scores]],
) -> dict[tuple[str, str], list[tuple[AnswerSubject, Scores]]]:
    """CustomerAnswers by persona, by channel and by each segment, where they say these."""
    found: dict[tuple[str, str], list[tuple[AnswerSubject, Scores]]] = defaultdict(list)
    for each in own:
        subject = each[0]
        for name, value in (("persona", subject.persona), ("channel", subject.channel), *subject.segments):
            if value:
                found[name, value].append(each)
    return dict(sorted(found.items()))
