"""Which things of two versions are the same: those of one id, then those whose texts and neighbours are alike."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from cjtool.spelling import fold, slug, whole_id

ALIKE = 0.6
"""From this likeness on, two texts are taken for one that was worded anew."""
BETWEEN = 0.45
"""From this likeness on, where both neighbours are the same."""

CUT = 0.8
"""From this likeness on, where both are so long that their ids are cut to the same one."""

_REACH = 100
T = TypeVar("T")


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same, from 0 to 1: the Sørensen–Dice coefficient of their pairs of characters.

    L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945. Case, accents and
    blanks do not count. Long texts whose ids are cut to the same one begin alike, which says little: they are one, or
    not alike at all.
    """
    pairs, others = _pairs(one), _pairs(other)
    alike = 2 * len(pairs & others) / max(1, len(pairs) + len(others))
    return 0 if alike < CUT and _cut_alike(one, other) else alike


def _cut_alike(one: str, other: str) -> bool:
    id = slug(one)
    return whole_id(id, one) != id == slug(other) != whole_id(id, other)


def reworded(one: str, other: str) -> float:
    """How alike two texts are, or 0 where that is not enough to be one worded anew: for things whose place says nothing."""
    alike = likeness(one, other)
    return alike if alike >= ALIKE else 0


@lru_cache(maxsize=10_000)
def _pairs(text: str) -> frozenset[tuple[tuple[str, str], int]]:
    """Each pair of characters, with how many of it came before."""
    seen: Counter[tuple[str, str]] = Counter()
    pairs = []
    for pair in pairwise(f" {' '.join(fold(text).split())} "):
        pairs.append((pair, seen[pair]))
        seen[pair] += 1
    return frozenset(pairs)


def partners(
    before: Sequence[T], after: Sequence[T], id: Callable[[T], str], alike: Callable[[T, T], float]
) -> dict[str, str]:
    """The id of each thing of `before` that `after` has too, with its id there.

    Equal ids are partners. Of the rest, the most alike are paired first, then those that stand nearest; how alike
    is what `alike` says, from 0 to 1. The other way round the same things are partners. Those that are left on both sides are
    held against one another only where they stand within a hundred places, so that time grows with their number.
    """
    there = {id(thing) for thing in after}
    same = {id(thing): id(thing) for thing in before if id(thing) in there}
    left = [thing for thing in before if id(thing) not in same]
    new = [thing for thing in after if id(thing) not in same]
    neighbours = _Neighbours([id(thing) for thing in before], [id(thing) for thing in after], same)
    scored = sorted(
        (-score, abs(here - place), here + place, here, place)
        for here, thing in enumerate(left)
        for place, other in _near(new, here)
        if (score := alike(thing, other)) >= neighbours.needed(id(thing), id(other))
    )
    taken: set[int] = set()
    for *_, here, place in scored:
        if id(left[here]) not in same and place not in taken:
            same[id(left[here])] = id(new[place])
            taken.add(place)
    return same


def _near(things: Sequence[T], place: int) -> Iterator[tuple[int, T]]:
    """The things around a place, each with its own."""
    first = max(0, place - _REACH)
    return enumerate(things[first : place + _REACH + 1], first)


class _Neighbours:
    """Whether two things stand between the same ones."""

    def __init__(self, before: Sequence[str], after: Sequence[str], same: dict[str, str]) -> None:
        self._before, self._after = dict(_around(before)), dict(_around(after))
        self._same: dict[str | None, str | None] = {None: None}
        self._same.update(same)

    def needed(self, one: str, other: str) -> float:
        """How alike two things must be to be taken for one."""
        around, there = self._before[one], self._after[other]
        known = all(neighbour in self._same for neighbour in around)
        between = known and tuple(self._same[neighbour] for neighbour in around) == there
        return BETWEEN if between and around != (None, None) else ALIKE


def _around(ids: Sequence[str]) -> Iterator[tuple[str, tuple[str | None, str | None]]]:
    for before, id, after in zip((None, *ids), ids, (*ids[1:], None), strict=False):
        yield id, (before, after)
