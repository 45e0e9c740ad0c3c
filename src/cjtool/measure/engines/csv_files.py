"""Counts in CSV files, with nothing but the standard library."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import IO

from cjtool.garbage import uncollected
from cjtool.measure.engines.csv_lines import CsvRows, delimiter_of, encoding_of, lines
from cjtool.measure.question import DAY, HOUR, Counted, CountQuestion, Group, shortened

_CHUNK = 250
"""Rows that are looked at together: as many as stay in the cache of the processor; ten times as many take half as long again."""


class MissingColumnError(Exception):
    """A column that a source names and a file has not, or has twice; with the file and the headings that it has."""

    def __init__(self, heading: str, headings: Sequence[str], path: Path | None = None) -> None:
        super().__init__(heading)
        self.heading, self.headings, self.path = heading, tuple(headings), path


def count(question: CountQuestion, paths: Iterable[Path], delimiter: str | None = None) -> Counted:
    """How often each group stands in some files. Raises MissingColumnError, and OSError where one cannot be read."""
    found = Counted()
    seen: set[tuple[Group, str]] = set()
    for path in paths:
        with open(path, encoding=encoding_of(path), newline="", errors="replace") as file, uncollected():
            _FileCount(question, path, found).take(file, delimiter, seen)
    return found


class _FileCount:
    """Counts one file into what was found."""

    def __init__(self, question: CountQuestion, path: Path, found: Counted) -> None:
        self._question, self._path, self._found = question, path, found

    def take(self, file: IO[str], delimiter: str | None, seen: set[tuple[Group, str]]) -> None:
        question, found = self._question, self._found
        read = lines(file, found)
        first = next((line for line in read if line.strip()), "")
        mark = delimiter or delimiter_of(first)
        reader = csv.reader(chain([first], read), delimiter=mark, strict=True)
        headings = self._headings(reader)
        if not headings:
            return
        rows = CsvRows(reader, found, max(map(headings.index, question.headings)) + 1, mark)
        wanted = [(headings.index(name), frozenset(values)) for name, values in question.filter.items()]
        columns = _GroupColumns(question, headings)
        respondent = None if question.respondent is None else headings.index(question.respondent)
        own: Counter[Group] = Counter()
        while chunk := rows.take(_CHUNK):
            kept = _filtered(chunk, wanted, found)
            given = list(zip(*kept, strict=False))
            if given and respondent is None:
                own.update(columns.of(given))
            elif given:
                _count_once(zip(columns.of(given), given[respondent or 0], strict=False), own, found, seen)
        for texts, times in own.items():
            found.groups[columns.whole(texts)] += times

    def _headings(self, reader: Iterator[list[str]]) -> list[str]:
        """The headings; none of an empty file. Raises MissingColumnError where one that is needed is not there once."""
        try:
            headings = [heading.strip() for heading in next(reader, [])]
        except csv.Error:
            self._found.left_out["bad-quotes", self._path.name] += 1
            return []
        if not any(headings):
            self._found.left_out["empty-file", self._path.name] += 0
            return []
        for heading in self._question.headings:
            if headings.count(heading) != 1:
                raise MissingColumnError(heading, headings, self._path)
        return headings


class _GroupColumns:
    """The columns of a group: those that a file has, then whole groups. Counting fewer texts takes less time."""

    def __init__(self, question: CountQuestion, headings: list[str]) -> None:
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
        if longest <= HOUR or _without_offset(moments):
            return [moment[:DAY] for moment in moments]
        return [shortened(moment, by_minute=self._by_minute) for moment in moments]


def _without_offset(moments: Sequence[str]) -> bool:
    """Whether no moment can state an offset: all end in a digit, and hyphens are those of dates."""
    text = "".join(moments)
    ends_in_digits = all(end.isdigit() for end in {moment[-1:] for moment in moments})
    return ends_in_digits and "+" not in text and text.count("-") in {0, 2 * len(moments)}


def _filtered(
    chunk: list[list[str]], wanted: Sequence[tuple[int, frozenset[str]]], found: Counted
) -> list[list[str]]:
    """The rows that the filter leaves; the others are counted."""
    if not wanted:
        return chunk
    kept = [row for row in chunk if all(row[at] in values for at, values in wanted)]
    if len(kept) < len(chunk):
        found.left_out["filtered", ""] += len(chunk) - len(kept)
    return kept


def _count_once(
    keys: Iterable[tuple[Group, str]], own: Counter[Group], found: Counted, seen: set[tuple[Group, str]]
) -> None:
    """Count rows by group, each respondent once; `keys` are groups with who answered."""
    for key in keys:
        if key[1] and key in seen:
            found.repeated += 1
            continue
        seen.add(key)
        own[key[0]] += 1
