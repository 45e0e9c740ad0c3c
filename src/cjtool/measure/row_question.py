"""The second thing that an engine is asked: the rows of a source that match, as raw texts, where counts do not say enough.

As with counts, no engine judges: which texts of scores are low is decided in Python, from what was counted, and asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from cjtool.measure.question import Counted

RowTexts: TypeAlias = tuple[str, ...]
"""The texts of `RowQuestion.columns` in one row, in their order."""


@dataclass(frozen=True)
class RowQuestion:
    """The columns whose texts are wanted, each by its heading, and of which rows.

    A row matches where it is in `filter`, where each column of `matching` has one of these texts, and where each column
    of `filled` has more than blanks. Rows outside `filter` are counted as left out, the other ones are not.
    """

    columns: tuple[str, ...]
    filter: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    matching: Mapping[str, frozenset[str]] = field(default_factory=dict)
    filled: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns that must be there."""
        return tuple(dict.fromkeys((*self.columns, *self.filter, *self.matching, *self.filled)))


class MatchingRows(Protocol):
    """What an engine offers beside counting: rows that match, one after another, so that none has to be kept."""

    def __call__(self, question: RowQuestion, found: Counted) -> Iterator[RowTexts]:
        """The rows in the order of the source, where it has one; what cannot be read is added to `found.left_out`.

        Raises MissingColumnError, and OSError where the source cannot be read.
        """
