"""Figures are rounded once, from all of their digits, and alike wherever they are shown."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from tests.measure.beside_project import written

from cjtool.app.figures_file import figures_in
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.measure.handing_on import measurements
from cjtool.model import Metric
from cjtool.query.notation import answered, shown, told_answer

NPS, SHARE = Metric(name="NPS", kind="nps"), Metric(name="CSAT", kind="csat")


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        (NPS, 100 * 2 / 61.5216, "+3.3"),
        (NPS, 3.2508, "+3.3"),
        (NPS, -3.25, "−3.3"),
        (SHARE, 100 * 54 / 79, "68.4%"),
        (SHARE, 78.947, "78.9%"),
        (SHARE, 78.9473684, "78.9%"),
    ],
)
def test_a_figure_is_rounded_once(metric: Metric, value: float, text: str) -> None:
    assert answered(value, metric, "en") == text
    assert told_answer(value, metric).text() == text
    assert answered(shown(value, metric), metric, "en") == text


def test_files_hold_all_digits_that_showing_needs(tmp_path: Path) -> None:
    [project] = measure([written()], MeasureRequest())
    path = tmp_path / "figures.json"
    path.write_text(render("json", [project]), encoding="utf-8")
    [found] = figures_in(path).values()
    rows = [row for row in csv.DictReader(StringIO(render("csv", [project]))) if row["value"]]

    assert found == measurements(project)
    for each, row in zip(found.figures, rows, strict=True):
        assert float(row["value"]) == each.figure.value
    made = [each.figure.value for each in project.figures]
    assert any(round(value, 2) != value for value in made)
    assert [each.figure.value for each in found.figures] == pytest.approx(made, abs=1e-9)
    assert json.loads(path.read_text("utf-8"))["readings"][0]["value"] == found.figures[0].figure.value
