"""What a step is called in an export is said at the source; names that are still not known are told with the nearest."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from tests.measure.conftest import JOURNEY, SETTINGS, TODAY, Measured
from typer.testing import CliRunner

from cjtool.cli.app import app
from cjtool.formats.measures import render
from cjtool.project import read

STEPS = SETTINGS.replace(
    "metric: nps,", "metric: nps, steps: {pays: [Betaling, 'Heeft betaald'], Searches: zoeken},"
)
SOFA = JOURNEY.replace("lamp", "sofa").replace(", touchpoint: desk", "")
ROWS = "step,score\n" + "Betaling,9\n" * 3 + " HEEFT BETAALD,2\nPays,7\nZoeken,5\n"


def counted(project: object) -> dict[str, int]:
    return {each.at: each.figure.n for each in project.figures if each.level == "step"}  # type: ignore[attr-defined]


def test_names_of_steps_count_at_these_steps_beside_their_own(measured: Measured) -> None:
    found = measured({"answers.csv": ROWS}, settings=STEPS.replace("measure:", "measure:\n  least: 1"))

    assert counted(found) == {"lamp/look/searches": 1, "lamp/buy/pays": 5}
    assert found.answers.left_out == ()


@pytest.mark.parametrize("key", ["sofa/pays", "Sofa/Pays", "sofa/buy/pays"])
def test_a_step_of_several_journeys_is_named_with_its_journey(measured: Measured, key: str) -> None:
    settings = SETTINGS.replace("metric: nps,", f"metric: nps, steps: {{{key}: Betaling}},").replace(
        "measure:", "measure:\n  least: 1"
    )
    found = measured(
        {"answers.csv": "step,score\nBetaling,9\n", "sofa.yaml": SOFA.replace("I buy a sofa", "Sofa")},
        settings=settings,
    )

    assert counted(found) == {"sofa/buy/pays": 1}


def test_a_name_of_a_step_that_several_journeys_have_is_told_by_the_column_of_journeys(
    measured: Measured,
) -> None:
    settings = SETTINGS.replace("metric: nps,", "metric: nps, steps: {pays: Betaling},").replace(
        "measure:", "measure:\n  least: 1"
    )
    rows = "step,score,journey\nBetaling,9,sofa\nBetaling,9,lamp\nBetaling,9,\n"
    found = measured(
        {"answers.csv": rows, "sofa.yaml": SOFA},
        settings=settings.replace("step: step,", "step: step, journey: journey,"),
    )

    assert counted(found) == {"sofa/buy/pays": 1, "lamp/buy/pays": 1}
    assert [(each.reason.text(), each.rows) for each in found.answers.left_out] == [
        ("it is not told which of several journeys this is about", 1)
    ]


def problems(folder: Path, steps: str) -> list[tuple[str, str, str, str]]:
    (folder / "cjtool.yaml").write_text(
        SETTINGS.replace("metric: nps,", f"metric: nps,\n      steps: {steps},")
    )
    (folder / "lamp.yaml").write_text(JOURNEY)
    (folder / "sofa.yaml").write_text(SOFA)
    [found] = read([folder], TODAY).workspaces
    return [
        (each.rule, each.sentence.partition(";")[0], each.hint, each.span.text) for each in found.problems
    ]


def test_a_step_that_is_not_there_is_told_where_it_stands_with_the_nearest(tmp_path: Path) -> None:
    assert problems(tmp_path, "{pay: x}") == [
        ("unknown-reference", "there is no step `pay` in any journey", "did you mean `pays`?", "pay")
    ]
    assert (
        problems(tmp_path, "{sofa/pay: x}, journey: sofa")[0][1]
        == "there is no step `sofa/pay` in the journey `sofa`"
    )
    assert problems(tmp_path, "{pays: x, sofa/receives: X}") == [
        ("schema", "`X` is said to mean two steps, `pays` and `receives`", "", "sofa/receives")
    ]
    assert problems(tmp_path, "{pays: x, sofa/receives: y}") == []


UNKNOWN = "".join(f"Unknown {letter},5\n" * (1 + at % 3) for at, letter in enumerate("abcdefghijkl"))


def test_every_name_that_is_not_known_is_listed_with_its_rows_and_the_nearest_step(
    measured: Measured,
) -> None:
    rows = f"step,score\nSearchs,9\nSearchs,8\njan@example.org,1\n{UNKNOWN}"
    found = measured({"answers.csv": rows})
    [out] = found.answers.left_out

    assert out.rows == 3 + 24
    assert ("Searches", 2) in [(each.nearest, each.rows) for each in out.names]
    assert "jan@example.org" not in str(out)
    assert (len(out.names), out.more) == (10, 4)
    text = render("text", [found], "en")
    assert "2 × Searchs: did you mean Searches?" in text
    assert "3 × Unknown c" in text
    assert "and 4 more" in text
    [record] = json.loads(render("json", [found], "en"))["left_out"]
    assert {"name": "Searchs", "rows": 2, "nearest": "Searches"} in record["names"]
    assert record["more_names"] == 4
    lines = [
        each
        for each in csv.DictReader(StringIO(render("csv", [found], "en").lstrip("\ufeff")))
        if each["level"] == "left_out"
    ]
    assert sum(int(each["n"]) for each in lines) == out.rows
    assert [each["nearest"] for each in lines if each["name"] == "Searchs"] == ["Searches"]


def test_one_name_that_is_not_known_stands_behind_its_reason(measured: Measured) -> None:
    told = render("text", [measured({"answers.csv": "step,score\nSearchs,9\n"})], "nl")

    assert "welke bedoeld is  Searchs: bedoel je Searches?" in told


@pytest.mark.slow
def test_renaming_a_step_follows_into_the_names_that_sources_give_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cjtool.yaml").write_text(STEPS)
    (tmp_path / "lamp.yaml").write_text(JOURNEY)

    done = CliRunner().invoke(app, ["rename", "step", "pays", "settles"])

    assert done.exit_code == 0, done.output
    assert (
        "steps: {settles: [Betaling, 'Heeft betaald'], Searches: zoeken}"
        in (tmp_path / "cjtool.yaml").read_text()
    )
