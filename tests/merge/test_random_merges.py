"""Edits of two authors, merged: nothing is lost, and what they did not both change is as one of them has it."""

import pytest
from tests.merge.judging import wrong


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(10, 50, 10))]
)
def test_random_merges_lose_nothing(seed: int) -> None:
    assert [each for number in range(seed, seed + 10) for each in wrong(number)] == []


@pytest.mark.slow
def test_a_hundred_random_merges_lose_nothing() -> None:
    assert [each for number in range(1000, 1100) for each in wrong(number)] == []
