"""How a line runs from one step to another over what stands between them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from cjtool.draw.curve import Curve, Position

_BOW, _MORE, _WIDEST = 11.0, 3.0, 26.0
"""How far a leap rises beyond the points that it passes: over none, more for each, at most."""
_LOPSIDED = 0.7
"""How far along a bow its top lies at most, where one end is much farther from it than the other."""
_OFF_POINTS = 9.0
"""How far from the points that it passes a line stays, where one of its sides can."""
_CLEAR = 16.0
"""How far from the points that it passes a leap may go straight on."""


@dataclass(frozen=True)
class Leap:
    """A line to draw: its ends, the points that it passes, and how many steps those are, also where nothing is told.

    `inside` is the nearest height at which a line may run. `back` says that it leads to the left, `main` that most
    customers go this way, so that its height is read as what they feel.
    """

    left: Position
    right: Position
    places: tuple[Position, ...]
    passed: int
    inside: Callable[[float], float]
    back: bool
    main: bool

    @property
    def points(self) -> tuple[Position, ...]:
        """Straight on where nothing lies in the way; the main way between its ends; else in a bow over or under it."""
        straight, told = (self.left, self.right), 0 < self.passed == len(self.places)
        if told and not self.back:
            if self.distance(straight) > _CLEAR:
                return straight
            level = max([straight, *self._steps()], key=self.distance)
            if self.main and self.distance(level) > _OFF_POINTS:
                return level
        bows = list(self._bows())
        return next((bow for bow in bows if self.distance(bow) > _OFF_POINTS), bows[0])

    def distance(self, points: tuple[Position, ...]) -> float:
        """How near a line comes to the points that it passes."""
        curve = Curve(points)
        return min((abs(curve.at(x) - y) for x, y in self.places), default=float("inf"))

    def _steps(self) -> Iterator[tuple[Position, ...]]:
        """Lines that stay level, and go from the one height to the other before, between, or after what they pass."""
        xs = [x for x, _ in self.places]
        for held in range(len(xs) + 1):
            before, after = xs[:held][-1:], xs[held:][:1]
            knees = (*((x, self.left[1]) for x in before), *((x, self.right[1]) for x in after))
            yield self.left, *knees, self.right

    def _bows(self) -> Iterator[tuple[Position, ...]]:
        """Lines over or under all that they pass."""
        heights = self._heights([y for _, y in self.places])
        outer = self.places[:1] + self.places[1:][-1:]
        yield from (self._bow(top) for top in heights)
        yield from ((self.left, *((x, top) for x, _ in outer), self.right) for top in heights)

    def _bow(self, top: float) -> tuple[Position, ...]:
        """From one point to another by way of a top."""
        rise, fall = abs(top - self.left[1]), abs(top - self.right[1])
        share = min(max(rise / (rise + fall or 1), 1 - _LOPSIDED), _LOPSIDED)
        return self.left, (self.left[0] + (self.right[0] - self.left[0]) * share, top), self.right

    def _heights(self, passed: Sequence[float]) -> tuple[float, float]:
        """How high the top may lie: beyond all that it passes, on the side that is nearer, or on the other."""
        one, other = self.left[1], self.right[1]
        bow = min(_BOW + _MORE * len(passed), _WIDEST)
        up, down = min(one, other, *passed) - bow, max(one, other, *passed) + bow
        rise, fall = min(one, other) - up, down - max(one, other)
        first, second = (down, up) if fall < rise or (self.back and fall == rise) else (up, down)
        return self.inside(first), self.inside(second)
