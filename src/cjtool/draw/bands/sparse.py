"""Lanes in which few steps have a text, on paper: lines with the step's number, over the width of the stage."""

from collections.abc import Iterator, Sequence

from cjtool.draw import layout
from cjtool.draw.grid import Column, Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.scene import Shape, Text, typeset
from cjtool.scene.typeset import BODY, STRONG_NOTE

_FEW = 0.5
"""A lane is sparse where at most this share of its steps have a text."""
_NUMBER = 18.0
_FIRST, _GAP, _BELOW = 14.0, 1.5, 6.5

ColumnTexts = Sequence[tuple[Column, Sequence[str]]]
"""What a lane says of each step; nothing where it is silent."""


def lower(grid: Grid, lane: Lane, texts: ColumnTexts, usual: Band, ink: str) -> Band:
    """The usual band, or that of lines where room is scarce, few steps have a text, and lines take less height."""
    filled = sum(bool(written) for _, written in texts)
    if not grid.subject.dense or filled > _FEW * len(texts) or "interaction-line" in grid.subject.lanes:
        return usual
    shapes, lowest = _lines(grid, lane, {column.step.id: written for column, written in texts}, ink)
    height = max(lowest + _BELOW, layout.head_height(grid, lane))
    return layout.band(grid, lane, height, shapes) if height < usual.height else usual


def _lines(grid: Grid, lane: Lane, texts: dict[str, Sequence[str]], ink: str) -> tuple[list[Shape], float]:
    """The lines of all stages, and the lowest baseline."""
    shapes: list[Shape] = []
    lowest = 0.0
    for section in grid.sections:
        y, x, room = _FIRST, section.x + PADDING, section.width - 2 * PADDING - _NUMBER
        for column, written in _told(section, texts):
            lines = typeset.wrap(written, room, BODY)
            shapes += _line(grid, lane, column, x, y, lines, ink)
            lowest = max(lowest, y + BODY.leading * (len(lines) - 1))
            y += BODY.leading * len(lines) + _GAP
    return shapes, lowest


def _told(section: Section, texts: dict[str, Sequence[str]]) -> Iterator[tuple[Column, str]]:
    for column in section.columns:
        for written in texts[column.step.id]:
            yield column, written


def _line(
    grid: Grid, lane: Lane, column: Column, x: float, y: float, lines: Sequence[str], ink: str
) -> Iterator[Shape]:
    yield Text(x, y, column.number, STRONG_NOTE.size, STRONG_NOTE.face, grid.palette.secondary)
    ref = grid.subject.ref(column.step, lane.key or lane.name)
    yield from typeset.paragraph(lines, x + _NUMBER, y, BODY, ink, ref=ref, kind=lane.name)
