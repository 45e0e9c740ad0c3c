"""A CSAT is a share of satisfied customers: it is told in percent, and from which score on they are satisfied."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.measure.beside_project import journey
from tests.measure.beside_project import measured as beside
from tests.measure.conftest import JOURNEY, SETTINGS, Measured

from cjtool.app.figures_file import figures_in
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.measure.figures import MeasuredProject
from cjtool.project.measured import RunScale
from cjtool.report import journey_report
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown
from cjtool.scene import Text, flatten

GIVEN = "step,score\n" + "".join(f"Pays,{score}\n" for score in (5, 5, 4, 4, 4, 3, 2, 1))
TEN = "step,score\n" + "".join(f"Pays,{score}\n" for score in (10, 9, 8, 7, 7, 6, 3, 1))
MARKS = SETTINGS.replace("metric: nps", "metric: mark")
OF_TEN = MARKS.replace("scale: 1-5", "scale: 1-10")
TARGET = "{name: Pays, touchpoint: desk, expect: mark >= 90}"


@pytest.fixture
def marks(measured: Measured) -> MeasuredProject:
    text = JOURNEY.replace("{name: Pays, touchpoint: desk}", TARGET)
    return measured({"answers.csv": GIVEN}, MARKS, text)


@pytest.mark.parametrize(
    ("language", "share"),
    [("en", "62.5%"), ("nl", "62,5%"), ("fr", "62,5 %"), ("de", "62,5 %")],
)
def test_figures_and_targets_are_told_in_percent(language: str, share: str, marks: MeasuredProject) -> None:
    text = render("text", [marks], language)

    lines = [line for line in text.splitlines() if "62" in line]
    assert len(lines) == 3  # of the step, as a target, and of the touchpoint
    assert all(share in line for line in lines)
    assert all("%" not in line.partition(share)[2] for line in lines)


def test_a_figure_that_is_no_share_has_no_sign(measured: Measured) -> None:
    text = render("text", [measured({"answers.csv": GIVEN})])

    assert "%" not in text.replace("95%", "").partition("Left out")[0]


@pytest.mark.parametrize(
    ("answers", "settings", "told"),
    [
        (GIVEN, MARKS, "4 and up on a scale of 1 to 5"),
        (TEN, OF_TEN, "8 and up on a scale of 1 to 10"),
        (TEN, OF_TEN.replace("metric: mark", "metric: mark, satisfied_from: 7"), "7 and up on a scale of 1 to 10"),
    ],
)  # fmt: skip
def test_from_which_score_on_customers_are_satisfied_is_told_once(
    answers: str, settings: str, told: str, measured: Measured
) -> None:
    text = render("text", [measured({"answers.csv": answers}, settings)])

    assert [line for line in text.splitlines() if told in line] == [
        f"  Mark: the share of customers who are satisfied, {told}"
    ]


def test_changes_of_shares_are_told_in_percentage_points(measured: Measured) -> None:
    settings = MARKS.replace("score: score}", "score: score, time: day}")
    rows = (f"Pays,{score},{month}-15\n" for month in ("2025-11", "2026-02") for score in range(1, 6))
    project = measured({"answers.csv": "step,score,day\n" + "".join(rows)}, settings)
    points = "changes of shares are in percentage points"

    assert points in render("text", [project])
    assert points not in render("text", [measured({"answers.csv": GIVEN}, MARKS)])


def test_programs_read_numbers_and_their_unit(marks: MeasuredProject) -> None:
    document = json.loads(render("json", [marks]))
    rows = list(csv.DictReader(io.StringIO(render("csv", [marks]).removeprefix("\ufeff"))))

    assert {(each["value"], each["unit"]) for each in document["readings"]} == {(62.5, "%")}
    assert [(each["value"], each["unit"]) for each in document["targets"]] == [(62.5, "%")]
    [scale] = document["scales"]
    assert (scale["metric"], scale["low"], scale["high"], scale["satisfied_from"]) == ("mark", 1, 5, 4)
    assert {(row["value"], row["unit"]) for row in rows} == {("62.5", "%")}


def test_a_file_of_figures_says_it_too(marks: MeasuredProject, tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    path.write_text(render("json", [marks]), encoding="utf-8")

    [found] = figures_in(path).values()

    assert found.scales == (RunScale("mark", 1, 5, 4),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_and_maps_say_it_once_of_each_metric(language: str) -> None:
    around, asked = beside(), Asked(language=language)
    reports = ProjectReports(around, language)
    whole = markdown.write(reports.xla(around.journeys), lambda _: "")
    one = journey_report(journey(), around, language=language)
    [scene] = draw("map", journey(), around, asked)
    drawn = " ".join(shape.text for shape, _ in flatten(scene) if isinstance(shape, Text))
    between = {"en": "1 to 5", "nl": "1 tot 5", "fr": "1 à 5", "de": "1 bis 5"}[language]

    shares = {"grade", "csat"}
    assert {each.metric for each in around.measured.satisfied(shares)} == shares
    assert [text.count(between) for text in (whole, one, drawn)] == [2, 2, 2]
