"""Words beside a curve: what is felt, the values where it turns, and what is said of ways."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool.draw import marks, pills, strokes
from cjtool.draw.curve import Curve
from cjtool.draw.fixed import Fitted, begun
from cjtool.draw.passages import Passage
from cjtool.draw.pills import Dot, PillLabel
from cjtool.draw.tracks import EmotionSeries, FeltStep, Track
from cjtool.i18n import numbers
from cjtool.scene import SYMBOL, Bounds, Box, Group, Shape, text, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import NOTE, Style

_VALUE, _NUMBER = Style(7, 8.2, "bold"), Style(7.2, 8.8, "bold")
_SHARES = (0.5, 0.32, 0.68, 0.2, 0.8)
"""How far along a line words on it may stand, best first."""
_WIDTHS = ((56, 1), (76, 2), (96, 3), (130, 99))
"""How wide words on a way may be, by the number of their lines."""


@dataclass(frozen=True)
class Tag:
    """Words that belong to a point, on a plate of their own.

    `above` is the side that they would rather be on; `centre` and `room` are those of the column that they go below
    where they find no place beside the point. `edge` is how thick the plate's edge is.
    """

    text: str
    lines: tuple[str, ...]
    style: Style
    ink: str
    dot: Dot
    above: bool
    centre: float
    room: float
    edge: float = 0
    dash: tuple[float, ...] = ()
    beside: tuple[float, float] = (3.0, 0.0)
    """How far the plate reaches beyond its words at each side, and above and below."""
    along: tuple[Dot, ...] = ()
    """Other points of the line that the words belong to; they stand at one of these where there is room at none else."""
    tied: Curve | None = None
    """The line that the words belong to, where they would seem to belong to any that is nearer."""
    short: str = ""
    """What it says where there is room for little."""
    below: str = ""
    """What it says where it stands below its column, far from its line."""
    ref: str = ""
    """The place in the journey that the words come from."""
    heard: str = ""
    """What is heard in their place."""
    aside: float = float("inf")
    """How far to the left or right of its point it may stand at most."""
    mark: str = ""
    """The mark of the curve that it names."""
    whole: tuple[str, ...] = ()
    """The text that it begins, where that is too long."""

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high the plate is, in points."""
        style, (aside, over) = self.style, self.beside
        tall = text.ascent(style.size, style.face) + text.descent(style.size, style.face)
        wide = typeset.widest(self.lines, style) + 2 * aside + self._marked
        return wide, tall + style.leading * (len(self.lines) - 1) + 2 * over

    @property
    def _marked(self) -> float:
        """The room that the mark takes."""
        return 9.0 if self.mark else 0.0

    @property
    def label(self) -> PillLabel:
        """What a place is sought for."""
        return PillLabel(self.dot, *self.size, self.above, self.tied, self.aside)

    def narrowed(self) -> "Tag":
        """The words in lines that fit the column."""
        room = self.room - 2 * self.beside[0] - 6 - self._marked
        return replace(self, lines=typeset.wrap(self.below or self.text, room, self.style))

    def drawn(self, box: Bounds, colours: Palette) -> Iterator[Shape]:
        """The plate with the words on it."""
        left, top, right, bottom = box
        radius = min(
            7.55 if len(self.lines) == 1 and self.edge else 6 if self.edge else 3, (bottom - top) / 2
        )
        stroke = self.ink if self.edge else None
        plate = Box(
            left, top, right - left, bottom - top, radius, colours.card, stroke, self.edge or 1, self.dash
        )
        middle = (left + self._marked + right) / 2
        words = Fitted(self.style, self.lines, self.whole).at(
            middle, top + self.beside[1], self.ink, "middle"
        )
        marked: tuple[Shape, ...] = ()
        if self.mark:
            x = left + self.beside[0] + 3
            marked = (marks.persona(self.mark, x, (top + bottom) / 2, 3, self.ink, colours.card),)
        shapes = (plate, *words, *marked)
        yield from (Group(shapes, self.heard, role=SYMBOL, ref=self.ref),) if self.ref else shapes


def values(series: EmotionSeries, dots: Sequence[tuple[FeltStep, Dot, bool]]) -> Iterator[Tag]:
    """How much is felt where the curve turns; on which side of its dot a value would rather be comes with it."""
    turning = series.subject.turning
    for felt, dot, above in dots:
        if felt.step.id in turning:
            written = numbers.number(
                round(felt.emotion or 0, 2) + 0.0, series.subject.words.language, sign=True
            )
            ink = series.subject.palette.secondary
            yield Tag(written, (written,), _VALUE, ink, dot, above, felt.x, felt.room, beside=(2.0, 0.0))


def names(
    curves: Iterable[tuple[EmotionSeries, Sequence[Dot], Sequence[Track]]],
    style: Style,
    elsewhere: Collection[str] = (),
) -> Iterator[Tag]:
    """The name of each persona that is told apart, at the end of its curve; curves come with their points and lines.

    Names that stand in full `elsewhere` in the picture may be cut without a word.
    """
    for series, dots, tracks in curves:
        if series.persona and dots:
            *others, end = dots
            felt = [felt for felt in series.steps if felt.emotion is not None][-1]
            lines = [track.curve for track in tracks if track.kind == "run"]
            words = begun(series.persona, 12 * style.size, 2.4 * style.leading, [style])
            yield Tag(
                " ".join(words.lines), words.lines, style, series.ink, end, above=not series.beside,
                centre=felt.x, room=felt.room, edge=0.8, beside=(4.0, 1.6), along=tuple(reversed(others)),
                tied=next((line for line in lines if line.points[-1][0] == end.x), None),
                mark=series.mark, whole=() if series.persona in elsewhere else words.instead_of,
            )  # fmt: skip


def of_tracks(series: EmotionSeries, tracks: Iterable[Track]) -> Iterator[Tag]:
    """In which case and how many go a way, and the numbers of the steps that stubs lead to or come from."""
    rooms = {each.step.id: each for each in series.steps}
    for track in tracks:
        yield from _conditions(series, track, rooms)
        if track.kind in {"onward", "from"}:
            yield _elsewhere(series, track, rooms)


def _conditions(series: EmotionSeries, track: Track, rooms: dict[str, FeltStep]) -> Iterator[Tag]:
    for index, passage in enumerate(track.passages):
        written = strokes.condition(series, passage)
        if written and track.kind not in {"onward", "from"}:
            width = next(wide for wide, most in _WIDTHS if len(typeset.wrap(written, wide, NOTE)) <= most)
            dot, *others = _anchors(track, index)
            place = rooms[passage.tail.id]
            yield Tag(
                written,
                typeset.wrap(written, width, NOTE),
                NOTE,
                series.subject.palette.secondary,
                dot,
                above=_rises(track, passage),
                centre=place.x,
                room=place.room,
                along=tuple(others),
                tied=track.curve if track.kind in {"run", "leap"} else None,
                short=strokes.share(series, passage),
                below=f"{strokes.numbers(series, passage)}: {written}",
            )


def _rises(track: Track, passage: Passage) -> bool:
    """Whether words on a way would rather stand above it."""
    if track.kind == "loop":
        return track.tip[1] < track.curve.points[0][1]
    return passage.head is None or (passage.head.emotion or 0) >= (passage.tail.emotion or 0)


def _anchors(track: Track, index: int) -> tuple[Dot, ...]:
    """Points at which words on a way may stand, best first."""
    if track.kind == "end":
        return (Dot(*track.tip, strokes.END),)
    if track.kind == "loop":
        (west, low), (_, top), (east, _) = track.curve.points
        beside = (Dot(x, (low + 2 * top) / 3, 0) for x in (east + 2, west - 2))
        return (Dot(*track.tip, 0), *beside)
    points = track.curve.points
    left, right = (points[index], points[index + 1]) if track.kind == "run" else (points[0], points[-1])
    places = (left[0] + (right[0] - left[0]) * share for share in _SHARES)
    return tuple(Dot(x, track.curve.at(x), 0) for x in places)


def _elsewhere(series: EmotionSeries, track: Track, rooms: dict[str, FeltStep]) -> Tag:
    """An arrow with the number of the step that a way goes on to, and in which case, or comes from."""
    numbers = series.subject.numbers
    onward = track.kind == "onward"
    others = (passage.head if onward else passage.tail for passage in track.passages)
    listed = ", ".join(numbers[step.id] for step in others if step)
    said = strokes.condition(series, track.passages[0]) if onward else ""
    number = f"→\u00a0{listed}" if onward else f"{listed}\u00a0→"
    written = " · ".join(filter(None, (number, said)))
    here = track.passages[0].tail if onward else track.passages[0].head
    place = rooms[here.id if here else ""]
    lines, ink = typeset.wrap(written, 90 if said else 60, _NUMBER), series.subject.palette.secondary
    return Tag(
        written,
        lines,
        _NUMBER,
        ink,
        Dot(*track.tip, 0),
        above=True,
        centre=place.x,
        room=place.room,
        edge=0.9,
        beside=(5.0, 1.6),
        tied=track.curve,
    )


@dataclass(frozen=True)
class Placed:
    """Tags with their boxes, and those that found no place, in lines that fit their columns."""

    boxes: tuple[tuple[Tag, Bounds], ...]
    left_over: tuple[Tag, ...]


def placed(
    groups: Iterable[Sequence[Tag]],
    dots: Sequence[Dot],
    curves: Sequence[Curve],
    area: Bounds,
    others: Sequence[Bounds] = (),
) -> Placed:
    """A place for each tag, those of the first group first, off what others take."""
    boxes: list[tuple[Tag, Bounds]] = []
    left_over: list[Tag] = []
    for group in groups:
        taken = [*others, *(box for _, box in boxes)]
        sought = pills.place([tag.label for tag in group], dots, curves, area, taken)
        boxes += [(tag, box) for tag, box in zip(group, sought, strict=True) if box]
        for tag in (tag for tag, box in zip(group, sought, strict=True) if not box):
            taken = [*others, *(box for _, box in boxes)]
            labels = [replace(tag, dot=dot).label for dot in tag.along]
            tried = (pills.place([label], dots, curves, area, taken)[0] for label in labels)
            if box := next(filter(None, tried), None):
                boxes.append((tag, box))
            else:
                left_over.append(tag.narrowed())
    return Placed(tuple(boxes), tuple(left_over))


def lowered(tags: Iterable[Tag], top: float) -> Iterator[tuple[Tag, Bounds]]:
    """Tags below one another under their columns, from `top` on."""
    ends: dict[float, float] = {}
    for tag in tags:
        width, height = tag.size
        start = ends.get(tag.centre, top)
        left = tag.centre - width / 2
        yield tag, (left, start, left + width, start + height)
        ends[tag.centre] = start + height + pills.CLEAR
