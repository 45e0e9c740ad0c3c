"""What `measure` does: projects in, figures of what customers answered out."""

import glob
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cjtool.app import measure_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.files.disk import Disk
from cjtool.image.unfit import UnfitError
from cjtool.measure.answers import CustomerAnswers, MixedScalesError
from cjtool.measure.days import by_minute
from cjtool.measure.engines.csv_files import count
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.judging import Period, judged
from cjtool.measure.making import measured
from cjtool.measure.question import Counted, MissingColumnError, question_of
from cjtool.measure.scores import NoScaleError
from cjtool.measure.spans import Span
from cjtool.message import Listed
from cjtool.model import Journey
from cjtool.model.measure import AnswerSource, MeasureSettings
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed_path
from cjtool.project.files import reason
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_FEW = 12
"""So many headings are named where one is not there."""


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
    asked = [(each, wanted) for each in having if (wanted := _wanted(each, request))]
    if not asked:
        raise RequestError(says.NO_SOURCES, says.NAME_SOURCES)
    return tuple(_project(workspace, journeys, request) for workspace, journeys in asked)


def _wanted(workspace: Workspace, request: MeasureRequest) -> tuple[Journey, ...]:
    every = workspace.journeys
    return every if request.journeys is None else tuple(each for each in every if each in request.journeys)


def _project(workspace: Workspace, journeys: Sequence[Journey], request: MeasureRequest) -> MeasuredProject:
    settings = workspace.project.measure
    period, zone = _period(request, settings, workspace.today), _zone(settings)
    whole = CustomerAnswers()
    for source in settings.sources:
        counted = _counted(source, workspace, by_minute(zone, workspace.today.year))
        try:
            whole.add(judged(counted, source, workspace, zone, period))
        except NoScaleError as error:
            raise RequestError(says.NO_SCALE(metric=error.metric), says.STATE_SCALE) from error
        except MixedScalesError as error:
            raise RequestError(says.MIXED_SCALES(metric=error.metric), says.TWO_METRICS) from error
    return measured(workspace, whole, settings.least, request.span, journeys)


def _period(request: MeasureRequest, settings: MeasureSettings, today: date) -> Period:
    start = request.start
    if start is None and settings.within is not None:
        start = today - timedelta(days=settings.within.days)
    return Period(start, request.end)


def _zone(settings: MeasureSettings) -> tzinfo:
    try:
        return UTC if settings.time_zone == "UTC" else ZoneInfo(settings.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RequestError(says.NO_ZONES(zone=settings.time_zone), says.INSTALL_ZONES) from error


def _counted(source: AnswerSource, workspace: Workspace, minutes: bool) -> Counted:
    """What stands in a source, counted where it is."""
    question = question_of(source, by_minute=minutes)
    paths = list(_files(source, workspace))
    try:
        return count(question, paths, source.delimiter)
    except MissingColumnError as error:
        raise _no_column(error, source) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=_name(source), reason=reason(error))) from error


def _files(source: AnswerSource, workspace: Workspace) -> Iterator[Path]:
    """The files of a source. Raises RequestError where there are none, and for one that lies outside the project."""
    if source.file is None:
        raise RequestError(says.NO_DATABASE(name=_name(source)))
    pattern = os.path.join(glob.escape(str(workspace.root)), source.file)
    found = sorted(filter(os.path.isfile, glob.glob(pattern, recursive=True)))
    if not found:
        raise RequestError(says.NO_FILE(name=_name(source)))
    for path in found:
        name = os.path.relpath(path, workspace.root)
        try:
            yield Path(enclosed_path(workspace.root, name, Disk()))
        except UnfitError as error:
            raise RequestError(error.about(name), *((error.hint,) if error.hint else ())) from error


def _name(source: AnswerSource) -> str:
    return source.file or source.table or source.connection or ""


def _no_column(error: MissingColumnError, source: AnswerSource) -> RequestError:
    name = _name(source) if error.path is None else error.path.name
    if error.heading in error.headings:
        return RequestError(says.TWO_COLUMNS(name=name, heading=error.heading), says.RENAME_ONE)
    near = nearest(error.heading, error.headings)
    there = says.COLUMNS_ARE(headings=Listed(error.headings[:_FEW], ""))
    return RequestError(
        says.NO_COLUMN(name=name, heading=error.heading), did_you_mean(near) if near else there
    )
