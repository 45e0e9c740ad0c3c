"""Where layers and sections stand from left to right, with room between them for curves and for loops' tracks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjtool.draw.flow.layers import Layers
from cjtool.draw.flow.net import Net

PAD, BETWEEN = 13.0, 9.0
"""Inside a section beside its first and last layer, and between two sections, in points."""
TRACK = 8.0
"""Between the upright stretches of two loops."""
_CURVE, _STEEP, _WIDEST = 25.0, 0.14, 52.0
"""Between two layers: the least, more for each point that a curve climbs, the most."""
_AIRY = 26.0
"""How much wider such room gets on a page with space left."""
ARROW = 9.0


@dataclass(frozen=True)
class Columns:
    """Left and right edges of layers and sections; for each looping link where it goes down and up again."""

    layers: tuple[tuple[float, float], ...]
    sections: tuple[tuple[float, float], ...]
    down: dict[int, float]
    up: dict[int, float]


@dataclass(frozen=True)
class _Tracks:
    """Looping links that leave and that enter each layer, the nearest first: the lowest."""

    out: list[list[int]]
    into: list[list[int]]

    def beside(self, layer: int) -> tuple[float, float]:
        """The room on the left and the right of a layer."""
        return self._room(self.into[layer]), self._room(self.out[layer])

    def _room(self, links: list[int]) -> float:
        return ARROW + TRACK * len(links) if links else 0.0


def columns(net: Net, layers: Layers, y: Sequence[float], heights: dict[int, float], room: float) -> Columns:
    """Columns at least `room` wide; `heights` has the levels at which looping links leave (positive) and enter."""
    tracks = _tracks(net, layers, heights)
    widths, gaps = _widths(net, layers), _gaps(layers, y)
    beside = [tracks.beside(layer) for layer in range(len(widths))]
    spans = list(pairwise(layers.firsts))
    own = [_own(span, widths, gaps, beside) for span in spans]
    airy = _airy(own, net.widths, len(widths), room)
    needed = [each + airy * (end - first - 1) for each, (first, end) in zip(own, spans, strict=True)]
    grown = [max(each, least) for each, least in zip(needed, net.widths, strict=True)]
    more = max(0.0, room - _total(grown)) / len(grown)
    edges: list[tuple[float, float]] = []
    sections: list[tuple[float, float]] = []
    x = 0.0
    for span, width, least in zip(spans, grown, needed, strict=True):
        sections.append((x, x + width + more))
        at = x + (width + more - least) / 2 + PAD
        for layer in range(*span):
            at += beside[layer][0]
            edges.append((at, at + widths[layer]))
            at += widths[layer] + beside[layer][1] + gaps[layer] + airy
        x += width + more + BETWEEN
    return Columns(tuple(edges), tuple(sections), *_places(tracks, edges))


def _airy(own: Sequence[float], least: Sequence[float], layers: int, room: float) -> float:
    """How much wider the room between two layers of a section gets where there is space left."""
    spare = room - _total([max(pair) for pair in zip(own, least, strict=True)])
    return min(_AIRY, max(0.0, spare) / max(1, layers - len(own)))


def _total(widths: Sequence[float]) -> float:
    return sum(widths) + BETWEEN * (len(widths) - 1)


def _widths(net: Net, layers: Layers) -> list[float]:
    return [
        max((net.pieces[cell].width for cell in row if cell < len(net.pieces)), default=6.0)
        for row in layers.rows
    ]


def _gaps(layers: Layers, y: Sequence[float]) -> list[float]:
    """The room after each layer for the steepest curve there."""
    gaps = [_CURVE] * len(layers.rows)
    for one, other, _ in layers.segments:
        steep = min(_WIDEST, _CURVE + _STEEP * abs(y[one] - y[other]))
        gaps[layers.layer[one]] = max(gaps[layers.layer[one]], steep)
    return gaps


def _own(
    section: tuple[int, int], widths: list[float], gaps: list[float], beside: list[tuple[float, float]]
) -> float:
    first, end = section
    stretch = range(first, end)
    return 2 * PAD + sum(widths[i] + sum(beside[i]) for i in stretch) + sum(gaps[i] for i in stretch[:-1])


def _tracks(net: Net, layers: Layers, heights: dict[int, float]) -> _Tracks:
    out: list[list[int]] = [[] for _ in layers.rows]
    into: list[list[int]] = [[] for _ in layers.rows]
    for index, link in enumerate(net.links):
        if link.back:
            out[layers.layer[link.tail]].append(index)
            into[layers.layer[link.head]].append(index)
    return _Tracks(
        [sorted(links, key=lambda link: -heights[link]) for links in out],
        [sorted(links, key=lambda link: -heights[~link]) for links in into],
    )


def _places(
    tracks: _Tracks, edges: Sequence[tuple[float, float]]
) -> tuple[dict[int, float], dict[int, float]]:
    down = {
        link: right + ARROW - 2 + TRACK * rank
        for (_, right), links in zip(edges, tracks.out, strict=True)
        for rank, link in enumerate(links)
    }
    up = {
        link: left - ARROW - 5 - TRACK * rank
        for (left, _), links in zip(edges, tracks.into, strict=True)
        for rank, link in enumerate(links)
    }
    return down, up
