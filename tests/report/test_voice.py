"""How reports write a metric's value."""

from datetime import date

import pytest

from cjtool.i18n.table import words
from cjtool.model import Metric
from cjtool.model.builtin import METRICS
from cjtool.report.voice import Voice

DUTCH = Voice(words("nl"), "EUR", date(2026, 1, 1))


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
