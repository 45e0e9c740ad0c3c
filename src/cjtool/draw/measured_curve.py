"""The curve of what customers answered, beside that of what is told of them; never through a step that was not measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjtool import scene
from cjtool.draw import measured_marks as marks
from cjtool.draw.curve import Curve
from cjtool.draw.grid import Column, Grid
from cjtool.draw.pills import Dot
from cjtool.draw.tags import Tag
from cjtool.draw.tracks import Shelf
from cjtool.i18n.numbers import number
from cjtool.query.contradicting import FeltAnswers, contradicting_answers
from cjtool.query.naming import called
from cjtool.scene import SYMBOL, Bounds, Group, Shape
from cjtool.scene.typeset import Style

_ASIDE = 14.5
"""How far to the right of what is told it stands, in points, so that neither hides the other."""
_LINE = 1.7
_VALUE = Style(7, 8.2, "bold")


@dataclass(frozen=True)
class AnsweredPoint:
    """A step of a row with what customers answered there, and what of all that they answered contradicts what is told."""

    column: Column
    answers: FeltAnswers
    apart: tuple[FeltAnswers, ...]

    @property
    def x(self) -> float:
        """Beside the middle of its column, and in it."""
        return self.column.centre + min(_ASIDE, self.column.width / 2 - marks.RADIUS)


def measured_points(grid: Grid) -> list[AnsweredPoint]:
    """The steps of a row at which customers were asked something that has a place on the scale of emotions."""
    found = ((column, grid.subject.measured_feelings.get(column.step.id)) for column in grid.columns)
    return [
        AnsweredPoint(column, listed[0], tuple(contradicting_answers(column.step, listed)))
        for column, listed in found
        if listed
    ]


def lines(grid: Grid, points: Sequence[AnsweredPoint], level: Shelf) -> list[Curve]:
    """A line through each stretch of steps that were all measured, stand side by side and follow one another on the main way."""
    follow = {(each.tail.id, each.head.id) for each in grid.subject.passages if each.main and each.head}
    order = {column.step.id: number for number, column in enumerate(grid.columns)}
    stretches = [list(points[:1])]
    for one, other in pairwise(points):
        here, there = one.column.step.id, other.column.step.id
        if order[there] == order[here] + 1 and (here, there) in follow:
            stretches[-1].append(other)
        else:
            stretches.append([other])
    return [
        Curve(tuple((each.x, level.y(each.answers.felt.value)) for each in stretch))
        for stretch in stretches
        if len(stretch) > 1
    ]


def dots(points: Sequence[AnsweredPoint], level: Shelf) -> list[Dot]:
    """What words have to stay clear of."""
    return [Dot(each.x, level.y(each.answers.felt.value), marks.RADIUS + 1) for each in points]


def intervals(points: Sequence[AnsweredPoint], level: Shelf) -> list[Bounds]:
    """The room that intervals take."""
    return [
        (each.x - 3, level.y(each.answers.felt.high), each.x + 3, level.y(each.answers.felt.low))
        for each in points
    ]


def drawn(
    grid: Grid, points: Sequence[AnsweredPoint], curves: Sequence[Curve], level: Shelf
) -> Iterator[Shape]:
    """The lines, then each point on its interval; those who hear it are told what was measured."""
    for curve in curves:
        pieces = [curve.segment(index) for index in range(len(curve.points) - 1)]
        segments = (pieces[0][0], *(piece for _, piece in pieces))
        yield scene.path(segments, stroke=grid.palette.ink, stroke_width=_LINE)
    for each in points:
        felt = each.answers.felt
        shapes = (
            *marks.interval(each.x, level.y(felt.high), level.y(felt.low), grid.palette.ink),
            marks.point(each.x, level.y(felt.value), grid.palette),
        )
        yield Group(shapes, _heard(grid, each), role=SYMBOL, kind="measured")


def tags(grid: Grid, points: Sequence[AnsweredPoint], level: Shelf) -> Iterator[Tag]:
    """What was measured, in words, where it contradicts what is told."""
    colours = grid.palette
    for each in points:
        if each.apart:
            told, felt = each.column.step.emotion or 0, each.answers.felt
            written = _apart(grid, each)
            dot = Dot(each.x, level.y(felt.value), marks.RADIUS + 1)
            yield Tag(
                written, (written,), _VALUE, colours.amber_text, dot, above=felt.value > told,
                centre=each.column.centre, room=each.column.width, edge=0.8, beside=(3.5, 1.2),
            )  # fmt: skip


def _apart(grid: Grid, each: AnsweredPoint) -> str:
    """What contradicts; another metric than the one that is drawn is named."""
    answers, words = each.apart[0], grid.words
    value = _number(grid, answers.felt.value)
    if answers is each.answers:
        return words.measured("note-felt").format(value=value)
    return words.measured("note-felt-by").format(metric=_called(grid, answers), value=value)


def _called(grid: Grid, answers: FeltAnswers) -> str:
    return called(answers.metric, bare=True).text(grid.words.language)


def signs(points: Sequence[AnsweredPoint]) -> Iterator[str]:
    """What the legend has to explain."""
    if points:
        yield "measured-curve"
    if any(each.apart for each in points):
        yield "measured-apart"


def _heard(grid: Grid, each: AnsweredPoint) -> str:
    words, (value, low, high) = grid.words, each.answers.felt
    heard = words.measured("heard").format(
        step=each.column.title,
        value=_number(grid, value),
        low=_number(grid, low),
        high=_number(grid, high),
        answers=number(each.answers.n or 0, words.language),
    )
    if not each.apart:
        return heard
    others = [answers for answers in each.apart if answers is not each.answers]
    by = [
        words.measured("heard-by").format(
            metric=_called(grid, answers), value=_number(grid, answers.felt.value)
        )
        for answers in others
    ]
    told = _number(grid, each.column.step.emotion or 0)
    return words.measured("heard-apart").format(heard="; ".join((heard, *by)), told=told)


def _number(grid: Grid, emotion: float) -> str:
    return number(round(emotion, 1) + 0.0, grid.words.language, sign=True)
