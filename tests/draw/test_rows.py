"""Promises about which stages share a row."""

from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.breaking import LEAST, rows
from cjtool.model import Stage, Step


def stages(*counts: int) -> list[Stage]:
    return [
        Stage(name=f"Stage {n}", steps=tuple(Step(name=f"Step {m}") for m in range(count)))
        for n, count in enumerate(counts)
    ]


def shape(made: list[Stage], most: int) -> list[list[int]]:
    return [[len(part.steps) for part in row] for row in rows(made, most)]


def test_what_fits_stays_in_one_row() -> None:
    assert shape(stages(5, 5, 5), 20) == [[5, 5, 5]]


def test_rows_are_evenly_filled() -> None:
    assert shape(stages(8, 8, 8, 8), 24) == [[8, 8], [8, 8]]


def test_a_stage_that_fills_more_than_a_row_is_cut_evenly() -> None:
    assert shape(stages(30), 20) == [[15], [15]]


def test_a_stage_is_as_wide_as_its_name_within_reason() -> None:
    names = ("Pay", "Back on her feet", "Getting to know everything that there is to know")
    (row,) = rows([Stage(name=name, steps=(Step(name="A"),)) for name in names], 20)

    short, fitting, long = (part.units for part in row)
    assert short == LEAST < fitting < long < 3


@given(st.lists(st.integers(0, 45), min_size=1, max_size=15), st.integers(4, 30))
def test_every_step_stands_once_in_order(counts: list[int], most: int) -> None:
    made = stages(*counts)

    parts = [part for row in rows(made, most) for part in row]

    assert [step for part in parts for step in part.steps] == [step for stage in made for step in stage.steps]
    assert list(dict.fromkeys(part.stage for part in parts)) == made


@given(st.lists(st.integers(0, 45), min_size=1, max_size=15), st.integers(4, 30))
def test_no_row_holds_more_than_asked(counts: list[int], most: int) -> None:
    assert all(sum(part.units for part in row) <= most for row in rows(stages(*counts), most))
