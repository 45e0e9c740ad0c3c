"""What `measure --loop` does: which customers are to be called back, from the rows of those alone."""

from collections.abc import Iterable
from dataclasses import replace

from cjtool.app.counting import counted
from cjtool.app.measuring import MeasureRequest, period_of, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.measure.closed_loop import ClosedLoop
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.loop_judging import LoopJudge, at_journeys
from cjtool.measure.question import Counted, CountQuestion, question_of
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace


def with_loops(projects: Iterable[MeasuredProject], request: MeasureRequest) -> tuple[MeasuredProject, ...]:
    """Projects with their closed loops. Raises RequestError as `measure` does."""
    return tuple(replace(project, loop=_loop(project, request)) for project in projects)


def _loop(project: MeasuredProject, request: MeasureRequest) -> ClosedLoop:
    workspace = project.workspace
    settings = workspace.project.measure
    judge = LoopJudge(workspace, zone_of(settings), period_of(request, settings, workspace.today))
    for source, told in zip(settings.sources, project.answers.sources, strict=True):
        unread = Counted()
        question = judge.question(source, _scores(source, workspace), told.name)
        judge.take(source, matching_rows(question, source, workspace, unread), told.order)
        judge.unread(unread)
    found = judge.result()
    journeys = frozenset(journey.id for journey in project.journeys)
    return replace(
        found,
        follow_ups=tuple(each for each in found.follow_ups if at_journeys(each.at, journeys)),
        promoters=tuple(each for each in found.promoters if at_journeys(each.at, journeys)),
    )


def _scores(source: AnswerSource, workspace: Workspace) -> Counted:
    """Which texts of scores stand where, and nothing else."""
    question: CountQuestion = replace(question_of(source), time=None, respondent=None, segments=())
    return counted(source, workspace, question)
