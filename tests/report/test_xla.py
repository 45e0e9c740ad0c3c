"""The report on targets for what customers answer, and what a journey's report tells of what was measured."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.measure.beside_project import every, grade, journey, measured, with_figures, written

from cjtool.i18n.translated import LANGUAGES
from cjtool.project.measured import Ranged
from cjtool.report import journey_report
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown

GOLDEN = Path(__file__).parents[1] / "golden" / "measured"


def xla(language: str | None = None) -> str:
    reports = ProjectReports(measured(), language)
    return markdown.write(reports.xla(measured().journeys), lambda _: "")


def compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if not path.exists() or not path.read_bytes():
        path.write_text(text, encoding="utf-8")
        pytest.fail(f"{path} held nothing; look at what was written")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_as_it_was_reviewed(language: str) -> None:
    compare(f"xla.{language}.md", xla(language))


def test_a_journeys_report_is_as_it_was_reviewed() -> None:
    compare("boiler.md", journey_report(journey(), measured()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_target_is_told_once_in_every_language(language: str) -> None:
    rows = [line for line in xla(language).splitlines() if line.startswith(("| ✓", "| ✗", "| ?"))]

    assert len(rows) == 6
    assert sum(row.startswith("| ✗") for row in rows) == 4
    assert all(row.count("|") == 11 for row in rows)


def test_a_target_without_enough_answers_is_not_yet_known() -> None:
    reports = ProjectReports(with_figures(grade("boiler", 50, None, "ease")), "en")
    told = markdown.write(reports.xla(written().journeys), lambda _: "")

    assert "Targets: 6. Met: 0. Missed: 0. Not yet known: 6." in told
    assert "| ? not yet known | The whole journey | NPS | ≥ +10 | too few answers |" in told


def test_answers_at_parts_that_a_figure_of_the_whole_is_not_made_of_are_told() -> None:
    whole = replace(grade("boiler", 80, None, "nps"), n=5, parts=(Ranged(-3.9, -10, 2), 673))
    workspace = with_figures(whole)
    told = (
        "NPS of the whole journey is that of the answers about the whole (n = 5);"
        " those at its parts, which are not in it, give −3.9 (n = 673)."
    )

    assert told in markdown.write(ProjectReports(workspace, "en").xla(workspace.journeys), lambda _: "")
    assert told in journey_report(journey(), workspace)


def test_a_report_without_figures_says_nothing_of_them() -> None:
    assert "What customers answered" not in journey_report(journey(), written())
    assert "What customers answered" in journey_report(journey(), measured())


def test_only_steps_that_contradict_are_listed() -> None:
    told = journey_report(journey(), measured()).partition("### Where answers contradict the map")[2]
    rows = [line for line in told.partition("## ")[0].splitlines() if line.startswith("| [")]

    assert len(rows) == 2
    assert rows[0].startswith("| [Calls the helpline](#step-calls-the-helpline) | +1.2 (pleased) | −0.6")
    assert "### Where answers contradict" not in journey_report(journey(), every(0.4, _pleasing()))


def _pleasing() -> tuple[str, ...]:
    return tuple(step.id for step in journey().all_steps if abs(step.emotion or 0) > 1)


@pytest.mark.parametrize(
    ("value", "cell"), [(84.0, "zoals gemeten"), (84.04, "zoals gemeten"), (80.0, "84%")]
)
def test_what_is_written_as_it_was_measured_is_not_told_twice(value: float, cell: str) -> None:
    """At the mechanic's visit of the Dutch journey 84 % is noted."""
    at = "ketel/maken/laat-de-monteur-binnen"
    run = next(each for each in measured().measured.figures if each.at == at)
    around = with_figures(replace(run, figure=Ranged(value, 70.0, 90.0)))

    told = journey_report(journey("ketel"), around, language="nl").partition("| KPI | Waar | Gemeten")[2]
    heads, _, row = (line.strip("|").split("|") for line in f"| KPI | Waar | Gemeten{told}".splitlines()[:3])

    assert row[[head.strip() for head in heads].index("Genoteerd")].strip() == cell
