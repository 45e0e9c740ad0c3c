"""Pieces in layers, and what stands for a link in each layer that it passes."""

from dataclasses import dataclass
from itertools import pairwise

from cjtool.draw.flow import ranks
from cjtool.draw.flow.net import Net


@dataclass(frozen=True)
class Layers:
    """Cells by layer: a number below that of the pieces is a piece, any other a passing link.

    `chains` has for each link that runs forward its cells from left to right, and for others none. `firsts` is
    the first layer of each section, and the layer after the last. `loops` are the pieces that links back leave
    and enter.
    """

    layer: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    chains: tuple[tuple[int, ...], ...]
    firsts: tuple[int, ...]
    loops: tuple[tuple[int, int], ...]

    @property
    def segments(self) -> tuple[tuple[int, int, int], ...]:
        """Each stretch between neighbouring layers: its two cells and its link."""
        return tuple(
            (one, other, link) for link, chain in enumerate(self.chains) for one, other in pairwise(chain)
        )


def layered(net: Net) -> Layers:
    """The layers of a net, each in the order of the pieces, what passes below what stands."""
    forward = [(link.tail, link.head) for link in net.links if not link.back]
    sections = [piece.section for piece in net.pieces]
    layer, firsts = ranks.layers(sections, forward, len(net.widths))
    rows: list[list[int]] = [[] for _ in range(firsts[-1])]
    for piece, at in enumerate(layer):
        rows[at].append(piece)
    chains: list[tuple[int, ...]] = []
    for link in net.links:
        passing = () if link.back else range(layer[link.tail] + 1, layer[link.head])
        cells = range(len(layer), len(layer) + len(passing))
        layer.extend(passing)
        for cell, at in zip(cells, passing, strict=True):
            rows[at].append(cell)
        chains.append(() if link.back else (link.tail, *cells, link.head))
    loops = tuple((link.tail, link.head) for link in net.links if link.back)
    return Layers(tuple(layer), tuple(map(tuple, rows)), tuple(chains), tuple(firsts), loops)
