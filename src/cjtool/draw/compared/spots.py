"""Where the steps of the earlier version stand over the later one, and where both feel the same."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from cjtool.diff.comparison import Pair
from cjtool.draw.compared.setting import Setting
from cjtool.draw.grid import LEFT, Grid
from cjtool.model import Step, steps

Spot: TypeAlias = tuple[float, Step]
"""A step, and how far from the left its feeling stands."""


def stood(grid: Grid, setting: Setting) -> list[Spot]:
    """The earlier version's steps of a row, in their order: those that moved between those that they stood between."""
    pairs = [(column, setting.pair(column)) for column in grid.columns]
    kept = {id(pair.before): column.centre for column, pair in pairs if not pair.moved}
    spots: list[Spot] = []
    moved: list[Step] = []
    x: float | None = LEFT if grid.first else None
    for step in steps(setting.before.journey):
        if (place := kept.get(id(step))) is not None:
            spots += [*_spread(moved, x, place), (place, step)]
            moved, x = [], place
        elif setting.moved(step):
            moved.append(step)
        else:
            spots += _spread(moved, x, grid.right)
            moved, x = [], None
    return spots + _spread(moved, x, grid.right)


def _spread(moved: Sequence[Step], left: float | None, right: float) -> list[Spot]:
    """Steps side by side between two places; none where the row does not hold what they stood behind."""
    if left is None:
        return []
    return [(left + (right - left) * (n + 1) / (len(moved) + 1), step) for n, step in enumerate(moved)]


def alike(grid: Grid, setting: Setting) -> Iterator[tuple[float, float]]:
    """The stretches from column to column where both versions tell the same feelings."""
    for one, other in pairwise(grid.columns):
        if _is_alike(setting.pair(one)) and _is_alike(setting.pair(other)):
            yield one.centre, other.centre


def _is_alike(pair: Pair[Step]) -> bool:
    one, other = pair.before, pair.after
    return bool(one and other and not pair.moved and one.emotion == other.emotion)
