"""What `measure --comments` does: what customers wrote, by what they speak of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from cjtool.app import measure_phrases as says
from cjtool.app.answer_files import files_of
from cjtool.app.counting import counted
from cjtool.app.measuring import MeasureRequest, period_of, question_asked, wanted_journeys, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.measure.comments.reading import CommentReader
from cjtool.measure.comments.told import CommentsTold
from cjtool.measure.dates_shown import NO_DATES, ShownDates, shown_dates
from cjtool.measure.judging import Period
from cjtool.measure.question import Counted
from cjtool.measure.source_names import names_apart
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.request import RequestError


def comments(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[CommentsTold, ...]:
    """What was written in each project that says where its comments are. Raises RequestError as `measure` does."""
    found = tuple(_told(workspaces, request))
    if not found:
        raise RequestError(says.NO_COMMENTS, says.NAME_COMMENTS)
    return found


def _told(workspaces: Sequence[Workspace], request: MeasureRequest) -> Iterator[CommentsTold]:
    for workspace in workspaces:
        settings = workspace.project.measure
        named = zip(settings.sources, names_apart(settings.sources), strict=True)
        sources = [(each, name) for each, name in named if each.columns.comment is not None]
        wanted = wanted_journeys(workspace, request)
        if not sources or not wanted:
            continue
        period = period_of(request, settings, workspace.today)
        reader = CommentReader(workspace, zone_of(settings), period)
        earlier: list[AnswerSource] = []
        for source, name in sources:
            unread, known = Counted(), _known(source, earlier, workspace)
            earlier.append(source)
            if known is None:
                continue
            shown = _shown(source, workspace) if period != Period() else NO_DATES
            rows = matching_rows(reader.question(source), source, workspace, unread, known)
            reader.take(source, rows, name, shown)
            reader.unread(unread)
        yield reader.result(wanted)


def _known(
    source: AnswerSource, earlier: Sequence[AnswerSource], workspace: Workspace
) -> frozenset[Path] | None:
    """The files whose comments earlier sources have: two metrics in two columns stand beside one comment. None where that is all of a table."""
    same = [each for each in earlier if _holds(each, source)]
    if source.connection is not None:
        return None if same else frozenset()
    return frozenset(path for each in same for path in files_of(each, workspace))


def _holds(one: AnswerSource, other: AnswerSource) -> bool:
    """Whether each row that counts in a source counts in another too, with the same comment, where both have it."""
    places = ((each.columns.comment, each.connection, each.table, each.sheet) for each in (one, other))
    return len({*places}) == 1 and one.filter in ({}, other.filter)


def _shown(source: AnswerSource, workspace: Workspace) -> ShownDates:
    """What the dates of a source show of how they are read."""
    if source.columns.time is None:
        return NO_DATES
    asked = question_asked(source, workspace)
    question = replace(asked, places=(None,) * len(asked.places), segments=(), respondent=None)
    moments = {group[-2] for group in counted(source, workspace, question).groups}
    return shown_dates(moments, zone_of(workspace.project.measure), source.dates)
