"""Blocks of a stage in one stack or, where room is scarce and the stage is wide, in two beside each other."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from cjtool.draw.grid import Grid

_NARROWEST = 118.0
"""Points in which a block's words can still be read."""


class Block(Protocol):
    """What stands somewhere and ends at `bottom`, in points from the top of its lane."""

    @property
    def bottom(self) -> float:
        """Where it ends."""


_Thing = TypeVar("_Thing")
_Block = TypeVar("_Block", bound=Block)


def stacked(
    grid: Grid,
    things: Sequence[_Thing],
    room: float,
    gaps: tuple[float, float],
    block: Callable[[_Thing, float, float, float], _Block],
    top: float = 0,
) -> list[_Block]:
    """Blocks of things in a `room` points wide, in the number of stacks that makes them lower.

    `gaps` are those between stacks and between blocks; `block` takes a thing, how far it is from the left, where it
    begins and how wide it is.
    """
    ways = [
        _in_stacks(things, count, room, gaps, block, top) for count in _counts(grid, things, room, gaps[0])
    ]
    return min(ways, key=lambda blocks: max((each.bottom for each in blocks), default=0))


def _counts(grid: Grid, things: Sequence[_Thing], room: float, gap: float) -> range:
    two = grid.subject.dense and len(things) > 1 and (room - gap) / 2 >= _NARROWEST
    return range(1, 3 if two else 2)


def _in_stacks(
    things: Sequence[_Thing],
    count: int,
    room: float,
    gaps: tuple[float, float],
    block: Callable[[_Thing, float, float, float], _Block],
    top: float,
) -> list[_Block]:
    width = (room - gaps[0] * (count - 1)) / count
    blocks, ends = [], [top] * count
    for thing in things:
        index = ends.index(min(ends))
        made = block(thing, index * (width + gaps[0]), ends[index], width)
        ends[index] = made.bottom + gaps[1]
        blocks.append(made)
    return blocks
