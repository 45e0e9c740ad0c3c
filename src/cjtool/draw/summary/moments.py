"""Names beside the curve on the screen: the best and the worst moment, and in which case and how many go other ways."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from cjtool.draw import marks, pills, tags
from cjtool.draw.curve import Curve
from cjtool.draw.grid import Subject
from cjtool.draw.pills import Dot
from cjtool.draw.summary.frame import SMALL, SMALL_STRONG
from cjtool.draw.tags import Tag
from cjtool.draw.tracks import EmotionSeries, Track
from cjtool.draw.whose import called
from cjtool.i18n.numbers import number
from cjtool.query.summing_up import Highlights, Moment, highlights
from cjtool.scene import Bounds, Group, text, typeset
from cjtool.scene.typeset import Style

_NARROWER, _NARROWEST = 130.0, 84.0
_NEAR = 4.0
"""How far words may stand from the way that they belong to."""
_WAY_WIDTHS, _TOO_MANY = (86, 200, 60), 4


@dataclass(frozen=True)
class NamedMoments:
    """Names with their places, and what is said of ways but finds no room beside them."""

    boxes: tuple[tuple[Group, Bounds], ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class CurveNames:
    """What has a name on a curve: its points by the ids of their steps, and all that no name may cover."""

    series: EmotionSeries
    tracks: Sequence[Track]
    points: Mapping[str, Dot]
    dots: Sequence[Dot]
    curves: Sequence[Curve]

    def placed(self, area: Bounds, taken: Sequence[Bounds] = ()) -> NamedMoments:
        """Each with its place, off what is taken; what finds none is shortened, and then left out."""
        boxes: list[tuple[Group, Bounds]] = []
        left_out: list[str] = []
        for kind, variants in self._wanted():
            found = self._place(variants, area, [*taken, *(box for _, box in boxes)])
            if found:
                tag, box = found
                shapes = tuple(tag.drawn(box, self.series.subject.palette))
                boxes.append((Group(shapes, variants[0].text, kind=kind), box))
            if kind == "condition" and (not found or found[0].text != variants[0].text):
                left_out.append(variants[0].below or variants[0].text)
        return NamedMoments(tuple(boxes), tuple(left_out))

    def _place(
        self, variants: Iterable[Tag], area: Bounds, taken: Sequence[Bounds]
    ) -> tuple[Tag, Bounds] | None:
        for tag in variants:
            (box,) = pills.place([tag.label], self.dots, self.curves, area, taken)
            if box:
                return tag, box
        return None

    def _wanted(self) -> Iterator[tuple[str, tuple[Tag, ...]]]:
        """Names, each in ever shorter variants, the most telling first."""
        found = highlights(self.series.subject.journey)
        for moment, kind in _moments(found) if found else ():
            if moment.step.id in self.points:
                yield "moment", tuple(self._pills(moment, kind))
        for tag in tags.of_tracks(self.series, self.tracks):
            yield "condition", tuple(_shorter(tag))

    def _pills(self, moment: Moment, kind: str) -> Iterator[Tag]:
        """On one line, else on several, else without the name."""
        subject, point = self.series.subject, self.points[moment.step.id]
        felt = next(felt for felt in self.series.steps if felt.step is moment.step)
        name, note, short = _said(subject, moment, kind)
        said = " · ".join(filter(None, (name, note)))
        colour = "secondary" if kind == "inherent" else marks.COLOURS[marks.sign_of(moment.emotion)]
        ink, above = getattr(subject.palette, colour), kind == "peak"
        near = point.radius + 6
        for lines, aside in (*((lines, near) for lines in _variants(name, note, short)), ((short,), inf)):
            for dot in (self._beyond(point, moment, above=above), point):
                yield Tag(
                    said, lines, SMALL_STRONG, ink, dot, above, felt.x, felt.room, edge=0.9, beside=(8.0, 2.0), aside=aside
                )  # fmt: skip

    def _beyond(self, point: Dot, moment: Moment, *, above: bool) -> Dot:
        """A point with the loop on the side on which its name would rather be."""
        tips = (
            track.tip[1]
            for track in self.tracks
            if track.kind == "loop" and track.passages[0].tail is moment.step
        )
        return next(
            (replace(point, radius=abs(y - point.y) + 2) for y in tips if (y < point.y) is above), point
        )


def _moments(found: Highlights) -> Iterator[tuple[Moment, str]]:
    """The worst that can be helped, what belongs to the event, and the best: the most telling choose first."""
    if found.worst.step is not found.peak.step or not found.remembered:
        yield found.worst, "worst"
    if found.inherent is not None:
        yield found.inherent, "inherent"
    if found.remembered:
        yield found.peak, "peak"


def _said(subject: Subject, moment: Moment, kind: str) -> tuple[str, str, str]:
    """A moment by number, name and value, what is to be known of it, and the moment without its name."""
    words, place = subject.words, subject.numbers[moment.step.id]
    value = f"{called(subject)}{number(moment.emotion, words.language, sign=True)}"
    note = words.story("inherent") if kind == "inherent" else ""
    if moment.alike and kind != "inherent":
        note = words.story("alike-high" if kind == "peak" else "alike").format(n=len(moment.alike))
    return f"{place} {moment.step.name} ({value})", note, f"{place} ({value})"


def _variants(name: str, note: str, short: str) -> Iterator[tuple[str, ...]]:
    """Lines, ever narrower; where scripts run both ways, the name and what is to be known of it on lines of their own."""
    said = " · ".join(filter(None, (name, note)))
    below = (note,) if note else ()
    if not note or not text.is_leftwards(name):
        yield (said,)
    yield (name, *below)
    for width in (_NARROWER, _NARROWEST):
        yield (*typeset.wrap(name, width, SMALL_STRONG), *below)
    yield (short, *below)


def _shorter(tag: Tag) -> Iterator[Tag]:
    """Words on a way in type for the screen; else the share alone; both at each of the places along the way, and near it."""
    style = Style(SMALL.size, SMALL.leading, tag.style.face)
    for said in filter(None, (tag.text, tag.short)):
        for width in _WAY_WIDTHS:
            lines = typeset.wrap(said, width, style)
            if len(lines) < _TOO_MANY:
                for dot in (tag.dot, *tag.along):
                    yield replace(tag, text=said, lines=lines, style=style, dot=dot, along=(), aside=_NEAR)
