"""95 % intervals hold the truth about as often as they say, also of few answers; plain ones do not."""

from pathlib import Path

import pytest
from tests.measure.coverage import (
    CES_SHAPES,
    CSAT_SHAPES,
    NPS_SHAPES,
    SIZES,
    ces_student,
    coverage,
    csat_wilson,
    nps_adjusted,
    nps_wald,
    table,
)

DOCS = Path(__file__).parents[2] / "docs"
FEW = 1_000


@pytest.mark.parametrize("n", SIZES[:4])
@pytest.mark.parametrize("name", NPS_SHAPES)
def test_the_interval_of_an_nps_holds_the_truth(name: str, n: int) -> None:
    shape = NPS_SHAPES[name]

    assert coverage(nps_adjusted, shape, 100 * (shape[2] - shape[0]), n, FEW) >= 92


@pytest.mark.parametrize("n", SIZES[:4])
@pytest.mark.parametrize("name", CSAT_SHAPES)
def test_the_interval_of_a_csat_holds_the_truth(name: str, n: int) -> None:
    shape = CSAT_SHAPES[name]

    assert coverage(csat_wilson, shape, 100 * shape[1], n, FEW) >= 89


@pytest.mark.parametrize("n", SIZES[:4])
@pytest.mark.parametrize("name", CES_SHAPES)
def test_the_interval_of_a_mean_holds_the_truth(name: str, n: int) -> None:
    shape = CES_SHAPES[name]

    assert coverage(ces_student, shape, sum((at + 1) * p for at, p in enumerate(shape)), n, FEW) >= 90


def test_the_plain_interval_of_few_answers_would_promise_too_much() -> None:
    shape = NPS_SHAPES["nearly all promoters"]

    assert coverage(nps_wald, shape, 93, 5, FEW) < 40


@pytest.mark.slow
def test_the_page_has_the_table_that_the_simulation_gives() -> None:
    assert table() in (DOCS / "measure.md").read_text(encoding="utf-8")
