"""What part of a text a comment is about."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from cjtool.document import Entry
from cjtool.source import Source, Span

_NOTHING = re.compile(r"(?:\s|#[^\r\n]*)*")
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


def scope(comment: Span, found: Sequence[Entry]) -> Scope | Misplaced:
    """What a comment covers, in a text with these keys and items.

    At the end of a line, that line; above the first key, the file; alone on a line, the key or item that
    starts on the next line, with all that it holds, unless that line is indented less.
    """
    source, text = comment.source, comment.source.text
    line_start = source.line_starts[comment.line - 1]
    if text[line_start : comment.start].strip():
        return Scope(line_start, comment.start)
    if not found or comment.start < found[0].start:
        return Scope(0, len(text) + 1)
    following = _NOTHING.match(text, comment.end)
    at = following.end() if following else comment.end
    next_line, column = source.position(at)
    entry = _starting(found, at, text)
    if entry is not None and column >= comment.column:
        return Scope(entry.start, max(entry.end, entry.start + 1))
    return Misplaced(_object_line(comment, found), next_line if entry is not None else None)


def _starting(found: Sequence[Entry], at: int, text: str) -> Entry | None:
    """The key or item that starts with what stands at an offset; before an item its `-` may stand."""
    index = bisect_left(found, at, key=lambda entry: entry.start)
    if index == len(found) or not _MARKS.fullmatch(text, at, found[index].start):
        return None
    return found[index]


def _object_line(comment: Span, found: Sequence[Entry]) -> int:
    """Where the object or list above a comment starts that is not indented deeper than it."""
    before = found[: bisect_left(found, comment.start, key=lambda entry: entry.start)]
    for entry in reversed(before):
        line = comment.source.position(entry.start)[0]
        if entry.holds_more and _indentation(comment.source, line) < comment.column:
            return line
    return comment.source.position(found[0].start)[0]


def _indentation(source: Source, line: int) -> int:
    text = source.line(line)
    return len(text) - len(text.lstrip())
