"""The lanes of a canvas: places for notes, a field to draw the curve on, lines to write on."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw.canvas import field
from cjtool.draw.canvas.division import HEAD, LEFT, MARGIN, MM, NOTE, RIGHT, CanvasColumn, CanvasSheet
from cjtool.draw.canvas.frame import EDGE, PAD, edge, ground, head, lane_name, slot, write_line
from cjtool.draw.fixed import begun, fitted, sizes
from cjtool.draw.lane import Lane
from cjtool.draw.lanes import lane
from cjtool.scene import Box, Group, Shape, typeset
from cjtool.scene.typeset import Style

_ROW_GAP = 1 * MM
_NAMES = sizes(15, 7.5, Style(10, 12))
_WORD = sizes(9.5, 6, Style(10, 12))
_DIVIDER = sizes(12, 7.5, Style(10, 12, "bold"))


def least(name: str) -> float:
    """How high a lane is with the smallest notes."""
    return height(name, 0)


def shares(name: str) -> float:
    """How much of what is spare a lane takes."""
    return lane(name).canvas.shares


def height(name: str, spare: float) -> float:
    """How high a lane is with so many points to each share."""
    form = lane(name).canvas
    notes = form.rows * (EDGE + NOTE) + max(0, form.rows - 1) * _ROW_GAP
    return notes + form.below * MM + form.fixed * MM + form.shares * spare


def draw(sheet: CanvasSheet, name: str, spare: float) -> Group:
    """A lane from its own top down, with `spare` points more for each share."""
    drawn, tall = lane(name), height(name, spare)
    match drawn.canvas.kind:
        case "divider":
            shapes = _divider(sheet, drawn, tall)
        case "curve":
            shapes = field.draw(sheet, drawn, tall)
        case "lines":
            shapes = _lines(sheet, drawn, tall)
        case "notes":
            shapes = _notes(sheet, drawn, tall, NOTE + spare)
    return Group(tuple(shapes), lane_name(sheet, drawn), f"canvas-{name}")


def _notes(sheet: CanvasSheet, lane: Lane, height: float, note: float) -> Iterator[Shape]:
    """A place for a note under each step; pains stand above gains."""
    yield from head(sheet, lane, height)
    yield from (ground(sheet, section, height) for section in sheet.sections)
    for column in sheet.columns:
        for row in range(lane.canvas.rows):
            top = row * (EDGE + note + _ROW_GAP)
            yield from slot(sheet, column, top, note)
            if lane.canvas.signs:
                yield from _sign(sheet, column, *lane.canvas.signs[row], top + EDGE)
        if lane.canvas.steps:
            yield from _step(sheet, column, note)
            yield from _channel(sheet, column, height)


def _sign(sheet: CanvasSheet, column: CanvasColumn, icon: str, colour: str, top: float) -> Iterator[Shape]:
    """What a note here tells, in the corner of the slot."""
    ink = getattr(sheet.plan.palette, colour)
    yield scene.icon(icon, column.x + column.width - 17, top + 4, 13, ink, 1.8)


def _step(sheet: CanvasSheet, column: CanvasColumn, note: float) -> Iterator[Shape]:
    """The name of a step that is known."""
    name = begun(column.slot.name, column.width - 4 * PAD, note - 4 * PAD, _NAMES)
    yield from name.at(
        column.x + 2 * PAD, EDGE + 2 * PAD, sheet.plan.palette.secondary, ref=column.slot.ref, kind="step"
    )


def _channel(sheet: CanvasSheet, column: CanvasColumn, height: float) -> Iterator[Shape]:
    """A line for the channel."""
    left, right, bottom = column.x + 2 * PAD, column.x + column.width - 2 * PAD, height - 2 * PAD
    word = fitted(sheet.plan.workshop.channel, column.width / 3, 12, _WORD)
    yield from word.at(left, bottom - word.height, sheet.plan.palette.secondary)
    start = left + typeset.widest(word.lines, word.style) + 2 * PAD
    yield write_line(sheet, start, right, bottom)


def _lines(sheet: CanvasSheet, lane: Lane, height: float) -> Iterator[Shape]:
    """A line for each step."""
    yield from head(sheet, lane, height)
    yield from (ground(sheet, section, height) for section in sheet.sections)
    for column in sheet.columns:
        yield from edge(sheet, column, 0)
        yield write_line(sheet, column.x + 2 * PAD, column.x + column.width - 2 * PAD, height - 4 * PAD)


def _divider(sheet: CanvasSheet, lane: Lane, height: float) -> Iterator[Shape]:
    """A dashed line between what customers see and what they do not."""
    colours = sheet.plan.palette
    name = fitted(sheet.plan.words.phrase(f"lanes.{lane.name}", lane.title), HEAD - 24, height, _DIVIDER)
    yield Box(MARGIN, 0, HEAD, height, 0, colours.ground)
    yield scene.icon(lane.icon or lane.name, MARGIN, height / 2 - 8, 16, colours.secondary, 1.8)
    yield from name.middle(MARGIN + 22, height / 2, colours.secondary)
    yield scene.line(LEFT, height / 2, RIGHT, height / 2, colours.brand, 1.6, (9, 6))
