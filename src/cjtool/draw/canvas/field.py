"""The field that the curve of emotions is drawn on by hand."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw.canvas.division import HEAD, LEFT, MARGIN, MM, RIGHT, CanvasSheet
from cjtool.draw.canvas.frame import CORNER, EDGE, PAD, edge, head
from cjtool.draw.fixed import Fitted, fitted, sizes
from cjtool.draw.lane import Lane
from cjtool.scene import Box, Shape
from cjtool.scene.typeset import Style

_ABOVE = 14 * MM
_BELOW = 8 * MM
_FACES = (
    (2, "mood-happy", "green"),
    (1, "mood-smile", "green"),
    (0, "mood-neutral", "muted"),
    (-1, "mood-sad", "red"),
    (-2, "mood-angry", "red"),
)
_SCALE = Style(13, 15, "bold")
_WORDS = sizes(10, 7, Style(10, 12))
_FACE = 15
_SCALE_WIDTH = 46


def draw(sheet: CanvasSheet, lane: Lane, height: float) -> Iterator[Shape]:
    """From −2 to 2, with a line for each step and its number below."""
    yield from head(sheet, lane, height, _SCALE_WIDTH)
    zero = _y(height, 0)
    yield from _grounds(sheet, zero, height)
    for emotion, icon, colour in _FACES:
        yield from _level(sheet, emotion, icon, colour, _y(height, emotion))
    for column in sheet.columns:
        foot = height - EDGE
        yield scene.line(column.centre, PAD, column.centre, foot, sheet.plan.palette.zero, 0.6, (2, 4))
        yield from edge(sheet, column, foot)


def _y(height: float, emotion: float) -> float:
    """Where an emotion lies."""
    unit = (height - _ABOVE - _BELOW - EDGE) / 4
    return _ABOVE + (2 - emotion) * unit


def _grounds(sheet: CanvasSheet, zero: float, height: float) -> Iterator[Shape]:
    """Green above neutral and red below, with the edges of stages in white."""
    colours = sheet.plan.palette
    yield Box(LEFT, 0, RIGHT - LEFT, zero, CORNER, colours.green_tint)
    yield Box(LEFT, zero, RIGHT - LEFT, height - zero, CORNER, colours.red_tint)
    yield Box(LEFT, zero - CORNER, RIGHT - LEFT, CORNER, 0, colours.green_tint)
    yield Box(LEFT, zero, RIGHT - LEFT, CORNER, 0, colours.red_tint)
    for section in sheet.sections[1:]:
        yield scene.line(section.x - 1 * MM, 0, section.x - 1 * MM, height, colours.ground, 2 * MM)


def _level(sheet: CanvasSheet, emotion: int, icon: str, colour: str, y: float) -> Iterator[Shape]:
    """A line of the scale, its face and number in the head, and its word at the start."""
    colours = sheet.plan.palette
    ink, right = getattr(colours, colour), MARGIN + HEAD
    written = {2: "+2", 1: "+1", 0: "0", -1: "−1", -2: "−2"}[emotion]
    yield scene.icon(icon, right - 4 - _FACE, y - _FACE / 2, _FACE, ink, 1.8)
    yield from Fitted(_SCALE, (written,)).middle(right - 8 - _FACE, y, ink, "end")
    stroke, dash = (colours.zero, (5.0, 4.0)) if emotion == 0 else (colours.ground, ())
    yield scene.line(LEFT, y, RIGHT, y, stroke, 1.4, dash)
    word = fitted(sheet.plan.words.emotions[emotion + 2], sheet.column_width / 2 - 3 * PAD, 13, _WORDS)
    yield from word.at(LEFT + 2 * PAD, y - PAD - word.height, ink)
