"""Rows of texts ─► how often each group stands in them, for files that are read row by row."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from cjtool.measure.engines.spelt_counts import SeenGroups, SpeltCounts
from cjtool.measure.question import (
    DAY,
    HOUR,
    YEAR,
    Counted,
    CountQuestion,
    Group,
    MissingColumnError,
    shortened,
)
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.vocabulary.nobody import is_nobody

CHUNK = 250
"""Rows that are looked at together: as many as stay in the cache of the processor; ten times as many take half as long again."""


RowCells = TypeVar("RowCells", bound=Sequence[str])


def check_headings(
    question: CountQuestion | RowQuestion,
    headings: Sequence[str],
    path: Path | None = None,
    sheet: str | None = None,
) -> None:
    """Raises MissingColumnError where columns that are needed are not there once."""
    missing = [heading for heading in question.headings if headings.count(heading) != 1]
    if missing:
        raise MissingColumnError(missing, headings, path, sheet)


def rows_to_count(question: CountQuestion) -> RowQuestion:
    """What is asked of an engine for `count_rows`: all rows that the filter leaves, with every column that is asked for."""
    return RowQuestion(question.headings, question.filter)


def count_rows(question: CountQuestion, rows: Iterable[RowTexts], found: Counted) -> None:
    """Count the rows that answer `rows_to_count`, of one engine or of several."""
    counts = RowCounts(replace(question, filter={}), question.headings, found, {})
    left = iter(rows)
    while chunk := list(islice(left, CHUNK)):
        counts.take(chunk)
    counts.finish()


class RowCounts:
    """Counts the rows of one file into what was found; `seen` is shared by all files of a source."""

    def __init__(
        self, question: CountQuestion, headings: Sequence[str], found: Counted, seen: SeenGroups
    ) -> None:
        self._found, self._seen = found, seen
        self._wanted = [(headings.index(name), frozenset(values)) for name, values in question.filter.items()]
        self._columns = _GroupColumns(question, headings)
        self._respondent = None if question.respondent is None else headings.index(question.respondent)
        self._own: Counter[Group] = Counter()
        self._spelt = (
            None
            if question.same is None
            else SpeltCounts(question.same, self._columns.whole, found, self._seen)
        )
        self.width = max(map(headings.index, question.headings)) + 1
        """So many cells a row must have."""

    def take(self, rows: list[RowCells]) -> None:
        """Count some rows of enough cells."""
        kept = filtered(rows, self._wanted, self._found)
        given = list(zip(*kept, strict=False))
        if given and self._respondent is None:
            self._own.update(self._columns.of(given))
        elif given:
            keys = zip(self._columns.of(given), given[self._respondent or 0], strict=False)
            if self._spelt is None:
                _count_once(keys, self._own, self._found, self._seen)
            else:
                self._spelt.take(keys)

    def finish(self) -> None:
        """All rows were taken."""
        for texts, times in self._own.items():
            self._found.groups[self._columns.whole(texts)] += times


class _GroupColumns:
    """The columns of a group: those that a file has, then whole groups. Counting fewer texts takes less time."""

    def __init__(self, question: CountQuestion, headings: Sequence[str]) -> None:
        named = (*question.places, *question.segments, question.time, question.score)
        there = [name for name in named if name is not None]
        self._at = [headings.index(name) for name in there]
        self._time = None if question.time is None else len(there) - 2
        self._by_minute = question.by_minute
        self._same = dict[str, str]().setdefault
        numbers = iter(range(len(there)))
        self._whole = itemgetter(*(len(there) if name is None else next(numbers) for name in named))

    def of(self, columns: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
        """The texts by which each of some rows counts.

        A column at a time is a third of the work of a row at a time, and groups of the very same texts are found faster.
        """
        wanted: list[Sequence[str]] = [columns[at] for at in self._at]
        if self._time is not None:
            wanted[self._time] = self._days(wanted[self._time])
        return zip(*(map(self._same, texts, texts) for texts in wanted), strict=False)

    def whole(self, texts: tuple[str, ...]) -> Group:
        """The group of these texts, with an empty one for each column that the file has not."""
        group: Group = self._whole((*texts, ""))
        return group

    def _days(self, moments: Sequence[str]) -> Sequence[str]:
        longest = max(map(len, moments))
        if longest <= DAY:
            return moments
        named = _may_have_names(moments, longest)
        if not named and (longest <= HOUR or _without_offset(moments)):
            return [moment[:DAY] for moment in moments]
        return [shortened(moment, by_minute=self._by_minute, named=named) for moment in moments]


def _without_offset(moments: Sequence[str]) -> bool:
    """Whether no moment can state an offset: all end in a digit, and hyphens are those of dates."""
    text = "".join(moments)
    ends_in_digits = all(end.isdigit() for end in {moment[-1:] for moment in moments})
    return ends_in_digits and "+" not in text and text.count("-") in {0, 2 * len(moments)}


def _may_have_names(moments: Sequence[str], longest: int) -> bool:
    """Whether any moment may have the name of its month: those of ISO 8601 have a hyphen behind their year, others no letter."""
    text = "".join(moments)
    is_even = len(text) == longest * len(moments)
    if (
        text[YEAR::longest] if is_even else "".join([moment[YEAR : YEAR + 1] for moment in moments])
    ) == "-" * len(moments):
        return False
    return text.lower() != text.upper()


def filtered(
    chunk: list[RowCells], wanted: Sequence[tuple[int, frozenset[str]]], found: Counted
) -> list[RowCells]:
    """The rows that the filter leaves; the others are counted."""
    if not wanted:
        return chunk
    kept = [row for row in chunk if all(row[at] in values for at, values in wanted)]
    if len(kept) < len(chunk):
        found.left_out["filtered", ""] += len(chunk) - len(kept)
    return kept


def _count_once(
    keys: Iterable[tuple[Group, str]], own: Counter[Group], found: Counted, seen: SeenGroups
) -> None:
    """Count rows by group, each respondent once; `keys` are groups with who answered."""
    for key in keys:
        if key[1] and key in seen and not is_nobody(key[1]):
            found.repeated += 1
            continue
        seen[key] = key[0]
        own[key[0]] += 1
