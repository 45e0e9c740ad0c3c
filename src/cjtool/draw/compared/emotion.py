"""Both curves of emotion, what lies between them, and the difference at each step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import field as fields
from cjtool.draw import layout, marks, signs
from cjtool.draw.compared.setting import Setting, difference, signed
from cjtool.draw.compared.spots import Spot, alike, stood
from cjtool.draw.compared.values import NONE
from cjtool.draw.curve import Curve
from cjtool.draw.field import Field, Point
from cjtool.draw.grid import HEAD, LEFT, MARGIN, Column, Grid
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.draw.layout import CORNER
from cjtool.model import Step
from cjtool.scene import Box, Circle, Group, Shape, Text, polygon
from cjtool.scene.typeset import CAPS

_ABOVE, _BELOW = 12, 46
_NUMBERS, _DIFFERENCES = 21, 7
"""How far above the foot of the field the steps' numbers and the differences stand."""
_FOOT = 32
_DOT, _OLD, _RING = 4.6, 3, 8.5
_THIN = 1.5
"""Where curves stay nearer than this many points, there is nothing between them."""
_PIECES = 8
"""How many straight pieces a column's stretch of the ground between the curves has."""


def draw(grid: Grid, setting: Setting) -> Band | None:
    """The earlier curve thin, the later one thick; nothing where no step tells an emotion.

    The earlier curve passes all its steps in their own order: one that moved has its point where it stood.
    """
    pairs = [(column, setting.pair(column)) for column in grid.columns]
    old = [spot for spot in stood(grid, setting) if spot[1].emotion is not None]
    new = [(column, pair.after) for column, pair in pairs if pair.after and pair.after.emotion is not None]
    if not old and not new:
        return None
    field = Field(_ABOVE, _BELOW)
    before = _curve(field, old)
    after = _curve(field, [(column.centre, step) for column, step in new])
    shapes = (
        *layout.head(grid, lane("emotion"), field.height),
        *fields.scale(grid, field),
        *_ground(grid, field),
        *_between(grid, before, after, tuple(alike(grid, setting))),
        scene.line(LEFT, field.zero, grid.right, field.zero, grid.palette.muted, 0.9, (3, 2.5)),
        *_line(before, grid.palette.muted, 1.2),
        *_line(after, grid.palette.brand, 3),
        *(_old_dot(grid, setting, field, *each) for each in old),
        *(_dot(grid, setting, field, *each) for each in new),
        *_foot(grid, setting, field),
    )
    return Band(field.height, shapes, tuple(_signs(grid, setting, new, before, after)))


def _curve(field: Field, told: Sequence[Spot]) -> Curve:
    return Curve(tuple((x, field.y(step.emotion or 0)) for x, step in told))


def _ground(grid: Grid, field: Field) -> Iterator[Shape]:
    """A cell per stage with the scale's lines, and a strip for the differences."""
    colours, strip = grid.palette, field.height - _FOOT
    for section in grid.sections:
        yield Box(section.x, 0, section.width, field.height, CORNER, colours.cell)
        for emotion in (2, 1, -1, -2):
            y = field.y(emotion)
            yield scene.line(section.x, y, section.right, y, colours.ground, 0.9)
        yield scene.line(section.x, strip, section.right, strip, colours.ground, 2)


def _between(
    grid: Grid, before: Curve, after: Curve, equal: Sequence[tuple[float, float]]
) -> Iterator[Shape]:
    """The ground between the curves, green where the later one lies higher, red where it lies lower."""
    for stretch in _stretches(grid, before, after, equal):
        lower = [(place.x, place.before) for place in reversed(stretch)]
        better, colours = _better(stretch), grid.palette
        if colours.hatch and not better:
            uprights = [(place.x, place.before, place.after) for place in stretch]
            yield marks.uprights(uprights, colours.hatch)
            continue
        colour = signs.between(colours, "green" if better else "red")
        yield polygon([*((place.x, place.after) for place in stretch), *lower], fill=colour)


@dataclass(frozen=True)
class _Place:
    """How high both curves lie at an x."""

    x: float
    before: float
    after: float

    @property
    def rise(self) -> float:
        """How far the later curve lies above the earlier one, in points."""
        return self.before - self.after


def _stretches(
    grid: Grid, before: Curve, after: Curve, equal: Sequence[tuple[float, float]]
) -> Iterator[list[_Place]]:
    """Where one curve lies above the other, from crossing to crossing; not where both tell the same."""
    stretches: list[list[_Place]] = [[]]
    for place in _places(grid, before, after):
        if any(left < place.x < right for left, right in equal):
            stretches.append([])
            continue
        last = stretches[-1][-1] if stretches[-1] else place
        if last.rise * place.rise < 0:
            share = last.rise / (last.rise - place.rise)
            y = last.after + (place.after - last.after) * share
            crossing = _Place(last.x + (place.x - last.x) * share, y, y)
            stretches[-1].append(crossing)
            stretches.append([crossing])
        stretches[-1].append(place)
    return (each for each in stretches if any(abs(place.rise) > _THIN for place in each))


def _better(stretch: list[_Place]) -> bool:
    return max(stretch, key=lambda place: abs(place.rise)).rise > 0


def _places(grid: Grid, before: Curve, after: Curve) -> Iterator[_Place]:
    """Where both curves are told, in small pieces."""
    if len(before.points) < 2 or len(after.points) < 2:
        return
    start = max(before.points[0][0], after.points[0][0])
    end = min(before.points[-1][0], after.points[-1][0])
    if start < end:
        count = max(2, int((end - start) / grid.columns[0].width * _PIECES))
        for x in (start + (end - start) * index / count for index in range(count + 1)):
            yield _Place(x, before.at(x), after.at(x))


def _line(curve: Curve, colour: str, thickness: float) -> Iterator[Shape]:
    if len(curve.points) > 1:
        pieces = [curve.segment(index) for index in range(len(curve.points) - 1)]
        segments = (pieces[0][0], *(piece for _, piece in pieces))
        yield scene.path(segments, stroke=colour, stroke_width=thickness)


def _old_dot(grid: Grid, setting: Setting, field: Field, x: float, step: Step) -> Group:
    colours, y = grid.palette, field.y(step.emotion or 0)
    shapes = (Circle(x, y, _OLD, colours.ground, colours.muted, 1.2),)
    title = f"{grid.words.map.signs['before']}: {step.name}: {grid.words.emotion(step.emotion or 0)}"
    return Group(shapes, title, ref=setting.ref(step, "emotion"), kind="emotion")


def _dot(grid: Grid, setting: Setting, field: Field, column: Column, step: Step) -> Group:
    colours, x, y = grid.palette, column.centre, field.y(step.emotion or 0)
    sign = Point(column, step.emotion).sign
    ring = (
        (Circle(x, y, _RING + 2.2, colours.ground), Circle(x, y, _RING, colours.ground, colours.amber, 2.2))
        if step.moment_of_truth
        else ()
    )
    shapes = (*ring, marks.mark(sign, x, y, _DOT, colours, 1.3))
    title = f"{column.title}: {grid.words.emotion(step.emotion or 0)}"
    return Group(shapes, title, ref=setting.ref(step, "emotion"), kind="emotion")


def _foot(grid: Grid, setting: Setting, field: Field) -> Iterator[Shape]:
    """The steps' numbers, and below them how much each emotion rose; moments of truth on their own ground."""
    colours, foot = grid.palette, field.height
    word = setting.words.difference
    yield Text(MARGIN + HEAD - 8, foot - _DIFFERENCES, word, 7.2, "bold", colours.secondary, "end")
    for column in grid.columns:
        pair = setting.pair(column)
        if pair.node.moment_of_truth:
            yield Box(column.centre - 23, foot - 17.5, 46, 14.5, 7.25, colours.amber_tint, colours.amber, 0.9)
        number = Text(
            column.centre, foot - _NUMBERS, column.number, 6.8, fill=colours.secondary, anchor="middle"
        )
        yield number
        yield from layout.struck((number,), colours.secondary) if pair.verdict == "dropped" else ()
        if pair.before is None or pair.after is None:
            yield from signs.badge(pair.verdict, colours, column.centre, foot - _DIFFERENCES - 2.8, 4.2)
        else:
            yield from _rise(
                grid, column.centre, foot - _DIFFERENCES, pair.before.emotion, pair.after.emotion
            )


def _rise(grid: Grid, x: float, y: float, was: float | None, now: float | None) -> Iterator[Shape]:
    """The difference with its sign, and an arrow that points the same way."""
    colours = grid.palette
    rise = None if was is None or now is None else difference(was, now)
    if not rise:
        written = NONE if rise is None else "0"
        yield Text(x, y, written, CAPS.size, fill=colours.muted, anchor="middle")
        return
    ink, way = (colours.green, -1) if rise > 0 else (colours.red, 1)
    yield polygon(
        [(x - 15, y - 2.7 - way * 2.4), (x - 9, y - 2.7 - way * 2.4), (x - 12, y - 2.7 + way * 2.8)], fill=ink
    )
    yield Text(x + 4, y, signed(rise, grid.words.language), CAPS.size, CAPS.face, ink, "middle")


def _signs(
    grid: Grid, setting: Setting, new: Sequence[tuple[Column, Step]], before: Curve, after: Curve
) -> Iterator[str]:
    """What the legend has to explain."""
    yield from (name for name, curve in (("before", before), ("after", after)) if curve.points)
    equal = tuple(alike(grid, setting))
    yield from ("better" if _better(each) else "worse" for each in _stretches(grid, before, after, equal))
    yield from (Point(column, step.emotion).sign for column, step in new)
    if any(step.moment_of_truth for _, step in new):
        yield "ring"
