"""Which segments figures are given apart for: those that are asked, if any source has them."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool.app import measure_check_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.message import Plain
from cjtool.model.measure import AnswerColumns
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def check_segments(asked: Iterable[str], workspaces: Sequence[Workspace]) -> None:
    """Raises RequestError for the first segment that no source of these projects has, with the nearest."""
    known = list(dict.fromkeys(name for each in workspaces for name in _segments(each)))
    for name in asked:
        if name not in known:
            near = nearest(name, known)
            listed = says.SEGMENTS_ARE(known=Plain(", ".join(known))) if known else says.NAME_SEGMENTS
            raise RequestError(says.NO_SEGMENT(name=name), did_you_mean(near) if near else listed)


def _segments(workspace: Workspace) -> Iterator[str]:
    """By what figures of a project are given apart: a persona, a channel, and columns of its sources."""
    for source in workspace.project.measure.sources:
        yield from _columns(source.columns)


def _columns(columns: AnswerColumns) -> Iterator[str]:
    if columns.persona is not None:
        yield "persona"
    if columns.channel is not None:
        yield "channel"
    yield from columns.segments
