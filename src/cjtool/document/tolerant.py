"""What a half-written text says already, for editors: its keys and values in their places, errors or not.

tree-sitter reads what it can and goes on behind what it cannot; what belongs where is then told by the columns, as in
block YAML it is. Of a valid text the data is what `parse` gives, which is faster and knows what is wrong.
Needs the extra `editor` (tree-sitter and its YAML grammar, 2.5 MB installed).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cjtool.document.aliases import Data
from cjtool.document.flow import anchored, key_of, text_of, value_of
from cjtool.document.place import Path
from cjtool.document.tree import Token, tokens
from cjtool.source import Source, Span

if TYPE_CHECKING:
    from tree_sitter import Node

_DEEPEST = 50
"""How deep lists and objects nest at most; what is deeper is not read."""


@dataclass(frozen=True)
class HalfWritten:
    """The data of a text, None where a value is not written yet, and by path the stretch of each key or item."""

    data: Data
    places: dict[Path, Span]


def half_written(source: Source) -> HalfWritten:
    """Every key that is written, with its value so far; raises ImportError without the extra `editor`."""
    reader = _Reader()
    for token in tokens(source.text.encode("utf-8", "surrogatepass")):
        reader.add(token)
    offsets = _Offsets(source)
    places = {path: offsets.span(node) for path, node in reader.root.places(())}
    return HalfWritten(reader.data(reader.root), places)


@dataclass(eq=False)
class _Part:
    """A value: an object or a list whose parts begin at `column`, a value on one line, or nothing yet."""

    at: "Node | None" = None
    """Its key or dash."""
    column: int = -1
    keys: "dict[str, _Part] | None" = None
    items: "list[_Part] | None" = None
    value: "Node | None" = None
    last: "_Part | None" = None
    """The part that was begun last: what is deeper belongs to it."""
    merged: "list[_Part]" = field(default_factory=list)
    is_built: bool = False
    built: Data = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written yet."""
        return self.keys is None and self.items is None and self.value is None

    def places(self, path: Path) -> "Iterator[tuple[Path, Node]]":
        """All that stands below, with its key or dash."""
        parts: list[tuple[str | int, _Part]] = [*(self.keys or {}).items(), *enumerate(self.items or ())]
        for key, part in parts:
            if part.at is not None:
                yield (*path, key), part.at
            yield from part.places((*path, key))


class _Reader:
    """Puts tokens where their columns say that they belong."""

    def __init__(self) -> None:
        self.root = _Part()
        self._open = [self.root]
        self._anchors: dict[str, _Part] = {}
        self._anchor = ""

    def add(self, token: Token) -> None:
        """Take the next token of the text."""
        match token.kind:
            case "anchor":
                self._anchor = text_of(token.node).removeprefix("&")
            case "key":
                self._key(token)
            case "dash":
                self._dash(token)
            case "value":
                self._value(token)

    def _key(self, token: Token) -> None:
        holder = self._holder(token.column, for_item=False)
        if holder is None or holder.keys is None:
            return
        name, part = self._key_of(token.node), _Part(token.node)
        holder.last = part
        if name == "<<":
            holder.merged.append(part)
        else:
            holder.keys.setdefault(name, part)

    def _key_of(self, node: "Node") -> str:
        """A key as text; one may be an anchor's, or an alias."""
        part = _Part(value=node)
        self._name(part, node)
        is_plain = all(child.type not in {"anchor", "alias"} for child in node.children)
        return key_of(node) if is_plain else str(self.data(part))

    def _dash(self, token: Token) -> None:
        holder = self._holder(token.column, for_item=True)
        if holder is not None and holder.items is not None:
            holder.last = _Part(token.node)
            holder.items.append(holder.last)

    def _value(self, token: Token) -> None:
        """A value belongs to the key or dash before it, and stands to the right of where that begins."""
        top = self._open[-1]
        part = top if top is self.root and top.last is None else top.last
        if part is not None and part.is_empty and token.column > top.column:
            part.value, part.column = token.node, top.column
            self._name(part, token.node)
            for name, node in anchored(token.node):
                self._anchors.setdefault(name, _Part(value=node))

    def _holder(self, column: int, *, for_item: bool) -> _Part | None:
        """The object or list that a key or item at a column belongs to, begun if there is none."""
        while len(self._open) > 1 and self._is_past(self._open[-1], column, for_item):
            self._open.pop()
        top = self._open[-1]
        if top.column == column and (top.items is not None) == for_item:
            return top
        part = top if top is self.root and top.is_empty else top.last
        if part is None or not part.is_empty or len(self._open) > _DEEPEST:
            return top if top.column <= column and (top.items is not None) == for_item else None
        part.column = column
        part.keys, part.items = (None, []) if for_item else ({}, None)
        self._name(part, None)
        self._open.append(part)
        return part

    @staticmethod
    def _is_past(part: _Part, column: int, for_item: bool) -> bool:
        """Whether what begins at a column is outside of a part; items may stand below their key."""
        return part.column > column or (part.column == column and part.items is not None and not for_item)

    def _name(self, part: _Part, value: "Node | None") -> None:
        """Keep what an anchor names."""
        own = [child for child in value.children if child.type == "anchor"] if value is not None else []
        name = text_of(own[0]).removeprefix("&") if own else self._anchor
        if name:
            self._anchors[name] = part
        self._anchor = ""

    def data(self, part: _Part | None) -> Data:
        """A part as data; one that aliases name more than once is the same object."""
        if part is None:
            return None
        if not part.is_built:
            part.is_built = True  # before its own parts, for an alias that holds itself
            part.built = self._data(part)
        return part.built

    def _data(self, part: _Part) -> Data:
        if part.items is not None:
            return tuple(self.data(item) for item in part.items)
        if part.keys is not None:
            data = {key: self.data(value) for key, value in part.keys.items()}
            for other in self._inherited(part):
                data = {**data, **{key: value for key, value in other.items() if key not in data}}
            return data
        if part.value is None:
            return None
        return value_of(part.value, part.column, lambda name: self.data(self._anchors.get(name)))

    def _inherited(self, part: _Part) -> Iterator[dict[str, Data]]:
        """What `<<` brings in, first the one that wins."""
        for merged in part.merged:
            data = self.data(merged)
            yield from (
                item for item in (data if isinstance(data, tuple) else (data,)) if isinstance(item, dict)
            )


class _Offsets:
    """Places of tree-sitter, in bytes of lines, as places in a text."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lines = source.text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def span(self, node: "Node") -> Span:
        """Where a node stands."""
        return Span(self._source, self._offset(*node.start_point), self._offset(*node.end_point))

    def _offset(self, row: int, column: int) -> int:
        line = self._lines[row] if row < len(self._lines) else ""
        before = line.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "ignore")
        return min(self._starts[min(row, len(self._lines))] + len(before), len(self._source.text))
