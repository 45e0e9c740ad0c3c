"""Which promises of the brand each step keeps: a bar per promise over neighbours that keep it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from cjtool import query as effective
from cjtool import scene
from cjtool.draw import layout
from cjtool.draw.grid import Grid
from cjtool.draw.lane import Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import Box, Shape, typeset
from cjtool.scene.typeset import NOTE

_INSET = 3.5
_TOP = 4.5
_BETWEEN = 3
_MARK = 13
_ICON = 8.5


@dataclass(frozen=True)
class _Bar:
    """Over the columns from `first` to `last`."""

    first: int
    last: int
    x: float
    width: float
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return NOTE.leading * len(self.lines) + 6.4


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Each bar as high as it can be under its steps, in the order in which the journey keeps the promises."""
    levels = [float(_TOP)] * len(grid.columns)
    shapes: list[Shape] = []
    for bar in _bars(grid):
        y = max(levels[bar.first : bar.last + 1])
        levels[bar.first : bar.last + 1] = [y + bar.height + _BETWEEN] * (bar.last + 1 - bar.first)
        shapes += _drawn(grid, bar, y)
    if not shapes:
        return None
    height = max(max(levels) - _BETWEEN + _TOP, layout.head_height(grid, lane))
    return layout.band(grid, lane, height, shapes)


def _bars(grid: Grid) -> Iterator[_Bar]:
    """A bar per promise and stretch of neighbours that keep it."""
    kept = [effective.promises(column.step, grid.subject.workspace) for column in grid.columns]
    for id in dict.fromkeys(id for each in kept for id in each):
        text = grid.subject.definitions.promises[id].text
        for keeps, group in groupby(range(len(kept)), key=lambda index: id in kept[index]):
            if keeps:
                run = list(group)
                yield _bar(grid, run[0], run[-1], text)


def _bar(grid: Grid, first: int, last: int, text: str) -> _Bar:
    x, end = grid.columns[first].x + _INSET, grid.columns[last]
    width = end.x + end.width - _INSET - x
    return _Bar(first, last, x, width, typeset.wrap(text, width - _MARK - 4, NOTE))


def _drawn(grid: Grid, bar: _Bar, y: float) -> Iterator[Shape]:
    colours, middle = grid.palette, y + bar.height / 2
    first = middle - NOTE.leading * (len(bar.lines) - 1) / 2 + 2.3
    yield Box(bar.x, y, bar.width, bar.height, 4, colours.brand_tint, colours.frame, layout.FRAME)
    yield scene.icon("check", bar.x + 3, middle - _ICON / 2, _ICON, colours.brand_2, 2.4)
    yield from typeset.paragraph(bar.lines, bar.x + _MARK, first, NOTE, colours.brand)


LANE = Lane(
    name="promises",
    title=Translated(en="Promise", nl="Klant\u00adbelofte", fr="Promesse", de="Kunden\u00adversprechen"),
    draw=draw,
    question=Translated(
        en="Which promise do we keep here?",
        nl="Welke belofte maken we hier waar?",
        fr="Quelle promesse tenons-nous ici\u00a0?",
        de="Welches Versprechen halten wir hier?",
    ),
)
