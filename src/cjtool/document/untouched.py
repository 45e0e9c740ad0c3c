"""Whether a change of text changes nothing but what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from yaml.error import YAMLError

from cjtool.document.loader import Parser
from cjtool.source import Source

Stretch = tuple[int, int]

_STARTS = {"MappingStartEvent", "SequenceStartEvent"}
_ENDS = {"MappingEndEvent", "SequenceEndEvent"}


@dataclass(frozen=True)
class _Event:
    """What the parser met: its kind and content, and where it stands."""

    what: tuple[str, Any, Any, Any]
    start: int
    end: int


def unchanged(before: Source, after: Source, changes: Sequence[tuple[Stretch, Stretch]]) -> bool:
    """Whether two texts parse to the same, outside stretches of the one that became stretches of the other.

    What is anchored stands for its aliases too, so that a change in it is a change elsewhere.
    """
    try:
        old, new = list(_events(before)), list(_events(after))
    except (YAMLError, UnicodeEncodeError):
        return False
    replaced, by = [pair[0] for pair in changes], [pair[1] for pair in changes]
    if any(_meets(extent, stretch) for extent in _anchored(old) for stretch in replaced):
        return False
    return [each.what for each in _outside(old, replaced)] == [each.what for each in _outside(new, by)]


def _events(source: Source) -> Iterator[_Event]:
    parser: Any = Parser(source.text)
    while (event := parser.get_event()) is not None:
        what = (
            type(event).__name__,
            getattr(event, "value", None),
            getattr(event, "anchor", None),
            getattr(event, "tag", None),
        )
        yield _Event(what, event.start_mark.index, event.end_mark.index)


def _outside(events: list[_Event], stretches: list[Stretch]) -> list[_Event]:
    """The events that do not stand in a stretch; a list or an object ends where it starts, in or outside."""
    found: list[_Event] = []
    open_: list[bool] = []
    for event in events:
        kind = event.what[0]
        inside = open_.pop() if kind in _ENDS else any(_stands_in(event, stretch) for stretch in stretches)
        if kind in _STARTS:
            open_.append(inside)
        if not inside:
            found.append(event)
    return found


def _stands_in(event: _Event, stretch: Stretch) -> bool:
    """Whether an event shares a character with a stretch; one without characters has to lie between two."""
    if event.start == event.end:
        return stretch[0] < event.start < stretch[1]
    return _meets((event.start, event.end), stretch)


def _meets(one: Stretch, other: Stretch) -> bool:
    """Whether two stretches share a character."""
    return max(one[0], other[0]) < min(one[1], other[1])


def _anchored(events: list[_Event]) -> Iterator[Stretch]:
    """The stretches of what has an anchor."""
    open_: list[_Event] = []
    for event in events:
        kind, _, anchor, _ = event.what
        if kind in _STARTS:
            open_.append(event)
        elif kind in _ENDS:
            start = open_.pop()
            if start.what[2]:
                yield start.start, event.end
        elif kind == "ScalarEvent" and anchor:
            yield event.start, event.end
