"""What `measure` does: projects in, figures of what customers answered out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cjtool.app import measure_phrases as says
from cjtool.app.counting import counted
from cjtool.measure.answers import CustomerAnswers, MixedScalesError
from cjtool.measure.days import by_minute, days_later
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.judging import Period, judged
from cjtool.measure.making import measured
from cjtool.measure.question import CountQuestion, question_of
from cjtool.measure.scores import NoScaleError
from cjtool.measure.spans import Span
from cjtool.model import Journey
from cjtool.model.measure import AnswerSource, MeasureSettings
from cjtool.project import Workspace
from cjtool.request import RequestError


@dataclass(frozen=True)
class MeasureRequest:
    """Which answers count: those of a period, both days included, and in which spans a trend is told.

    `journeys` are those whose figures are wanted; None for all.
    """

    start: date | None = None
    end: date | None = None
    span: Span = "quarter"
    journeys: Collection[Journey] | None = None


def measure(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[MeasuredProject, ...]:
    """The figures of each project that says where its answers are.

    Raises RequestError where none does, and where a source cannot be read, lacks a column, or leaves open on which
    scale customers scored.
    """
    having = [each for each in workspaces if each.project.measure.sources]
    if not having:
        raise RequestError(says.NO_SOURCES, says.NAME_SOURCES)
    asked = [(each, wanted) for each in having if (wanted := wanted_journeys(each, request))]
    if not asked:
        raise RequestError(says.NO_SOURCES, says.NAME_SOURCES)
    return tuple(_project(workspace, journeys, request) for workspace, journeys in asked)


def wanted_journeys(workspace: Workspace, request: MeasureRequest) -> tuple[Journey, ...]:
    """The journeys of a project that are asked for."""
    every = workspace.journeys
    return every if request.journeys is None else tuple(each for each in every if each in request.journeys)


def _project(workspace: Workspace, journeys: Sequence[Journey], request: MeasureRequest) -> MeasuredProject:
    settings = workspace.project.measure
    period, zone = period_of(request, settings, workspace.today), zone_of(settings)
    whole = CustomerAnswers()
    for source in settings.sources:
        found = counted(source, workspace, question_asked(source, workspace))
        try:
            whole.add(judged(found, source, workspace, zone, period))
        except NoScaleError as error:
            raise RequestError(says.NO_SCALE(metric=error.metric), says.STATE_SCALE) from error
        except MixedScalesError as error:
            raise RequestError(says.MIXED_SCALES(metric=error.metric), says.TWO_METRICS) from error
    return measured(workspace, whole, settings.least, request.span, journeys)


def period_of(request: MeasureRequest, settings: MeasureSettings, today: date) -> Period:
    """From which day to which day answers count."""
    start = request.start
    if start is None and settings.within is not None:
        start = days_later(today, -settings.within.days)
    return Period(start, request.end)


def zone_of(settings: MeasureSettings) -> tzinfo:
    """The time zone of a project's days. Raises RequestError where it is none."""
    try:
        return UTC if settings.time_zone == "UTC" else ZoneInfo(settings.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RequestError(says.NO_ZONES(zone=settings.time_zone), says.INSTALL_ZONES) from error


def question_asked(source: AnswerSource, workspace: Workspace) -> CountQuestion:
    """What is asked of a source of a project. Raises RequestError where its time zone is none."""
    zone = zone_of(workspace.project.measure)
    return question_of(source, by_minute=by_minute(zone, workspace.today.year))
