"""Values in their form: where their further lines begin. What quotes and blocks say is kept, character for character."""

import re
from typing import NamedTuple

from cjtool.document.blocks import BlockLeaf, is_blank, lines, margin

STEP = 2
"""How many blanks what belongs to something is indented further."""
_HEADER = re.compile(r"(?:[&!]\S*\s+)*[|>][-+]?(?P<width>[1-9])?")
_KEEPS = re.compile(r"(?:[&!]\S*\s+)*[|>][1-9]?\+")
_BLANKS = " \t\n"


class At(NamedTuple):
    """Where a value stands: the column of its key or `-`, and its own."""

    entry: int
    value: int


def laid(leaf: BlockLeaf, was: At, now: At) -> BlockLeaf:
    """A value whose key, and itself, come to stand at other columns."""
    if "\n" not in leaf.text:
        return leaf
    match leaf.style:
        case "block":
            return leaf._replace(text=_block(leaf.text, now.entry - was.entry, now.entry))
        case "opaque":
            return leaf.moved(now.value - was.value)
        case _:
            return leaf._replace(text=_flow(leaf.text, now.value - was.value, now.entry + STEP))


def keeps_blanks(leaf: BlockLeaf) -> bool:
    """Whether blank lines below a value are part of it."""
    return leaf.style == "block" and _KEEPS.match(leaf.text) is not None


def _flow(text: str, delta: int, least: int) -> str:
    """A list in brackets, an object in braces or a text over several lines: its lines move with its start."""
    first, *others = text.split("\n")
    moved = [_moved(line, delta, least) for line in others[:-1]]
    return "\n".join([_bare(first), *moved, _moved(others[-1], delta, least)])


def _moved(line: str, delta: int, least: int) -> str:
    return " " * max(margin(line) + delta, least) + _bare(line.lstrip(" \t")) if not is_blank(line) else ""


def _bare(line: str) -> str:
    r"""A line without blanks at its end; behind a `\` a blank may be meant."""
    bare = line.rstrip(" \t")
    return line if bare.endswith("\\") else bare


def _block(text: str, delta: int, column: int) -> str:
    """A literal or folded text: its margin is two blanks to the right of its key, or as far as its number says."""
    head, *body = lines(text)
    header = _HEADER.match(text)
    width = next((margin(line) for line in body if not is_blank(line)), 0)
    if header is not None and not header["width"]:
        delta = column + STEP - width
    else:
        width = 0  # what is to the right of the margin cannot be told from it
    return head.rstrip(_BLANKS) + "\n" + "".join(_in_block(line, delta, width) for line in body)


def _in_block(line: str, delta: int, width: int) -> str:
    """A line of it; blank lines are empty, unless they reach beyond the margin, which is said."""
    at, content = margin(line), line.rstrip("\n")
    if not content or (is_blank(line) and len(content) <= width):
        return line[len(content) :]
    if delta < 0:
        return line[min(at, -delta) :]
    return " " * delta + line
