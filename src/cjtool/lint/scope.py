"""What part of a text a comment is about."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from cjtool.document import Entry, Path
from cjtool.source import Source, Span

_BLANK = re.compile(r"\s*")
_MARKS = re.compile(r"(?:[-?]|\s|#[^\r\n]*)*")


class Scope(NamedTuple):
    """A stretch of text; the end is exclusive."""

    start: int
    end: int

    def holds(self, span: Span) -> bool:
        """Whether a span starts in it."""
        return self.start <= span.start < self.end


class Misplaced(NamedTuple):
    """A comment that stands below what it may be about: the line where that starts, and what comes next."""

    start_line: int
    next_line: int | None


class Scopes:
    """What the comments of one text cover, given all of them and all its keys and items."""

    def __init__(self, source: Source, comments: Sequence[Span], entries: Sequence[Entry]) -> None:
        self._source, self._entries = source, entries
        self._starts = [entry.start for entry in entries]
        self._holders = [entry for entry in entries if entry.holds_more]
        self._inside = _inside(entries)
        self._next = dict(zip((comment.start for comment in comments), _following(comments), strict=True))

    def of(self, comment: Span) -> tuple[Scope, ...] | Misplaced:
        """At the end of a line, that line and the own keys of an object that starts on it; above the first key, the file.

        Alone on a line, the key or item that starts on the next line, with all that it holds, unless that
        line is indented less.
        """
        text = self._source.text
        line_start = self._source.line_starts[comment.line - 1]
        if text[line_start : comment.start].strip():
            return (Scope(line_start, comment.start), *self._own_keys(line_start, comment.start))
        if not self._starts or comment.start < self._starts[0]:
            return (Scope(0, len(text) + 1),)
        at = self._next[comment.start]
        next_line, column = self._source.position(at)
        entry = self._starting(at)
        if entry is not None and column >= comment.column:
            return (Scope(entry.start, max(entry.end, entry.start + 1)),)
        return Misplaced(self._object_line(comment), next_line if entry is not None else None)

    def _own_keys(self, start: int, end: int) -> Iterator[Scope]:
        """Each key of the objects that start between two offsets, without what lists and objects under it hold."""
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            for inner in self._inside.get(index, ()):
                entry = self._entries[inner]
                if isinstance(entry.path[-1], int):
                    continue
                beyond = self._starts[inner + 1] if entry.holds_more and inner in self._inside else entry.end
                yield Scope(entry.start, max(beyond, entry.start + 1))

    def _starting(self, at: int) -> Entry | None:
        """The key or item that starts with what stands at an offset; before an item its `-` may stand."""
        index = bisect_left(self._starts, at)
        if index == len(self._starts) or not _MARKS.fullmatch(self._source.text, at, self._starts[index]):
            return None
        return self._entries[index]

    def _object_line(self, comment: Span) -> int:
        """Where the object or list above a comment starts that is not indented deeper than it."""
        above = bisect_left(self._holders, comment.start, key=lambda entry: entry.start) - 1
        while above >= 0 and self._indentations[above] >= comment.column:
            above = self._less_indented[above]
        at = self._holders[above].start if above >= 0 else self._starts[0]
        return self._source.position(at)[0]

    @cached_property
    def _indentations(self) -> list[int]:
        """How far the line is indented on which each list or object starts."""
        return [_indentation(self._source, self._source.position(entry.start)[0]) for entry in self._holders]

    @cached_property
    def _less_indented(self) -> list[int]:
        """For each list or object the last one before it that is indented less; -1 where there is none."""
        before: list[int] = []
        for number, indentation in enumerate(self._indentations):
            above = number - 1
            while above >= 0 and self._indentations[above] >= indentation:
                above = before[above]
            before.append(above)
        return before


def _inside(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """The numbers of the entries that each entry holds itself, where these are keys or items."""
    numbers: dict[Path, int] = {}
    inside: dict[int, list[int]] = {}
    for number, entry in enumerate(entries):
        numbers[entry.path] = number
        if (holder := numbers.get(entry.path[:-1])) is not None:
            inside.setdefault(holder, []).append(number)
    return inside


def _following(comments: Sequence[Span]) -> list[int]:
    """The offset of what stands after each comment and is neither blank nor a comment; each gap is read once."""
    offsets: list[int] = []
    below, beyond = -1, -1
    for comment in reversed(comments):
        blank = _BLANK.match(comment.source.text, comment.end)
        at = blank.end() if blank else comment.end
        offsets.append(beyond if at == below else at)
        below, beyond = comment.start, offsets[-1]
    return offsets[::-1]


def _indentation(source: Source, line: int) -> int:
    text = source.line(line)
    return len(text) - len(text.lstrip())
