"""The order of a list that two sides changed: ours, with what they put elsewhere or added in the places where they have it."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from cjtool.diff.alignment import steady

T = TypeVar("T", bound=Hashable)


def moved(before: Sequence[T], after: Sequence[T]) -> frozenset[T]:
    """Those of both orders that are not among the most that stand in the same order in both."""
    names = {item: str(number) for number, item in enumerate(before)}
    kept = steady(list(names.values()), [names[item] for item in after if item in names])
    return frozenset(item for item in after if item in names and names[item] not in kept)


def joint_order(
    base: Sequence[T], ours: Sequence[T], theirs: Sequence[T], new: Callable[[T], bool]
) -> list[T]:
    """Every item of either order once: in our order, but what they moved, and what only they have, where they have it.

    That is behind what stands before it in theirs, and behind what we added there: `new` says what neither had before.
    What both moved stands where we put it.
    """
    we_moved, they_moved = moved(base, ours), moved(base, theirs)
    we_have, they_have, they_alone_moved = set(ours), set(theirs), they_moved - we_moved
    theirs_alone = [item for item in theirs if item not in we_have or item in they_alone_moved]
    they_place = set(theirs_alone)
    unfit = we_moved | they_place
    order = [item for item in ours if item not in they_place]
    for item in theirs_alone:
        before = theirs[: theirs.index(item)]
        unfit -= {item}
        anchor = next((each for each in reversed(before) if each in order and each not in unfit), None)
        at = order.index(anchor) + 1 if anchor is not None else 0
        while at < len(order) and order[at] not in they_have and new(order[at]):
            at += 1
        order.insert(at, item)
    return order
