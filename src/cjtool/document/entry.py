"""The keys and items of a text, each from where it starts to where its value ends."""

from typing import Any, NamedTuple

from cjtool.document.loader import Parser
from cjtool.document.place import Path
from cjtool.source import Source

_ENDS = {"MappingEndEvent", "SequenceEndEvent"}


class Entry(NamedTuple):
    """A key with its value, or an item of a list without its `-`.

    The end of a list or an object may reach over the blank lines and comments that follow it.
    """

    path: Path
    start: int
    end: int
    holds_more: bool
    """Whether its value is a list or an object."""


def entries(source: Source) -> tuple[Entry, ...]:
    """All keys and items of a text that parses, in its order, what holds others before them."""
    parser = Parser(source.text)
    parser.get_event()
    found: list[Entry] = []
    if type(parser.get_event()).__name__ == "DocumentStartEvent":
        _walk(parser, parser.get_event(), (), found)
    return tuple(found)


def _walk(parser: Any, event: Any, path: Path, found: list[Entry]) -> int:
    """Go through a value from its first event; gives its end."""
    kind = type(event).__name__
    if kind not in {"MappingStartEvent", "SequenceStartEvent"}:
        return int(event.end_mark.index)
    index = 0
    while type(first := parser.get_event()).__name__ not in _ENDS:
        at, value, part = len(found), first, _part(first, index, kind)
        if kind == "MappingStartEvent":
            _walk(parser, first, (*path, part), [])
            value = parser.get_event()
        start, more = first.start_mark.index, type(value).__name__.endswith("StartEvent")
        found.append(Entry((*path, part), start, start, more))
        found[at] = Entry((*path, part), start, _walk(parser, value, (*path, part), found), more)
        index += 1
    return int(first.end_mark.index)


def _part(first: Any, index: int, kind: str) -> str | int:
    """A key's text, an item's number; a list or an object as a key, which no file of ours has, is its number."""
    return getattr(first, "value", index) if kind == "MappingStartEvent" else index
