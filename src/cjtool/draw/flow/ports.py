"""Where links leave and enter the sides of pieces: in the order of where they go, so that they do not cross."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.draw.flow.layers import Layers
from cjtool.draw.flow.net import Net

APART = 8.0
"""Between two links on one side, in points; what a piece needs to be high for each."""

Side = dict[tuple[int, int], float]
"""How far below a piece's middle a link touches it, by piece and link."""


@dataclass(frozen=True)
class _End:
    """A link at one side of a piece; what leads back comes last, the rest as high as it leads."""

    back: bool
    place: int
    link: int


def sides(net: Net, layers: Layers, rows: Sequence[Sequence[int]]) -> tuple[Side, Side]:
    """Where links leave pieces on the right, and where they enter them on the left."""
    place = {cell: index for row in rows for index, cell in enumerate(row)}
    out: list[list[_End]] = [[] for _ in net.pieces]
    into: list[list[_End]] = [[] for _ in net.pieces]
    for index, link in enumerate(net.links):
        chain = layers.chains[index]
        onward, from_ = (place[chain[1]], place[chain[-2]]) if chain else (0, 0)
        out[link.tail].append(_End(link.back, onward, index))
        into[link.head].append(_End(link.back, from_, index))
    return _spread(net, out), _spread(net, into)


def _spread(net: Net, sides: list[list[_End]]) -> Side:
    found: Side = {}
    for index, (piece, ends) in enumerate(zip(net.pieces, sides, strict=True)):
        apart = APART if piece.axis is None else 0.0
        ordered = sorted(ends, key=lambda end: (end.back, end.place, end.link))
        for number, end in enumerate(ordered):
            found[index, end.link] = (number - (len(ordered) - 1) / 2) * apart
    return found
