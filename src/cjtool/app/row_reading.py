"""Rows of a source that match, from the engine that reads it."""

from collections.abc import Iterator
from functools import partial

from cjtool.app import measure_phrases as says
from cjtool.app.counting import files_of, no_column, suffix_of
from cjtool.measure.engines.csv_matching import csv_rows
from cjtool.measure.question import Counted, MissingColumnError
from cjtool.measure.row_question import MatchingRows, RowQuestion, RowTexts
from cjtool.measure.source_names import source_name
from cjtool.model.events import EventSource
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.project.files import reason
from cjtool.request import RequestError


def matching_rows(
    question: RowQuestion, source: AnswerSource | EventSource, workspace: Workspace, unread: Counted
) -> Iterator[RowTexts]:
    """The rows that match; what cannot be read is added to `unread`. Raises RequestError as `counting.counted` does."""
    try:
        yield from _engine(source, workspace)(question, unread)
    except MissingColumnError as error:
        raise no_column(error, source) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=source_name(source), reason=reason(error))) from error


def _engine(source: AnswerSource | EventSource, workspace: Workspace) -> MatchingRows:
    """What reads the rows of a source, where they are."""
    if isinstance(source, AnswerSource) and (source.connection or source.table) is not None:
        raise RequestError(says.NO_ROWS(name=source_name(source)), says.ROWS_OF_CSV)
    paths = list(files_of(source, workspace))
    if any(map(suffix_of, paths)):
        raise RequestError(says.NO_ROWS(name=source_name(source)), says.ROWS_OF_CSV)
    return partial(csv_rows, paths=paths, delimiter=source.delimiter)
