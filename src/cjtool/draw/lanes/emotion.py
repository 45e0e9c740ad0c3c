"""The curve of emotions, with what customers feel in pills beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from cjtool.draw import field as fields
from cjtool.draw import layout, marks, measured_curve, persona_cards, pills, strokes, tags
from cjtool.draw.canvas.form import Form
from cjtool.draw.curve import Curve
from cjtool.draw.field import DENSE_UNIT, FOOT, UNIT, Field, Point
from cjtool.draw.grid import LEFT, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.draw.measured_curve import AnsweredCurve
from cjtool.draw.pills import Dot
from cjtool.draw.tags import Tag
from cjtool.draw.tracks import EmotionSeries, Track, tracks_of
from cjtool.i18n.translated import Translated
from cjtool.scene import typeset
from cjtool.scene.typeset import PILL, STRONG_NOTE

_LEAST, _MOST = 30, 62
"""Room above 2 and below −2."""
_LEAPT = 44
"""Room above 2 where ways leap over steps."""
_EDGE = 4
_PAD = (5.0, 3.0)
_WIDTHS = (84, 84, 100, 130, 180)
"""How wide a pill's text may be, by its number of lines."""


@dataclass(frozen=True)
class _Feeling:
    point: Point
    lines: tuple[str, ...]

    @property
    def above(self) -> bool:
        return self.point.sign != "negative"

    def tag(self, grid: Grid, field: Field) -> Tag:
        colours, column = grid.palette, self.point.column
        dash = (2.5, 1.5) if colours.hueless and self.point.sign == "negative" else ()
        return Tag(
            column.step.feels or "",
            self.lines,
            PILL,
            getattr(colours, marks.COLOURS[self.point.sign]),
            self.point.dot(field),
            self.above,
            column.centre,
            column.width,
            0.8,
            dash,
            _PAD,
            ref=grid.subject.ref(column.step, "feels"),
            heard=f"{column.number}: {column.step.feels}",
        )


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The curve on its ground; words that find no room beside it stand in a strip below."""
    several = fields.series(grid)
    if not any(series.is_felt for series in several):
        return None
    points = fields.points(grid.columns)
    feelings = list(_feelings(grid))
    field = _field(grid, lane, feelings, leaping=_leaps(several))
    spots = ((column.step, column.centre, column.width) for column in grid.columns)
    answered = measured_curve.answered(grid.subject, spots, field.level)
    lines = [(series, tracks_of(series, field.level)) for series in several]
    found = _placed(grid, field, points, feelings, lines, answered)
    lowered = list(tags.lowered(found.left_over, field.height + 8))
    height = max([field.height, *(box[3] + 5 for _, box in lowered)])
    shapes = (
        *layout.head(grid, lane, height),
        *fields.scale(grid, field),
        *fields.ground(grid, field),
        *fields.strip(grid, field, height),
        *(
            shape
            for series, own in reversed(lines)
            for track in own
            for shape in strokes.drawn(series, track)
        ),
        *(shape for series in several[1:] for shape in fields.others(series, field.level.y)),
        *(fields.dot(grid, field, point) for point in points),
        *answered.drawn(),
        *(shape for tag, box in (*found.boxes, *lowered) for shape in tag.drawn(box, grid.palette)),
    )
    signs = (sign for series, own in lines for track in own for sign in strokes.signs(series, track))
    return Band(height, shapes, (*fields.signs(points), *signs, *answered.signs))


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


def _leaps(several: Sequence[EmotionSeries]) -> bool:
    """Whether a way leads anywhere but to the neighbour on the right."""
    level = Field(_LEAST, _LEAST + FOOT).level
    return any(track.kind == "leap" for series in several for track in tracks_of(series, level))


def _field(grid: Grid, lane: Lane, feelings: Sequence[_Feeling], *, leaping: bool) -> Field:
    """Room for the pills that would rather stand above the highest or below the lowest points."""
    unit = DENSE_UNIT if grid.subject.dense else UNIT
    room = Field(0, 0, unit)

    def needed(each: _Feeling, towards: float) -> float:
        high = each.tag(grid, room).size[1]
        return high + each.point.radius + pills.CLEAR + _EDGE + 1 - (2 - towards) * unit

    above = [needed(each, each.point.emotion or 0) for each in feelings if each.above]
    below = [needed(each, -(each.point.emotion or 0)) + FOOT - _EDGE for each in feelings if not each.above]
    least = max(_LEAPT if leaping else _LEAST, fields.least_above(grid, lane))
    return Field(max(least, _room(above)), max(_room(below), _LEAST + FOOT - _EDGE), unit)


def _room(needs: list[float]) -> float:
    return max([float(_LEAST), *(need for need in needs if need <= _MOST)])


def _placed(
    grid: Grid,
    field: Field,
    points: Sequence[Point],
    feelings: Sequence[_Feeling],
    lines: Sequence[tuple[EmotionSeries, tuple[Track, ...]]],
    answered: AnsweredCurve,
) -> tags.Placed:
    """Where words stand: first the values, inside the bends where a pill stands outside, last those on ways."""
    area = (LEFT + 3, _EDGE, grid.filled - 3, field.height - FOOT)
    above = {each.point.column.step.id: each.above for each in feelings}
    first, own = lines[0]
    turns = [(each.felt, each.dot(field), _outside(each, above)) for each in points]
    values, ways = list(tags.values(first, turns)), list(tags.of_tracks(first, own))
    apart = list(answered.tags())
    dots = [
        [each.dot(field) for each in points],
        *(list(fields.dots(each, field.y)) for each, _ in lines[1:]),
    ]
    named = zip((each for each, _ in lines), dots, (tracks for _, tracks in lines), strict=True)
    ends = [Dot(*track.tip, strokes.END) for track in own if track.kind == "end"]
    felt = [replace(each.tag(grid, field), tied=_line(each, own) if lines[1:] else None) for each in feelings]
    groups = (
        values,
        apart,
        felt,
        list(tags.names(named, STRONG_NOTE, persona_cards.named(grid.subject))),
        ways,
    )
    taken = [*chain.from_iterable(dots), *ends, *answered.dots]
    curves = [*(track.curve for _, tracks in lines for track in tracks), *answered.curves]
    placed = tags.placed(groups, taken, curves, area, answered.intervals)
    others = [*answered.intervals, *(box for _, box in placed.boxes)]
    figures = tags.placed([list(answered.figures())], taken, curves, area, others)
    return replace(placed, boxes=(*placed.boxes, *figures.boxes))


def _line(feeling: _Feeling, tracks: Sequence[Track]) -> Curve | None:
    """The line that a feeling stands on, which it should not seem to lack where others run near."""
    x = feeling.point.column.centre
    curves = [track.curve for track in tracks if track.kind == "run"]
    return next((curve for curve in curves if any(place[0] == x for place in curve.points)), None)


def _outside(point: Point, above: dict[str, bool]) -> bool:
    """Whether a value stands above its point: where no pill wants to."""
    return not above.get(point.column.step.id, point.sign == "negative")


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
