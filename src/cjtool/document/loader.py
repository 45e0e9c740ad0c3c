"""The C parser of libyaml without PyYAML's Python resolver and constructor, where its time goes.

`compose` gives PyYAML's nodes; a plain scalar has style `""`, and a tag that nobody wrote is a `slice`.
"""

import operator
import re
from typing import Any

from cjtool.source import Source

try:
    from yaml._yaml import CParser
except ImportError as error:  # pragma: no cover - a PyYAML built without libyaml
    raise SystemExit(
        "cjtool needs PyYAML with libyaml: install PyYAML's wheel (pip install --force-reinstall "
        "--only-binary :all: pyyaml), or libyaml's headers before building it"
    ) from error

MAX_DEPTH = 50
_SUSPECT_INDENT = re.compile(rf"^[ ?:-]{{{MAX_DEPTH},}}", re.MULTILINE)
_OPENERS = {"FlowSequenceStartToken", "FlowMappingStartToken", "BlockSequenceStartToken", "BlockMappingStartToken"}
_CLOSERS = {"FlowSequenceEndToken", "FlowMappingEndToken", "BlockEndToken"}


class Parser(CParser):  # type: ignore[misc]
    """Built-in callables as hooks: the C composer calls them for each node, and none costs a Python frame."""

    resolve = slice
    descend_resolver = operator.is_
    ascend_resolver = bool

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)


def compose(source: Source) -> Any:
    """The root node, or None for an empty text; raises PyYAML's YAMLError."""
    return Parser(source.text).get_single_node()


def too_deep(source: Source) -> int | None:
    """Offset at which nesting passes the bound; must be asked before composing.

    libyaml's composer recurses in C and crashes at some 30,000 levels, and its scanner takes time
    quadratic in the depth of flow nesting. Scanning token by token stops at the bound; only texts that
    have enough brackets or indentation to pass it are scanned.
    """
    text = source.text
    if text.count("[") + text.count("{") <= MAX_DEPTH and not _SUSPECT_INDENT.search(text):
        return None
    parser = Parser(text)
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
