"""Lanes of one text per step: what the customer does, thinks, feels, expects, and the like."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from cjtool.draw import layout
from cjtool.draw.bands import sparse
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.model import Step
from cjtool.scene import typeset
from cjtool.scene.typeset import BODY, Lines

StepText = Callable[[Step, Grid], str | None]
"""What a lane says of a step; None or nothing where it is silent."""

_BELOW = 3.5
"""How far above the lower edge of its lane a text has ended."""


def of(text: StepText) -> Callable[[Grid, Lane], Band | None]:
    """What draws a lane of these texts."""
    return partial(_draw, text)


def _draw(text: StepText, grid: Grid, lane: Lane) -> Band | None:
    """The texts under their steps, on one first line."""
    blocks = [(column, _lines(text(column.step, grid), column)) for column in grid.columns]
    most = max((len(lines) for _, lines in blocks), default=0)
    if not most:
        return None
    height = max(14 + BODY.leading * most, layout.head_height(grid, lane))
    shapes = [
        line
        for column, lines in blocks
        for line in typeset.paragraph(
            lines,
            column.x + 7.5,
            14,
            BODY,
            grid.palette.ink,
            ref=grid.subject.ref(column.step, lane.key or lane.name),
            kind=lane.name,
        )
    ]
    held = {column.step.id: (0, height - _BELOW) for column, lines in blocks if lines}
    usual = replace(layout.band(grid, lane, height, shapes), held=held)
    return sparse.lower(
        grid, lane, [(column, lines and (lines.whole,)) for column, lines in blocks], usual, grid.palette.ink
    )


def _lines(text: str | None, column: Column) -> Lines:
    return typeset.wrap(text or "", column.width - 9.5, BODY)
