"""Counts in CSV files, with nothing but the standard library."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from pathlib import Path
from typing import IO

from cjtool.measure.question import DAY, LOCAL, Counted, CountQuestion, Group, shortened

_CHUNK = 1_000
"""Rows that are looked at together: as many as stay in the processor's cache; ten times as many take twice as long."""
_LONGEST = 1_000_000
"""Characters of a line; what is longer is no answer of a customer."""
_TIME = -2
"""Where the moment stands among the columns of a group."""
_DELIMITERS = ",;\t|"
_MARK = "\ufeff"


class MissingColumnError(Exception):
    """A column that a source names and a file has not; with the headings that it has."""

    def __init__(self, heading: str, headings: Sequence[str]) -> None:
        super().__init__(heading)
        self.heading, self.headings = heading, tuple(headings)


def count(question: CountQuestion, paths: Iterable[Path], delimiter: str | None = None) -> Counted:
    """How often each group stands in some files. Raises MissingColumnError, and OSError where one cannot be read."""
    found = Counted()
    seen: set[tuple[Group, str]] = set()
    for path in paths:
        with open(path, encoding=_encoding(path), newline="", errors="replace") as file:
            _count(question, file, delimiter, found, seen)
    return found


def _encoding(path: Path) -> str:
    """UTF-8, or UTF-16 where its mark says so, else Windows-1252, which has every byte."""
    with open(path, "rb") as file:
        start = file.read(1 << 20)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        start[: max(0, len(start) - 3)].decode("utf-8")
    except UnicodeDecodeError as error:
        return "utf-8" if error.start >= len(start) - 6 else "cp1252"
    return "utf-8"


def _count(
    question: CountQuestion,
    file: IO[str],
    delimiter: str | None,
    found: Counted,
    seen: set[tuple[Group, str]],
) -> None:
    lines = _lines(file, found)
    first = next(lines, "").lstrip(_MARK)
    mark = delimiter or max(_DELIMITERS, key=first.count)
    headings = [heading.strip() for heading in next(csv.reader([first], delimiter=mark), [])]
    for heading in question.headings:
        if heading not in headings:
            raise MissingColumnError(heading, headings)
    reader = csv.reader(lines, delimiter=mark)
    rows = _kept(reader, headings, question)
    named = (*question.places, *question.segments, question.time, question.score)
    at = [None if name is None else headings.index(name) for name in named]
    respondent = None if question.respondent is None else headings.index(question.respondent)
    width = max(map(headings.index, question.headings)) + 1
    while chunk := list(islice(rows, _CHUNK)):
        if min(map(len, chunk)) < width:
            found.left_out.update(
                ("short-row", mark.join(row)) for row in chunk if len(row) < width and any(row)
            )
            chunk = [row for row in chunk if len(row) >= width]
        columns = list(zip(*chunk, strict=False))
        if not columns:
            continue
        groups = _groups(at, columns)
        if respondent is None:
            found.groups.update(groups)
        else:
            _count_once(groups, columns[respondent], found, seen)


def _groups(at: Sequence[int | None], columns: Sequence[tuple[str, ...]]) -> Iterator[Group]:
    """The groups of some rows, given as columns: a column at a time is a third of the work of a row at a time."""
    wanted: list[Iterable[str]] = [repeat("") if index is None else columns[index] for index in at]
    time = at[_TIME]
    if time is not None:
        moments = columns[time]
        whole = max(map(len, moments)) > LOCAL
        wanted[_TIME] = (
            [shortened(moment) for moment in moments] if whole else [moment[:DAY] for moment in moments]
        )
    return zip(*wanted, strict=False)


def _count_once(
    groups: Iterable[Group], respondents: Iterable[str], found: Counted, seen: set[tuple[Group, str]]
) -> None:
    for key in zip(groups, respondents, strict=False):
        if key[1] and key in seen:
            found.repeated += 1
            continue
        seen.add(key)
        found.groups[key[0]] += 1


def _lines(file: IO[str], found: Counted) -> Iterator[str]:
    """The lines of a file; of one that is too long only that it was there."""
    while line := file.readline(_LONGEST):
        if len(line) < _LONGEST or line.endswith("\n"):
            yield line
            continue
        found.left_out[("long-line", line[:40])] += 1
        while (rest := file.readline(_LONGEST)) and not rest.endswith("\n"):
            pass


def _kept(reader: Iterator[list[str]], headings: list[str], question: CountQuestion) -> Iterator[list[str]]:
    """The rows that the filter leaves."""
    if not question.filter:
        return reader
    wanted = [(headings.index(name), frozenset(values)) for name, values in question.filter.items()]
    return (row for row in reader if all(at < len(row) and row[at] in values for at, values in wanted))
