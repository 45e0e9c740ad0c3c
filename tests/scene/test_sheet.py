"""Promises about sheets of paper and what is fitted to them."""

from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.draw.properties import holds

from cjtool.model.project import Paper
from cjtool.scene import Box, Scene, Text, flatten, sheet
from cjtool.scene.sheet import LEGIBLE, MM, PAPERS, Sheet

LENGTHS = st.floats(20, 5000)
NAMES = st.sampled_from(list(PAPERS))


def scene(width: float, height: float) -> Scene:
    shapes = (
        Box(0, 0, width, height, fill="#FFFFFF"),
        Text(0, 10, "a line of text", 7.8),
        Text(0, 19, "1", 22),
    )
    return Scene(width, height, "Picture", "", shapes)


def choices() -> Iterator[Sheet]:
    for name in PAPERS:
        yield from sheet.sheets(name)


def test_a_project_can_name_each_paper_and_no_other() -> None:
    assert get_args(Paper) == tuple(PAPERS)


@given(LENGTHS, LENGTHS, NAMES)
def test_a_picture_lies_whole_and_in_the_middle_of_its_sheet(width: float, height: float, paper: str) -> None:
    found = sheet.best(scene(width, height), sheet.sheets(paper))

    laid = sheet.laid(scene(width, height), found)

    assert laid.width / laid.height == pytest.approx(found.width / found.height, rel=1e-3)
    (_, bounds), *_ = flatten(laid)
    assert holds((0, 0, laid.width, laid.height), bounds)
    assert bounds[0] == pytest.approx(laid.width - bounds[2], abs=0.02)
    assert bounds[1] == pytest.approx(laid.height - bounds[3], abs=0.02)
    assert min(bounds[0], bounds[1]) == pytest.approx(0, abs=0.02), "it reaches two edges"


@given(LENGTHS, LENGTHS, NAMES)
def test_the_better_side_of_a_sheet_is_taken(width: float, height: float, paper: str) -> None:
    choice = sheet.sheets(paper)

    found = sheet.best(scene(width, height), choice)

    assert sheet.scale(width, height, found) == pytest.approx(
        max(sheet.scale(width, height, each) for each in choice), rel=1e-5
    )


def test_a_square_lies() -> None:
    found = sheet.best(scene(500, 500), sheet.sheets("A4"))

    assert found.width > found.height


@pytest.mark.parametrize("paper", PAPERS)
def test_a_sheet_stands_or_lies_as_asked(paper: str) -> None:
    width, height = (length * MM for length in PAPERS[paper])

    assert sheet.sheets(paper, upright=True) == (Sheet(width, height, paper),)
    assert sheet.sheets(paper, upright=False) == (Sheet(height, width, paper),)


def test_the_smallest_type_of_a_picture_is_that_of_any_text_in_it() -> None:
    few = Scene(100, 100, "", "", (*scene(100, 100).shapes, Text(0, 30, "one", 5.9)))

    assert sheet.smallest_type(scene(100, 100)) == 7.8
    assert sheet.smallest_type(few) == 5.9
    assert sheet.smallest_type(Scene(1, 1, "", "", ())) == 7.8


@given(NAMES, st.floats(0.2, 5.99))
def test_the_paper_that_would_do_is_larger_and_makes_type_legible(paper: str, size: float) -> None:
    found = sheet.roomier(paper, size)

    if found is None:
        assert (
            size * sheet.scale(*PAPERS[paper], sheet.sheets("A0", upright=True)[0]) / MM < LEGIBLE
            or paper == "A0"
        )
    else:
        assert found[1] >= LEGIBLE
        assert PAPERS[found[0]] > PAPERS[paper]


@pytest.mark.parametrize(
    ("paper", "size", "would_do"),
    [("A4", 5.5, "A3"), ("A4", 3.1, "A2"), ("Letter", 5, "Tabloid"), ("A3", 5.9, "A2"), ("A0", 3, None), ("A4", 0.5, None)],
)  # fmt: skip
def test_the_smallest_paper_that_would_do_is_named(paper: str, size: float, would_do: str | None) -> None:
    found = sheet.roomier(paper, size)

    assert (found and found[0]) == would_do
