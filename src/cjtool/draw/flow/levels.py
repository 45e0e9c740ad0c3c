"""How high each cell lies: as near as it can to what it is linked to, apart from its neighbours.

Layer by layer this is a least-squares problem with an order to keep, which pooling adjacent violators solves
exactly (M. Ayer and others, "An empirical distribution function for sampling with incomplete information",
Annals of Mathematical Statistics 26, 1955).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjtool.draw.flow.layers import Layers
from cjtool.draw.flow.net import Net

PIECES, PASSING = 15.0, 9.0
"""Between pieces, and beside passing links, in points."""
_SWEEPS = 8
_PASSES = 4
_LOOSE = 0.01
_WEIGHTS = (1.0, 2.0, 8.0)
"""Of stretches of links with none, one and two ends in passing, so that long links run straight (Gansner 1993)."""

_ALONE = 4.0
"""How much more it matters that a link is level which is alone at both ends."""

Neighbours = dict[int, tuple[int | None, int | None]]
"""The cells above and below each cell, or None at the edge."""


def fitted(wanted: Sequence[float], weights: Sequence[float], apart: Sequence[float]) -> list[float]:
    """The places nearest to those wanted, in order and `apart` from the one before by at least so much."""
    offsets = [0.0]
    blocks: list[tuple[float, float, int]] = []
    for gap in apart:
        offsets.append(offsets[-1] + gap)
    for want, weight, offset in zip(wanted, weights, offsets, strict=False):
        total, mass, size = (want - offset) * weight, weight, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / mass:
            more, heavier, longer = blocks.pop()
            total, mass, size = total + more, mass + heavier, size + longer
        blocks.append((total, mass, size))
    level = [total / mass for total, mass, size in blocks for _ in range(size)]
    return [each + offset for each, offset in zip(level, offsets, strict=False)]


@dataclass
class Levels:
    """Where lines pass each cell, `y`, and how far below that each link leaves and enters it."""

    net: Net
    layers: Layers
    rows: tuple[tuple[int, ...], ...]
    out: dict[tuple[int, int], float]
    into: dict[tuple[int, int], float]

    def __post_init__(self) -> None:
        self.y = [0.0] * len(self.layers.layer)
        self.left: list[list[tuple[int, float, float]]] = [[] for _ in self.y]
        self.right: list[list[tuple[int, float, float]]] = [[] for _ in self.y]
        leaving = Counter(one for one, _, _ in self.layers.segments)
        entering = Counter(other for _, other, _ in self.layers.segments)
        for one, other, link in self.layers.segments:
            drop = self.out.get((one, link), 0) - self.into.get((other, link), 0)
            weight = _WEIGHTS[(one >= len(self.net.pieces)) + (other >= len(self.net.pieces))]
            weight *= _ALONE if leaving[one] == entering[other] == 1 else 1
            weight *= self.net.links[link].pull
            self.right[one].append((other, -drop, weight))
            self.left[other].append((one, drop, weight))

    def above(self, cell: int) -> float:
        """From the top of a cell to its line."""
        return self.net.pieces[cell].middle if cell < len(self.net.pieces) else 0

    def below(self, cell: int) -> float:
        """From its line to its bottom."""
        return self.net.pieces[cell].height - self.above(cell) if cell < len(self.net.pieces) else 0

    def apart(self, one: int, other: int) -> float:
        """The least distance of two neighbours' lines."""
        solid = one < len(self.net.pieces) and other < len(self.net.pieces)
        return self.below(one) + (PIECES if solid else PASSING) + self.above(other)

    def settle(self) -> None:
        """Sweep until all lies well, straighten long links, and start at zero."""
        for row in self.rows:
            self._fit(row, [(0.0, 1.0)] * len(row))
        for sweep in range(_SWEEPS):
            forward = sweep % 2 == 0
            for row in self.rows if forward else self.rows[::-1]:
                sides = (self.left,) if forward else (self.right,)
                self._fit(row, [self._wish(cell, sides) for cell in row])
        for _ in range(_SWEEPS):
            for row in self.rows:
                self._fit(row, [self._wish(cell, (self.left, self.right)) for cell in row])
        self._straighten()
        top = min((self.y[cell] - self.above(cell) for row in self.rows for cell in row), default=0)
        self.y = [y - top for y in self.y]

    def _wish(self, cell: int, sides: Sequence[list[list[tuple[int, float, float]]]]) -> tuple[float, float]:
        """The mean of what its links ask for, and how much it matters."""
        links = [link for side in sides for link in side[cell]]
        mass = sum(weight for _, _, weight in links)
        if not links:
            return self.y[cell], _LOOSE
        return sum((self.y[other] + drop) * weight for other, drop, weight in links) / mass, mass

    def _fit(self, row: Sequence[int], wishes: list[tuple[float, float]]) -> None:
        apart = [self.apart(one, other) for one, other in pairwise(row)]
        wanted, weights = [wish for wish, _ in wishes], [weight for _, weight in wishes]
        for cell, y in zip(row, fitted(wanted, weights, apart), strict=True):
            self.y[cell] = y

    def _straighten(self) -> None:
        """Let each thread run level as far as there is room for it."""
        neighbours: Neighbours = {}
        for row in self.rows:
            around = (None, *row, None)
            neighbours.update(zip(row, zip(around, around[2:], strict=False), strict=False))
        threads = self._threads()
        for _ in range(_PASSES):
            for thread in threads:
                self._level(thread, neighbours)
            threads.reverse()  # those that were in the way have moved on

    def _threads(self) -> list[list[tuple[int, float]]]:
        """Cells that follow one another alone, each with how far it hangs below the first; the longest first."""
        onward = {
            one: (links[0][0], -links[0][1])
            for one, links in enumerate(self.right)
            if len(links) == 1 and len(self.left[links[0][0]]) == 1
        }
        firsts = onward.keys() - {other for other, _ in onward.values()}
        threads = []
        for first in sorted(firsts):
            thread = [(first, 0.0)]
            while thread[-1][0] in onward:
                other, drop = onward[thread[-1][0]]
                thread.append((other, thread[-1][1] + drop))
            threads.append(thread)
        return sorted(threads, key=len, reverse=True)

    def _level(self, thread: list[tuple[int, float]], neighbours: Neighbours) -> None:
        """One height for as many cells in a row as have room for it, the middle one of what they have."""
        run: list[tuple[int, float]] = []
        low, high = float("-inf"), float("inf")
        for cell, drop in thread:
            above, below = neighbours[cell]
            least = float("-inf") if above is None else self.y[above] + self.apart(above, cell) - drop
            most = float("inf") if below is None else self.y[below] - self.apart(cell, below) - drop
            if run and max(low, least) > min(high, most):
                self._set(run, low, high)
                run, low, high = [], float("-inf"), float("inf")
            run.append((cell, drop))
            low, high = max(low, least), min(high, most)
        self._set(run, low, high)

    def _set(self, run: list[tuple[int, float]], low: float, high: float) -> None:
        wishes = sorted(self.y[cell] - drop for cell, drop in run)
        level = min(max(wishes[len(wishes) // 2], low), high)
        for cell, drop in run:
            self.y[cell] = level + drop
