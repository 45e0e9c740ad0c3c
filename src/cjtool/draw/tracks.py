"""Which lines a curve of emotions has in a row, and where they run: only from a step to one that can come next."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from cjtool.draw import marks
from cjtool.draw.curve import Curve, Position
from cjtool.draw.grid import Subject
from cjtool.draw.leaps import Leap
from cjtool.draw.passages import Passage
from cjtool.model import Step
from cjtool.query import Support

_LOOP, _RINGED, _LOOP_HALF = (5.5, 21.0), 4.0, 9.0
"""From where to where a loop reaches above its point, how much further where that has a ring, and half its width."""
_STUB, _SHARE_OF_ROOM = 26.0, 0.36
_LEAST_END = 12.0
"""How far at least the mark at an end stays from its point."""
_SLANTS = (0.0, -15.0, 15.0, -27.0, 27.0, -38.0, 38.0)
"""How much higher or lower stubs of other ways end than they start, in points."""
_ROOM = 6.0
"""How far the tips of other ways' stubs stay from other lines."""
_SLIGHT = 9.0
"""How much a stub of the main way leans at most to where it goes on."""


TrackKind = Literal["run", "leap", "loop", "onward", "from", "end"]


@dataclass(frozen=True, slots=True)
class FeltStep:
    """A step in a row: how far from the left it stands, how wide its column is, and what is felt there, if that is told."""

    step: Step
    x: float
    room: float
    emotion: float | None
    lower: float = 0
    """How much lower than its emotion its line runs, in points, so that none hides another; its mark stands at its emotion."""


@dataclass(frozen=True)
class EmotionSeries:
    """One curve in a row: whose journey, at which of its steps what is felt, and the colour and width of its line."""

    subject: Subject
    steps: tuple[FeltStep, ...]
    ink: str
    width: float = 3
    persona: str = ""
    """The name of whose curve it is, where personas are told apart."""
    mark: str = ""
    """What its points are marked with there."""

    @property
    def beside(self) -> bool:
        """Whether it is the curve of another than the primary persona, which leads the eye."""
        return self.mark not in {"", marks.FIRST}

    @property
    def is_felt(self) -> bool:
        """Whether any of its steps tells an emotion."""
        return any(felt.emotion is not None for felt in self.steps)

    def support(self, passage: Passage) -> Support:
        """What is known of both ends of a passage: the weaker of the two."""
        known = self.subject.support
        return min(known[step.id] for step in (passage.tail, passage.head) if step)


@dataclass(frozen=True)
class Shelf:
    """How high emotions lie, and between which heights lines may run, in points."""

    y: Callable[[float], float]
    top: float
    bottom: float

    def inside(self, y: float) -> float:
        """The nearest height at which a line may run."""
        return min(max(y, self.top), self.bottom)


@dataclass(frozen=True)
class Track:
    """A line: a `run` through neighbours, a `leap` over what stands between two steps, a `loop` to the step itself, or a stub.

    Stubs lead `onward` to another row, come `from` one, or lead to an `end`. A run has a passage for each of its pieces;
    stubs that come from several steps have those. `tip` is the top of a leap or a loop, and the outer end of a stub.
    """

    kind: TrackKind
    curve: Curve
    passages: tuple[Passage, ...]
    tip: Position = (0, 0)

    @property
    def main(self) -> bool:
        """Whether most customers go this way."""
        return any(passage.main for passage in self.passages)


def tracks_of(series: EmotionSeries, level: Shelf) -> tuple[Track, ...]:
    """The lines of a series: none from or to a step without an emotion.

    Where personas are told apart, side ways and what lies in other rows are drawn for the primary one alone.
    """
    felt = {each.step.id: each for each in series.steps if each.emotion is not None}
    told = [each for each in series.subject.passages if _is_told(each) and (each.head or not series.beside)]
    runs = tuple(_runs(series, told, felt, level))
    joined = {id(passage) for run in runs for passage in run.passages}
    rest = [passage for passage in told if id(passage) not in joined]
    leaps = tuple(_leaps(series, rest, felt, level))
    main = tuple(leap for leap in leaps if leap.main)
    if series.beside:
        return (*runs, *main)
    loops = tuple(_loop(passage, felt[passage.tail.id], level) for passage in rest if _circles(passage, felt))
    stubs = _Stubs(felt, level, [track.curve for track in (*leaps, *loops, *runs)])
    side = (leap for leap in leaps if not leap.main)
    return (*side, *loops, *runs, *main, *stubs.onward(rest), *stubs.origins(rest))


def _is_told(passage: Passage) -> bool:
    return passage.tail.emotion is not None and (passage.head is None or passage.head.emotion is not None)


def _circles(passage: Passage, felt: dict[str, FeltStep]) -> bool:
    """Whether a way leads from a step of the row to itself."""
    return passage.head is passage.tail and passage.tail.id in felt


def _loop(passage: Passage, felt: FeltStep, level: Shelf) -> Track:
    """Below a low point and above a high one, where there is room; else on the other side."""
    x, y = _place(felt, level)
    start, end = (far + (_RINGED if felt.step.moment_of_truth else 0) for far in _LOOP)
    way = 1 if (felt.emotion or 0) < 0 else -1
    if not level.top <= y + way * end <= level.bottom:
        way = -way
    points = ((x - _LOOP_HALF, y + way * start), (x, y + way * end), (x + _LOOP_HALF, y + way * start))
    return Track("loop", Curve(points), (passage,), points[1])


def _place(felt: FeltStep, level: Shelf) -> Position:
    return felt.x, level.y(felt.emotion or 0) + felt.lower


def _runs(
    series: EmotionSeries, told: Sequence[Passage], felt: dict[str, FeltStep], level: Shelf
) -> Iterator[Track]:
    """Unbroken lines through steps that stand side by side and follow one another, all on the main way or all on others."""
    between: dict[tuple[str, str], Passage] = {}
    for passage in told:
        if passage.head:
            between.setdefault((passage.tail.id, passage.head.id), passage)
    pairs = pairwise(each.step.id for each in series.steps)
    joints = [between.get(pair) for pair in pairs]
    for _, group in groupby(joints, key=lambda joint: joint.main if joint else None):
        passages = tuple(joint for joint in group if joint)
        if passages:
            ids = (passages[0].tail.id, *(passage.head.id for passage in passages if passage.head))
            yield Track("run", Curve(tuple(_place(felt[id], level) for id in ids)), passages)


def _leaps(
    series: EmotionSeries, rest: Sequence[Passage], felt: dict[str, FeltStep], level: Shelf
) -> Iterator[Track]:
    """Arcs between steps of the row that do not stand side by side, or that lead back."""
    for passage in rest:
        if passage.head and not _circles(passage, felt) and {passage.tail.id, passage.head.id} <= felt.keys():
            one, other = felt[passage.tail.id], felt[passage.head.id]
            points = _leap(passage, one, other, _passed(series, one, other), level)
            yield Track("leap", Curve(points), (passage,), _tip_of_leap(points))


def _passed(series: EmotionSeries, one: FeltStep, other: FeltStep) -> list[FeltStep]:
    """The steps between two."""
    left, right = sorted((one.x, other.x))
    return [each for each in series.steps if left < each.x < right]


def _leap(
    passage: Passage, one: FeltStep, other: FeltStep, passed: Sequence[FeltStep], level: Shelf
) -> tuple[Position, ...]:
    left, right = sorted((_place(one, level), _place(other, level)))
    places = tuple(_place(each, level) for each in passed if each.emotion is not None)
    return Leap(
        left, right, places, len(passed), level.inside, back=other.x < one.x, main=passage.main
    ).points


def _tip_of_leap(points: tuple[Position, ...]) -> Position:
    """The middle of a leap, where words on it stand."""
    x = (points[0][0] + points[-1][0]) / 2
    return x, Curve(points).at(x)


@dataclass(frozen=True)
class _Stubs:
    """Short lines to an end, and to and from steps of other rows, clear of what is drawn already."""

    felt: dict[str, FeltStep]
    level: Shelf
    curves: list[Curve]

    def onward(self, rest: Sequence[Passage]) -> Iterator[Track]:
        """Where ways end, or lead out of the row."""
        for passage in rest:
            if passage.tail.id in self.felt and (passage.head is None or passage.head.id not in self.felt):
                back = passage.way.head is not None and passage.way.head < passage.way.tail
                kind: TrackKind = "onward" if passage.head else "end"
                yield self._stub(kind, passage.tail, passage.head, (passage,), -1 if back else 1)

    def origins(self, rest: Sequence[Passage]) -> Iterator[Track]:
        """Where ways lead into the row, one from each side and kind of way."""
        origins: dict[tuple[str, bool, bool], list[Passage]] = {}
        for passage in rest:
            if passage.head and passage.head.id in self.felt and passage.tail.id not in self.felt:
                back = (passage.way.head or 0) < passage.way.tail
                origins.setdefault((passage.head.id, back, passage.main), []).append(passage)
        for (id, back, _), passages in origins.items():
            here = self.felt[id].step
            yield self._stub("from", here, passages[0].tail, tuple(passages), 1 if back else -1)

    def _stub(
        self, kind: TrackKind, here: Step, there: Step | None, passages: tuple[Passage, ...], way: int
    ) -> Track:
        """A stub that leans to what is felt in another row, if it is the main way; else to where there is room."""
        start = self.felt[here.id]
        x, y = _place(start, self.level)
        least = _LEAST_END if kind == "end" else 0.0
        end = x + way * max(least, min(_STUB, start.room * _SHARE_OF_ROOM))
        if passages[0].main:
            lean = (self.level.y(there.emotion or 0) - y) / 3 if there else 0.0
            tip = end, self.level.inside(y + min(max(lean, -_SLIGHT), _SLIGHT))
        else:
            tip = end, next((y + slant for slant in _SLANTS if self._is_free(end, y + slant)), y)
        curve = Curve(tuple(sorted(((x, y), tip))))
        self.curves.append(curve)
        return Track(kind, curve, passages, tip)

    def _is_free(self, x: float, y: float) -> bool:
        spans = (curve.span(x - _ROOM, x + _ROOM) for curve in self.curves)
        return self.level.top <= y <= self.level.bottom and all(
            span is None or span[1] < y - _ROOM or span[0] > y + _ROOM for span in spans
        )
