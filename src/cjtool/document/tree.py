"""What tree-sitter finds in a text, errors or not: keys, dashes, values and anchors, in the order of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_OPENING = {"[", "{"}
_RETRIES = 8


@dataclass(frozen=True)
class Token:
    """A key, a dash, a value, or the anchor of the list or object that follows, and the column where it begins."""

    kind: Literal["key", "dash", "value", "anchor"]
    node: "Node"

    @property
    def column(self) -> int:
        """How far from the left it begins, in bytes."""
        return self.node.start_point[1]


def tokens(text: bytes) -> list[Token]:
    """All tokens of a text in UTF-8; raises ImportError without the extra `editor`.

    Where tree-sitter gives up at a line, such as one of a bracket alone, it is asked again without that line.
    """
    lines = text.split(b"\n")
    found = list(_read(text))
    for _ in range(_RETRIES):
        stuck = _next_line(lines, found[-1].node.end_point[0] + 1 if found else 0)
        if stuck is None:
            break
        lines[stuck] = b""
        found = list(_read(b"\n".join(lines)))
    return found


def _next_line(lines: list[bytes], start: int) -> int | None:
    """The first line with something in it, from a line on."""
    rest = ((row, line.strip()) for row, line in enumerate(lines[start:], start))
    return next((row for row, line in rest if line and not line.startswith((b"#", b"...", b"---"))), None)


def _read(text: bytes) -> Iterator[Token]:
    waiting = [_parser().parse(text).root_node]
    while waiting:
        node = waiting.pop()
        if node.type == "-":
            yield Token("dash", node)
        elif node.type == "anchor":
            yield Token("anchor", node)
        elif node.type in {"flow_node", "block_scalar"}:
            yield Token("key" if _is_key(node) else "value", node)
        elif node.type == "ERROR" and node.child_count and node.children[0].type in _OPENING:
            yield Token("value", node)
            waiting.extend(reversed(_behind(node)))
        else:
            waiting.extend(reversed(node.children))


@cache
def _parser() -> "Parser":
    import tree_sitter_yaml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_yaml.language()))


def _is_key(node: "Node") -> bool:
    after = node.next_sibling
    return after is not None and after.type == ":" and after.start_point[0] == node.end_point[0]


def _behind(opened: "Node") -> list["Node"]:
    """What stands in later lines than a bracket that nobody closed."""
    return [child for child in opened.children if child.start_point[0] > opened.start_point[0]]
