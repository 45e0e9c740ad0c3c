"""The curve of emotions on the screen, with its best and its worst moment by name."""

from collections.abc import Iterator, Sequence
from itertools import chain

from cjtool import scene
from cjtool.draw import field, marks, measured_curve, strokes, tags
from cjtool.draw.curve import Curve
from cjtool.draw.grid import Subject
from cjtool.draw.measured_curve import AnsweredCurve
from cjtool.draw.pills import Dot
from cjtool.draw.summary.frame import EDGE, FIELD_HEIGHT, FIELD_TOP, SMALL_STRONG, WIDTH, StageSlot
from cjtool.draw.summary.moments import CurveNames, NamedMoments
from cjtool.draw.tags import Tag
from cjtool.draw.tracks import EmotionSeries, FeltStep, Shelf, Track, tracks_of
from cjtool.draw.whose import StepSpot, curves
from cjtool.i18n.numbers import number
from cjtool.scene import Bounds, Box, Circle, Group, Shape, Text
from cjtool.scene.typeset import Style

_UNIT = 23.0
"""Points on the screen per point of emotion."""
_PAD = 24.0
_ZERO = FIELD_TOP + _PAD + 2 * _UNIT
_BOTTOM = FIELD_TOP + FIELD_HEIGHT
_END_ROOM = 17.0
"""How far the last step of a screen stays from its right, so that the mark of an end has room."""
_NOTHING = Style(12, 14.5)
_DOT, _RING, _OTHERS = 4.2, 7.6, 3.4
MoodLine = tuple[EmotionSeries, tuple[Track, ...]]
"""A curve, and its lines."""
_AREA = (EDGE + 3, FIELD_TOP + 3, WIDTH - EDGE - 3, _BOTTOM - 1)
"""Where words may stand."""
_LEVEL = Shelf(lambda emotion: _ZERO - emotion * _UNIT, FIELD_TOP + 7, _BOTTOM - 7)


def series_of(subject: Subject, slots: tuple[StageSlot, ...]) -> tuple[EmotionSeries, ...]:
    """The curves over the steps of the screen, each in the middle of its share of its stage."""
    return curves(subject, list(_spots(slots)), 2.6)


def _spots(slots: tuple[StageSlot, ...]) -> Iterator[StepSpot]:
    for slot in slots:
        count = max(1, len(slot.stage.steps))
        short = max(0.0, _END_ROOM - slot.width / count / 2) if slot is slots[-1] else 0.0
        room = (slot.width - short) / count
        for index, step in enumerate(slot.stage.steps):
            yield step, slot.x + (index + 0.5) * room, room


def answered(subject: Subject, slots: tuple[StageSlot, ...]) -> AnsweredCurve:
    """What customers answered at the steps of the screen."""
    return measured_curve.answered(subject, _spots(slots), _LEVEL)


def draw(
    subject: Subject,
    slots: tuple[StageSlot, ...],
    lines: Sequence[MoodLine],
    named: NamedMoments,
    measured: AnsweredCurve,
) -> Iterator[Shape]:
    """Ground, scale, lines, points, and the moments that stand on this screen; where nothing is felt, that this is so."""
    yield from _ground(subject, slots)
    if not any(series.is_felt for series, _ in lines):
        yield _nothing(subject)
    for series, tracks in reversed(lines):
        for track in tracks:
            yield from strokes.drawn(series, track)
    for series, _ in lines[1:]:
        yield from field.others(series, _LEVEL.y, _OTHERS)
    for felt in lines[0][0].steps:
        if felt.emotion is not None:
            yield _point(subject, felt, felt.emotion)
    yield from measured.drawn()
    yield from (group for group, _ in named.boxes)
    yield from _names(subject, lines, [box for _, box in named.boxes], measured)


def named(lines: Sequence[MoodLine], measured: AnsweredCurve) -> NamedMoments:
    """The moments that are remembered and the ways of the primary persona, off the curves of all."""
    series, tracks = lines[0]
    dots = {felt.step.id: _dot(series, felt) for felt in series.steps if felt.emotion is not None}
    ends = [Dot(*track.tip, strokes.END) for track in tracks if track.kind == "end"]
    all_of_them = [*chain.from_iterable(_dots(lines)), *ends, *measured.dots]
    curves = [*_lines(lines), *measured.curves]
    return CurveNames(series, tracks, dots, all_of_them, curves).placed(_AREA, measured.intervals)


def _names(
    subject: Subject, lines: Sequence[MoodLine], taken: Sequence[Bounds], measured: AnsweredCurve
) -> Iterator[Shape]:
    """What was measured where it contradicts the curve; the name of each persona that is told apart, at the end of its curve."""
    dots = _dots(lines)
    curved = [(series, own, tracks) for (series, tracks), own in zip(lines, dots, strict=True)]
    persons = list(tags.names(curved, SMALL_STRONG, [series.persona for series, _ in lines]))
    curves = [*_lines(lines), *measured.curves]
    covered = [*chain.from_iterable(dots), *measured.dots]
    boxes: list[tuple[Tag, Bounds]] = []
    for variants in measured.named(SMALL_STRONG):
        others = [*taken, *measured.intervals, *(box for _, box in boxes)]
        tried = (tags.placed([[tag]], covered, curves, _AREA, others).boxes for tag in variants)
        boxes += next(filter(None, tried), ())
    named = {tag.dot for tag, _ in boxes}
    apart = [tag for tag in measured.tags(SMALL_STRONG) if tag.dot not in named]
    others = [*taken, *measured.intervals, *(box for _, box in boxes)]
    boxes += tags.placed([apart, persons], covered, curves, _AREA, others).boxes
    yield from (shape for tag, box in boxes for shape in tag.drawn(box, subject.palette))


def _lines(lines: Sequence[MoodLine]) -> list[Curve]:
    return [track.curve for _, tracks in lines for track in tracks]


def _dots(lines: Sequence[MoodLine]) -> list[list[Dot]]:
    """The points of each curve."""
    return [[_dot(series, felt) for felt in series.steps if felt.emotion is not None] for series, _ in lines]


def _dot(series: EmotionSeries, felt: FeltStep) -> Dot:
    radius = _OTHERS if series.beside else _RING if felt.step.moment_of_truth else _DOT
    return Dot(felt.x, _LEVEL.y(felt.emotion or 0), radius)


def lines_of(several: Sequence[EmotionSeries]) -> tuple[MoodLine, ...]:
    """The curves with their lines."""
    return tuple((series, tracks_of(series, _LEVEL)) for series in several)


def _ground(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    colours, left, right = subject.palette, EDGE, WIDTH - EDGE
    yield Box(left, FIELD_TOP, right - left, _ZERO - FIELD_TOP, 0, colours.green_tint)
    yield Box(left, _ZERO, right - left, _BOTTOM - _ZERO, 0, colours.red_tint)
    if colours.hatch:
        yield marks.hatching((left, _ZERO, right, _BOTTOM), colours.hatch)
    for slot in slots[1:]:
        yield scene.line(slot.x - 3, FIELD_TOP, slot.x - 3, _BOTTOM, colours.ground, 2)
    if colours.frame:
        yield Box(left, FIELD_TOP, right - left, FIELD_HEIGHT, 0, None, colours.frame, 0.7)
    yield scene.line(left, _ZERO, right, _ZERO, colours.zero, 0.9, (3, 2.5))
    for emotion, ink in ((2, colours.green), (0, colours.secondary), (-2, colours.red)):
        written = number(emotion, subject.words.language, sign=True)
        yield Text(EDGE - 4, _LEVEL.y(emotion) + 3.2, written, SMALL_STRONG.size, "bold", ink, "end")


def _nothing(subject: Subject) -> Text:
    said, colours = subject.words.story("no-feeling"), subject.palette
    return Text(WIDTH / 2, _ZERO - 9, said, _NOTHING.size, _NOTHING.face, colours.secondary, "middle")


def _point(subject: Subject, felt: FeltStep, emotion: float) -> Group:
    colours, x, y = subject.palette, felt.x, _LEVEL.y(emotion)
    ring = (Circle(x, y, _RING, colours.ground, colours.amber, 2.0),) if felt.step.moment_of_truth else ()
    title = f"{subject.numbers[felt.step.id]} {felt.step.name}: {subject.words.emotion(emotion)}"
    return Group(
        (*ring, marks.mark(marks.sign_of(emotion), x, y, _DOT, colours, 1.2)),
        title,
        ref=subject.ref(felt.step, "emotion"),
        kind="emotion",
    )
