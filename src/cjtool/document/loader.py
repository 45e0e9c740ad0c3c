"""The C parser of libyaml without PyYAML's Python resolver and constructor, where its time goes.

`compose` gives PyYAML's nodes; a plain scalar has style `""`, and a tag that nobody wrote is a `slice`.
"""

import operator
import re
import sys
from functools import lru_cache
from typing import Any

from yaml.error import YAMLError

from cjtool.source import Source

try:
    from yaml._yaml import CParser
except ImportError:  # pragma: no cover - PyYAML built without libyaml; tried in a process of its own
    print(
        "cjtool: PyYAML was built without libyaml; install its wheel (`pip install --force-reinstall "
        "--only-binary :all: pyyaml`), or libyaml's headers before building it",
        file=sys.stderr,
    )
    sys.exit(2)

MAX_DEPTH = 50

_SAFE_DEPTH = 200
"""Far below what libyaml's recursion in C bears, far above what a file that is read may have."""
_FLAT_LIST = re.compile(r"\[[^][{}\"'#!&*\r\n]*\]")
_TAB_LINE = re.compile(r"^ *\t[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_STRIDE = 25  # what is that long shows in every 25th character too, and looking there costs next to nothing
_SAMPLED_INDENT = re.compile(rf"[ ?:-]{{{_SAFE_DEPTH // _STRIDE}}}")
_SUSPECT_INDENT = re.compile(rf"[ ?:-]{{{_SAFE_DEPTH}}}")
_OPENERS = {
    "FlowSequenceStartToken",
    "FlowMappingStartToken",
    "BlockSequenceStartToken",
    "BlockMappingStartToken",
}
_CLOSERS = {"FlowSequenceEndToken", "FlowMappingEndToken", "BlockEndToken"}


class Parser(CParser):
    """Built-in callables as hooks: the C composer calls them for each node, and none costs a Python frame."""

    resolve = slice
    descend_resolver = operator.is_
    ascend_resolver = bool

    def __init__(self, text: str) -> None:
        CParser.__init__(self, readable(text) if "\t" in text else text)


@lru_cache(maxsize=8)
def readable(text: str) -> str:
    """The text as libyaml takes it: between keys it refuses lines of tabs alone, which YAML 1.2 calls empty.

    Where the text is refused as it stands, such lines become blanks; every character keeps its place.
    """
    if _TAB_LINE.search(text) is None:
        return text
    try:
        _depth_passed(CParser(text))
    except YAMLError:
        return _TAB_LINE.sub(lambda line: " " * len(line[0]), text)
    return text


def compose(source: Source) -> Any:
    """The root node, or None for an empty text; raises PyYAML's YAMLError."""
    return Parser(source.text).get_single_node()


def too_deep(source: Source) -> int | None:
    """Offset at which nesting passes what composing can bear; must be asked before composing.

    libyaml's composer recurses in C and crashes at some 30,000 levels, and its scanner takes time
    quadratic in the depth of flow nesting. Scanning token by token stops at the bound; only texts that
    have enough brackets or indentation to pass a safe depth are scanned.
    """
    if _surely_shallow(source.text):
        return None
    return _depth_passed(Parser(source.text))


def _depth_passed(parser: Any) -> int | None:
    """Where nesting passes the bound, if it does; reads no further."""
    depth = 0
    while (token := parser.get_token()) is not None:
        kind = type(token).__name__
        if kind in _OPENERS:
            depth += 1
            if depth > MAX_DEPTH:
                return int(token.start_mark.index)
        elif kind in _CLOSERS:
            depth -= 1
    return None


def _surely_shallow(text: str) -> bool:
    """Whether a text cannot nest deeper than is safe.

    Lists of plain words on one line are not counted: a bracket that opens one is closed by its own, for
    nothing in between can hide the closing one (quotes, comments, tags, anchors).
    """
    if _SAMPLED_INDENT.search(text[::_STRIDE]) and _SUSPECT_INDENT.search(text):
        return False
    openers = text.count("[") + text.count("{")
    if openers > _SAFE_DEPTH:
        openers -= len(_FLAT_LIST.findall(text))
    return openers <= _SAFE_DEPTH
