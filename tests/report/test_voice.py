"""How reports write a metric's value."""

from datetime import date

import pytest

from cjtool.i18n.table import words
from cjtool.model import Metric
from cjtool.model.builtin import METRICS
from cjtool.report.voice import Voice

DUTCH = Voice(words("nl"), "EUR", date(2026, 1, 1))


@pytest.mark.parametrize(
    ("years", "written"),
    [
        (14 / 38, "5 maanden"),
        (0.25, "3 maanden"),
        (95 / 100, "12 maanden"),
        (210 / 165, "1,3 jaar"),
        (2.0, "2 jaar"),
        (25 / 420, "4 weken"),
        (0.001, "1 week"),
    ],
)
def test_money_is_back_within_the_time_that_is_told(years: float, written: str) -> None:
    assert DUTCH.years(years) == written


def test_french_puts_a_space_before_colons_and_semicolons() -> None:
    french = Voice(words("fr"), "EUR", date(2026, 1, 1))

    assert (french.semicolon, french.colon) == ("\u00a0; ", "\u00a0: ")
    assert (DUTCH.semicolon, DUTCH.colon) == ("; ", ": ")


@pytest.mark.parametrize(("times", "written"), [(3.0, "3,0"), (16.8, "16,8"), (3.6923, "3,7")])
def test_a_return_has_one_decimal(times: float, written: str) -> None:
    assert DUTCH.factor(times) == written


def test_a_mean_has_the_word_of_what_is_told() -> None:
    assert [DUTCH.mean(value) for value in (1.47, 1.5, -0.02)] == [
        "+1,5 (enthousiast)",
        "+1,5 (enthousiast)",
        "0 (neutraal)",
    ]


@pytest.mark.parametrize(
    ("metric", "value", "written"),
    [
        (METRICS["csat"], 7.4, "7,4"),
        (METRICS["csat"], 82, "82%"),
        (METRICS["ces"], 5.2, "5,2"),
        (METRICS["churn"], 7.4, "7,4%"),
        (Metric(name="Cijfer", kind="csat", scale="1-10"), 7.4, "7,4\u00a0(1–10)"),
        (Metric(name="Tevreden", kind="csat", scale="percent"), 7.4, "7,4%"),
        (Metric(name="Sterren", kind="csat", range=(1, 5)), 4.3, "4,3"),
        (Metric(name="Sterren", kind="csat", range=(0, 50)), 43, "43"),
        (Metric(name="Tevreden", kind="csat", range=(0, 100)), 7.4, "7,4%"),
        (Metric(name="Punten", kind="csat", unit="punten"), 82, "82\u00a0punten"),
        (Metric(name="Gemak", kind="ces", scale="1-7"), 5.25, "5,25\u00a0(1–7)"),
    ],
)
def test_a_mark_is_never_a_percentage(metric: Metric, value: float, written: str) -> None:
    assert DUTCH.rated(value, metric) == written
