"""Whether what was measured can be relied on: that something was counted, and that not too much was left out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cjtool.app import measure_check_phrases as says
from cjtool.measure import phrases as reasons
from cjtool.measure.answers import SourceRows
from cjtool.measure.comments.told import CommentsTold
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.flow.measured import EventFlow
from cjtool.message import Figure, Message, Plain
from cjtool.project import Workspace

_FEW = 3
"""So many reasons are named, those of most rows first."""


class _Run(NamedTuple):
    """The rows of all sources of a project, or of one event log."""

    workspace: Workspace
    sources: Sequence[SourceRows]


class _Reasons(NamedTuple):
    """Reasons one after another."""

    listed: tuple[Message, ...]

    def text(self, language: str = "en") -> str:
        """All of them in a language."""
        return ", ".join(each.text(language) for each in self.listed)


def nothing_counted(told: Sequence[object]) -> tuple[Message, ...]:
    """A sentence for each project or log of which nothing counts, with the reasons."""
    return tuple(_nothing(run) for run in _runs(told) if not any(source.counted for source in run.sources))


def too_much_left_out(told: Sequence[object], most: float | None) -> tuple[Message, ...]:
    """A sentence for each source of which a larger share was left out than may be: `most`, 0 to 1, else what its project says."""
    return tuple(message for run in _runs(told) for message in _too_much(run, most))


def _runs(told: Sequence[object]) -> Iterator[_Run]:
    """The rows of figures, of event logs and of comments; what is reckoned needs none."""
    for each in told:
        match each:
            case MeasuredProject():
                yield _Run(each.workspace, each.answers.sources)
            case EventFlow():
                rows = SourceRows(each.source, each.events, 0, each.left_out, each.start, each.end)
                yield _Run(each.workspace, [rows])
            case CommentsTold():
                heard = each.hidden + sum(place.count for place in each.places)
                yield _Run(each.workspace, [SourceRows("", heard, 0, tuple(each.left_out))])


def _nothing(run: _Run) -> Message:
    rows = sum(source.read for source in run.sources)
    project = Plain(run.workspace.name)
    if not rows:
        return says.NO_ROWS(project=project)
    why: Counter[Message] = Counter()
    for source in run.sources:
        why[reasons.SILENT] += source.silent
        why.update({out.reason: out.rows for out in source.left_out})
    listed = tuple(says.REASON(reason=reason, rows=count) for reason, count in why.most_common(_FEW) if count)
    told = says.NOTHING(project=project, rows=rows, reasons=_Reasons(listed))
    starts = [source.start for source in run.sources if source.start is not None]
    ends = [source.end for source in run.sources if source.end is not None]
    if why[reasons.OUTSIDE] and starts and ends:
        return says.OF_DAYS(told=told, start=Plain(str(min(starts))), end=Plain(str(max(ends))))
    return told


def _too_much(run: _Run, most: float | None) -> Iterator[Message]:
    allowed = run.workspace.project.measure.max_left_out if most is None else most
    for source in run.sources:
        if allowed is not None and source.share_lost > allowed:
            yield says.TOO_MUCH(
                source=Plain(source.name or run.workspace.name),
                lost=source.lost,
                rows=source.counted + source.silent + source.lost,
                share=Figure(round(100 * source.share_lost, 1), bare=True, unit="%"),
                most=Figure(round(100 * allowed, 1), bare=True, unit="%"),
            )
