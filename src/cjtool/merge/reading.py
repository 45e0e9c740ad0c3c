"""From a text to its parts, each with the place where it is written."""

from pathlib import Path
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, ScalarNode

from cjtool.document import Data, comments, parse
from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, BlockText, read_blocks
from cjtool.document.loader import Parser, compose
from cjtool.merge.portions import Portion, written_out
from cjtool.source import Source


class PartedText(NamedTuple):
    """A file's text as a tree of its entries, and its parts."""

    text: BlockText
    root: Portion


def read_version(source: Source) -> PartedText | None:
    """The parts of a journey, a library or settings; None where a text has problems, or is something else."""
    document = parse(source)
    if document.problems or not isinstance(document.data, dict) or "cjtool" not in document.data:
        return None
    text = read_blocks(source)
    if text.root is None:
        return None
    root = Portion(None, document.data, "leaf")
    _fill(root, text.root)
    return PartedText(text, root) if root.kind == "map" else None


def _fill(part: Portion, group: BlockGroup) -> None:
    """The parts of an object or a list; one whose keys are not what it says, as with `<<`, is a value of its own."""
    data = part.data
    if group.is_map and isinstance(data, dict) and [each.part for each in group.entries] == list(data):
        part.kind, values = "map", list(data.values())
    elif not group.is_map and isinstance(data, tuple) and len(data) == len(group.entries):
        part.kind, values = "list", list(data)
    else:
        return
    part.parts = [_entered(entry, value, part) for entry, value in zip(group.entries, values, strict=True)]


def _entered(entry: BlockEntry, data: Data, holder: Portion) -> Portion:
    part = Portion(entry.part, data, "leaf", holder, written=entry)
    if isinstance(entry.value, BlockGroup):
        _fill(part, entry.value)
        return part
    if entry.value.style == "flow":
        _fill_flow(part, entry.value)
        return part
    return written_out(part)


def _fill_flow(part: Portion, leaf: BlockLeaf) -> None:
    """The parts of a list or an object in brackets, where these hold no comments, anchors, aliases or tags."""
    source = Source(Path(), leaf.text)
    if comments(source) or not _plain(leaf.text):
        return
    root = compose(source)
    _flow(part, root, leaf.text)


def _flow(part: Portion, node: Any, text: str) -> None:
    part.flow = text[node.start_mark.index : node.end_mark.index].rstrip()
    if isinstance(node, ScalarNode):
        written_out(part)
        return
    if isinstance(node, MappingNode):
        keys = [key.value for key, _ in node.value]
        if not isinstance(part.data, dict) or keys != list(part.data):
            return
        part.kind, nodes, values = "map", [value for _, value in node.value], list(part.data.values())
    else:
        keys, part.kind, nodes, values = [None] * len(part.data), "list", node.value, list(part.data)
    for key, below, value in zip(keys, nodes, values, strict=True):
        inner = Portion(key, value, "leaf", part)
        part.parts.append(inner)
        _flow(inner, below, text)


def _plain(text: str) -> bool:
    """Whether a text has no anchors, aliases and tags."""
    parser: Any = Parser(text)
    while (event := parser.get_event()) is not None:
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            return False
    return True
