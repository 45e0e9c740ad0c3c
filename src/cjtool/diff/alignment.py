"""Two orders of the same things beside each other: what stays in order, and both in one."""

from bisect import bisect_left
from collections.abc import Sequence


def steady(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """The most ids of both that stand in the same order: their longest common subsequence.

    As ids are unique on each side, that is a longest increasing subsequence (C. Schensted, 1961), in n log n.
    """
    places = {id: place for place, id in enumerate(before)}
    common = [id for id in after if id in places]
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int | None] = []
    for index, id in enumerate(common):
        at = bisect_left(tails, places[id])
        tails[at : at + 1], ends[at : at + 1] = [places[id]], [index]
        previous.append(ends[at - 1] if at else None)
    found, last = set(), ends[-1] if ends else None
    while last is not None:
        found.add(common[last])
        last = previous[last]
    return frozenset(found)


def merged(before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """Every id once: those of `after` in order, and those only in `before` behind what stood before them.

    What stood before them is the nearest id that keeps its order; where something goes and something comes
    in the same place, what goes stands first.
    """
    stay, there = steady(before, after), set(after)
    behind: dict[str | None, list[str]] = {}
    anchor: str | None = None
    for id in before:
        if id in stay:
            anchor = id
        elif id not in there:
            behind.setdefault(anchor, []).append(id)
    order = list(behind.get(None, []))
    for id in after:
        order.append(id)
        order += behind.get(id, []) if id in stay else []
    return tuple(order)
