"""The frame of a canvas' lanes: heads with questions, grounds under stages, numbered edges of slots."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw.canvas.division import HEAD, MARGIN, MM, CanvasColumn, CanvasSection, CanvasSheet
from cjtool.draw.fixed import Fitted, fitted, sizes
from cjtool.draw.lane import PLAIN, Lane
from cjtool.scene import Box, Shape, text, typeset
from cjtool.scene.typeset import Style

CORNER = 2 * MM
EDGE = 6.5 * MM
"""The strip above a note, in which the slot's number stays in sight."""
PAD = 1.2 * MM
_ICON = 19
_BESIDE = 26
_INSET = 9
_GAP = 2.5
_NAMES = sizes(18, 10, Style(10, 11.4, "bold"))
_QUESTIONS = sizes(14, 7.5, Style(10, 12))
_KEYED = (Style(12, 14.4, "italic"), Style(9, 11, "italic"))
_NUMBER = Style(15, 17, "bold")
_IDS = sizes(9, 6.5, Style(10, 11.4))


def lane_name(sheet: CanvasSheet, lane: Lane) -> str:
    """What readers call a lane."""
    return sheet.plan.words.phrase(f"lanes.{lane.name}", lane.title).replace("\u00ad", "")


def asks(sheet: CanvasSheet, lane: Lane) -> str:
    """What a lane asks of the people at the wall."""
    return sheet.plan.words.phrase(f"questions.{lane.name}", lane.question) if lane.question else ""


def head(sheet: CanvasSheet, lane: Lane, height: float, spare: float = 0) -> Iterator[Shape]:
    """The lane's name, its question, and, if asked, the key that answers are typed under.

    `spare` is room that is kept free on the right, below the name.
    """
    colours = sheet.plan.palette
    tone = lane.tone if lane.tone.ground == "cell" else PLAIN
    ground, ink = getattr(colours, tone.head), getattr(colours, tone.name)
    yield Box(MARGIN, 0, HEAD, height, CORNER, ground)
    yield scene.icon(lane.icon or lane.name, MARGIN + _INSET - 2, _INSET - 2, _ICON, ink, 1.8)
    name, question, key = _written(sheet, lane, height - 2 * _INSET, spare)
    y = _INSET - 1.0
    yield from name.at(MARGIN + _INSET - 2 + _BESIDE, y, ink)
    y = max(y + name.height, _INSET - 2 + _ICON) + _GAP
    yield from question.at(MARGIN + _INSET, y, colours.ink)
    yield from key.at(MARGIN + _INSET, y + question.height + _GAP, colours.secondary)


def _written(sheet: CanvasSheet, lane: Lane, height: float, spare: float) -> tuple[Fitted, Fitted, Fitted]:
    """Name, question and key in the largest sizes that leave room for all three."""
    width = HEAD - 2 * _INSET
    name = sheet.plan.words.phrase(f"lanes.{lane.name}", lane.title)
    asked, key = asks(sheet, lane), (lane.key or lane.name) if sheet.plan.keyed else ""
    room = width + 2 - _BESIDE
    unbroken = [style for style in _NAMES if typeset.whole(name.replace("\u00ad", "- "), room, style)]
    for name_style in unbroken or _NAMES[-1:]:
        named = fitted(name, room, height, (name_style,))
        below = height + 1 - max(named.height, _ICON - 1) - _GAP
        keyed = fitted(key, width - spare, max(11, below / 4), _KEYED) if key else Fitted(_KEYED[0], ())
        question = fitted(asked, width - spare, below - _GAP - keyed.height, _QUESTIONS)
        if named.lines and bool(keyed.lines) == bool(key) and question.lines:
            return named, question, keyed
    raise ValueError(f"no room for the words of {lane} in {height} points")


def ground(sheet: CanvasSheet, section: CanvasSection, height: float) -> Box:
    """What the slots of a stage stand on."""
    return Box(section.x, 0, section.width, height, CORNER, sheet.plan.palette.cell)


def slot(sheet: CanvasSheet, column: CanvasColumn, top: float, note: float) -> Iterator[Shape]:
    """A place for a note below an edge with its number."""
    colours = sheet.plan.palette
    yield from edge(sheet, column, top)
    yield Box(column.x, top + EDGE, column.width, note, 0, colours.card, colours.zero, 0.5)


def edge(sheet: CanvasSheet, column: CanvasColumn, top: float) -> Iterator[Shape]:
    """The slot's number and, if asked, its step's id, in the strip from `top` down."""
    colours, middle = sheet.plan.palette, top + EDGE / 2
    number = column.slot.number
    yield from Fitted(_NUMBER, (number,)).middle(column.x + 2 * PAD, middle, colours.muted)
    if sheet.plan.show_ids:
        room = column.width - 5 * PAD - text.width(number, _NUMBER.size, _NUMBER.face)
        found = (fitted(id, room, EDGE, _IDS) for id in column.slot.ids)
        if id := next((each for each in found if each.lines), None):
            yield from id.middle(column.x + column.width - 2 * PAD, middle, colours.secondary, "end")


def write_line(sheet: CanvasSheet, left: float, right: float, y: float) -> Shape:
    """A line to write on."""
    return scene.line(left, y, right, y, sheet.plan.palette.zero, 0.8)
