"""The field that curves of emotions are drawn on: its ground and scale, and the points."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import layout, marks, strokes
from cjtool.draw.grid import HEAD, LEFT, MARGIN, Column, Grid, Subject
from cjtool.draw.lane import Lane
from cjtool.draw.layout import CORNER, FRAME
from cjtool.draw.pills import Dot
from cjtool.draw.tracks import EmotionSeries, FeltStep, Shelf
from cjtool.draw.whose import curves
from cjtool.i18n import numbers
from cjtool.model import Step
from cjtool.scene import SYMBOL, Box, Circle, Group, Shape, Text, typeset
from cjtool.scene.typeset import LANE, Style

UNIT, DENSE_UNIT = 28, 18
"""Points on the page per point of emotion; where room is scarce, fewer."""
FOOT = 13
"""The room at the bottom for the steps' numbers."""
OTHERS = 3.7
"""The radius of the points of other personas' curves."""
_NUMBERS = 4.5
_DOT, _RING = 4.6, 8.5
_NUMBER_END = 8
"""How far from the edge of the head the scale's numbers end."""
_SCALE = Style(7.2, 8.4, "bold")
_FACES = ((1, "mood-smile", "green"), (0, "mood-neutral", "muted"), (-1, "mood-sad", "red"))


@dataclass(frozen=True)
class Field:
    """Room above 2 and below −2, in points, and what a point of emotion takes."""

    above: float
    below: float
    unit: float = UNIT

    @property
    def zero(self) -> float:
        """Where neutral lies."""
        return self.above + 2 * self.unit

    @property
    def height(self) -> float:
        """The whole field."""
        return self.zero + 2 * self.unit + self.below

    @property
    def level(self) -> Shelf:
        """Where emotions lie, and between which heights lines may run."""
        return Shelf(self.y, 7, self.height - FOOT - 4)

    def y(self, emotion: float) -> float:
        """Where an emotion lies."""
        return self.zero - emotion * self.unit


@dataclass(frozen=True)
class Point:
    """A step's emotion; without one it lies on neutral, and the curve passes it by."""

    column: Column
    emotion: float | None

    @property
    def felt(self) -> FeltStep:
        """Where it stands in a row of a series."""
        return FeltStep(self.column.step, self.column.centre, self.column.width, self.emotion)

    @property
    def sign(self) -> str:
        """Positive, neutral or negative."""
        return marks.sign_of(self.emotion)

    @property
    def radius(self) -> float:
        """With the ring of a moment of truth and the stroke; without an emotion, nothing is drawn."""
        if self.emotion is None:
            return 0
        return _RING + 1.1 if self.column.step.moment_of_truth else _DOT + 0.65

    def dot(self, field: Field) -> Dot:
        """Its place on a field."""
        return Dot(self.column.centre, field.y(self.emotion or 0), self.radius)


def points(columns: Sequence[Column]) -> list[Point]:
    """The steps that have an emotion."""
    return [Point(column, column.step.emotion) for column in columns if column.step.emotion is not None]


def series(grid: Grid) -> tuple[EmotionSeries, ...]:
    """The curves of a row."""
    return curves(grid.subject, [(column.step, column.centre, column.width) for column in grid.columns], 3)


def dots(series: EmotionSeries, y: Callable[[float], float], radius: float = OTHERS) -> Iterator[Dot]:
    """Where the points of another persona's curve lie."""
    for felt in series.steps:
        if felt.emotion is not None:
            yield Dot(felt.x, y(felt.emotion), radius)


def others(series: EmotionSeries, y: Callable[[float], float], radius: float = OTHERS) -> Iterator[Group]:
    """The points of another persona's curve, in its own mark."""
    subject, felt = series.subject, [felt for felt in series.steps if felt.emotion is not None]
    for each, dot in zip(felt, dots(series, y, radius), strict=True):
        known = told(subject, each.step, each.emotion or 0)
        title = f"{series.persona}: {subject.numbers[each.step.id]} {each.step.name}: {known}"
        shape = marks.persona(series.mark, dot.x, dot.y, radius, series.ink, subject.palette.ground)
        yield Group((shape,), title, role=SYMBOL, ref=subject.ref(each.step, "emotion"), kind="emotion")


def least_above(grid: Grid, lane: Lane) -> float:
    """The room above 2 that a name needs whose lines reach as far as the scale's numbers."""
    names = typeset.wrap(layout.label(grid, lane), layout.NAME_ROOM, LANE)
    wide = 24 + typeset.widest(names, LANE) > HEAD - _NUMBER_END - 12
    return layout.name_bottom(len(names)) + 6 if wide else 0


def scale(grid: Grid, field: Field) -> Iterator[Shape]:
    """What 1, 0 and −1 mean, with a face each, and how far the scale goes, in the lane's head."""
    for emotion, icon, colour in _FACES:
        y, ink = field.y(emotion), getattr(grid.palette, colour)
        word = grid.words.emotion(emotion)
        lines = typeset.wrap(word[:1].upper() + word[1:], HEAD - 29, _SCALE)
        first = y - _SCALE.leading * (len(lines) - 1) / 2 + 2.5
        yield scene.icon(icon, MARGIN + HEAD - 21, y - 7, 14, ink, 1.9)
        yield from typeset.paragraph(lines, MARGIN + HEAD - 25, first, _SCALE, ink, "end")
    for emotion, colour in ((2, "green"), (-2, "red")):
        written = numbers.number(emotion, grid.words.language, sign=True)
        ink, y = getattr(grid.palette, colour), field.y(emotion) + 2.5
        yield Text(MARGIN + HEAD - _NUMBER_END, y, written, _SCALE.size, _SCALE.face, ink, "end")


def ground(grid: Grid, field: Field) -> Iterator[Shape]:
    """Green above, red or hatched below, the scale's lines, the stages' edges, neutral dashed."""
    colours, left, right, zero = grid.palette, LEFT, grid.filled, field.zero
    yield Box(left, 0, right - left, zero + CORNER, CORNER, colours.green_tint)
    yield Box(left, zero - CORNER, right - left, field.height - zero + CORNER, CORNER, colours.red_tint)
    yield Box(left, zero - CORNER, right - left, CORNER, 0, colours.green_tint)
    yield Box(left, zero, right - left, CORNER, 0, colours.red_tint)
    yield from layout.truths(grid, field.height)
    if colours.hatch:
        yield marks.hatching((left, zero, right, field.height - FOOT), colours.hatch)
    for emotion in (2, 1, -1, -2):
        yield scene.line(left, field.y(emotion), right, field.y(emotion), colours.rule, 0.9)
    for section in grid.sections[1:]:
        yield scene.line(section.x - 3.5, 0, section.x - 3.5, field.height, colours.ground, 2)
    if colours.frame:
        yield Box(left, 0, right - left, field.height, CORNER, None, colours.frame, FRAME)
    yield scene.line(left, zero, right, zero, colours.zero, 0.9, (3, 2.5))
    for column in grid.columns:
        y = field.height - _NUMBERS
        yield Text(column.centre, y, column.number, 6.8, fill=colours.secondary, anchor="middle")


def dot(grid: Grid, field: Field, point: Point) -> Group:
    """A point in the colour of its sign, ringed if it is a moment of truth."""
    colours, x, y = grid.palette, point.column.centre, field.y(point.emotion or 0)
    ring = point.column.step.moment_of_truth
    shapes: tuple[Shape, ...] = (
        *((Circle(x, y, _RING, colours.ground, colours.amber, 2.2),) if ring else ()),
        marks.mark(point.sign, x, y, _DOT, colours, 1.3),
    )
    title = f"{point.column.title}: {told(grid.subject, point.column.step, point.emotion or 0)}"
    return Group(
        shapes, title, ref=grid.subject.ref(point.column.step, "emotion"), kind="emotion", role=SYMBOL
    )


def told(subject: Subject, step: Step, emotion: float) -> str:
    """What is felt at a step, and how well that is known, for those who hear it."""
    words = subject.words
    known = words.map.signs[strokes.sign(subject.support[step.id])]
    written = numbers.number(round(emotion, 2) + 0.0, words.language, sign=True)
    return f"{words.emotion(emotion)} ({written}), {known}"


def strip(grid: Grid, field: Field, height: float) -> Iterator[Shape]:
    """The ground below a field on which words stand that found no room in it."""
    if height > field.height:
        top = field.height + 3
        frame = grid.palette.frame
        yield Box(LEFT, top, grid.filled - LEFT, height - top, CORNER, grid.palette.cell, frame, FRAME)


def signs(points: Sequence[Point]) -> Iterator[str]:
    """What the legend has to explain."""
    yield from (point.sign for point in points)
    if any(point.column.step.moment_of_truth for point in points):
        yield "ring"
