"""What is surely a slip of the pen, and what only looks near."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.spelling.slips import meant, slip


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("emoton", "emotion"),
        ("emotiom", "emotion"),
        ("emotionn", "emotion"),
        ("emtoion", "emotion"),
        ("call-dessk", "call-desk"),
        ("Moment of truth", "moment_of_truth"),
        ("e-mail", "email"),
        ("Orientatie", "oriëntatie"),
        ("chanel", "channel"),
    ],
)
def test_a_slip_of_the_pen_is_told(wrong: str, right: str) -> None:
    assert slip(wrong, right)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("goal", "goals"),
        ("hanna", "anna"),
        ("desk-1", "desk-2"),
        ("version1", "version"),
        ("emotie", "emotion"),
        ("journey", "title"),
        ("", ""),
        ("-", "_"),
        ("chnnl", "channel"),
        ("abcdef", "acbdfe"),
    ],
)
def test_what_may_be_meant_otherwise_is_none(wrong: str, right: str) -> None:
    assert not slip(wrong, right)


def test_a_word_that_two_are_near_to_is_not_sure() -> None:
    assert meant("team-ax", "team-a", ["team-a", "desk"])
    assert not meant("team-ax", "team-a", ["team-a", "team-x"])


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    assert slip(one, other) == slip(other, one)
