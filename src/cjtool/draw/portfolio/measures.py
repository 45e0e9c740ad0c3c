"""Where slots, rows and the lanes between them lie on the sheet, in points."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from cjtool.draw.grid import MARGIN, SMALL
from cjtool.draw.portfolio.routing import NetKey, TieWay, gutter_lanes, lanes_of
from cjtool.draw.portfolio.shelving import CardSpot, PhaseColumn, Shelves

_SLOT, _NARROW, _BARE, _MOST = 178.0, 122.0, 84.0, 330.0
"""How wide a slot is: where a card stands in it alone, where only longer ones pass, where none does; and at most."""
_GUTTER, _OUTER, _LANE = 22.0, 4.0, 6.0
_CHANNEL, _FIRST, _LAST, _STEP = 26.0, 11.0, 15.0, 7.0
"""A channel's least height, what lies above its first lane and below its last, and between lanes."""
_INSET, _STRAIGHT, _ASIDE = 26.0, 14.0, 3.0

Corner = tuple[float, float]


@dataclass(frozen=True)
class SheetMeasures:
    """The widths of a sheet, which cards are made for, and the ways of its ties."""

    shelves: Shelves
    ways: tuple[TieWay, ...]

    @cached_property
    def _gutter_lanes(self) -> list[dict[NetKey, int]]:
        return gutter_lanes(self.ways, self.shelves.slots + 1)

    @cached_property
    def _gutters(self) -> list[float]:
        """How wide each gutter is."""
        last = self.shelves.slots
        return [
            (_OUTER if index in {0, last} else _GUTTER)
            + _LANE * max(0, len(set(lanes.values())) - (0 if index in {0, last} else 1))
            for index, lanes in enumerate(self._gutter_lanes)
        ]

    @cached_property
    def _slots(self) -> list[float]:
        """How wide each slot is: all wider where the sheet has room."""
        wanted = [self._wanted(column) for column in self.shelves.columns for _ in range(column.slots)]
        room = SMALL - 2 * MARGIN - sum(self._gutters)
        factor = max(1.0, room / sum(wanted))
        return [min(width * factor, _MOST) if len(wanted) > 1 else room for width in wanted]

    def _wanted(self, column: PhaseColumn) -> float:
        if not self.shelves.narrow(column):
            return _SLOT
        passed = any(spot.first < column.end and column.first < spot.end for spot in self.shelves.spots)
        return _NARROW if passed else _BARE

    @cached_property
    def _starts(self) -> list[float]:
        """Where each slot starts."""
        pairs = zip(self._gutters, [0.0, *self._slots], strict=True)
        return list(accumulate((gutter + slot for gutter, slot in pairs), initial=float(MARGIN)))[1:]

    @property
    def width(self) -> float:
        """The sheet's width."""
        return max(SMALL, self._starts[-1] + MARGIN)

    def left(self, slot: int) -> float:
        """Where a slot starts."""
        return self._starts[slot]

    def right(self, slot: int) -> float:
        """Where a slot ends."""
        return self._starts[slot] + self._slots[slot]

    def span(self, spot: CardSpot) -> tuple[float, float]:
        """From where to where a card reaches."""
        return self.left(spot.first), self.right(spot.end - 1)

    def lane_x(self, way: TieWay) -> float:
        """Where a way runs between slots."""
        gutter = way.gutter or 0
        lanes = self._gutter_lanes[gutter]
        broad = _LANE * (len(set(lanes.values())) - 1)
        start = self._starts[gutter] - self._gutters[gutter]
        return start + (self._gutters[gutter] - broad) / 2 + _LANE * lanes[way.tie.net]

    @cached_property
    def _ports(self) -> Mapping[tuple[str, str, NetKey, str], float]:
        """The x at which each net leaves or reaches a card's top or bottom."""
        wanted: dict[tuple[str, str], dict[tuple[NetKey, str], tuple[CardSpot, float]]] = {}
        for way in self.ways:
            if way.channels:
                for role, here, there, side in _ends(way):
                    middle = sum(self.span(there)) / 2
                    wanted.setdefault((here.journey.id, side), {})[way.tie.net, role] = here, middle
        found = {}
        for (id, side), ports in wanted.items():
            ordered = sorted(ports.items(), key=lambda port: (port[1][1], port[0]))
            for index, ((net, role), (spot, _)) in enumerate(ordered):
                left, right = self.span(spot)
                share = (right - left - 2 * _INSET) / len(ordered)
                aside = _ASIDE if side == "bottom" else -_ASIDE
                found[id, side, net, role] = left + _INSET + (index + 0.5) * share + aside
        return found

    def port(self, way: TieWay, role: str) -> float:
        """Where a way leaves (`tail`) or reaches (`head`) the top or bottom of a card."""
        if not way.channels:
            spots = self.span(way.tie.tail), self.span(way.tie.head)
            return max(left for left, _ in spots) + _STRAIGHT
        side = way.leaves if role == "tail" else way.reaches
        spot = way.tie.tail if role == "tail" else way.tie.head
        return self._ports[spot.journey.id, side, way.tie.net, role]

    def stretches(self, channel: int) -> Iterator[tuple[NetKey, float, float]]:
        """What runs along a channel, from where to where."""
        for way in self.ways:
            if channel in way.channels:
                start, end = self.port(way, "tail"), self.port(way, "head")
                if len(way.channels) == 1:
                    yield way.tie.net, start, end
                    continue
                first = channel == way.channels[0]
                yield way.tie.net, start if first else end, self.lane_x(way)

    @cached_property
    def channels(self) -> list[dict[NetKey, int]]:
        """The lane of each net in each channel."""
        return [lanes_of(self.stretches(index), 6) for index in range(self.shelves.rows + 1)]


def _ends(way: TieWay) -> Iterator[tuple[str, CardSpot, CardSpot, str]]:
    yield "tail", way.tie.tail, way.tie.head, way.leaves
    yield "head", way.tie.head, way.tie.tail, way.reaches


@dataclass(frozen=True)
class Heights:
    """Where rows and channels lie, for rows as tall as their cards, from `top` on."""

    measures: SheetMeasures
    rows: Sequence[float]
    top: float

    @cached_property
    def _channel_heights(self) -> list[float]:
        last = len(self.rows)
        return [
            _FIRST + _STEP * (max(lanes.values()) + 1) + _LAST - _STEP
            if lanes
            else (_CHANNEL if 0 < index < last else 8.0)
            for index, lanes in enumerate(self.measures.channels)
        ]

    @cached_property
    def _tops(self) -> list[float]:
        """Where each row starts; last, where the sheet of cards ends."""
        pairs = zip(self._channel_heights, [0.0, *self.rows], strict=True)
        return list(accumulate((channel + row for channel, row in pairs), initial=self.top))[1:]

    @property
    def bottom(self) -> float:
        """Where the last channel ends."""
        return self._tops[-1]

    def row(self, row: int) -> tuple[float, float]:
        """From where to where a row reaches."""
        return self._tops[row], self._tops[row] + self.rows[row]

    def lane_y(self, channel: int, net: NetKey) -> float:
        """How high a net runs in a channel."""
        start = self._tops[channel] - self._channel_heights[channel]
        return start + _FIRST + _STEP * self.measures.channels[channel][net]

    def points(self, way: TieWay, aside: float = 0) -> list[Corner]:
        """The corners of a way; `aside` moves one that goes straight to the side, out of the way of others."""
        tail, head = self.row(way.tie.tail.row), self.row(way.tie.head.row)
        if way.leaves in {"left", "right"}:
            y = sum(tail) / 2 + aside
            spans = self.measures.span(way.tie.tail), self.measures.span(way.tie.head)
            ahead = way.leaves == "right"
            return [(spans[0][ahead], y), (spans[1][not ahead], y)]
        leave, reach = tail[way.leaves == "bottom"], head[way.reaches == "bottom"]
        x, end = self.measures.port(way, "tail"), self.measures.port(way, "head")
        found = [(x, leave)]
        heights = [self.lane_y(channel, way.tie.net) for channel in way.channels]
        if way.gutter is not None:
            between = self.measures.lane_x(way)
            found += [(x, heights[0]), (between, heights[0]), (between, heights[1]), (end, heights[1])]
        elif heights:
            found += [(x, heights[0]), (end, heights[0])]
        return [*found, (end, reach)]
