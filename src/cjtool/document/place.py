"""Where in a text each value stands: composed again, only when there is something to say."""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from cjtool.document.loader import Parser, compose
from cjtool.source import Source, Span

Path: TypeAlias = tuple[str | int, ...]

_NAMES = ("name", "title", "text")
_KINDS = {"AliasEvent": "alias", "MappingStartEvent": "map", "SequenceStartEvent": "list"}
_NOTHING: dict[Any, Any] = {}
"""Shared by all scalars; a file has many, and none has children."""
_LINE = re.compile(r"[^\r\n]*")


@dataclass(slots=True)
class _Mark:
    """A value: its stretch of text, and its children by key or index."""

    start: int
    end: int
    kind: str = "scalar"
    keys: "dict[str, _Mark]" = field(default_factory=dict)
    values: "dict[str | int, _Mark]" = field(default_factory=dict)
    merged: "dict[str, tuple[_Mark | None, _Mark]]" = field(default_factory=dict)
    anchor: "_Mark | None" = None
    text: str | None = None
    children: dict[Any, Any] = field(default_factory=dict)
    """Composed nodes by key or index, whose marks are made when they are asked for."""


def _scalar(start: int, end: int, anchor: _Mark | None = None, text: str | None = None) -> _Mark:
    return _Mark(start, end, "scalar", _NOTHING, _NOTHING, _NOTHING, anchor, text, _NOTHING)


_Trail: TypeAlias = list[tuple[_Mark | None, _Mark]]
"""Keys and values from the root on."""


class Place(NamedTuple):
    """A span to point at; `anchor` is where the value is written when the span is an alias of it."""

    span: Span
    anchor: Span | None = None


class Places:
    """The places of one text's values by their path of keys and indices.

    A path may go further than the text does: a short form (`pains: text` for a list of one object) is
    reported where it stands.
    """

    def __init__(self, source: Source, root: _Mark) -> None:
        self.source = source
        self._trails: dict[Path, _Trail] = {(): [(None, root)]}

    def place(self, path: Path, key: str | None = None) -> Place:
        """Where to point for a key of the object at a path, or for the object itself.

        A scalar is pointed at itself, a list or object at its key. What is not there is pointed at the
        object's name, title or text; an object that has none, at the key that holds it.
        """
        trail = self._trail(path)
        target = trail[-1][1]
        if key is not None and target.kind == "map":
            found = _child(target, key)
            if found is not None:
                return self._pointed(*found, [*trail, found])
        return self._named(trail)

    def key(self, path: Path) -> Place:
        """The last key of a path, for a key that should not be there."""
        trail = self._trail(path)
        key, mark = trail[-1]
        return self._place(key or mark, trail)

    def value(self, path: Path) -> Place:
        """The value at the end of a path: a scalar itself, a list or object at its key or start."""
        trail = self._trail(path)
        return self._pointed(*trail[-1], trail)

    def has(self, path: Path) -> bool:
        """Whether the text itself has a value at this path."""
        return len(self._trail(path)) == len(path) + 1

    def in_flow(self, path: Path) -> bool:
        """Whether the object at a path is written in braces."""
        mark = self._trail(path)[-1][1]
        return mark.kind == "map" and self.source.text[mark.start : mark.start + 1] == "{"

    def _trail(self, path: Path) -> "_Trail":
        """Key and value marks from the root as far along the path as the text goes; kept, as many ways begin alike."""
        trail = self._trails.get(path)
        if trail is None:
            before = self._trail(path[:-1])
            found = _child(before[-1][1], path[-1])
            trail = self._trails[path] = before if found is None else [*before, found]
        return trail

    def _named(self, trail: "_Trail") -> Place:
        key, mark = trail[-1]
        holder = key if key is not None and len(trail) > 1 else None
        if mark.kind == "map" and holder is None:
            for name in _NAMES:
                if found := _child(mark, name):
                    return self._pointed(*found, [*trail, found])
        return self._pointed(key, mark, trail)

    def _pointed(self, key: _Mark | None, mark: _Mark, trail: "_Trail") -> Place:
        written = mark.end > mark.start or key is None
        if (mark.kind == "scalar" and written) or mark.anchor is not None:
            return self._place(mark, trail)
        if key is not None:
            return self._place(key, trail)
        first = next(iter(mark.children or mark.keys), None)
        if mark.kind == "map" and (pair := _child(mark, first) if first is not None else None):
            return self._place(pair[0] or pair[1], trail)
        return self._place(_scalar(mark.start, mark.start + 1), trail)

    def _place(self, mark: _Mark, trail: "_Trail") -> Place:
        """A mark's span; when it lies behind an alias, the alias's span with the mark as its anchor."""
        for pair in trail:
            for alias in pair:
                if alias is not None and alias.anchor is not None:
                    return Place(self._span(alias), self._span(alias.anchor if mark is alias else mark))
        return Place(self._span(mark))

    def _span(self, mark: _Mark) -> Span:
        """Without the line ends that a scalar's end mark overshoots; a list or object by its first line."""
        text, end = self.source.text, mark.end
        if mark.kind != "scalar":
            first_line = _LINE.match(text, mark.start, end)
            end = first_line.end() if first_line else end
        length = len(text[mark.start : end].rstrip())
        start = mark.start if length else self._visible(mark.start)
        return Span(self.source, start, start + (length or min(1, len(text) - start)))

    def _visible(self, offset: int) -> int:
        """The last thing that stands before an offset, for a value that is not there."""
        text = self.source.text
        while offset > 0 and (offset >= len(text) or text[offset].isspace()):
            offset -= 1
        return offset


def places(source: Source) -> Places:
    """The places of a text that parses."""
    if "*" not in source.text and "<<" not in source.text and (root := compose(source)) is not None:
        return Places(source, _composed(root))
    parser = Parser(source.text)
    anchors: dict[str, _Mark] = {}
    for _ in range(2):  # the stream's and the document's start
        parser.get_event()
    return Places(source, _mark(parser, parser.get_event(), anchors))


def _composed(node: Any) -> _Mark:
    """The mark of a node in a text without aliases; those of its children are made when they are asked for."""
    start, end = node.start_mark.index, node.end_mark.index
    if node.id == "scalar":
        return _scalar(start, end, text=node.value)
    if node.id == "sequence":
        return _Mark(start, end, "list", _NOTHING, {}, _NOTHING, children=dict(enumerate(node.value)))
    pairs: dict[str, tuple[Any, Any]] = {}
    for key, value in node.value:
        if key.id == "scalar":
            pairs.setdefault(key.value, (key, value))
    return _Mark(start, end, "map", {}, {}, _NOTHING, children=pairs)


def _open(mark: _Mark, part: str | int) -> _Mark:
    """Give a composed list or object the mark of one of its children."""
    value = mark.children[part]
    if isinstance(part, str):
        key, value = value
        mark.keys[part] = _composed(key)
    opened = mark.values[part] = _composed(value)
    return opened


def _mark(parser: Any, event: Any, anchors: dict[str, _Mark]) -> _Mark:
    kind = _KINDS.get(type(event).__name__, "scalar")
    start, end = event.start_mark.index, event.end_mark.index
    if kind == "alias":
        target = anchors[event.anchor]
        target = target.anchor or target
        return _Mark(start, end, target.kind, target.keys, target.values, target.merged, target, target.text)
    mark = _scalar(start, end, text=event.value) if kind == "scalar" else _Mark(start, end, kind)
    if event.anchor:
        anchors[event.anchor] = mark
    if kind == "map":
        _fill_map(parser, mark, anchors)
    elif kind == "list":
        _fill_list(parser, mark, anchors)
    return mark


def _fill_map(parser: Any, mark: _Mark, anchors: dict[str, _Mark]) -> None:
    merged: list[_Mark] = []
    while type(event := parser.get_event()).__name__ != "MappingEndEvent":
        key = _mark(parser, event, anchors)
        value = _mark(parser, parser.get_event(), anchors)
        if key.text == "<<" and not getattr(event, "style", ""):
            merged.extend(value.values.values() if value.kind == "list" else [value])
        elif key.text is not None:
            mark.keys.setdefault(key.text, key)
            mark.values.setdefault(key.text, value)
    for other in merged:
        _merge(mark, other)
    mark.end = event.end_mark.index


def _merge(mark: _Mark, other: _Mark) -> None:
    """Take over what another object has and a mark has not; the alias that brings it in stands for its key."""
    alias = other if other.anchor else None
    own = {name: (other.keys[name], value) for name, value in other.values.items() if isinstance(name, str)}
    for name, (key, value) in {**other.merged, **own}.items():
        stands = _scalar(alias.start, alias.end, key.anchor or key if key else None) if alias else key
        mark.merged.setdefault(name, (stands, value))


def _fill_list(parser: Any, mark: _Mark, anchors: dict[str, _Mark]) -> None:
    while type(event := parser.get_event()).__name__ != "SequenceEndEvent":
        mark.values[len(mark.values)] = _mark(parser, event, anchors)
    mark.end = event.end_mark.index


def _child(mark: _Mark, part: str | int) -> tuple[_Mark | None, _Mark] | None:
    value = mark.values.get(part)
    if value is None and part in mark.children:
        value = _open(mark, part)
    if value is not None:
        return mark.keys.get(part) if isinstance(part, str) else None, value
    return mark.merged.get(part) if isinstance(part, str) else None
