"""What reports and maps tell of budgets: what is spent, each window by a sign, and the period before."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.draw.properties import clashes, outside, overflowing
from tests.measure.budgeted_project import TODAY, make
from tests.report.test_xla import compare

from cjtool.app.measured_beside import made_now
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace, read
from cjtool.project.measured import Measurements
from cjtool.render import svg
from cjtool.report import journey_report
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown
from cjtool.scene import Text, flatten

SPENT = {
    "en": "Q2 2026: 2 of 2 weeks spent",
    "nl": "K2 2026: budget 2 weken, verbruikt: 2",
    "fr": "T2 2026\u00a0: budget 2 semaines, consommé\u00a0: 2",
    "de": "Q2 2026: Budget 2 Wochen, verbraucht: 2",
}


@pytest.fixture
def measured(tmp_path: Path) -> Workspace:
    [workspace] = made_now(read([make(tmp_path)], TODAY).workspaces)
    return workspace


def xla(measured: Workspace, language: str) -> str:
    return markdown.write(ProjectReports(measured, language).xla(measured.journeys), lambda _: "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_as_it_was_reviewed(language: str, measured: Workspace) -> None:
    compare(f"xla-budgets.{language}.md", xla(measured, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_its_budget_or_an_empty_cell(language: str, measured: Workspace) -> None:
    rows = [line for line in xla(measured, language).splitlines() if line.startswith(("| ✓", "| ✗", "| ?"))]

    assert [row.count("|") for row in rows] == [12] * 6
    assert ["✗ ✓ ✓ ✓ ? ✓ ✗ ✓ ✓ ✓ ✓ ✓ ·" in row for row in rows] == [False, False, True, True, False, False]
    assert ["✓ ✗ ✓ ✓ ✓ ✗ ✓ ✓ ✗ ✓ ✓ ? ✓" in row for row in rows] == [False, False, True, True, False, False]


def test_ninety_days_are_told_without_a_sign_for_each(measured: Workspace) -> None:
    [row] = [line for line in xla(measured, "en").splitlines() if "10 days per quarter |" in line]

    assert "| 0 of 10 days of this quarter spent; 90 not yet known; 1 of 91 to go |" in row


def test_a_journeys_report_tells_what_is_spent_where_answers_are(measured: Workspace) -> None:
    [journey] = measured.journeys

    with_figures, without = journey_report(journey, measured), journey_report(journey, written(measured))

    assert (
        "≥ 0, missed in at most 2 weeks per quarter <br>✗ ✓ ✓ ✓ ? ✓ ✗ ✓ ✓ ✓ ✓ ✓ · <br>2 of 2 weeks"
        in with_figures
    )
    assert "| ≥ 0, missed in at most 2 weeks per quarter |" in without
    assert "spent" not in without


def written(measured: Workspace) -> Workspace:
    return replace(measured, measured=Measurements())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_tells_what_is_spent_by_the_name_of_its_period_on_any_day(
    language: str, measured: Workspace
) -> None:
    [journey] = measured.journeys
    later = replace(measured, today=date(2030, 1, 1))

    now, then = (
        [svg.render(scene) for scene in draw("map", journey, each, Asked(language=language))]
        for each in (measured, later)
    )

    assert now == then
    drawn = " ".join(
        shape.text
        for scene in draw("map", journey, measured, Asked(language=language))
        for shape, _ in flatten(scene)
        if isinstance(shape, Text)
    )
    assert SPENT[language] in drawn


@pytest.mark.parametrize("view", ["map", "blueprint", "summary", "deck"])
def test_nothing_lies_over_another_where_budgets_are_told(view: str, measured: Workspace) -> None:
    [journey] = measured.journeys

    for scene in draw(view, journey, measured, Asked(language="de")):
        assert (list(clashes(scene)), list(outside(scene)), list(overflowing(scene))) == ([], [], [])
