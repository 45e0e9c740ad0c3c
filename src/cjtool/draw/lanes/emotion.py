"""The curve of emotions, with what customers feel in pills beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import field as fields
from cjtool.draw import layout, pills
from cjtool.draw.canvas.form import Form
from cjtool.draw.field import COLOURS, FOOT, UNIT, Field, Point
from cjtool.draw.grid import LEFT, Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import CORNER, FRAME
from cjtool.draw.pills import PillLabel
from cjtool.i18n.translated import Translated
from cjtool.scene import Bounds, Box, Shape, typeset
from cjtool.scene.typeset import PILL

_LEAST, _MOST = 30, 62
"""Room above 2 and below −2."""
_EDGE = 4
_WIDTHS = (84, 84, 100, 130, 180)
"""How wide a pill's text may be, by its number of lines."""


@dataclass(frozen=True)
class _Feeling:
    point: Point
    lines: tuple[str, ...]

    @property
    def size(self) -> tuple[float, float]:
        return typeset.widest(self.lines, PILL) + 10, PILL.leading * len(self.lines) + 5.5

    @property
    def above(self) -> bool:
        return self.point.sign != "negative"


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The curve on its ground; feelings that find no room beside it stand in a strip below."""
    points = fields.points(grid.columns)
    if not points:
        return None
    feelings = list(_feelings(grid))
    field = _field(feelings)
    curve = fields.curve(field, points)
    labels = [PillLabel(each.point.dot(field), *each.size, each.above) for each in feelings]
    area = (LEFT + 3, _EDGE, grid.right - 3, field.height - FOOT)
    boxes = pills.place(labels, [point.dot(field) for point in points], curve, area)
    placed = list(zip(feelings, boxes, strict=True))
    beside = [shape for each, box in placed if box for shape in _pill(grid, each, box)]
    lowered = [_lowered(each.point.column, field) for each, box in placed if not box]
    below = [shape for each, box in lowered for shape in _pill(grid, each, box)]
    height = max([field.height, *(box[3] + 5 for _, box in lowered)])
    shapes = (
        *layout.head(grid, lane, height),
        *fields.scale(grid, field),
        *fields.ground(grid, field),
        *_strip(grid, field, height),
        *fields.line(grid, points, curve),
        *(fields.dot(grid, field, point) for point in points),
        *beside,
        *below,
    )
    return Band(height, shapes, tuple(fields.signs(grid, points)))


def _feelings(grid: Grid) -> Iterator[_Feeling]:
    """What steps say is felt, unless that has a lane of its own."""
    if "feels" in grid.subject.lanes:
        return
    for column in grid.columns:
        if column.step.feels:
            yield _Feeling(Point(column, column.step.emotion), _wrapped(column.step.feels))


def _wrapped(feeling: str) -> tuple[str, ...]:
    lines: tuple[str, ...] = ()
    for most, room in enumerate(_WIDTHS, 1):
        lines = typeset.wrap(feeling, room, PILL)
        if len(lines) <= most:
            break
    return lines


def _field(feelings: list[_Feeling]) -> Field:
    """Room for the pills that would rather stand above the highest or below the lowest points."""

    def needed(each: _Feeling, towards: float) -> float:
        return each.size[1] + each.point.radius + pills.CLEAR + _EDGE + 1 - (2 - towards) * UNIT

    above = [needed(each, each.point.emotion or 0) for each in feelings if each.above]
    below = [needed(each, -(each.point.emotion or 0)) + FOOT - _EDGE for each in feelings if not each.above]
    return Field(_room(above), max(_room(below), _LEAST + FOOT - _EDGE))


def _room(needs: list[float]) -> float:
    return max([float(_LEAST), *(need for need in needs if need <= _MOST)])


def _strip(grid: Grid, field: Field, height: float) -> Iterator[Shape]:
    if height > field.height:
        top = field.height + 3
        frame = grid.palette.frame
        yield Box(LEFT, top, grid.right - LEFT, height - top, CORNER, grid.palette.cell, frame, FRAME)


def _lowered(column: Column, field: Field) -> tuple[_Feeling, Bounds]:
    """A pill in the strip, no wider than its column."""
    lines = typeset.wrap(column.step.feels or "", column.width - 16, PILL)
    feeling = _Feeling(Point(column, column.step.emotion), lines)
    width, height = feeling.size
    left, top = column.centre - width / 2, field.height + 8
    return feeling, (left, top, left + width, top + height)


def _pill(grid: Grid, feeling: _Feeling, box: Bounds) -> Iterator[Shape]:
    colour = getattr(grid.palette, COLOURS[feeling.point.sign])
    left, top, right, bottom = box
    radius = 7.55 if len(feeling.lines) == 1 else 6
    dash = (2.5, 1.5) if grid.palette.hueless and feeling.point.sign == "negative" else ()
    yield Box(left, top, right - left, bottom - top, radius, grid.palette.card, colour, 0.8, dash)
    yield from typeset.paragraph(feeling.lines, (left + right) / 2, top + 10, PILL, colour, "middle")


LANE = Lane(
    name="emotion",
    title=Translated(en="Emotion", nl="Emotie", fr="Émotion", de="Emotion"),
    draw=draw,
    question=Translated(
        en="How does the customer feel, from −2 to 2?",
        nl="Hoe voelt de klant zich, van −2 tot 2?",
        fr="Que ressent le client, de −2 à 2\u00a0?",
        de="Wie fühlt sich der Kunde, von −2 bis 2?",
    ),
    canvas=Form("curve", fixed=62, stretch=3),
)
