"""Where the steps of the earlier version stand over the later one, and between which the two do not differ, or cannot be compared."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
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


def around_moved(grid: Grid, setting: Setting) -> Iterator[tuple[float, float]]:
    """The stretches at which a step stood that moved away, or stands that moved here: their curves pass different steps."""
    old = [(x, setting.moved(step)) for x, step in stood(grid, setting)]
    new = [(column.centre, setting.pair(column).moved) for column in grid.columns]
    yield from _around(old, grid)
    yield from _around(new, grid)


def _around(spots: Sequence[tuple[float, bool]], grid: Grid) -> Iterator[tuple[float, float]]:
    """From the spot before to the spot after those that are marked."""
    left: float = LEFT
    for moved, group in groupby(spots, key=itemgetter(1)):
        xs = [x for x, _ in group]
        if moved:
            after = (x for x, _ in spots if x > xs[-1])
            yield left, next(after, grid.right)
        left = xs[-1]


def _is_alike(pair: Pair[Step]) -> bool:
    one, other = pair.before, pair.after
    return bool(one and other and not pair.moved and one.emotion == other.emotion)
