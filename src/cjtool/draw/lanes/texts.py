"""Lanes of one text per step: what the customer does, thinks, feels, expects, and the like."""

from collections.abc import Callable

from cjtool import workspace as effective
from cjtool.draw import layout, notes, typeset
from cjtool.draw.grid import Column, Grid
from cjtool.draw.layout import Band
from cjtool.draw.typeset import BODY
from cjtool.model import Step

_WRITTEN: dict[str, Callable[[Step, Grid], str | None]] = {
    "actions": lambda step, _: step.does,
    "thinks": lambda step, _: step.thinks,
    "feels": lambda step, _: step.feels,
    "expects": lambda step, _: step.expects,
    "feedback": notes.asked,
    "wait": lambda step, grid: notes.length(step.wait, grid) if step.wait else None,
    "tone": lambda step, grid: ", ".join(effective.tone(step, grid.subject.workspace)),
}


def draw(grid: Grid, lane: str) -> Band | None:
    """The texts under their steps, on one first line."""
    blocks = [(column, _lines(grid, lane, column)) for column in grid.columns]
    most = max((len(lines) for _, lines in blocks), default=0)
    if not most:
        return None
    height = max(14 + BODY.leading * most, layout.head_height(grid, lane))
    shapes = [
        text
        for column, lines in blocks
        for text in typeset.paragraph(lines, column.x + 7.5, 14, BODY, grid.palette.ink)
    ]
    return layout.band(grid, lane, height, shapes)


def _lines(grid: Grid, lane: str, column: Column) -> tuple[str, ...]:
    return typeset.wrap(_WRITTEN[lane](column.step, grid) or "", column.width - 9.5, BODY)
