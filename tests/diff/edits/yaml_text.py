"""Edits of YAML as an author makes them: a few characters or lines, and the rest of the file stays."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Lines: TypeAlias = tuple[int, int]
"""The first line of something, and the line behind its last; from 0."""


class UnfitError(Exception):
    """An edit cannot be made here: another place is picked."""


@dataclass(frozen=True)
class Splice:
    """A stretch of a text, and what stands there afterwards."""

    start: int
    end: int
    new: str


class Page:
    """A YAML file, and where its parts stand in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = _composed(text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines with their ends."""
        return self.text.splitlines(keepends=True)

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts, and where the text ends."""
        found = [0]
        for line in self.lines:
            found.append(found[-1] + len(line))
        return found

    def written(self, node: Node) -> str:
        """A scalar or a flow collection as it is written."""
        return self.text[node.start_mark.index : node.end_mark.index]

    def set(self, node: Node, value: str) -> Splice:
        """Write another value in the place of a scalar."""
        return Splice(node.start_mark.index, node.end_mark.index, quoted(value))

    def add(self, node: Node, key: str, value: str) -> Splice:
        """Write a key of an object behind its first; text alone becomes an object. `value` is YAML on one line."""
        end = node.end_mark.index
        if isinstance(node, ScalarNode):
            start = node.start_mark.index
            return Splice(start, end, f"{{text: {quoted(node.value)}, {key}: {value}}}")
        if not isinstance(node, MappingNode) or not node.value:
            raise UnfitError
        if node.flow_style:
            return Splice(end - 1, end - 1, f", {key}: {value}")
        first, held = node.value[0]
        at = self.starts[_last_line(held) + 1]
        return Splice(at, at, f"{' ' * first.start_mark.column}{key}: {value}\n")

    def drop(self, node: Node, key: str) -> Splice:
        """Take a key away that is not an object's first."""
        assert isinstance(node, MappingNode)
        at = next(index for index, (name, _) in enumerate(node.value) if name.value == key)
        name, held = node.value[at]
        if at == 0:
            raise UnfitError
        if node.flow_style:
            before = node.value[at - 1][1]
            return Splice(before.end_mark.index, held.end_mark.index, "")
        first, last = name.start_mark.line, _last_line(held)
        return Splice(self.starts[first], self.starts[last + 1], "")

    def item(self, node: Node) -> Lines:
        """The lines of an item of a block list."""
        first = node.start_mark.line
        if self.text[self.starts[first] : node.start_mark.index].strip() != "-":
            raise UnfitError
        return first, _last_line(node) + 1

    def entry(self, key: Node, held: Node) -> Lines:
        """The lines of a key and all that it holds."""
        return key.start_mark.line, _last_line(held) + 1

    def block(self, lines: Lines) -> str:
        """The text of some lines."""
        text = "".join(self.lines[slice(*lines)])
        return text if text.endswith("\n") else text + "\n"

    def cut(self, lines: Lines) -> Splice:
        """Take lines away."""
        return Splice(self.starts[lines[0]], self.starts[lines[1]], "")

    def insert(self, line: int, text: str) -> Splice:
        """Write lines before a line."""
        at = self.starts[line]
        return Splice(at, at, text if not at or self.text[at - 1] == "\n" else "\n" + text)

    def out_of(self, listed: Node, node: Node) -> Splice:
        """Take an item out of a list that has others."""
        items = listed.value
        if not isinstance(listed, SequenceNode) or len(items) < 2:
            raise UnfitError
        if not listed.flow_style:
            return self.cut(self.item(node))
        at = items.index(node)
        if at:
            return Splice(items[at - 1].end_mark.index, node.end_mark.index, "")
        return Splice(node.start_mark.index, items[1].start_mark.index, "")

    def into(self, listed: Node, value: str) -> Splice:
        """Write an item at the end of a list; of one value alone, make a list. `value` is YAML on one line."""
        end = listed.end_mark.index
        if isinstance(listed, ScalarNode):
            return Splice(listed.start_mark.index, end, f"[{self.written(listed)}, {value}]")
        if not isinstance(listed, SequenceNode) or not listed.value:
            raise UnfitError
        if listed.flow_style:
            return Splice(end - 1, end - 1, f", {value}")
        last = listed.value[-1]
        line = self.item(last)[1]
        indent = " " * listed.start_mark.column
        return self.insert(line, f"{indent}- {value}\n")


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all splices made; raises UnfitError where two overlap."""
    parts, at = [], 0
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        if splice.start < at:
            raise UnfitError
        parts += [text[at : splice.start], splice.new]
        at = splice.end
    return "".join([*parts, text[at:]])


def held(node: Node, key: str) -> Node | None:
    """What an object has under a key."""
    if not isinstance(node, MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def text_of(node: Node, key: str) -> str | None:
    """The scalar that an object has under a key."""
    found = held(node, key)
    return found.value if isinstance(found, ScalarNode) else None


def items_of(node: Node, key: str) -> list[Node]:
    """The items under a key; a value alone is a list of one."""
    found = held(node, key)
    if found is None:
        return []
    return list(found.value) if isinstance(found, SequenceNode) else [found]


def scalars(node: Node, key: str = "") -> Iterator[tuple[str, ScalarNode]]:
    """Every scalar below a node that is a value, with the key that it stands under, through lists."""
    if isinstance(node, ScalarNode):
        yield key, node
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from scalars(item, key)
    elif isinstance(node, MappingNode):
        for name, value in node.value:
            yield from scalars(value, name.value)


def mappings(node: Node) -> Iterator[MappingNode]:
    """Every object at and below a node."""
    if isinstance(node, MappingNode):
        yield node
        for _, value in node.value:
            yield from mappings(value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from mappings(item)


def quoted(value: str) -> str:
    """A text as a YAML scalar that may stand in flow and in block alike."""
    plain = re.fullmatch(r"[^\W\d_][\w ’-]*[\w]|[^\W_]|-?\d+(\.\d+)?", value)
    if plain and (not value[0].isalpha() or yaml.safe_load(value) == value):
        return value
    return "'" + value.replace("'", "''") + "'"


def _last_line(node: Node) -> int:
    """The last line with something of a node on it."""
    if isinstance(node, MappingNode) and node.value and not node.flow_style:
        return _last_line(node.value[-1][1])
    if isinstance(node, SequenceNode) and node.value and not node.flow_style:
        return _last_line(node.value[-1])
    if node.end_mark.column == 0 and node.end_mark.line > node.start_mark.line:
        return int(node.end_mark.line) - 1
    return int(node.end_mark.line)


@lru_cache(maxsize=512)
def _composed(text: str) -> Node:
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert node is not None
    return node
