"""Which rows match a question, looked at in one way for all engines, whatever a database was asked before."""

from collections.abc import Iterable, Sequence
from operator import itemgetter

from cjtool.measure.engines.row_counts import RowCells, filtered
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts

CHUNK = 2_000
"""Rows that are looked at together."""


class RowMatching:
    """Takes rows whose cells have these headings; those outside the filter are counted."""

    def __init__(self, question: RowQuestion, headings: Sequence[str], found: Counted) -> None:
        self._found = found
        self._filter = [(headings.index(name), frozenset(texts)) for name, texts in question.filter.items()]
        self._matching = [(headings.index(name), texts) for name, texts in question.matching.items()]
        self._filled = [headings.index(name) for name in question.filled]
        self._columns = [headings.index(name) for name in question.columns]

    def of(self, rows: list[RowCells]) -> Iterable[RowTexts]:
        """The texts that are wanted, of those of some rows that match."""
        rows = filtered(rows, self._filter, self._found)
        for at, texts in self._matching:
            rows = [row for row in rows if row[at] in texts]
        for at in self._filled:
            rows = [row for row in rows if row[at].strip()]
        if len(self._columns) == 1:
            return zip(map(itemgetter(self._columns[0]), rows), strict=True)
        return map(itemgetter(*self._columns), rows)
