"""Pains, opportunities and readings of two versions of a journey, matched wherever they stand."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from cjtool.diff.facts import name
from cjtool.diff.matching import reworded
from cjtool.model import Journey, Node, Opportunity, Pain, Reading, Stage, Step, Touchpoint, steps
from cjtool.query.measurement import latest

Holder = Journey | Stage | Step | Touchpoint
N = TypeVar("N", bound=Node)


class Held(NamedTuple, Generic[N]):
    """A thing, and what it stands on."""

    item: N
    holder: Holder


class Couple(NamedTuple, Generic[N]):
    """A thing in both versions; None in the one that lacks it."""

    before: Held[N] | None
    after: Held[N] | None


def pains(journey: Journey) -> list[Held[Pain]]:
    """All pains."""
    return [Held(pain, holder) for holder in _holders(journey) for pain in getattr(holder, "pains", ())]


def opportunities(journey: Journey) -> list[Held[Opportunity]]:
    """All opportunities."""
    return [Held(work, holder) for holder in _holders(journey) for work in holder.opportunities]


def readings(journey: Journey) -> list[Held[Reading]]:
    """The latest reading of each metric at each place."""
    return [each for holder in _holders(journey) for each in held(holder)]


def held(holder: Holder) -> list[Held[Reading]]:
    """The latest reading of each metric on one thing."""
    return [Held(reading, holder) for reading in latest(holder.metrics)]


def couples(
    before: Sequence[Held[N]],
    after: Sequence[Held[N]],
    counterpart: Mapping[Holder, Holder],
    same_id: Callable[[N, N], bool],
) -> Iterator[Couple[N]]:
    """Things that are the same: of one id on the same holder, of one id anywhere, then those reworded, near before far.

    A reading of a metric that is used once is the same by its numbers too, on the same holder: its name may be any other.

    `counterpart` is what a holder of the earlier version is in the later one.
    """
    left, new = list(before), list(after)
    for alike, near in (
        (same_id, True),
        (same_id, False),
        (_reworded, True),
        (_same_numbers, True),
        (_reworded, False),
    ):
        for held in list(left):
            home = counterpart.get(held.holder)
            found = next(
                (
                    other
                    for other in new
                    if (other.holder is home or not near) and alike(held.item, other.item)
                ),
                None,
            )
            if found is not None:
                left.remove(held)
                new.remove(found)
                yield Couple(held, found)
    yield from (Couple(held, None) for held in left)
    yield from (Couple(None, held) for held in new)


def _reworded(one: Node, other: Node) -> bool:
    return bool(name(one)) and reworded(name(one), name(other)) > 0


def _same_numbers(one: Node, other: Node) -> bool:
    """Whether one thing was measured that has another name now: no definition says what the metric is, and all numbers are the same."""
    if not isinstance(one, Reading) or not isinstance(other, Reading) or one.value is None:
        return False
    used_once = one.metric is None and other.metric is None
    return used_once and (one.value, one.target, one.n) == (other.value, other.target, other.n)


def _holders(journey: Journey) -> Iterable[Journey | Stage | Step]:
    return (journey, *journey.stages, *steps(journey))
