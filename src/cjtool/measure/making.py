"""Answers ─► the figures of a project."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from cjtool.measure.answers import AnswerSubject, CustomerAnswers, Scores
from cjtool.measure.budgets import AskedDays, asked_days, so_far, spent
from cjtool.measure.comparing_spans import ComparedSpans, compared_spans
from cjtool.measure.days import time_earlier
from cjtool.measure.feeling import felt
from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject, Trend
from cjtool.measure.intervals import Estimate, difference
from cjtool.measure.peaks import peaks_and_ends
from cjtool.measure.places import Answered, MeasuredPlace, measured_places, step_places
from cjtool.measure.scores import Figured, figured
from cjtool.measure.spans import Span, span_number
from cjtool.measure.targets import TargetState, state_of
from cjtool.model import Journey, Metric
from cjtool.model.budgets import Budget
from cjtool.model.expected import Expectation
from cjtool.project import Workspace
from cjtool.query.effective import definitions


class BudgetedAnswers(NamedTuple):
    """The answers that budgets look at, which may be more than those that figures are made of, and of which days."""

    answers: CustomerAnswers
    days: AskedDays


def measured(
    workspace: Workspace,
    answers: CustomerAnswers,
    least: int,
    span: Span = "quarter",
    journeys: Sequence[Journey] | None = None,
    budgets: BudgetedAnswers | None = None,
    since: date | None = None,
    by: Collection[str] | None = None,
) -> MeasuredProject:
    """The figures of a project's answers, which are those `since` a day, of some of its journeys or of all.

    With `by` figures are given apart only by these columns, persona or channel; without, by all. Groups of fewer than `least` answers are not shown, and counted. Budgets look at `budgets`; without, at all answers.
    """
    chosen = workspace.journeys if journeys is None else tuple(journeys)
    budgets = budgets or BudgetedAnswers(answers, asked_days(workspace.today))
    least = max(1, least)
    compared = compared_spans(answers, budgets.days, since, span, least)
    maker = _Maker(workspace, budgets, least, compared, by)
    places = tuple(measured_places(workspace, answers, chosen, least))
    whole = places
    if budgets.answers is not answers:
        whole = tuple(measured_places(workspace, budgets.answers, chosen, least))
    figures = tuple(figure for place in places for figure in maker.figures(place))
    targets = tuple(
        target
        for place, lasting in zip(places, whole, strict=True)
        for target in maker.targets(place, lasting)
    )
    return MeasuredProject(
        workspace,
        answers,
        chosen,
        figures,
        targets,
        tuple(peaks_and_ends(workspace, chosen, figures)),
        maker.hidden,
        least,
        places,
        span,
        compared,
    )


class _Maker:
    def __init__(
        self,
        workspace: Workspace,
        budgets: BudgetedAnswers,
        least: int,
        compared: ComparedSpans | None,
        by: Collection[str] | None = None,
    ) -> None:
        self._by = by
        self._workspace, self._least, self._compared = workspace, least, compared
        self._scales, self._days = budgets.answers.scales, budgets.days
        self._steps = step_places(workspace)
        self.hidden = 0

    def figures(self, place: MeasuredPlace) -> Iterator[MeasuredFigure]:
        """The figures at one place: of all customers, then of each persona, channel and segment."""
        by_metric: dict[str, list[Answered]] = defaultdict(list)
        for each in place.answers:
            by_metric[each.subject.metric].append(each)
        self.hidden += len(place.few)
        for metric, own in by_metric.items():
            if metric in place.pooled and len(self._weights(own)) == 1:
                continue  # a question about one part says nothing of the whole
            told = any(each.silent for each in own)
            yield from self._one(place, metric, own, None, told=told)
            for segment, group in _segments(own, self._by).items():
                yield from self._one(place, metric, group, segment, told=told)

    def targets(self, place: MeasuredPlace, lasting: MeasuredPlace) -> Iterator[ExpectedFigure]:
        """What is expected at a place, each with whether it is so; `lasting` has the answers of budgets there."""
        for expectation in place.node.expect:
            if expectation.budget is not None:
                yield self._budgeted(lasting, expectation, expectation.budget)
                continue
            figure = self._figure(expectation.metric, self._of_its_time(expectation, _of(place, expectation)))
            state: TargetState = "unknown" if figure is None else state_of(expectation, figure)
            yield ExpectedFigure(place.at, expectation, state, figure)

    def _budgeted(self, place: MeasuredPlace, expectation: Expectation, budget: Budget) -> ExpectedFigure:
        """A target with a budget: its figure is that of the period so far."""
        own, figure = _of(place, expectation), partial(self._figure, expectation.metric)
        found = spent(expectation, own, self._days, figure)
        whole = figure(so_far(budget, own, self._days))
        return ExpectedFigure(place.at, expectation, found.state(budget.allowed), whole, found)

    def _of_its_time(self, expectation: Expectation, own: list[Answered]) -> list[Answered]:
        if expectation.within is None:
            return own
        start = time_earlier(self._workspace.today, expectation.within)
        return [each for each in own if each.subject.day is not None and each.subject.day >= start]

    def _one(
        self,
        place: MeasuredPlace,
        metric: str,
        own: list[Answered],
        segment: tuple[str, str] | None,
        *,
        told: bool,
    ) -> Iterator[MeasuredFigure]:
        """A figure; `told` says whether it is known at this place who did not answer."""
        figure = self._figure(metric, own)
        if figure is None:
            self.hidden += 1
            return
        days = [each.subject.day for each in own if each.scores and each.subject.day is not None]
        pooled = metric in place.pooled
        yield MeasuredFigure(
            place.at,
            place.level,
            metric,
            figure,
            min(days, default=None),
            max(days, default=None),
            segment,
            pooled,
            asked=figure.n + sum(each.silent for each in own) if told else None,
            weights=self._weights(own) if pooled and segment is None else (),
            felt=self._felt(metric, own) if place.level == "step" else None,
            parts=self._parts(place, metric) if segment is None else None,
            few=place.few.get(metric, 0),
            trend=self._trend(metric, own),
        )

    def _parts(self, place: MeasuredPlace, metric: str) -> Figured | None:
        """What was answered at the parts of a journey, where its own figure is not made of that."""
        return self._figure(metric, [each for each in place.parts if each.subject.metric == metric])

    def _figure(self, metric: str, own: Sequence[Answered]) -> Figured | None:
        """The figure of some answers; None where there are too few."""
        scores = _pooled(own)
        if scores.total() < self._least:
            return None
        return figured(self._definition(own[0].subject.journey, metric), scores, self._scales[metric])

    def _felt(self, metric: str, own: Sequence[Answered]) -> Estimate | None:
        """What some answers, at least one, say of feelings."""
        return felt(self._definition(own[0].subject.journey, metric), _pooled(own), self._scales[metric])

    def _definition(self, journey: str, metric: str) -> Metric:
        found = self._workspace.journey(journey)
        known = self._workspace.catalogue if found is None else definitions(found, self._workspace)
        return known.metrics[metric]

    def _weights(self, own: Iterable[Answered]) -> tuple[tuple[str, int], ...]:
        """How many answers of a pooled figure were given at each place."""
        found: Counter[str] = Counter()
        for each in own:
            subject = each.subject
            at = self._steps.get((subject.journey, subject.step)) or f"touchpoint:{subject.touchpoint}"
            found[at] += each.scores.total()
        ordered = (*self._steps.values(), *found)
        return tuple((at, found[at]) for at in dict.fromkeys(ordered) if found[at])

    def _trend(self, metric: str, own: Sequence[Answered]) -> Trend | None:
        """The change between the two spans that are compared; None where there are none, or one has too few answers."""
        if self._compared is None:
            return None
        span, *first_days = self._compared
        numbers = [span_number(day, span) for day in first_days]
        before, now = (self._figure(metric, list(_in_span(own, span, number))) for number in numbers)
        if now is None or before is None:
            return None
        return Trend(difference(now.estimate, before.estimate), before, now)


def _in_span(own: Iterable[Answered], span: Span, number: int) -> Iterator[Answered]:
    """The answers of a month, quarter or year."""
    for each in own:
        if each.subject.day is not None and span_number(each.subject.day, span) == number:
            yield each


def _of(place: MeasuredPlace, expectation: Expectation) -> list[Answered]:
    """The answers of a place to the metric of a target."""
    return [each for each in place.answers if each.subject.metric == expectation.metric]


def _pooled(own: Iterable[Answered]) -> Scores:
    whole: Scores = Counter()
    for each in own:
        for score, count in each.scores.items():
            whole[score] += count
    return whole


def _segments(own: Sequence[Answered], by: Collection[str] | None) -> dict[tuple[str, str], list[Answered]]:
    """Answers by persona, by channel and by each segment, or only `by` some of these, where they say these.

    Where some do, those that say nothing of it are a segment too, with no text, so that the numbers add up.
    """
    found: dict[tuple[str, str], list[Answered]] = defaultdict(list)
    for each in own:
        for name, value in _told(each.subject):
            if value and (by is None or name in by):
                found[name, value].append(each)
    names = sorted({name for name, _ in found})
    for each in own:
        told = dict(_told(each.subject))
        for name in names:
            if not told.get(name):
                found[name, ""].append(each)
    return dict(sorted(found.items(), key=lambda each: (each[0][0], not each[0][1], each[0][1])))


def _told(subject: AnswerSubject) -> tuple[tuple[str, str], ...]:
    """What an answer says of the customer who gave it."""
    return (("persona", subject.persona), ("channel", subject.channel), *subject.segments)
