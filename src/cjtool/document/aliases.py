"""Aliases in one text: what their anchors gave, and how much they make of little."""

from typing import Any, TypeAlias

Data: TypeAlias = Any

MAX_EXPANSION = 25_000
"""So many values may aliases add to what is written."""
_LONG_TEXT = 1_000


class Aliases:
    """What was built already, and how much aliases have made of little."""

    def __init__(self) -> None:
        self.built: dict[Any, tuple[Data, int, int]] = {}
        self.open: set[Any] = set()
        self.rings: list[Any] = []
        self.size = 0
        self.expanded = 0
        self.deepest = 0

    def count(self, node: Any) -> bool:
        """Count a scalar, a long one as many each time that it is met; False when it is too much."""
        self.size += 1
        if len(node.value) > _LONG_TEXT:
            self.size += len(node.value) // 250
            self.expanded += len(node.value) // 250
        return self.expanded <= MAX_EXPANSION

    def first(self, node: Any, depth: int, build: Any) -> Data:
        """Build a list or an object, and remember its size and height."""
        before, deepest = self.size, self.deepest
        self.deepest = depth
        self.open.add(node)
        self.size += 1
        data = build(node, depth)
        self.open.discard(node)
        self.built[node] = (data, self.size - before, self.deepest - depth)
        self.deepest = max(deepest, self.deepest)
        return data

    def again(self, size: int, deepest: int) -> None:
        """Count something that was built already."""
        self.size += size
        self.expanded += size
        self.deepest = max(self.deepest, deepest)
