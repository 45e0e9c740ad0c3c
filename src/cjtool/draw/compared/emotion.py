"""Both curves of emotion, what lies between them, and the difference at each step."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import dist

from cjtool import scene
from cjtool.draw import field as fields
from cjtool.draw import layout, marks, signs, strokes, tags
from cjtool.draw.compared.heights import CurvePair, is_better, parted, uprights
from cjtool.draw.compared.setting import Setting, difference, signed
from cjtool.draw.compared.spots import alike, around_moved, stood
from cjtool.draw.compared.values import NONE
from cjtool.draw.curve import Curve
from cjtool.draw.field import Field
from cjtool.draw.grid import HEAD, LEFT, MARGIN, Grid
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.draw.layout import CORNER
from cjtool.draw.pills import Dot
from cjtool.draw.tracks import EmotionSeries, FeltStep, Track, tracks_of
from cjtool.draw.whose import series_of
from cjtool.scene import SYMBOL, Box, Circle, Group, Shape, Text, polygon
from cjtool.scene.typeset import CAPS

_ABOVE, _BELOW = 24, 50
_NUMBERS, _DIFFERENCES = 21, 7
"""How far above the foot of the field the steps' numbers and the differences stand."""
_FOOT = 32
_DOT, _OLD, _RING = 4.6, 3, 8.5
_ENDS_APART = 5 * strokes.END
"""Ends that are nearer to one another than that are one sign."""
_PIECES = 8
"""How many straight pieces a column's stretch of the ground between the curves has."""


@dataclass(frozen=True)
class _Version:
    """The curve of one version in a row, with its lines."""

    series: EmotionSeries
    tracks: tuple[Track, ...]

    @property
    def told(self) -> tuple[FeltStep, ...]:
        """The steps that tell an emotion."""
        return tuple(felt for felt in self.series.steps if felt.emotion is not None)

    @property
    def runs(self) -> tuple[Curve, ...]:
        """The lines through steps side by side."""
        return tuple(track.curve for track in self.tracks if track.kind == "run")


def draw(grid: Grid, setting: Setting) -> Band | None:
    """The earlier curve thin, the later one thick; nothing where no step tells an emotion.

    The earlier curve passes all its steps in their own order: one that moved has its point where it stood.
    """
    field = Field(max(_ABOVE, fields.least_above(grid, lane("emotion"))), _BELOW)
    before, after = (_version(series, field) for series in _series(grid, setting))
    if not before.told and not after.told:
        return None
    words = _words(grid, field, before, after)
    lowered = list(tags.lowered(words.left_over, field.height + 8))
    height = max([field.height, *(box[3] + 5 for _, box in lowered)])
    shapes = (
        *layout.head(grid, lane("emotion"), height),
        *fields.scale(grid, field),
        *_ground(grid, field),
        *fields.strip(grid, field, height),
        *_together("between", _between(grid, before, after, _unshaded(grid, setting))),
        scene.line(LEFT, field.zero, grid.right, field.zero, grid.palette.muted, 0.9, (3, 2.5)),
        *_together("before", _lines(before, after)),
        *_together("after", _lines(after)),
        *_together("before", (_old_dot(grid, setting, field, felt) for felt in before.told)),
        *_together("after", (_dot(grid, setting, field, felt) for felt in after.told)),
        *_foot(grid, setting, field),
        *_together(
            "after",
            (shape for tag, box in (*words.boxes, *lowered) for shape in tag.drawn(box, grid.palette)),
        ),
    )
    return Band(height, shapes, tuple(_signs(grid, setting, before, after)))


def _together(kind: str, shapes: Iterable[Shape]) -> Iterator[Group]:
    """What belongs to one version, or lies between them, as a group; of nothing, none."""
    if listed := tuple(shapes):
        yield Group(listed, kind=kind)


def _series(grid: Grid, setting: Setting) -> tuple[EmotionSeries, EmotionSeries]:
    """The curves of the earlier and of the later version."""
    room = grid.columns[0].width if grid.columns else 0.0
    old = [(step, x, room) for x, step in stood(grid, setting)]
    pairs = ((column, setting.pair(column).after) for column in grid.columns)
    new = [(step, column.centre, column.width) for column, step in pairs if step]
    return (
        series_of(setting.before, old, grid.palette.muted, 1.2),
        series_of(setting.after, new, grid.palette.brand, 3),
    )


def _version(series: EmotionSeries, field: Field) -> _Version:
    level = replace(field.level, bottom=field.height - _FOOT - 4)
    return _Version(series, tracks_of(series, level))


def _words(grid: Grid, field: Field, before: _Version, after: _Version) -> tags.Placed:
    """The values where the later curve turns, and what is said of its ways."""
    dots = [(felt, _place(field, felt), (felt.emotion or 0) >= 0) for felt in after.told]
    ends = [Dot(*track.tip, strokes.END) for track in after.tracks if track.kind == "end"]
    groups = (
        list(tags.values(after.series, dots)),
        list(tags.of_tracks(after.series, after.tracks)),
    )
    taken = [*(dot for _, dot, _ in dots), *(_place(field, felt, _OLD) for felt in before.told), *ends]
    curves = [track.curve for version in (before, after) for track in version.tracks]
    area = (LEFT + 3, 4, grid.right - 3, field.height - _FOOT)
    return tags.placed(groups, taken, curves, area)


def _place(field: Field, felt: FeltStep, radius: float = 0) -> Dot:
    ring = _RING + 2.2 if felt.step.moment_of_truth else _DOT + 0.65
    return Dot(felt.x, field.y(felt.emotion or 0), radius or ring)


def _lines(version: _Version, over: _Version | None = None) -> Iterator[Shape]:
    """The lines of a version; an end that would lie under one of the version drawn `over` it is left to that one."""
    above = [track.tip for track in over.tracks if track.kind == "end"] if over else []
    for track in version.tracks:
        if track.kind != "end" or all(dist(track.tip, tip) > _ENDS_APART for tip in above):
            yield from strokes.drawn(version.series, track)


def _ground(grid: Grid, field: Field) -> Iterator[Shape]:
    """A cell per stage with the scale's lines, and a strip for the differences."""
    colours, strip = grid.palette, field.height - _FOOT
    for section in grid.sections:
        yield Box(section.x, 0, section.width, field.height, CORNER, colours.cell)
        for emotion in (2, 1, -1, -2):
            y = field.y(emotion)
            yield scene.line(section.x, y, section.right, y, colours.ground, 0.9)
        yield scene.line(section.x, strip, section.right, strip, colours.ground, 2)


def _unshaded(grid: Grid, setting: Setting) -> tuple[tuple[float, float], ...]:
    """Where both tell the same, and where a step that only moved makes one curve pass another step than the other does."""
    return (*alike(grid, setting), *around_moved(grid, setting))


def _between(
    grid: Grid, before: _Version, after: _Version, unshaded: Sequence[tuple[float, float]]
) -> Iterator[Shape]:
    """The ground between the curves, green where the later one lies higher, red where it lies lower."""
    for stretch in _stretches(grid, before, after, unshaded):
        lower = [(place.x, place.before) for place in reversed(stretch)]
        better, colours = is_better(stretch), grid.palette
        if colours.hatch and not better:
            yield marks.uprights(list(uprights(stretch)), colours.muted)
            continue
        colour = signs.between(colours, "green" if better else "red")
        yield polygon([*((place.x, place.after) for place in stretch), *lower], fill=colour)


def _stretches(
    grid: Grid, before: _Version, after: _Version, unshaded: Sequence[tuple[float, float]]
) -> Iterator[list[CurvePair]]:
    """Where one curve lies above the other, from crossing to crossing, and both have lines; not where nothing is to be compared."""
    for old in before.runs:
        for new in after.runs:
            yield from parted(_places(grid, old, new, chain.from_iterable(unshaded)), unshaded)


def _places(grid: Grid, before: Curve, after: Curve, edges: Iterable[float]) -> Iterator[CurvePair]:
    """Where both lines run, in small pieces, and at the edges that lie between."""
    start = max(before.points[0][0], after.points[0][0])
    end = min(before.points[-1][0], after.points[-1][0])
    if start < end:
        count = max(2, int((end - start) / grid.columns[0].width * _PIECES))
        even = (start + (end - start) * index / count for index in range(count + 1))
        for x in sorted({*even, *(edge for edge in edges if start < edge < end)}):
            yield CurvePair(x, before.at(x), after.at(x))


def _old_dot(grid: Grid, setting: Setting, field: Field, felt: FeltStep) -> Group:
    colours = grid.palette
    shapes = (Circle(felt.x, field.y(felt.emotion or 0), _OLD, colours.ground, colours.muted, 1.2),)
    told = fields.told(setting.before, felt.step, felt.emotion or 0)
    title = f"{grid.words.map.signs['before']}: {felt.step.name}: {told}"
    return Group(shapes, title, ref=setting.ref(felt.step, "emotion"), kind="emotion", role=SYMBOL)


def _dot(grid: Grid, setting: Setting, field: Field, felt: FeltStep) -> Group:
    colours, x, y = grid.palette, felt.x, field.y(felt.emotion or 0)
    ring = (
        (Circle(x, y, _RING + 2.2, colours.ground), Circle(x, y, _RING, colours.ground, colours.amber, 2.2))
        if felt.step.moment_of_truth
        else ()
    )
    shapes = (*ring, marks.mark(marks.sign_of(felt.emotion), x, y, _DOT, colours, 1.3))
    number = setting.after.numbers[felt.step.id]
    title = f"{number} {felt.step.name}: {fields.told(setting.after, felt.step, felt.emotion or 0)}"
    return Group(shapes, title, ref=setting.ref(felt.step, "emotion"), kind="emotion", role=SYMBOL)


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


def _signs(grid: Grid, setting: Setting, before: _Version, after: _Version) -> Iterator[str]:
    """What the legend has to explain."""
    yield from (name for name, version in (("before", before), ("after", after)) if version.told)
    stretches = _stretches(grid, before, after, _unshaded(grid, setting))
    yield from ("better" if is_better(each) else "worse" for each in stretches)
    yield from (marks.sign_of(felt.emotion) for felt in after.told)
    for version in (before, after):
        yield from (sign for track in version.tracks for sign in strokes.signs(version.series, track))
    if any(felt.step.moment_of_truth for felt in after.told):
        yield "ring"
