"""Which stages share a row: few rows, evenly filled, broken between stages where that can be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Protocol, TypeVar

from cjtool.model import Stage, Step
from cjtool.scene import typeset
from cjtool.scene.typeset import Style


class Wide(Protocol):
    """What stands in a row and takes some of its room."""

    @property
    def units(self) -> float:
        """How much room, in what the row is measured in."""


_Wide = TypeVar("_Wide", bound=Wide)

LEAST = 1.9
"""A stage is at least as wide as this many steps, so that its name and its cells can be read."""
_MOST = 2.6
"""Wider than this many steps no stage gets for the sake of its name."""
_NAME = Style(13, 15.2, "bold")
_AROUND, _COLUMN = 62, 67
"""Points beside the name on its chevron, and of a column."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stage, or as many of its steps as a row holds, from `start` on."""

    stage: Stage
    number: int
    start: int
    steps: tuple[Step, ...]

    @property
    def units(self) -> float:
        """How many columns it is wide: as its steps need, or its name, within reason."""
        name = (typeset.width(self.stage.name, _NAME) + _AROUND) / _COLUMN
        return max(LEAST, min(name, _MOST), len(self.steps))


def rows(stages: Iterable[Stage], most: int) -> tuple[tuple[Part, ...], ...]:
    """Rows of at most `most` columns; a stage with more is cut into equal parts."""
    numbered = enumerate(stages, 1)
    return broken([part for n, stage in numbered for part in parts(stage, stage.steps, n, most)], most)


def parts(stage: Stage, steps: tuple[Step, ...], number: int, most: int) -> Iterator[Part]:
    """A stage with steps that stand in it, cut into equal parts of at most `most`."""
    count = max(1, ceil(len(steps) / most))
    bounds = [round(index * len(steps) / count) for index in range(count + 1)]
    for start, end in pairwise(bounds):
        yield Part(stage, number, start, steps[start:end])


def broken(parts: Sequence[_Wide], most: float) -> tuple[tuple[_Wide, ...], ...]:
    """The fewest rows of at most `most` units, and among those the most even ones."""
    best: list[tuple[int, float]] = [(0, 0.0)]
    origin = [0]
    for end in range(1, len(parts) + 1):
        cost, start = min(_ways(parts, best, end, most))
        best.append(cost)
        origin.append(start)
    return tuple(_backwards(parts, origin))


def _ways(
    parts: Sequence[Wide], best: list[tuple[int, float]], end: int, most: float
) -> Iterator[tuple[tuple[int, float], int]]:
    """What each row that ends here would cost, with its start."""
    units = 0.0
    for start in range(end - 1, -1, -1):
        units += parts[start].units
        if units > most and start < end - 1:
            return
        count, squares = best[start]
        yield (count + 1, squares + units * units), start


def _backwards(parts: Sequence[_Wide], origin: list[int]) -> list[tuple[_Wide, ...]]:
    found, end = [], len(parts)
    while end:
        found.append(tuple(parts[origin[end] : end]))
        end = origin[end]
    return found[::-1]
