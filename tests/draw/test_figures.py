"""Promises about metrics on maps."""

import pytest
from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.facts import metric_name
from cjtool.draw.figures import Gauge, latest_figures
from cjtool.draw.page import subject
from cjtool.draw.views import draw
from cjtool.i18n.numbers import number
from cjtool.scene import Text, flatten


def shown(readings: list[Data], language: str = "nl", most: int = 3) -> list[Gauge]:
    journey = {"title": "T", "stages": [{"name": "S", "steps": []}], "metrics": readings}
    made, project = workspace(journey)
    return list(latest_figures(made.metrics, subject(made, project, Asked(language=language), ()), most))


@pytest.mark.parametrize(
    ("reading", "value", "target"),
    [
        ({"metric": "nps", "value": 18, "target": -3}, "+18", "−3"),
        ({"metric": "csat", "value": 81.5, "target": 85}, "81,5%", "85%"),
        ({"metric": "speed", "value": 97}, "97\u00a0dgn", "5\u00a0dgn"),
        ({"metric": "sales", "value": 1880}, "€\u00a01.880", ""),
        ({"name": "Own", "value": 1286, "unit": "x"}, "1.286\u00a0x", ""),
        ({"name": "Later"}, "", ""),
        ({"metric": "csat", "value": 7.4, "target": 8}, "7,4", "8"),
        ({"metric": "csat", "value": 7.4, "target": 80}, "7,4", "80%"),
        ({"name": "Own", "kind": "csat", "value": 82}, "82%", ""),
        ({"name": "Own", "kind": "csat", "scale": "1-10", "value": 7.4, "target": 8}, "7,4\u00a0(1–10)", "8"),
        ({"name": "Own", "kind": "csat", "scale": "percent", "value": 7.4}, "7,4%", ""),
        ({"name": "Own", "scale": "percent", "value": 7.4}, "7,4%", ""),
        ({"name": "Own", "kind": "ces", "scale": "1-7", "value": 4.1}, "4,1\u00a0(1–7)", ""),
        ({"metric": "ces", "value": 4.1}, "4,1", ""),
    ],
)
def test_values_are_written_with_sign_or_unit(reading: Data, value: str, target: str) -> None:
    [figure] = shown([reading])

    assert (figure.value, figure.target) == (value, target)


def test_french_has_a_space_before_a_percent_sign() -> None:
    [figure] = shown([{"metric": "csat", "value": 81}], "fr")

    assert figure.value == "81\u00a0%"


@pytest.mark.parametrize(
    ("reading", "at", "goal", "zero"),
    [
        ({"metric": "nps", "value": 0, "target": 100}, 0.5, 1, 0.5),
        ({"name": "Rate", "unit": "%", "value": 25, "target": 50}, 0.25, 0.5, 0),
        ({"name": "Days", "value": 10, "target": 5}, 1 / 1.15, 0.5 / 1.15, 0),
        ({"name": "Loss", "value": -10}, 1 - 1 / 1.15, None, 1),
        ({"name": "Nought", "value": 0}, 0, None, 0),
        ({"name": "Mark", "kind": "csat", "scale": "1-10", "value": 5.5, "target": 10}, 0.5, 1, 0),
        ({"name": "Mark", "kind": "csat", "scale": "1-5", "value": 3}, 0.5, None, 0),
        ({"name": "Share", "kind": "csat", "value": 82}, 0.82, None, 0),
        ({"metric": "csat", "value": 7.4}, 1 / 1.15, None, 0),
    ],
)
def test_bars_run_over_the_range(reading: Data, at: float, goal: float | None, zero: float) -> None:
    [figure] = shown([reading])

    assert figure.at == pytest.approx(at)
    assert figure.goal == pytest.approx(goal)
    assert figure.zero == pytest.approx(zero)


def test_the_latest_reading_counts_and_planned_ones_come_last() -> None:
    readings: list[Data] = [
        {"metric": "ces"},
        {"metric": "csat", "value": 71, "date": "2025-01-01"},
        {"metric": "csat", "value": 72, "date": "2026-01-01"},
        {"metric": "csat", "value": 73, "date": "2024-01-01"},
    ]

    assert [figure.value for figure in shown(readings)] == ["72%", ""]


def test_built_in_metrics_have_names_in_the_language() -> None:
    made, project = workspace({"title": "T", "stages": [{"name": "S", "steps": []}]})

    assert metric_name("csat", subject(made, project, Asked(language="nl"), ())) == "Tevredenheid (CSAT)"
    assert metric_name("sales", subject(made, project, Asked(language="nl"), ())) == "Sales"


@pytest.mark.parametrize("view", ["map", "summary"])
@pytest.mark.parametrize(("emotion", "told"), [(-1.5, True), (0.5, False)])
def test_a_target_that_is_met_where_customers_feel_low_is_told_so(
    view: str, emotion: float, told: bool
) -> None:
    reading = {"metric": "csat", "value": 82, "target": 80}
    step = {"name": "Waits", "emotion": emotion, "metrics": [reading]}
    stages = [{"name": "Eat", "steps": [step]}]
    journey: Data = {"title": "T", "language": "en", "metrics": [reading], "stages": stages}

    (scene,) = draw(view, *workspace(journey), Asked())
    paragraphs = [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]

    phrase = f"met, though customers feel {number(emotion, 'en', sign=True)} there"
    assert (phrase in " ".join(paragraphs)) is told
