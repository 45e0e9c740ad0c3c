"""What `measure --loop` does: which customers are to be called back, from the rows of those alone."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from cjtool.app.counting import counted
from cjtool.app.measuring import MeasureRequest, period_of, question_asked, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.app.total_rows import totals_in_places
from cjtool.measure import phrases as says
from cjtool.measure.answers import SourceRows
from cjtool.measure.closed_loop import ClosedLoop
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.judging import Period
from cjtool.measure.loop_judging import LoopJudge, at_journeys
from cjtool.measure.question import Counted, CountQuestion, Group
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace


def with_loops(projects: Iterable[MeasuredProject], request: MeasureRequest) -> tuple[MeasuredProject, ...]:
    """Projects with their closed loops. Raises RequestError as `measure` does."""
    return tuple(replace(project, loop=_loop(project, request)) for project in projects)


def _loop(project: MeasuredProject, request: MeasureRequest) -> ClosedLoop:
    workspace = project.workspace
    settings = workspace.project.measure
    period = period_of(request, settings, workspace.today)
    judge = LoopJudge(workspace, zone_of(settings), period)
    for source, told in zip(settings.sources, project.answers.sources, strict=True):
        unread, in_period = Counted(), period != Period()
        texts = _scores(source, workspace, in_period=in_period)
        totals = _totals(source, told, workspace, in_period=in_period)
        question = judge.question(source, texts, totals, told.name, told.dates)
        judge.take(source, matching_rows(question, source, workspace, unread), told.dates)
        judge.unread(unread)
    found = judge.result()
    journeys = frozenset(journey.id for journey in project.journeys)
    return replace(
        found,
        follow_ups=tuple(each for each in found.follow_ups if at_journeys(each.at, journeys)),
        promoters=tuple(each for each in found.promoters if at_journeys(each.at, journeys)),
    )


def _totals(
    source: AnswerSource, told: SourceRows, workspace: Workspace, *, in_period: bool
) -> Counter[tuple[Group, str]]:
    """How many rows stand where that are totals, as far as `measure` found any; and on which day if that matters."""
    asked = question_asked(source, workspace)
    if asked.respondent is None or all(each.reason != says.TOTAL_ROW for each in told.left_out):
        return Counter()
    found = totals_in_places(source, workspace, asked)
    return found if in_period else Counter((places, "") for places, _ in found.elements())


def _scores(source: AnswerSource, workspace: Workspace, *, in_period: bool) -> Counted:
    """Which texts of scores stand where, and on which day if that matters."""
    asked = question_asked(source, workspace)
    time = asked.time if in_period else None
    question: CountQuestion = replace(asked, time=time, respondent=None, segments=())
    return counted(source, workspace, question)
