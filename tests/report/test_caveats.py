"""How far figures carry reaches the board: what was pooled, what was left out, and the day as of which they speak."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.measure.beside_project import grade, journey, measured, with_figures, written

from cjtool.app.figures_file import figures_in
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace
from cjtool.project.measured import Measurements, Ranged, RunFigure, RunRows, RunTarget
from cjtool.report import journey_report
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown

NPS = RunFigure("boiler", "nps", Ranged(3, -3, 9), 600, date(2026, 1, 2), date(2026, 6, 20), pooled=True)
LATE = RunTarget("boiler", "nps", "nps >= 10", "missed", Ranged(3, -3, 9), 600)
ROWS = (RunRows("a.csv", 800, 72), RunRows("b.csv", 200, 0))


def with_run(**more: object) -> Workspace:
    run = Measurements((NPS,), (LATE,), ran=True, rows=ROWS)
    return replace(written(), today=date(2026, 7, 9), measured=replace(run, **more))  # type: ignore[arg-type]


def pages(workspace: Workspace, language: str = "en") -> tuple[str, str, str]:
    """The agreement, a journey's report and the index."""
    reports = ProjectReports(workspace, language)
    return (
        markdown.write(reports.xla(workspace.journeys), lambda _: ""),
        journey_report(journey(), workspace, language=language),
        markdown.write(reports.index, lambda _: ""),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_left_out_and_what_was_pooled_is_told_once(language: str) -> None:
    share = {"en": "7.2%", "nl": "7,2%", "fr": "7,2\u00a0%", "de": "7,2\u00a0%"}[language]
    pooled = {
        "en": "nobody was asked",
        "nl": "niet gevraagd",
        "fr": "personne n’a été",
        "de": "nicht gefragt",
    }

    for page in pages(with_run(), language):
        assert page.count(share) == 1
        assert page.count(pooled[language]) == 1


def test_where_nothing_was_lost_or_pooled_nothing_is_said() -> None:
    run = with_run(rows=(), figures=(replace(NPS, pooled=False),))

    assert not any("nobody was asked" in page or "could not be counted" in page for page in pages(run))


@pytest.mark.parametrize(("as_of", "day"), [(date(2026, 6, 30), "30 June 2026"), (None, "20 June 2026")])
def test_the_agreement_speaks_as_of_the_day_on_which_it_was_judged(as_of: date | None, day: str) -> None:
    agreement, report, _ = pages(with_run(as_of=as_of))

    assert f"as of {day}" in agreement
    assert "9 July 2026" not in agreement
    assert f"Measured as of {day}." in report


def test_files_hold_the_day_and_the_shares(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    path.write_text(render("json", measure([written()], MeasureRequest())), encoding="utf-8")
    [found] = figures_in(path).values()

    assert (found.as_of, found.rows) == (written().today, measured().measured.rows)
    assert found.rows

    older = json.loads(path.read_text("utf-8"))
    del older["rows"][0]["as_of"]
    path.write_text(json.dumps(older), encoding="utf-8")
    [found] = figures_in(path).values()
    assert found.as_of is None
    assert found.judged_on == max(each.end for each in found.figures if each.end)


def test_a_target_of_recent_answers_has_its_period() -> None:
    """`ease >= 4 within 180 days`, judged on 1 July."""
    agreement, _, _ = pages(measured())

    [row] = [
        line for line in agreement.splitlines() if "answers at most 180 days old" in line and "|" in line
    ]
    assert "2 January 2026 – 1 July 2026" in row


def test_a_step_that_is_contradicted_twice_has_one_line_that_names_the_questions() -> None:
    helpline = "boiler/it-stops/calls-the-helpline"
    figures = grade(helpline, 20, (-0.6, -0.8, -0.4)), grade(helpline, -40, (-1.1, -1.4, -0.9), "nps")
    _, report, index = pages(with_figures(*figures))

    told = "−0.6 (frustrated) by 100 answers (Satisfaction), −1.1 (frustrated) by 100 answers (NPS), where the map says +1.2 (pleased)"
    short = report.partition("## In short")[2].partition("\n## ")[0]
    assert [line.count("by 100 answers") for line in short.splitlines() if "by 100" in line] == [2]
    assert told in short
    assert index.count("by 100 answers") == 2
