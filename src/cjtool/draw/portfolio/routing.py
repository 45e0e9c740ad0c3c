"""How lines go from card to card: along lanes between rows and between slots, so that they cross no card."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cjtool.draw.portfolio.shelving import CardSpot, Shelves

CardSide = str
"""`top`, `bottom`, `left` or `right` of a card."""


@dataclass(frozen=True)
class JourneyTie:
    """A line from one journey to another: what `kind` of tie it is. Ties of one kind from one journey share lanes."""

    kind: str
    tail: CardSpot
    head: CardSpot

    @property
    def net(self) -> tuple[str, str]:
        """What shares a lane."""
        return self.kind, self.tail.journey.id


@dataclass(frozen=True)
class TieWay:
    """A tie with the sides that it leaves and reaches, the channels that it runs in, and the gutter that joins them.

    Channel 0 lies above the first row, channel 1 below it; gutter 0 lies left of the first slot. Without channels it
    goes straight.
    """

    tie: JourneyTie
    leaves: CardSide
    reaches: CardSide
    channels: tuple[int, ...] = ()
    gutter: int | None = None


def ways(ties: Iterable[JourneyTie], shelves: Shelves) -> tuple[TieWay, ...]:
    """How each tie goes."""
    blocked = {(spot.row, gutter) for spot in shelves.spots for gutter in range(spot.first + 1, spot.end)}
    return tuple(_way(tie, blocked, shelves.slots) for tie in ties)


def _way(tie: JourneyTie, blocked: set[tuple[int, int]], slots: int) -> TieWay:
    tail, head = tie.tail, tie.head
    if tail.row == head.row:
        if tail.end == head.first:
            return TieWay(tie, "right", "left")
        if head.end == tail.first:
            return TieWay(tie, "left", "right")
        return TieWay(tie, "bottom", "bottom", (tail.row + 1,))
    if tail.row < head.row:
        first, last, leaves, reaches = tail.row + 1, head.row, "bottom", "top"
        passed = range(first, last)
    else:
        first, last, leaves, reaches = tail.row, head.row + 1, "top", "bottom"
        passed = range(last, first)
    if first == last:
        straight = tie.kind == "changes" and tail.first < head.end and head.first < tail.end
        return TieWay(tie, leaves, reaches, () if straight else (first,))
    free = [g for g in range(slots + 1) if all((row, g) not in blocked for row in passed)]
    middles = [(spot.first + spot.end) / 2 for spot in (tail, head)]
    gutter = min(free, key=lambda g: sum(abs(g - middle) for middle in middles))
    return TieWay(tie, leaves, reaches, (first, last), gutter)


NetKey = tuple[str, str]


def gutter_lanes(found: Sequence[TieWay], gutters: int) -> list[dict[NetKey, int]]:
    """For each gutter, the lane of each net in it."""
    lanes = []
    for gutter in range(gutters):
        inside = [
            (way.tie.net, float(min(way.channels)), float(max(way.channels)))
            for way in found
            if way.gutter == gutter
        ]
        lanes.append(lanes_of(inside))
    return lanes


def lanes_of(stretches: Iterable[tuple[NetKey, float, float]], apart: float = 0) -> dict[NetKey, int]:
    """A lane for each net, so that no two whose stretches touch share one."""
    hulls: dict[NetKey, tuple[float, float]] = {}
    for net, start, end in stretches:
        low, high = hulls.get(net, (start, end))
        hulls[net] = (min(low, start, end), max(high, start, end))
    ends: list[float] = []
    found: dict[NetKey, int] = {}
    for net, (low, high) in sorted(hulls.items(), key=lambda each: (each[1], each[0])):
        lane = next((index for index, end in enumerate(ends) if end + apart < low), len(ends))
        ends[lane : lane + 1] = [high]
        found[net] = lane
    return found
