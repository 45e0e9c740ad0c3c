"""What `measure --events` does: event logs in, laid beside their journeys."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from cjtool.app import measure_phrases as says
from cjtool.app.counting import files_of
from cjtool.app.measuring import MeasureRequest, wanted_journeys, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.build.phrases import did_you_mean
from cjtool.garbage import uncollected
from cjtool.measure.engines.xes_files import BrokenXesError, xes_rows
from cjtool.measure.finding import by_spelling
from cjtool.measure.flow.log import EventLog, LogReader
from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.flow.measuring import event_flow
from cjtool.measure.judging import Period
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion
from cjtool.model import Journey
from cjtool.model.events import EventSource, is_xes
from cjtool.project import Workspace
from cjtool.project.files import reason
from cjtool.request import RequestError
from cjtool.spelling.folding import bare
from cjtool.spelling.nearness import nearest


def flows(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[EventFlow, ...]:
    """What each log of each project says of its journey.

    Raises RequestError where no project names a log, and where one cannot be read, lacks a column, or leaves open which
    journey it is of.
    """
    found = flows_found(workspaces, request)
    if not found:
        raise RequestError(says.NO_LOGS, says.NAME_LOGS)
    return found


def flows_found(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[EventFlow, ...]:
    """The same; none where no project names a log of these journeys."""
    having = (each for each in workspaces if each.project.measure.events)
    return tuple(flow for workspace in having for flow in _of_project(workspace, request))


def _of_project(workspace: Workspace, request: MeasureRequest) -> Iterator[EventFlow]:
    settings = workspace.project.measure
    zone = zone_of(settings)
    wanted = wanted_journeys(workspace, request)
    for source in settings.events:
        journey = _journey(source, workspace)
        if journey in wanted:
            _check_steps(source, journey)
            with uncollected():
                log = _log(source, journey, workspace, zone, Period(request.start, request.end))
                found = event_flow(log, journey, workspace, source.file, source.over_after, zone)
            yield found


def _journey(source: EventSource, workspace: Workspace) -> Journey:
    if source.journey is not None:
        found = workspace.journey(source.journey)
        if found is not None:
            return found
    if len(workspace.walked) != 1:
        raise RequestError(says.WHOSE_LOG(name=source.file), says.NAME_JOURNEY)
    return workspace.walked[0]


def _check_steps(source: EventSource, journey: Journey) -> None:
    """Raises RequestError where the source gives names to a step that is not there."""
    known = by_spelling((step.id, step.name) for step in journey.all_steps)
    for step in source.steps:
        if bare(step) not in known:
            near = nearest(step, [each.id for each in journey.all_steps])
            raise RequestError(
                says.NO_STEP_OF_LOG(name=source.file, step=step, journey=journey.title),
                did_you_mean(near) if near else says.STEPS_BY_ID,
            )


def _log(
    source: EventSource, journey: Journey, workspace: Workspace, zone: tzinfo, period: Period
) -> EventLog:
    reader = LogReader(journey, source, zone)
    unread = Counted()
    columns = source.columns
    if is_xes(source.file) or columns is None:
        timed = _take_xes(source, workspace, reader, unread)
    else:
        timed = columns.time is not None
        headings = (columns.case, columns.step, *([columns.time] if columns.time is not None else []))
        question = RowQuestion(headings, source.filter)
        reader.take(matching_rows(question, source, workspace, unread), timed=timed)
    reader.unread(unread)
    return reader.result(period, timed=timed)


def _take_xes(source: EventSource, workspace: Workspace, reader: LogReader, unread: Counted) -> bool:
    """Take in the events of XES files; whether they have times. Where none has one they stand in order, as in CSV."""
    paths = list(files_of(source, workspace))
    try:
        timed = any(time for _, _, time in xes_rows(paths, {}, Counted()))
        reader.take(xes_rows(paths, source.filter, unread), timed=timed)
    except BrokenXesError as error:
        raise RequestError(says.BROKEN_XES(name=error.path.name, reason=error.reason)) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=source.file, reason=reason(error))) from error
    return timed
