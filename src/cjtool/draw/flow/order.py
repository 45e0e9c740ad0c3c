"""The order of each layer from top to bottom, so that few links cross.

Barycentres in sweeps (Sugiyama, Tagawa and Toda 1981), then neighbours change places while that helps
(E. Gansner, E. Koutsofios, S. North and K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on
Software Engineering 19, 1993). Crossings are counted as inversions (W. Barth, M. Jünger and P. Mutzel, "Simple
and efficient bilayer cross counting", 2002). A loop goes down beside its layer, and so crosses what the cells below
it are linked to on that side: that counts as much.
"""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjtool.draw.flow.layers import Layers

Rows = list[list[int]]
_SWEEPS = 24
_PATIENCE = 8


def ordered(layers: Layers) -> tuple[tuple[int, ...], ...]:
    """The layers in an order with no more crossings than they have."""
    sides = _Sides(layers)
    rows = [list(row) for row in layers.rows]
    best, least = [list(row) for row in rows], sides.crossings(rows)
    patience = _PATIENCE
    for sweep in range(_SWEEPS):
        if not least or not patience:
            break
        sides.sweep(rows, forward=sweep % 2 == 0, turned=sweep % 4 > 1)
        sides.transpose(rows)
        found = sides.crossings(rows)
        patience -= 1
        if found < least:
            best, least, patience = [list(row) for row in rows], found, _PATIENCE
    return tuple(map(tuple, best))


def crossings(layers: Layers, rows: Iterable[Sequence[int]]) -> int:
    """How many pairs of links cross between layers in this order."""
    return _Sides(layers).crossings([list(row) for row in rows])


class _Sides:
    """The cells that each cell is linked to on its left and its right."""

    def __init__(self, layers: Layers) -> None:
        self.left: list[list[int]] = [[] for _ in layers.layer]
        self.right: list[list[int]] = [[] for _ in layers.layer]
        for one, other, _ in layers.segments:
            self.right[one].append(other)
            self.left[other].append(one)
        self.out = Counter(tail for tail, _ in layers.loops)
        self.into = Counter(head for _, head in layers.loops)

    def crossings(self, rows: Rows) -> int:
        between = sum(self._between(row, _places(after)) for row, after in pairwise(rows))
        return between + sum(map(self._beside, rows))

    def _beside(self, row: Sequence[int]) -> int:
        """How many links the loops of a layer cross on their ways down and up beside it."""
        count = left = right = 0
        for cell in reversed(row):
            count += self.out[cell] * right + self.into[cell] * left
            left += len(self.left[cell])
            right += len(self.right[cell])
        return count

    def _between(self, row: Sequence[int], places: dict[int, int]) -> int:
        seen: list[int] = []
        count = 0
        for cell in row:
            ends = sorted(places[other] for other in self.right[cell])
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
        return count

    def sweep(self, rows: Rows, *, forward: bool, turned: bool) -> None:
        """Each layer by the mean place of what it is linked to in the layer before it; `turned` turns equals."""
        indices = range(1, len(rows)) if forward else range(len(rows) - 2, -1, -1)
        linked = self.left if forward else self.right
        for index in indices:
            places = _places(rows[index - 1 if forward else index + 1])
            rows[index] = _by_mean(rows[index], linked, places, turned=turned)

    def transpose(self, rows: Rows) -> None:
        """Neighbours change places while fewer links cross."""
        for index, row in enumerate(rows):
            before = _places(rows[index - 1]) if index else {}
            after = _places(rows[index + 1]) if index + 1 < len(rows) else {}
            ends = {
                cell: _Ends(
                    sorted(before[other] for other in self.left[cell]),
                    sorted(after[other] for other in self.right[cell]),
                    self.into[cell],
                    self.out[cell],
                )
                for cell in row
            }
            for _ in row:
                if not _bubble(row, ends):
                    break


def _places(row: Sequence[int]) -> dict[int, int]:
    return {cell: place for place, cell in enumerate(row)}


def _by_mean(row: list[int], linked: list[list[int]], places: dict[int, int], *, turned: bool) -> list[int]:
    """Cells that are linked to nothing keep their places."""
    means = {cell: sum(places[e] for e in linked[cell]) / len(linked[cell]) for cell in row if linked[cell]}
    moved = iter(sorted(reversed(means) if turned else means, key=means.__getitem__))
    return [next(moved) if cell in means else cell for cell in row]


@dataclass(frozen=True, slots=True)
class _Ends:
    """Where a cell's links end in the layers on its left and right, and how many loops enter and leave it."""

    left: list[int]
    right: list[int]
    into: int
    out: int

    def over(self, lower: "_Ends") -> int:
        """How many pairs of links cross if this cell stands right above another."""
        sides = _inversions(self.left, lower.left) + _inversions(self.right, lower.right)
        return sides + self.into * len(lower.left) + self.out * len(lower.right)


def _inversions(upper: list[int], lower: list[int]) -> int:
    return sum(len(upper) - bisect_right(upper, end) for end in lower)


def _bubble(row: list[int], ends: dict[int, _Ends]) -> bool:
    changed = False
    for place in range(len(row) - 1):
        one, other = ends[row[place]], ends[row[place + 1]]
        now = one.over(other)
        if now and other.over(one) < now:
            row[place], row[place + 1] = row[place + 1], row[place]
            changed = True
    return changed
