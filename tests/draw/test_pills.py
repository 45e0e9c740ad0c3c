"""Promises about labels beside a curve."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.curve import Curve
from cjtool.draw.pills import Dot, PillLabel, place
from cjtool.scene import Bounds

AREA = (0.0, 0.0, 700.0, 200.0)
DOTS = st.lists(st.tuples(st.floats(20, 180), st.sampled_from([5.2, 9.6])), min_size=2, max_size=9).map(
    lambda each: [Dot(60.0 * index + 40, y, radius) for index, (y, radius) in enumerate(each)]
)
SIZES = st.tuples(st.floats(12, 190), st.floats(15, 70), st.booleans())


@given(DOTS, st.lists(SIZES, min_size=9, max_size=9))
def test_no_label_touches_the_curve_a_point_or_another(
    dots: list[Dot], sizes: list[tuple[float, float, bool]]
) -> None:
    curve = Curve(tuple((dot.x, dot.y) for dot in dots))
    labels = [PillLabel(dot, *size) for dot, size in zip(dots, sizes, strict=False)]

    placed = [box for box in place(labels, dots, [curve], AREA) if box is not None]

    assert not any(_touch(one, other) for one, other in combinations(placed, 2))
    assert not any(dot.touches(box) for dot in dots for box in placed)
    for left, top, right, bottom in placed:
        assert AREA[0] <= left
        assert AREA[1] <= top
        assert right <= AREA[2]
        assert bottom <= AREA[3]
        span = curve.span(left, right)
        assert span is None or span[1] < top or span[0] > bottom


def _touch(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_a_label_stands_above_its_point_where_it_can() -> None:
    dot = Dot(100, 100, 5)

    [box] = place([PillLabel(dot, 40, 15, above=True)], [dot], [Curve(((100, 100),))], AREA)

    assert box == (80, 77, 120, 92)


def test_a_label_with_no_room_has_no_place() -> None:
    dot = Dot(100, 100, 5)

    assert place([PillLabel(dot, 40, 250, above=True)], [dot], [Curve(((100, 100),))], AREA) == [None]
