"""Promises about the curve of emotions."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.curve import Curve, Position

HEIGHTS = st.floats(-100, 100).map(lambda height: round(height, 3))


@st.composite
def points(draw: st.DrawFn) -> tuple[Position, ...]:
    steps = draw(st.lists(st.floats(1, 200), min_size=2, max_size=20))
    return tuple((sum(steps[: index + 1]), draw(HEIGHTS)) for index in range(len(steps)))


@given(points())
def test_it_goes_through_every_point(points: tuple[Position, ...]) -> None:
    curve = Curve(points)

    assert all(abs(curve.at(x) - y) < 1e-6 for x, y in points)


@given(points(), st.floats(0, 1))
def test_it_never_passes_the_points_it_joins(points: tuple[Position, ...], share: float) -> None:
    curve = Curve(points)

    for (x0, y0), (x1, y1) in pairwise(points):
        height = curve.at(x0 + share * (x1 - x0))
        assert min(y0, y1) - 1e-6 <= height <= max(y0, y1) + 1e-6


@given(points())
def test_its_control_points_stay_between_the_points(points: tuple[Position, ...]) -> None:
    curve = Curve(points)

    for index, ((_, y0), (_, y1)) in enumerate(pairwise(points)):
        _, (_, _, first, _, second, _, _) = curve.segment(index)  # type: ignore[misc]
        assert all(min(y0, y1) - 1e-6 <= height <= max(y0, y1) + 1e-6 for height in (first, second))


@given(points(), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_span_holds_every_height_in_it(points: tuple[Position, ...], a: float, b: float, c: float) -> None:
    curve, (first, last) = Curve(points), (points[0][0], points[-1][0])
    low, x, high = (first + share * (last - first) for share in sorted((a, b, c)))

    span = curve.span(low, high)

    assert span is not None
    assert span[0] - 1e-6 <= curve.at(x) <= span[1] + 1e-6


def test_a_single_point_is_no_curve() -> None:
    assert Curve(((1, 2),)).span(0, 10) is None
