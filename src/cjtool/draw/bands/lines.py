"""Dashed lines across the map: what the customer sees ends here, or touches it."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw import layout
from cjtool.draw.grid import LEFT, MARGIN, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import Style

_NAME = Style(7.2, 8.8, "bold")


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The line with its name."""
    name = typeset.wrap(layout.label(grid, lane), 72, _NAME)
    return Band(10 + _NAME.leading * (len(name) - 1), tuple(_shapes(grid, lane, name)))


def _shapes(grid: Grid, lane: Lane, name: tuple[str, ...]) -> Iterator[Shape]:
    colour, middle = grid.palette.secondary, 5 + _NAME.leading * (len(name) - 1) / 2
    yield scene.icon(lane.icon or lane.name, MARGIN + 7, middle - 5.5, 11, colour, 1.9)
    yield from typeset.paragraph(name, MARGIN + 24, 7.5, _NAME, colour)
    yield scene.line(LEFT, middle, grid.filled, middle, colour, 1, (6, 4))
