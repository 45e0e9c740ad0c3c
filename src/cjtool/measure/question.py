"""What an engine is asked: how often each combination of texts stands in some columns, and nothing else.

No engine judges: what a text means, and what is left out, is decided once, in `judging`. So figures are the same on all.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cjtool.model.measure import AnswerSource

DAY = 10
"""So many characters of a moment are its date."""
HOUR = 13
LOCAL = 19
"""So many characters has a moment without an offset from UTC."""
OFFSET = 6
"""So many has an offset, such as `+01:00`."""

PLACES = ("journey", "step", "touchpoint", "metric", "persona", "channel")
"""Columns that say what an answer is about, in the order of groups."""

Group: TypeAlias = tuple[str, ...]
"""The texts of `PLACES`, then those of the segments, then the day and the score; empty where a source has no such column."""


@dataclass(frozen=True)
class CountQuestion:
    """The columns to count by, each by its heading or None, and which rows."""

    places: tuple[str | None, ...]
    segments: tuple[str, ...]
    time: str | None
    score: str
    respondent: str | None
    filter: Mapping[str, tuple[str, ...]]

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns that must be there."""
        named = (*self.places, *self.segments, self.time, self.score, self.respondent, *self.filter)
        return tuple(dict.fromkeys(name for name in named if name is not None))


@dataclass
class Counted:
    """Rows by group; `repeated` are rows that say again what the same respondent said of the same on the same day."""

    groups: Counter[Group] = field(default_factory=Counter)
    repeated: int = 0
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Rows that could not be read, by reason and example."""


def question_of(source: AnswerSource) -> CountQuestion:
    """What is asked of a source."""
    columns = source.columns
    places = tuple(getattr(columns, name) for name in PLACES)
    return CountQuestion(
        places, columns.segments, columns.time, columns.score, columns.respondent, source.filter
    )


def shortened(moment: str) -> str:
    """What counts of a moment: its day, or, where it states an offset, its hour and that: `2026-03-01T23|+01:00`."""
    return moment[:DAY] if len(moment) <= LOCAL else f"{moment[:HOUR]}|{moment[-OFFSET:]}"
