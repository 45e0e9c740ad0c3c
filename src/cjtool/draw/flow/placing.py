"""Lays out a net: layers, order, levels, columns, lines."""

from collections.abc import Sequence

from cjtool.draw.flow import across as widths
from cjtool.draw.flow import lines
from cjtool.draw.flow.across import ARROW, Columns
from cjtool.draw.flow.layers import layered
from cjtool.draw.flow.levels import Levels
from cjtool.draw.flow.lines import XY, Loop
from cjtool.draw.flow.net import Laid, Net
from cjtool.draw.flow.order import ordered
from cjtool.draw.flow.ports import sides
from cjtool.scene import Bounds, Segment


def lay(net: Net, room: float) -> Laid:
    """A net from the origin on, at least `room` points wide."""
    return spread(settled(net), room)


def settled(net: Net) -> Levels:
    """The layers of a net in their order, each cell at its level."""
    layers = layered(net)
    rows = ordered(layers)
    levels = Levels(net, layers, rows, *sides(net, layers, rows))
    levels.settle()
    return levels


def spread(levels: Levels, room: float) -> Laid:
    """The same with its layers set out over at least `room` points, and the lines drawn."""
    net, layers = levels.net, levels.layers
    cols = widths.columns(net, layers, levels.y, _ends(levels), room)
    boxes = tuple(_box(levels, cols, index) for index in range(len(net.pieces)))
    floors = [max((levels.y[cell] + levels.below(cell) for cell in row), default=0) for row in layers.rows]
    back, bottom = lines.loops(_loops(levels, cols, boxes), floors)
    drawn = tuple(
        back[index] if link.back else _forward(levels, cols, boxes, index)
        for index, link in enumerate(net.links)
    )
    lowest = max([bottom, *floors])
    sections = tuple((left, 0.0, right, lowest) for left, right in cols.sections)
    return Laid(boxes, drawn, sections, cols.sections[-1][1], lowest)


def _box(levels: Levels, cols: Columns, index: int) -> Bounds:
    piece, (left, right) = levels.net.pieces[index], cols.layers[levels.layers.layer[index]]
    top = levels.y[index] - levels.above(index)
    if piece.side == "left":
        right = left + piece.width
    elif piece.side == "right":
        left = right - piece.width
    return (left, top, right, top + piece.height)


def _ends(levels: Levels) -> dict[int, float]:
    """The level at which each looping link leaves, and, under its complement, that at which it enters."""
    found = {}
    for index, link in enumerate(levels.net.links):
        if link.back:
            found[index] = levels.y[link.tail] + levels.out[link.tail, index]
            found[~index] = levels.y[link.head] + levels.into[link.head, index]
    return found


def _loops(levels: Levels, cols: Columns, boxes: Sequence[Bounds]) -> list[Loop]:
    ends, layer = _ends(levels), levels.layers.layer
    return [
        Loop(
            index,
            layer[link.head],
            layer[link.tail],
            (boxes[link.tail][2], ends[index]),
            cols.down[index],
            cols.up[index],
            (boxes[link.head][0], ends[~index]),
        )
        for index, link in enumerate(levels.net.links)
        if link.back
    ]


def _forward(levels: Levels, cols: Columns, boxes: Sequence[Bounds], index: int) -> tuple[Segment, ...]:
    """From the side of a piece to its layer's edge, in a curve to the next layer, level through it, and so on."""
    tail, *passing, head = levels.layers.chains[index]
    layer = levels.layers.layer
    y0 = levels.y[tail] + levels.out[tail, index]
    y1 = levels.y[head] + levels.into[head, index]
    places: list[XY] = [(cols.layers[layer[tail]][1], y0)]
    for cell in passing:
        left, right = cols.layers[layer[cell]]
        places += [(left, levels.y[cell]), (right, levels.y[cell])]
    places.append((cols.layers[layer[head]][0] - ARROW, y1))
    first, *rest = lines.forward(places, (boxes[head][0], y1))
    stub = [first] if boxes[tail][2] == places[0][0] else [("M", boxes[tail][2], y0), ("L", *places[0])]
    return (*stub, *rest)
