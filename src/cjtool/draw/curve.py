"""A smooth curve through points that never passes them: monotone cubic interpolation.

F. N. Fritsch and R. E. Carlson, "Monotone piecewise cubic interpolation", SIAM Journal on Numerical
Analysis 17 (1980), with the harmonic mean of F. N. Fritsch and J. Butland (1984) for the slopes.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from cjtool.scene import Segment

Position = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """A curve over points from left to right, no two at the same x."""

    points: tuple[Position, ...]

    @cached_property
    def slopes(self) -> tuple[float, ...]:
        """The slope at each point."""
        return _slopes(self.points)

    @cached_property
    def _xs(self) -> tuple[float, ...]:
        return tuple(x for x, _ in self.points)

    def segment(self, index: int) -> tuple[Segment, Segment]:
        """The piece from one point to the next, as a Bézier curve."""
        (x0, y0), (x1, y1) = self.points[index], self.points[index + 1]
        third = (x1 - x0) / 3
        first, second = y0 + self.slopes[index] * third, y1 - self.slopes[index + 1] * third
        return ("M", x0, y0), ("C", x0 + third, first, x1 - third, second, x1, y1)

    def at(self, x: float) -> float:
        """The height above x, which lies between the first and the last point."""
        index = min(max(bisect_right(self._xs, x) - 1, 0), len(self.points) - 2)
        (x0, y0), (x1, y1) = self.points[index], self.points[index + 1]
        h, t = x1 - x0, (x - x0) / (x1 - x0)
        start, end = self.slopes[index] * h, self.slopes[index + 1] * h
        return (
            (2 * t**3 - 3 * t**2 + 1) * y0
            + (t**3 - 2 * t**2 + t) * start
            + (3 * t**2 - 2 * t**3) * y1
            + (t**3 - t**2) * end
        )

    def span(self, left: float, right: float) -> tuple[float, float] | None:
        """The lowest and the highest y between two x; None where there is no curve.

        Between points the curve runs one way only, so ends and points tell all.
        """
        if len(self.points) < 2:
            return None
        left, right = max(left, self._xs[0]), min(right, self._xs[-1])
        if left > right:
            return None
        between = self.points[bisect_left(self._xs, left) : bisect_right(self._xs, right)]
        heights = [self.at(left), self.at(right), *(y for _, y in between)]
        return min(heights), max(heights)


def _slopes(points: tuple[Position, ...]) -> tuple[float, ...]:
    if len(points) < 2:
        return (0.0,) * len(points)
    widths = [b[0] - a[0] for a, b in pairwise(points)]
    secants = [(b[1] - a[1]) / width for (a, b), width in zip(pairwise(points), widths, strict=True)]
    inner = (_inner(*each) for each in zip(widths, widths[1:], secants, secants[1:], strict=False))
    return (_end(secants, widths), *inner, _end(secants[::-1], widths[::-1]))


def _inner(before: float, after: float, one: float, other: float) -> float:
    """The weighted harmonic mean of two secants; flat where they turn."""
    if one * other <= 0:
        return 0
    weight = 2 * after + before
    other_weight = after + 2 * before
    return (weight + other_weight) / (weight / one + other_weight / other)


def _end(secants: list[float], widths: list[float]) -> float:
    """A slope at an end that keeps its piece monotone."""
    if len(secants) == 1:
        return secants[0]
    slope = ((2 * widths[0] + widths[1]) * secants[0] - widths[0] * secants[1]) / (widths[0] + widths[1])
    if slope * secants[0] <= 0:
        return 0
    limit = 3 * secants[0]
    return limit if abs(slope) > abs(limit) else slope
