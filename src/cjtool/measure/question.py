"""What an engine is asked: how often each combination of texts stands in some columns, and nothing else.

No engine judges: what a text means, and what is left out, is decided once, in `judging`. So figures are the same on all.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from cjtool.model.measure import AnswerSource

DAY = 10
"""So many characters of a moment are its date."""
HOUR = 13
"""So many are its date and hour."""
MINUTE = 16
"""So many are its date, hour and minute."""
YEAR = 4
"""So many are the year of a date of ISO 8601, behind which stands a hyphen."""
NAMED = 8
"""A letter among so many characters of another date is one of the name of a month."""
WHOLE = 40
"""So many characters are all of a date with such a name, and its hour."""
LETTER = "[A-Za-z]"
OFFSET = r"([A-Za-z]+|[+-][0-9]{2}|[+-][0-9]{2}:?[0-9]{2})$"
"""How a moment ends that states its offset from UTC; looked for behind its hour, as a date alone ends in the like.

Written for every engine's expressions: one group, and no backslash.
"""
HALVES = ("am", "pm")
"""What may end a moment too, in either case, and is no offset."""
WHOLE_HOURS = r"^([A-Za-z]+|[+-][0-9]{2}(:?00)?)$"
"""Offsets after which the hour of a moment is enough to know its day."""

PLACES = ("journey", "step", "touchpoint", "metric", "persona", "channel")
"""Columns that say what an answer is about, in the order of groups."""

Group: TypeAlias = tuple[str, ...]
"""The texts of `PLACES`, then those of the segments, then the day and the score; empty where a source has no such column."""


@dataclass(frozen=True)
class Spellings:
    """Texts of groups that mean the same as another text: each with that one, which stands for all. Others mean themselves.

    Engines are told these where counts alone cannot say whether one customer gave the same answer twice: once as `6`, once as `6,0`.
    """

    places: Mapping[Group, Group]
    segments: tuple[Mapping[str, str], ...]
    moments: Mapping[str, str]
    scores: Mapping[str, str]

    def kept(self, group: Group) -> Group:
        """A group as it counts: its moment stays as it is written, since that shows which of day and month comes first."""
        places, segments = group[: len(PLACES)], group[len(PLACES) : -2]
        spelt = (same.get(text, text) for same, text in zip(self.segments, segments, strict=True))
        return (*self.places.get(places, places), *spelt, group[-2], self.scores.get(group[-1], group[-1]))

    def meant(self, group: Group) -> Group:
        """The group that stands for all that mean the same."""
        *others, moment, score = self.kept(group)
        return (*others, self.moments.get(moment, moment), score)


@dataclass(frozen=True)
class CountQuestion:
    """The columns to count by, each by its heading or None, and which rows."""

    places: tuple[str | None, ...]
    segments: tuple[str, ...]
    time: str | None
    score: str
    respondent: str | None
    filter: Mapping[str, tuple[str, ...]]
    by_minute: bool = False
    """Whether the day hangs on minutes: in a time zone that is not whole hours from UTC."""
    same: Spellings | None = None
    """Which texts mean the same, for what a respondent said of the same on the same day; None: each means itself."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns that must be there."""
        named = (*self.places, *self.segments, self.time, self.score, self.respondent, *self.filter)
        return tuple(dict.fromkeys(name for name in named if name is not None))


Reason: TypeAlias = Literal[
    "short-row", "long-line", "bad-quotes", "filtered", "empty-file", "not-done", "file-beside", "total-row"
]
"""Why a row is in no group, as engines call it."""


@dataclass
class Counted:
    """Rows by group; `repeated` are rows that say again what the same respondent said of the same on the same day.

    Every row of a source that has anything in it is in one of the three, so that none is lost.
    """

    groups: Counter[Group] = field(default_factory=Counter)
    repeated: int = 0
    left_out: Counter[tuple[Reason, str]] = field(default_factory=Counter)
    """Rows that could not be read, or that the filter leaves out, by reason and example; an empty file has no rows."""
    above: Counter[str] = field(default_factory=Counter)
    """Lines above the headings that were passed over, by the name of their file; they are no rows."""
    unsure: int = 0
    """Rows in groups that may be said again, in another spelling, where nobody can be asked who said it."""

    @property
    def rows(self) -> int:
        """How many rows were read."""
        return self.groups.total() + self.repeated + self.left_out.total()


class MissingColumnError(Exception):
    """Columns that a source names and a file has not, or has twice; with the file, its sheet among several, and its headings."""

    def __init__(
        self,
        missing: Sequence[str],
        headings: Sequence[str],
        path: Path | None = None,
        sheet: str | None = None,
    ) -> None:
        super().__init__(*missing)
        self.missing, self.headings, self.path, self.sheet = tuple(missing), tuple(headings), path, sheet


def question_of(source: AnswerSource, *, by_minute: bool = False) -> CountQuestion:
    """What is asked of a source; `by_minute` where the day hangs on minutes."""
    columns = source.columns
    places = tuple(getattr(columns, name) for name in PLACES)
    return CountQuestion(
        places, columns.segments, columns.time, columns.score, columns.respondent, source.filter, by_minute
    )


def group_columns(question: CountQuestion) -> dict[str, str | None]:
    """The columns of a group in their order: what results call each, and its heading in the source, None where it has none."""
    segments = {f"segment_{at}": heading for at, heading in enumerate(question.segments, 1)}
    return {
        **dict(zip(PLACES, question.places, strict=True)), **segments,
        "time": question.time, "score": question.score,
    }  # fmt: skip


def shortened(moment: str, *, by_minute: bool = False, named: bool = True) -> str:
    """What counts of a moment: its day; where it states an offset, its hour and that: `2026-03-01T23|+01:00`.

    Its minutes count too where the offset is not in whole hours, and where the day hangs on them anyway. One with the
    name of its month stays whole; `named` says whether there may be one.
    """
    if named and has_name(moment):
        return moment[:WHOLE]
    found = _OFFSET.search(moment, HOUR)
    if found is None or found[1].lower() in HALVES:
        return moment[:DAY]
    precise = by_minute or not _WHOLE_HOURS.search(found[1])
    return f"{moment[: MINUTE if precise else HOUR]}|{found[1]}"


def has_name(moment: str) -> bool:
    """Whether a moment has the name of its month."""
    return moment[YEAR : YEAR + 1] != "-" and _LETTER.search(moment, 0, NAMED) is not None


def _expression(pattern: str) -> re.Pattern[str]:
    """A pattern whose end is that of the text: Python's `$` also stands before a last line break, SQL's does not."""
    return re.compile(pattern.replace("$", r"\Z"))


_LETTER = re.compile(LETTER)
_OFFSET = _expression(OFFSET)
_WHOLE_HOURS = _expression(WHOLE_HOURS)
