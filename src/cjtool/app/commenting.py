"""What `measure --comments` does: what customers wrote, by what they speak of."""

from collections.abc import Iterator, Sequence

from cjtool.app import measure_phrases as says
from cjtool.app.measuring import MeasureRequest, period_of, wanted_journeys, zone_of
from cjtool.app.row_reading import matching_rows
from cjtool.measure.comments.reading import CommentReader
from cjtool.measure.comments.told import CommentsTold
from cjtool.measure.question import Counted
from cjtool.measure.source_names import names_apart
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
        reader = CommentReader(workspace, zone_of(settings), period_of(request, settings, workspace.today))
        for source, name in sources:
            unread = Counted()
            reader.take(source, matching_rows(reader.question(source), source, workspace, unread), name)
            reader.unread(unread)
        yield reader.result(wanted)
