"""A small curve of emotions: the way that most customers go, with gaps where nothing is known."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from cjtool import scene
from cjtool.draw import marks, measured_curve, strokes
from cjtool.draw.curve import Curve, Position
from cjtool.draw.grid import Subject
from cjtool.draw.portfolio.stretches import PhaseStretch, below_phases, spread
from cjtool.draw.tracks import Shelf
from cjtool.model import Journey, Step
from cjtool.query import main_passages
from cjtool.query.summing_up import highlights
from cjtool.scene import SYMBOL, Box, Group, Segment, Shape

_PAD, _EDGE = 5.0, 8.0
_LINE, _DOT, _OUTSTANDING = 1.7, 1.7, 2.9
_MEASURED, _ASIDE = 0.6, 4.0
"""How large what was measured is, as a share of maps, and how far aside it stands."""
_CLOSE = 7.0
"""Steps closer together than this have no points of their own."""

Felt = tuple[Step, Position]


def way_of(journey: Journey) -> tuple[Step, ...]:
    """The steps that it shows: as far as most customers go."""
    return tuple(step for step, _ in main_passages(journey))


def is_known(subject: Subject) -> bool:
    """Whether anything is felt on the way that most customers go."""
    return any(step.emotion is not None for step in way_of(subject.journey))


def draw(
    subject: Subject, x: float, y: float, width: float, height: float, bar: Sequence[PhaseStretch] = ()
) -> Group:
    """The ground, the zero line, a line for each stretch without a gap, and points; the best and the worst are larger.

    Steps stand below the phases of their stages where `bar` tells where these are, and no step leads back to an earlier one.
    """
    way = way_of(subject.journey)
    area = (x + _EDGE, x + width - _EDGE)
    xs = below_phases(subject, way, bar, area) or spread(len(way), *area)
    apart = min((right - left for left, right in pairwise(xs)), default=width)
    unit, zero = (height / 2 - _PAD) / 2, y + height / 2
    places = [(step, (at, zero - (step.emotion or 0) * unit)) for step, at in zip(way, xs, strict=True)]
    stretches = [
        list(group) for known, group in groupby(places, lambda each: each[0].emotion is not None) if known
    ]
    lines = (line for stretch in stretches for line in _lines(subject, stretch))
    points = _points(subject, stretches, all_of_them=apart >= _CLOSE)
    felt = sum(map(len, stretches))
    title = subject.words.map.stated.format(felt=felt, steps=len(way))
    spots = [(step, at, apart) for step, (at, _) in places]
    measured = measured_curve.answered(
        subject, spots, Shelf(lambda emotion: zero - emotion * unit, y, y + height), _MEASURED, _ASIDE
    )
    heard = subject.words.measured("curve-heard").format(title=title, steps=len(measured.points))
    return Group(
        (*_ground(subject, x, y, width, height), *lines, *points, *measured.drawn()),
        heard if measured.points else title,
        role=SYMBOL,
        kind="emotion",
    )


def _ground(subject: Subject, x: float, y: float, width: float, height: float) -> Iterator[Shape]:
    colours, half = subject.palette, height / 2
    yield Box(x, y, width, half, 0, colours.green_tint)
    yield Box(x, y + half, width, half, 0, colours.red_tint)
    if colours.hatch:
        yield marks.hatching((x, y + half, x + width, y + height), colours.hatch)
    if colours.frame:
        yield Box(x, y, width, height, 0, None, colours.frame, 0.7)
    yield scene.line(x, y + half, x + width, y + half, colours.zero, 0.7, (2.5, 2))


def _lines(subject: Subject, stretch: Sequence[Felt]) -> Iterator[Shape]:
    """Pieces that are known equally well are one line."""
    curve = Curve(tuple(place for _, place in stretch))
    known = [subject.support[step.id] for step, _ in stretch]
    pairs = list(pairwise(known))
    for support, group in groupby(range(len(pairs)), lambda index: min(pairs[index])):
        pieces = [curve.segment(index) for index in group]
        segments: tuple[Segment, ...] = (pieces[0][0], *(piece for _, piece in pieces))
        yield strokes.stroke(segments, support, subject.palette.brand, _LINE)


def _points(subject: Subject, stretches: Sequence[Sequence[Felt]], *, all_of_them: bool) -> Iterator[Shape]:
    found = highlights(subject.journey)
    outstanding = {found.peak.step, found.worst.step} if found else set()
    for stretch in stretches:
        for step, (x, y) in stretch:
            if step in outstanding:
                yield marks.mark(marks.sign_of(step.emotion), x, y, _OUTSTANDING, subject.palette, 0.8)
            elif all_of_them or len(stretch) == 1:
                yield marks.mark(marks.sign_of(step.emotion), x, y, _DOT, subject.palette)
