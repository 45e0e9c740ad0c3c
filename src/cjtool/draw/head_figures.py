"""Key figures in the head of a page: the value, what it should be, and what it was at the start."""

from collections.abc import Iterator, Sequence

from cjtool import scene
from cjtool.draw import layout
from cjtool.draw.figures import Gauge, started, verdict
from cjtool.draw.grid import Grid
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import BODY, NOTE, Style

WIDTH = 108
"""Of one figure, in points."""
_VALUES = tuple(Style(size, size * 1.2, "bold") for size in (22, 19, 16, 13, 11))
_SIGN = 8.5


def draw(grid: Grid, shown: Sequence[Gauge], others: Sequence[Gauge], x: float) -> Iterator[Shape]:
    """Figures beside one another from `x` on, each with what it should be; the others in a line below."""
    names = [typeset.wrap(figure.name, WIDTH - 12, BODY) for figure in shown]
    lower = BODY.leading * (max(map(len, names), default=1) - 1)
    texts: list[Shape] = []
    for index, (figure, name) in enumerate(zip(shown, names, strict=True)):
        left = x + index * WIDTH + 8
        texts += typeset.paragraph(name, left, 13, BODY, grid.palette.secondary)
        texts += _figure(grid, figure, left, lower)
    bottom = max(54 + lower, layout.line_of(texts) + 3)
    room = WIDTH * len(shown) - 14
    lines = typeset.wrap(" · ".join(_briefly(grid, figure) for figure in others), room, NOTE)
    yield from typeset.paragraph(lines, x + 8, bottom + 11, NOTE, grid.palette.secondary)
    for index in range(len(shown)):
        yield scene.line(x + index * WIDTH, 6, x + index * WIDTH, bottom, grid.palette.edge, 0.8)
    yield from texts


def _figure(grid: Grid, figure: Gauge, x: float, lower: float) -> Iterator[Shape]:
    colours, room = grid.palette, WIDTH - 12
    value = figure.value or "–"
    style = next((each for each in _VALUES if typeset.fits(value, room, each)), _VALUES[-1])
    lines = typeset.wrap(value, room, style)
    ink = getattr(colours, figure.ink)
    yield from typeset.paragraph(lines, x, 38 + lower, style, ink)
    lower += style.leading * (len(lines) - 1)
    judged = _SIGN + 3 if figure.judged else 0
    yield from verdict(figure, x, 51 + lower - _SIGN + 1, _SIGN, colours)
    aims = [typeset.wrap(line, room - judged, BODY) for line in _aims(grid, figure)]
    for lines in aims:
        yield from typeset.paragraph(lines, x + judged, 51 + lower, BODY, colours.muted)
        lower += BODY.leading * len(lines)


def _aims(grid: Grid, figure: Gauge) -> Iterator[str]:
    """What a value should be, and what it was at the start."""
    words = grid.words.map
    if figure.target:
        yield f"{words.target} {figure.target}"
    elif not figure.value:
        yield words.planned
    if figure.though:
        yield figure.though
    if start := started(figure, grid.subject):
        yield start
    yield from figure.notes


def _briefly(grid: Grid, figure: Gauge) -> str:
    """A figure that has no place of its own: its name, its value and its target."""
    words = grid.words.map
    target = f"({words.target}\u00a0{figure.target})" if figure.target else ""
    return " ".join(filter(None, (figure.name, figure.value or words.planned, target, figure.though)))
