"""The lines of a source that a span covers, cut to a width, with marks under what is meant."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from cjtool.formats.characters import pieces
from cjtool.source import Span

_MOST = 3


@dataclass(frozen=True)
class Line:
    """A line as it is shown; its mark starts after `indent` cells. Lines were left out before one with a `gap`."""

    number: int
    text: str
    indent: int
    marked: int
    gap: bool = False


def excerpt(span: Span, width: int) -> tuple[Line, ...]:
    """The first two and the last of the lines that a span covers, each in `width` cells; none of an empty source."""
    if not span.source.text:
        return ()
    first, last = span.line, span.end_line
    if last > first and span.end_column == 1:
        last -= 1
    numbers = range(first, last + 1) if last - first < _MOST else (first, first + 1, last)
    return tuple(_line(span, number, width, gap=number > first + _MOST - 1) for number in numbers)


def _line(span: Span, number: int, width: int, *, gap: bool) -> Line:
    """A line; text far from the mark is not looked at, since a line may have millions of characters."""
    text = span.source.line(number)
    start = span.column - 1 if number == span.line else len(text) - len(text.lstrip())
    end = span.end_column - 1 if number == span.end_line else len(text)
    start = min(start, len(text))
    end = max(start, min(end, len(text)))
    low, high = max(0, start - 2 * width), min(end, start + 2 * width) + 2 * width
    shown, indent, marked = _cut(text[low:high], start - low, end - low, width, (low > 0, high < len(text)))
    return Line(number, shown, indent, marked, gap)


def _cut(text: str, start: int, end: int, width: int, more: tuple[bool, bool]) -> tuple[str, int, int]:
    """What fits of a text around its mark, and the mark's indent and length in cells; an empty mark takes one.

    `more` says whether the line goes on before and after the text.
    """
    found = pieces(text)
    starts = [piece.start for piece in found]
    edges = list(accumulate((piece.cells for piece in found), initial=0))
    first = bisect_right(starts, start) - 1 if start < len(text) else len(found)
    left = edges[first]
    marked = edges[max(first, bisect_left(starts, end))] - left or 1
    begin, stop = 0, len(found)
    if edges[-1] > width or any(more):
        room = max(1, width - 2)
        begin = bisect_left(edges, _skipped(left, marked, edges[-1], room, whole=not more[0]))
        stop = min(len(found), bisect_right(edges, edges[begin] + room) - 1)
    head = "…" if more[0] or begin > 0 else ""
    tail = "…" if more[1] or stop < len(found) else ""
    body = "".join(piece.shown for piece in found[begin:stop])
    return head + body + tail, left - edges[begin] + len(head), max(1, min(marked, edges[stop] - left))


def _skipped(left: int, marked: int, total: int, room: int, *, whole: bool) -> int:
    """How many cells are left out before: none if the mark fits then, else as many as bring it to the middle."""
    if whole and left + marked <= room:
        return 0
    before = max((room - marked) // 2, min(8, room // 4))
    return max(0, min(left - before, total - room))
