"""What `measure --events` does: event logs in, laid beside their journeys."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from cjtool.app import measure_phrases as says
from cjtool.app.measuring import MeasureRequest, wanted_journeys, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.build.phrases import did_you_mean
from cjtool.garbage import uncollected
from cjtool.measure.finding import by_spelling
from cjtool.measure.flow.log import EventLog, LogReader
from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.flow.measuring import event_flow
from cjtool.measure.judging import Period
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion
from cjtool.measure.source_names import source_name
from cjtool.model import Journey
from cjtool.model.events import EventColumns, EventSource, is_xes
from cjtool.project import Workspace
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
                found = event_flow(log, journey, workspace, source_name(source), source.over_after, zone)
            yield found


def _journey(source: EventSource, workspace: Workspace) -> Journey:
    if source.journey is not None:
        found = workspace.journey(source.journey)
        if found is not None:
            return found
    if len(workspace.walked) != 1:
        raise RequestError(says.WHOSE_LOG(name=source_name(source)), says.NAME_JOURNEY)
    return workspace.walked[0]


def _check_steps(source: EventSource, journey: Journey) -> None:
    """Raises RequestError where the source gives names to a step that is not there."""
    known = by_spelling((step.id, step.name) for step in journey.all_steps)
    for step in source.steps:
        if bare(step) not in known:
            near = nearest(step, [each.id for each in journey.all_steps])
            raise RequestError(
                says.NO_STEP_OF_LOG(name=source_name(source), step=step, journey=journey.title),
                did_you_mean(near) if near else says.STEPS_BY_ID,
            )


def _log(
    source: EventSource, journey: Journey, workspace: Workspace, zone: tzinfo, period: Period
) -> EventLog:
    reader = LogReader(journey, source, zone, period)
    unread = Counted()
    timed = _is_timed(source, workspace)
    question = RowQuestion(_headings(source.columns), source.filter)
    reader.take(matching_rows(question, source, workspace, unread), timed=timed)
    reader.unread(unread)
    return reader.result(timed=timed)


def _is_timed(source: EventSource, workspace: Workspace) -> bool:
    """Whether events have times. Where none of an XES file has one they stand in order, as in CSV."""
    if source.columns is not None and not is_xes(source.file or ""):
        return source.columns.time is not None
    every = matching_rows(RowQuestion(_headings(None)), source, workspace, Counted())
    return any(time for _, _, time in every)


def _headings(columns: EventColumns | None) -> tuple[str, ...]:
    """The columns that are read; XES has the same three everywhere."""
    if columns is None:
        return ("case", "step", "time")
    return (columns.case, columns.step, *([columns.time] if columns.time is not None else []))
