"""Values that tree-sitter found, as data: scalars by YAML 1.2's core schema, lists in brackets, objects in braces."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cjtool.document.aliases import Data
from cjtool.document.parsing import parse
from cjtool.source import Source

if TYPE_CHECKING:
    from tree_sitter import Node

Aliased = Callable[[str], Data]
"""The data that an alias stands for, by its name."""
_DEEPEST = 50
_TEXT = re.compile(r"[^\W\d_tTfFnN][\w ,.()-]*\w")
"""What is surely a text, and means itself: most values."""
_APART = {"[", "]", "{", "}", ",", "comment", "anchor", ":"}


def text_of(node: "Node") -> str:
    """What is written."""
    return (node.text or b"").decode("utf-8", "surrogatepass")


def key_of(node: "Node") -> str:
    """A key: as it is written, or what stands in its quotes."""
    value = _plain(text_of(node), 0) if node.named_children[-1:] and _is_quoted(node) else text_of(node)
    return str(value)


def value_of(node: "Node", column: int, aliased: Aliased, depth: int = 0) -> Data:
    """The data of a value that stands in an object at a column."""
    if depth > _DEEPEST:
        return None
    if node.type == "block_scalar":
        return _plain(text_of(node), column)
    for part in node.children if node.type == "flow_node" else (node,):
        match part.type:
            case "flow_sequence" | "ERROR":
                return _list(part, aliased, depth)
            case "flow_mapping":
                return _object(part, aliased, depth)
            case "alias":
                return aliased(text_of(part).removeprefix("*"))
    return _plain(" ".join(text_of(part) for part in node.children if part.type != "anchor"), column)


def anchored(node: "Node") -> "Iterator[tuple[str, Node]]":
    """The values with an anchor inside a list in brackets or an object in braces."""
    waiting = [child for child in node.children if child.type.startswith("flow_")]
    while waiting:
        inner = waiting.pop()
        for child in inner.children:
            if child.type == "anchor":
                yield text_of(child).removeprefix("&"), inner
            elif child.type.startswith("flow_"):
                waiting.append(child)


def _is_quoted(node: "Node") -> bool:
    return node.named_children[-1].type.endswith("quote_scalar")


def _plain(text: str, column: int) -> Data:
    """A scalar, read where it stands: the indentation of a block counts from its object's."""
    if _TEXT.fullmatch(text):
        return text
    document = parse(Source(Path("value"), f"{' ' * max(0, column)}value: {text}\n"))
    if isinstance(document.data, dict) and document.data.keys() == {"value"}:
        return document.data["value"]
    return text


def _list(node: "Node", aliased: Aliased, depth: int) -> Data:
    """The items of a list; of one that nobody closed, those in its first line."""
    line = node.start_point[0]
    items = [item for item in node.children if item.type not in _APART]
    if node.type == "ERROR":
        items = [item for item in items if item.start_point[0] == line]
    return tuple(_item(item, aliased, depth + 1) for item in items)


def _item(node: "Node", aliased: Aliased, depth: int) -> Data:
    """An item; a pair without braces is an object of its own."""
    return _pairs([node], aliased, depth) if node.type == "flow_pair" else value_of(node, 0, aliased, depth)


def _object(node: "Node", aliased: Aliased, depth: int) -> Data:
    return _pairs([item for item in node.children if item.type not in _APART], aliased, depth + 1)


def _pairs(nodes: list["Node"], aliased: Aliased, depth: int) -> Data:
    data: dict[str, Data] = {}
    for node in nodes:
        key = node.child_by_field_name("key") or node
        value = node.child_by_field_name("value")
        data.setdefault(key_of(key), None if value is None else value_of(value, 0, aliased, depth))
    return data
