"""A text in YAML as a tree of its entries, each with its comments: taken apart and put together again, nothing lost.

`read_blocks` reads a text that parses; `str` of what it gives is that text, character for character. All values are
immutable; what changes one gives another. Flow collections, scalars, aliases, anchors and tags are taken as they are
written. An entry that is put elsewhere brings its comments and blank lines, and is indented as its new place asks.
"""

from cjtool.document.blocks.nodes import BlockEntry, BlockGroup, BlockLeaf, BlockText, LeafStyle
from cjtool.document.blocks.reading import read_blocks
from cjtool.document.blocks.shifting import is_blank, line_end, lines, margin

__all__ = [
    "BlockEntry",
    "BlockGroup",
    "BlockLeaf",
    "BlockText",
    "LeafStyle",
    "is_blank",
    "line_end",
    "lines",
    "margin",
    "read_blocks",
]
