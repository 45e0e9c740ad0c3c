"""Rows of a source that match, from the engine that reads it."""

from collections.abc import Iterator

from cjtool.app import measure_phrases as says
from cjtool.app.counting import files_of, no_column, source_name
from cjtool.measure.engines.csv_matching import csv_rows
from cjtool.measure.question import Counted, MissingColumnError
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.model.events import EventSource
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.project.files import reason
from cjtool.request import RequestError

_TEXTS = (".csv", ".tsv", ".txt")


def matching_rows(
    question: RowQuestion, source: AnswerSource | EventSource, workspace: Workspace, unread: Counted
) -> Iterator[RowTexts]:
    """The rows that match; what cannot be read is added to `unread`. Raises RequestError as `counting.counted` does."""
    if isinstance(source, AnswerSource) and (source.connection or source.table) is not None:
        raise RequestError(says.NO_ROWS(name=source_name(source)), says.ROWS_OF_CSV)
    paths = list(files_of(source, workspace))
    if not all(path.suffix.lower() in _TEXTS for path in paths):
        raise RequestError(says.NO_ROWS(name=source_name(source)), says.ROWS_OF_CSV)
    try:
        yield from csv_rows(question, paths, source.delimiter, unread)
    except MissingColumnError as error:
        raise no_column(error, source) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=source_name(source), reason=reason(error))) from error
