"""Which promises of the brand are at stake: a bar per promise over neighbours at which its verdict is one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from cjtool import query as effective
from cjtool.draw import layout, marks
from cjtool.draw.grid import Grid
from cjtool.draw.lane import Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import SYMBOL, Box, Group, Shape, typeset
from cjtool.scene.typeset import NOTE

_INSET = 3.5
_TOP = 4.5
_BETWEEN = 3
_MARK = 13


@dataclass(frozen=True)
class _Bar:
    """Over the columns from `first` to `last`."""

    first: int
    last: int
    x: float
    width: float
    lines: tuple[str, ...]
    verdict: effective.Verdict
    text: str
    reason: str
    """Why, at each of its steps where they differ."""

    @property
    def height(self) -> float:
        return NOTE.leading * len(self.lines) + 6.4


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Each bar as high as it can be under its steps, in the order in which the journey names the promises."""
    levels = [float(_TOP)] * len(grid.columns)
    shapes: list[Shape] = []
    bars = tuple(_bars(grid))
    for bar in bars:
        y = max(levels[bar.first : bar.last + 1])
        levels[bar.first : bar.last + 1] = [y + bar.height + _BETWEEN] * (bar.last + 1 - bar.first)
        shapes += _drawn(grid, bar, y)
    if not shapes:
        return None
    height = max(max(levels) - _BETWEEN + _TOP, layout.head_height(grid, lane))
    used = (f"promise-{bar.verdict}" for bar in bars)
    return layout.band(grid, lane, height, shapes, signs=used)


def _bars(grid: Grid) -> Iterator[_Bar]:
    """A bar per promise and stretch of neighbours with one verdict on it."""
    known, workspace = grid.subject.definitions.promises, grid.subject.workspace
    for id, promise in known.items():
        judged = [effective.at_step(id, column.step, workspace) for column in grid.columns]
        for verdict, group in groupby(enumerate(judged), key=lambda told: told[1] and told[1].verdict):
            run = [(at, judgement) for at, judgement in group if judgement is not None]
            if verdict is not None and run:
                first, last = run[0][0], run[-1][0]
                yield _bar(grid, first, last, promise.text, [judgement for _, judgement in run])


def _bar(grid: Grid, first: int, last: int, text: str, run: list[effective.Judgement]) -> _Bar:
    x, end = grid.columns[first].x + _INSET, grid.columns[last]
    width = end.x + end.width - _INSET - x
    lines = typeset.wrap(text, width - _MARK - 4, NOTE)
    return _Bar(first, last, x, width, lines, run[0].verdict, text, _why(run, grid.words.language))


def _why(run: list[effective.Judgement], language: str) -> str:
    """The reason of all steps, or each with its step; read aloud, not as code."""
    reasons = [judgement.reason.text(language).replace("`", "") for judgement in run]
    if len(set(reasons)) == 1:
        return reasons[0]
    return "; ".join(
        f"{judgement.holder.name}: {reason}" for judgement, reason in zip(run, reasons, strict=True)
    )


def _drawn(grid: Grid, bar: _Bar, y: float) -> Iterator[Shape]:
    colours, middle = grid.palette, y + bar.height / 2
    first = middle - NOTE.leading * (len(bar.lines) - 1) / 2 + 2.3
    word = grid.words.standings[bar.verdict]
    shapes: tuple[Shape, ...] = (
        Box(bar.x, y, bar.width, bar.height, 4, colours.brand_tint, colours.frame, layout.FRAME),
        marks.verdict(bar.verdict, bar.x + 3, middle - marks.VERDICT / 2, colours.brand),
        *typeset.paragraph(bar.lines, bar.x + _MARK, first, NOTE, colours.brand),
    )
    yield Group(shapes, f"{bar.text}: {word} – {bar.reason}", "promise", SYMBOL)


LANE = Lane(
    name="promises",
    title=Translated(en="Promise", nl="Klant\u00adbelofte", fr="Promesse", de="Kunden\u00adversprechen"),
    draw=draw,
    question=Translated(
        en="Which promise is at stake here?",
        nl="Om welke belofte gaat het hier?",
        fr="Quelle promesse est en jeu ici\u00a0?",
        de="Um welches Versprechen geht es hier?",
    ),
)
