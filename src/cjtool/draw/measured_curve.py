"""The curve of what customers answered, beside that of what is told of them; never through a step that was not measured."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from cjtool import scene
from cjtool.draw import measured_marks as marks
from cjtool.draw.curve import Curve
from cjtool.draw.grid import Subject
from cjtool.draw.pills import Dot
from cjtool.draw.tags import Tag
from cjtool.draw.tracks import Shelf
from cjtool.draw.whose import StepSpot
from cjtool.i18n.numbers import number
from cjtool.i18n.rounding import nearest
from cjtool.model import Step
from cjtool.query.contradicting import FeltAnswers, contradicting_answers
from cjtool.query.naming import called
from cjtool.scene import SYMBOL, Bounds, Group, Shape, typeset
from cjtool.scene.typeset import Style

_ASIDE = 14.5
"""How far to the right of what is told it stands, in points, so that neither hides the other."""
_LINE = 1.7
_VALUE = Style(7, 8.2, "bold")
_NEAR = 6.0
"""How far to a side of its point a figure may stand, so that it seems no other's."""
_NAMES = 130.0, 84.0


@dataclass(frozen=True)
class AnsweredPoint:
    """A step with what customers answered there, and what of all that they answered contradicts what is told.

    `place` is its number in its row, `centre` and `room` are those of its column.
    """

    step: Step
    place: int
    centre: float
    room: float
    answers: FeltAnswers
    apart: tuple[FeltAnswers, ...]
    aside: float = _ASIDE

    @property
    def x(self) -> float:
        """Beside the middle of its column, and in it."""
        return self.centre + max(0.0, min(self.aside, self.room / 2 - marks.RADIUS))


@dataclass(frozen=True)
class AnsweredCurve:
    """The steps of a row at which customers answered, with the lines between them; none where nothing was measured.

    `scale` is how large its points and strokes are, as a share of those on maps.
    """

    subject: Subject
    points: tuple[AnsweredPoint, ...]
    level: Shelf
    scale: float = 1.0

    @property
    def curves(self) -> list[Curve]:
        """A line through each stretch of steps that were all measured, stand side by side and follow one another on the main way."""
        follow = {(each.tail.id, each.head.id) for each in self.subject.passages if each.main and each.head}
        stretches = [list(self.points[:1])]
        for one, other in pairwise(self.points):
            if other.place == one.place + 1 and (one.step.id, other.step.id) in follow:
                stretches[-1].append(other)
            else:
                stretches.append([other])
        return [
            Curve(tuple((each.x, self.level.y(each.answers.felt.value)) for each in stretch))
            for stretch in stretches
            if len(stretch) > 1
        ]

    @property
    def dots(self) -> list[Dot]:
        """What words have to stay clear of."""
        return [self._dot(each) for each in self.points]

    @property
    def intervals(self) -> list[Bounds]:
        """The room that intervals take."""
        y = self.level.y
        return [
            (each.x - 3, y(each.answers.felt.high), each.x + 3, y(each.answers.felt.low))
            for each in self.points
        ]

    def drawn(self) -> Iterator[Shape]:
        """The lines, then each point on its interval; those who hear it are told what was measured."""
        colours, y = self.subject.palette, self.level.y
        for curve in self.curves:
            pieces = [curve.segment(index) for index in range(len(curve.points) - 1)]
            segments = (pieces[0][0], *(piece for _, piece in pieces))
            yield scene.path(segments, stroke=colours.ink, stroke_width=_LINE * self.scale)
        for each in self.points:
            felt = each.answers.felt
            shapes = (
                *marks.interval(each.x, y(felt.high), y(felt.low), colours.ink, self.scale),
                marks.point(each.x, y(felt.value), colours, self.scale),
            )
            yield Group(shapes, self._heard(each), role=SYMBOL, kind="measured")

    def tags(self, style: Style = _VALUE) -> Iterator[Tag]:
        """What was measured, in words, where it contradicts what is told."""
        for each in self.points:
            if each.apart:
                yield self._noted(each, self._note(each), style)

    def figures(self) -> Iterator[Tag]:
        """What was measured at the other points, as a figure alone."""
        for each in self.points:
            if not each.apart:
                written = self._number(each.answers.felt.value)
                tag = self._tag(each, (written,), _VALUE, self.subject.palette.ink)
                yield replace(tag, beside=(2.0, 0.0), aside=_NEAR)

    def named(self, style: Style) -> Iterator[tuple[Tag, ...]]:
        """The moments by what customers answered that differ from what is told, by name; each in ever shorter variants."""
        moments = {moment.step.id for _, moment in self.subject.answered_moments}
        for each in self.points:
            if each.step.id in moments:
                place, note = self.subject.numbers[each.step.id], self._note(each)
                full = f"{place} {each.step.name} ({note})"
                wide, narrow = (typeset.wrap(full, width, style) for width in _NAMES)
                yield tuple(
                    replace(self._noted(each, full, style), lines=lines)
                    for lines in ((full,), wide, narrow, (f"{place} ({note})",))
                )

    def _noted(self, each: AnsweredPoint, written: str, style: Style) -> Tag:
        colours = self.subject.palette
        tag = self._tag(each, (written,), style, colours.amber_text if each.apart else colours.ink)
        return replace(tag, edge=0.8, beside=(3.5, 1.2))

    def _tag(self, each: AnsweredPoint, lines: tuple[str, ...], style: Style, ink: str) -> Tag:
        above = each.answers.felt.value > (each.step.emotion or 0)
        return Tag(" ".join(lines), lines, style, ink, self._dot(each), above, each.centre, each.room)

    @property
    def signs(self) -> Iterator[str]:
        """What the legend has to explain."""
        if self.points:
            yield "measured-curve"
        if any(each.apart for each in self.points):
            yield "measured-apart"

    def _dot(self, each: AnsweredPoint) -> Dot:
        return Dot(each.x, self.level.y(each.answers.felt.value), marks.RADIUS * self.scale + 1)

    def _heard(self, each: AnsweredPoint) -> str:
        words, (value, low, high) = self.subject.words, each.answers.felt
        heard = words.measured("heard").format(
            step=f"{self.subject.numbers[each.step.id]} {each.step.name}",
            value=self._number(value),
            low=self._number(low),
            high=self._number(high),
            answers=number(each.answers.n or 0, words.language),
        )
        if not each.apart:
            return heard
        by = [
            words.measured("heard-by").format(
                metric=self._called(answers), value=self._number(answers.felt.value)
            )
            for answers in each.apart
            if answers is not each.answers
        ]
        told = self._number(each.step.emotion or 0)
        return words.measured("heard-apart").format(heard="; ".join((heard, *by)), told=told)

    def _note(self, each: AnsweredPoint) -> str:
        """What contradicts, else what is drawn; another metric than that one is named."""
        answers, words = (each.apart[0] if each.apart else each.answers), self.subject.words
        value = self._number(answers.felt.value)
        if answers is each.answers:
            return words.measured("note-felt").format(value=value)
        return words.measured("note-felt-by").format(metric=self._called(answers), value=value)

    def _called(self, answers: FeltAnswers) -> str:
        return called(answers.metric, bare=True).text(self.subject.words.language)

    def _number(self, emotion: float) -> str:
        return number(nearest(emotion, 1), self.subject.words.language, sign=True)


def answered(
    subject: Subject, spots: Iterable[StepSpot], level: Shelf, scale: float = 1.0, aside: float = _ASIDE
) -> AnsweredCurve:
    """What customers were asked at the steps of a row that has a place on the scale of emotions.

    Spots are of steps as the journey has them, from left to right.
    """
    found = (
        (place, step, x, room, subject.measured_feelings.get(step.id))
        for place, (step, x, room) in enumerate(spots)
    )
    points = (
        AnsweredPoint(step, place, x, room, listed[0], tuple(contradicting_answers(step, listed)), aside)
        for place, step, x, room, listed in found
        if listed
    )
    return AnsweredCurve(subject, tuple(points), level, scale)
