"""Figures and their intervals are those that are published."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.measure.intervals import Estimate, Interval, difference, mean, net_promoter_score, share, student

COUNTS = st.integers(0, 2_000)


@pytest.mark.parametrize(
    ("counts", "value", "low", "high"),
    [
        ((4, 9, 12), -32, -55.87, -1.27),
        ((9404, 3661, 7203), 10.859, 9.62, 12.09),
    ],
)
def test_nps_has_the_adjusted_wald_interval(
    counts: tuple[int, int, int], value: float, low: float, high: float
) -> None:
    found = net_promoter_score(*counts)

    assert found.value == pytest.approx(value, abs=0.0005)
    assert found.interval == pytest.approx((low, high), abs=0.005)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe, Statistics in Medicine 17, 1998, table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_a_share_has_wilsons_interval(hits: int, n: int, low: float, high: float) -> None:
    found = share(hits, n)

    assert found.value == pytest.approx(100 * hits / n)
    assert found.interval == pytest.approx((100 * low, 100 * high), abs=0.006)


@pytest.mark.parametrize(
    ("freedom", "quantile"),
    [
        (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (6, 2.447), (7, 2.365), (8, 2.306), (9, 2.262), (10, 2.228),
        (15, 2.131), (20, 2.086), (30, 2.042), (60, 2.000), (120, 1.980), (1_000_000, 1.960),
    ],
)  # fmt: skip
def test_students_quantiles_are_those_of_the_tables(freedom: int, quantile: float) -> None:
    assert student(freedom) == pytest.approx(quantile, abs=0.00051)


def test_the_mean_has_students_interval() -> None:
    scores = {5.0: 3, 6.0: 4, 7.0: 3}  # mean 6, standard deviation √(6/9)

    found = mean(scores, (1, 7))

    half = 2.262157 * math.sqrt(6 / 9 / 10)
    assert found.value == 6
    assert found.interval == pytest.approx((6 - half, 6 + half), abs=1e-4)


def test_answers_that_are_all_the_same_leave_room_for_one_that_differs() -> None:
    found = mean({7.0: 4}, (1, 7))

    assert found == Estimate(7, Interval(7 - 6 / 5, 7))


def test_the_difference_of_shares_has_newcombes_interval() -> None:
    found = difference(share(56, 70), share(48, 80))  # Newcombe 1998 II, table II, contrast (a), method 10

    assert found.value == pytest.approx(20)
    assert found.interval == pytest.approx((5.24, 33.39), abs=0.006)


@given(COUNTS, COUNTS, COUNTS)
def test_nps_lies_in_its_interval_and_that_on_its_scale(
    promoters: int, passives: int, detractors: int
) -> None:
    if promoters + passives + detractors == 0:
        promoters = 1

    found = net_promoter_score(promoters, passives, detractors)

    assert -100 <= found.interval.low <= found.value <= found.interval.high <= 100


@given(COUNTS, COUNTS)
def test_a_share_lies_in_its_interval_and_that_on_its_scale(hits: int, misses: int) -> None:
    found = share(hits, hits + misses or 1)

    assert 0 <= found.interval.low <= found.value + 1e-9
    assert found.value - 1e-9 <= found.interval.high <= 100


@given(st.dictionaries(st.integers(1, 7).map(float), st.integers(1, 500), min_size=1))
def test_a_mean_lies_in_its_interval_and_that_on_its_scale(scores: dict[float, int]) -> None:
    found = mean(scores, (1, 7))

    assert 1 <= found.interval.low <= found.value + 1e-9
    assert found.value - 1e-9 <= found.interval.high <= 7


@given(COUNTS, COUNTS, COUNTS, st.integers(2, 20))
def test_more_of_the_same_answers_make_no_interval_wider(
    promoters: int, passives: int, detractors: int, times: int
) -> None:
    counts = (promoters + 1, passives, detractors)

    one, more = net_promoter_score(*counts), net_promoter_score(*(times * count for count in counts))

    assert width(more) <= width(one) + 1e-9


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_a_change_back_is_the_change_the_other_way(a: int, b: int, c: int, d: int) -> None:
    now, before = share(a, a + b + 1), share(c, c + d + 1)

    there, back = difference(now, before), difference(before, now)

    assert there.value == pytest.approx(-back.value)
    assert there.interval == pytest.approx((-back.interval.high, -back.interval.low))


def width(found: Estimate) -> float:
    return found.interval.high - found.interval.low
