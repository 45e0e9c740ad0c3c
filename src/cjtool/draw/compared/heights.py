"""How high two curves lie, and the stretches in which one lies above the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

_THIN = 1.5
"""Where curves stay nearer than this many points, there is nothing between them."""
_APART = 2.6
"""How far uprights lie apart, in points."""


@dataclass(frozen=True)
class CurvePair:
    """How high both curves lie at an x."""

    x: float
    before: float
    after: float

    @property
    def rise(self) -> float:
        """How far the later curve lies above the earlier one, in points."""
        return self.before - self.after


def parted(places: Iterable[CurvePair], unshaded: Sequence[tuple[float, float]]) -> Iterator[list[CurvePair]]:
    """Stretches from crossing to crossing, without what is `unshaded`, and those that can hardly be seen."""
    stretches: list[list[CurvePair]] = [[]]
    for place in places:
        if any(left < place.x < right for left, right in unshaded):
            stretches.append([])
            continue
        last = stretches[-1][-1] if stretches[-1] else place
        if last.rise * place.rise < 0:
            share = last.rise / (last.rise - place.rise)
            y = last.after + (place.after - last.after) * share
            crossing = CurvePair(last.x + (place.x - last.x) * share, y, y)
            stretches[-1].append(crossing)
            stretches.append([crossing])
        stretches[-1].append(place)
    return (each for each in stretches if any(abs(place.rise) > _THIN for place in each))


def uprights(stretch: list[CurvePair]) -> Iterator[tuple[float, float, float]]:
    """Evenly over a stretch, from one curve to the other."""
    for one, other in pairwise(stretch):
        for x in _multiples(one.x, other.x):
            share = (x - one.x) / (other.x - one.x)
            ends = ((one.before, other.before), (one.after, other.after))
            before, after = (start + (end - start) * share for start, end in ends)
            yield x, before, after


def _multiples(start: float, end: float) -> Iterator[float]:
    """The multiples of the distance of uprights from a start to before an end."""
    return (_APART * count for count in range(ceil(start / _APART), ceil(end / _APART)))


def is_better(stretch: list[CurvePair]) -> bool:
    """Whether the later curve lies above the earlier one where they are farthest apart."""
    return max(stretch, key=lambda place: abs(place.rise)).rise > 0
