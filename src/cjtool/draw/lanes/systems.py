"""The systems that steps take: neighbours that take the same one share its card."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cjtool.draw import layout, marks, runs
from cjtool.draw.bands.cards import INSET, PADDING, TOP, term
from cjtool.draw.grid import Grid
from cjtool.draw.lane import GREY, Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import Box, Group, Shape, typeset
from cjtool.scene.typeset import BODY

_BETWEEN = 3.0


@dataclass(frozen=True)
class _Card:
    """A system from one edge of its first step to the other edge of its last."""

    run: runs.Run
    x: float
    width: float
    lines: tuple[str, ...]
    ref: str

    @property
    def height(self) -> float:
        return BODY.leading * len(self.lines) + PADDING


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Cards in rows; all that stand alone over their steps take the whole height."""
    found = [
        [_card(grid, run) for run in cluster.runs]
        for cluster in runs.clusters(grid.columns, lambda column: column.step.systems)
    ]
    if not found:
        return None
    note = term(grid, lane)
    room = max(sum(_heights(cards)) + _BETWEEN * (len(_heights(cards)) - 1) for cards in found)
    height = max(room + 2 * TOP, layout.head_height(grid, lane, note))
    shapes: list[Shape] = []
    held: dict[str, tuple[float, float]] = {}
    for cards in found:
        tops = _tops(cards, height - 2 * TOP)
        for card in cards:
            top, bottom = tops[card.run.row], tops[card.run.row + 1] - _BETWEEN
            shapes.append(Group(tuple(_drawn(grid, card, top, bottom)), ref=card.ref))
            for column in grid.columns[card.run.start : card.run.end]:
                above = held.get(column.step.id, (top, bottom))
                held[column.step.id] = min(above, (top, bottom))
    return replace(layout.band(grid, lane, height, shapes, note=note), held=held)


def _card(grid: Grid, run: runs.Run) -> _Card:
    first, last = grid.columns[run.start], grid.columns[run.end - 1]
    x = first.x + INSET
    width = last.x + last.width - INSET - x
    lines = typeset.wrap(run.text, width - 6, BODY)
    return _Card(run, x, width, lines, grid.subject.ref(first.step, "systems"))


def _heights(cards: list[_Card]) -> list[float]:
    """How high the rows of a cluster are at least."""
    rows = max(card.run.row for card in cards) + 1
    return [max(card.height for card in cards if card.run.row == row) for row in range(rows)]


def _tops(cards: list[_Card], height: float) -> list[float]:
    """Where each row starts, and where one more would."""
    heights = _heights(cards)
    spare = (height - sum(heights) - _BETWEEN * (len(heights) - 1)) / len(heights)
    tops = [TOP]
    for tall in heights:
        tops.append(tops[-1] + tall + spare + _BETWEEN)
    return tops


def _drawn(grid: Grid, card: _Card, top: float, bottom: float) -> Iterator[Shape]:
    colours, x = grid.palette, card.x
    yield Box(x, top, card.width, bottom - top, 4, colours.track, colours.frame, layout.FRAME)
    if colours.frame:
        yield marks.hatching((x, top + 3, x + 2.5, bottom - 3), colours.slate, 2)
    baseline = (top + bottom) / 2 - BODY.leading * (len(card.lines) - 1) / 2 + 2.6
    middle = x + card.width / 2
    yield from typeset.paragraph(
        card.lines, middle, baseline, BODY, colours.slate, "middle", ref=card.ref, kind="systems"
    )


LANE = Lane(
    name="systems",
    title=Translated(en="Systems", nl="Systemen", fr="Systèmes", de="Systeme"),
    draw=draw,
    question=Translated(
        en="Which systems does this take?",
        nl="Welke systemen zijn hiervoor nodig?",
        fr="Quels systèmes faut-il\u00a0?",
        de="Welche Systeme braucht es dafür?",
    ),
    term=Translated(
        en="support processes", nl="ondersteuning", fr="processus de support", de="Supportprozesse"
    ),
    tone=GREY,
    side="company",
)
