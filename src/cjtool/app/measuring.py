"""What `measure` does: projects in, figures of what customers answered out."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cjtool.app import measure_phrases as says
from cjtool.app.answer_files import RefusedSourceError
from cjtool.app.counting import counted_once
from cjtool.app.segment_choice import check_segments
from cjtool.measure.answers import CustomerAnswers, MixedScalesError
from cjtool.measure.budgets import asked_days
from cjtool.measure.days import by_minute, time_earlier
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.judging import Period, judged
from cjtool.measure.making import BudgetedAnswers, measured
from cjtool.measure.places import known_touchpoints
from cjtool.measure.question import Counted, CountQuestion, question_of
from cjtool.measure.scores import NoScaleError
from cjtool.measure.segments_alike import spelt_alike
from cjtool.measure.source_names import names_apart
from cjtool.measure.spans import Span
from cjtool.model import Journey
from cjtool.model.expected import Expectation
from cjtool.model.measure import AnswerSource, MeasureSettings
from cjtool.project import Workspace
from cjtool.query.measurement import expectations
from cjtool.request import RequestError


@dataclass(frozen=True)
class MeasureRequest:
    """Which answers count: those of a period, both days included, and in which spans a trend is told.

    `journeys` are those whose figures are wanted, `by` the segments of which they are given apart too; None for all.
    """

    start: date | None = None
    end: date | None = None
    span: Span = "quarter"
    journeys: Collection[Journey] | None = None
    by: Collection[str] | None = None


def measure(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[MeasuredProject, ...]:
    """The figures of each project that says where its answers are.

    Raises RequestError where none does, and where a source cannot be read, lacks a column or a segment that is asked for,
    or leaves open on which scale customers scored.
    """
    having = [each for each in workspaces if each.project.measure.sources]
    if not having:
        raise RequestError(says.NO_SOURCES, says.NAME_SOURCES)
    asked = [(each, wanted) for each in having if (wanted := wanted_journeys(each, request))]
    if not asked:
        raise RequestError(says.NO_SOURCES, says.NAME_SOURCES)
    check_segments(request.by or (), [workspace for workspace, _ in asked])
    return tuple(_project(workspace, journeys, request) for workspace, journeys in asked)


def wanted_journeys(workspace: Workspace, request: MeasureRequest) -> tuple[Journey, ...]:
    """The journeys of a project that are asked for."""
    every = workspace.journeys
    return every if request.journeys is None else tuple(each for each in every if each in request.journeys)


def _project(workspace: Workspace, journeys: Sequence[Journey], request: MeasureRequest) -> MeasuredProject:
    settings = workspace.project.measure
    asked, zone = period_of(request, settings, workspace.today), zone_of(settings)
    found = _counted(workspace, zone)
    whole = _answers(found, workspace, asked)
    lasting = whole
    if asked.start != request.start and any(each.budget for each in _all_expected(workspace, journeys)):
        lasting = _answers(found, workspace, Period(request.start, request.end))
    days = asked_days(workspace.today, request.start, request.end)
    budgets = BudgetedAnswers(lasting, days)
    told = _answered(journeys, whole)
    return measured(workspace, whole, settings.least, request.span, told, budgets, asked.start, request.by)


def _counted(workspace: Workspace, zone: tzinfo) -> list[tuple[str, AnswerSource, Counted]]:
    """What stands in each source, with what it is called. Raises RequestError with all files and columns that are not there."""
    sources, refused = workspace.project.measure.sources, list[RefusedSourceError]()
    found = []
    for each, name in zip(sources, names_apart(sources), strict=True):
        try:
            found.append((name, each, counted_once(each, workspace, question_asked(each, workspace), zone)))
        except RefusedSourceError as error:
            refused.append(error)
    if refused:
        raise RequestError(*(part for error in refused for part in error.args))
    return found


def _answered(journeys: Sequence[Journey], answers: CustomerAnswers) -> Sequence[Journey]:
    """The journeys of which something is to be told: not those that are to be, unless somebody was asked about them."""
    about = {subject.journey for subject in (*answers.scores, *answers.silent)}
    return [each for each in journeys if each.state == "current" or each.id in about] or journeys


def _answers(
    found: Iterable[tuple[str, AnswerSource, Counted]], workspace: Workspace, period: Period
) -> CustomerAnswers:
    """The answers of all sources in a period, each with what it is called."""
    zone, whole = zone_of(workspace.project.measure), CustomerAnswers()
    for name, source, rows in found:
        try:
            whole.add(judged(rows, source, workspace, zone, period, name))
        except NoScaleError as error:
            raise RequestError(says.NO_SCALE(metric=error.metric), says.STATE_SCALE) from error
        except MixedScalesError as error:
            raise RequestError(says.MIXED_SCALES(metric=error.metric), says.TWO_METRICS) from error
    spelt_alike(whole)
    return whole


def _all_expected(workspace: Workspace, journeys: Iterable[Journey]) -> Iterator[Expectation]:
    """Every target of some journeys and of the touchpoints of a project."""
    for journey in journeys:
        yield from (target for target, _ in expectations(journey, workspace))
    yield from (target for each in known_touchpoints(workspace).values() for target in each.expect)


def period_of(request: MeasureRequest, settings: MeasureSettings, today: date) -> Period:
    """From which day to which day answers count."""
    start = request.start
    if start is None and settings.within is not None:
        start = time_earlier(today, settings.within)
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
