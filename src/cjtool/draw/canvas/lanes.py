"""The lanes of a canvas: places for notes, a field to draw the curve on, lines to write on."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import layout, scene, typeset
from cjtool.draw.canvas import field
from cjtool.draw.canvas.frame import EDGE, PAD, edge, ground, head, lane_name, slot, write_line
from cjtool.draw.canvas.sheets import HEAD, LEFT, MARGIN, MM, NOTE, RIGHT, Column, Sheet
from cjtool.draw.fixed import begun, fitted, sizes
from cjtool.draw.scene import Box, Group, Shape
from cjtool.draw.typeset import Style

_ROW_GAP = 1 * MM
_SIGNS = (("pain", "red"), ("gain", "green"))
_NAMES = sizes(15, 7.5, Style(10, 12))
_WORD = sizes(9.5, 6, Style(10, 12))
_DIVIDER = sizes(12, 7.5, Style(10, 12, "bold"))


@dataclass(frozen=True)
class Form:
    """The height of a lane: `rows` of notes with `below` under them, or `fixed`; `stretch` is its share of spare room."""

    rows: int = 0
    below: float = 0
    fixed: float = 0
    stretch: float = 0

    @property
    def least(self) -> float:
        """With the smallest notes."""
        return self.at(0)

    @property
    def shares(self) -> float:
        """How much of what is spare it takes: each row of notes one share."""
        return self.rows + self.stretch

    def at(self, spare: float) -> float:
        """The height with so many points to each share."""
        notes = self.rows * (EDGE + NOTE) + max(0, self.rows - 1) * _ROW_GAP
        return notes + self.below + self.fixed + self.shares * spare


_NOTES = Form(rows=1)
_FORMS = {
    "touchpoints": Form(rows=1, below=10 * MM),
    "pains-gains": Form(rows=2),
    "emotion": Form(fixed=62 * MM, stretch=3),
    "owner": Form(fixed=25 * MM),
    "wait": Form(fixed=25 * MM),
    "interaction-line": Form(fixed=7 * MM),
    "visibility-line": Form(fixed=7 * MM),
    "internal-line": Form(fixed=7 * MM),
}


def form(lane: str) -> Form:
    """How high a lane is."""
    return _FORMS.get(lane, _NOTES)


def draw(sheet: Sheet, lane: str, spare: float) -> Group:
    """A lane from its own top down, with `spare` points more for each share."""
    height = form(lane).at(spare)
    match lane:
        case "interaction-line" | "visibility-line" | "internal-line":
            shapes = _divider(sheet, lane, height)
        case "emotion":
            shapes = field.draw(sheet, lane, height)
        case "owner" | "wait":
            shapes = _lines(sheet, lane, height)
        case _:
            shapes = _notes(sheet, lane, height, NOTE + spare)
    return Group(tuple(shapes), lane_name(sheet, lane), f"canvas-{lane}")


def _notes(sheet: Sheet, lane: str, height: float, note: float) -> Iterator[Shape]:
    """A place for a note under each step; pains stand above gains."""
    yield from head(sheet, lane, height)
    yield from (ground(sheet, section, height) for section in sheet.sections)
    for column in sheet.columns:
        for row in range(form(lane).rows):
            top = row * (EDGE + note + _ROW_GAP)
            yield from slot(sheet, column, top, note)
            if lane == "pains-gains":
                yield from _sign(sheet, column, *_SIGNS[row], top + EDGE)
        if lane == "touchpoints":
            yield from _step(sheet, column, note)
            yield from _channel(sheet, column, height)


def _sign(sheet: Sheet, column: Column, icon: str, colour: str, top: float) -> Iterator[Shape]:
    """What a note here tells, in the corner of the slot."""
    ink = getattr(sheet.plan.palette, colour)
    yield scene.icon(icon, column.x + column.width - 17, top + 4, 13, ink, 1.8)


def _step(sheet: Sheet, column: Column, note: float) -> Iterator[Shape]:
    """The name of a step that is known."""
    name = begun(column.slot.name, column.width - 4 * PAD, note - 4 * PAD, _NAMES)
    yield from name.at(column.x + 2 * PAD, EDGE + 2 * PAD, sheet.plan.palette.secondary)


def _channel(sheet: Sheet, column: Column, height: float) -> Iterator[Shape]:
    """A line for the channel."""
    left, right, bottom = column.x + 2 * PAD, column.x + column.width - 2 * PAD, height - 2 * PAD
    word = fitted(sheet.plan.workshop.channel, column.width / 3, 12, _WORD)
    yield from word.at(left, bottom - word.height, sheet.plan.palette.secondary)
    start = left + typeset.widest(word.lines, word.style) + 2 * PAD
    yield write_line(sheet, start, right, bottom)


def _lines(sheet: Sheet, lane: str, height: float) -> Iterator[Shape]:
    """A line for each step."""
    yield from head(sheet, lane, height)
    yield from (ground(sheet, section, height) for section in sheet.sections)
    for column in sheet.columns:
        yield from edge(sheet, column, 0)
        yield write_line(sheet, column.x + 2 * PAD, column.x + column.width - 2 * PAD, height - 4 * PAD)


def _divider(sheet: Sheet, lane: str, height: float) -> Iterator[Shape]:
    """A dashed line between what customers see and what they do not."""
    colours = sheet.plan.palette
    name = fitted(sheet.plan.words.map.lanes[lane], HEAD - 24, height, _DIVIDER)
    yield Box(MARGIN, 0, HEAD, height, 0, colours.ground)
    yield scene.icon(layout.icon(lane), MARGIN, height / 2 - 8, 16, colours.secondary, 1.8)
    yield from name.middle(MARGIN + 22, height / 2, colours.secondary)
    yield scene.line(LEFT, height / 2, RIGHT, height / 2, colours.brand, 1.6, (9, 6))
