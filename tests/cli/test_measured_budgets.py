"""`cjtool measure` of targets with budgets: for people, for programs, and read back from a file."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import REPOSITORY, Run
from tests.measure.budgeted_project import TODAY, make

from cjtool.app.figures_file import figures_in
from cjtool.app.measured_beside import made_now
from cjtool.project import read
from cjtool.request import RequestError

SCHEMA = REPOSITORY / "schemas" / "measure.schema.json"
ASKED = f"--today {TODAY}"


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    return make(tmp_path)


@pytest.fixture
def figures(lamps: Path, cjtool: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(cjtool(f"measure {ASKED} --output json", cwd=lamps).out)
    return found


def test_a_budget_that_is_overspent_fails_a_run(cjtool: Run, lamps: Path) -> None:
    ran = cjtool(f"measure {ASKED}", cwd=lamps)

    assert ran.code == 1
    assert "✗ missed         Asks           nps >= 0 budget 1 week per quarter" in ran.out


def test_the_last_day_asked_about_says_which_period_fails_a_run(cjtool: Run, lamps: Path) -> None:
    text = (lamps / "lamp.yaml").read_text(encoding="utf-8")
    (lamps / "lamp.yaml").write_text(
        text.replace(", nps >= 0 budget 1 week per quarter", ""), encoding="utf-8"
    )

    assert cjtool(f"measure {ASKED}", cwd=lamps).code == 0
    assert cjtool(f"measure {ASKED} --to 2026-03-31", cwd=lamps).code == 1


def test_text_tells_what_is_spent_with_a_sign_for_each_week(cjtool: Run, lamps: Path) -> None:
    lines = cjtool(f"measure {ASKED}", cwd=lamps).out.partition("Budgets\n")[2].splitlines()

    assert [" ".join(line.split()) for line in lines[2:4]] == [
        "Asks nps >= 0 budget 2 weeks per quarter ✗✓✓✓?✓✗✓✓✓✓✓· 2 of 2 weeks of this quarter spent; 1 not yet known; 1 of 13 to go ? not yet known",
        "✓✗✓✓✓✗✓✓✗✓✓?✓ Q1 2026: 3 of 2 weeks spent; 1 not yet known ✗ missed",
    ]


def test_its_json_is_as_its_schema_says_and_no_more(figures: dict[str, Any]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for part in ("budget", "window", "target"):
        schema["$defs"][part]["additionalProperties"] = False

    assert [error.message for error in Draft202012Validator(schema).iter_errors(figures)] == []


def test_its_json_says_what_each_budget_is_and_what_of_it_is_spent(figures: dict[str, Any]) -> None:
    budget = figures["targets"][2]["budget"]

    assert {key: budget[key] for key in budget if key not in {"windows", "previous"}} == {
        "allowed": 2, "window": "week", "period": "quarter", "from": "2026-04-01", "to": "2026-06-30",
        "spent": 2, "met": 9, "unknown": 1, "left": 1,
    }  # fmt: skip
    assert budget["windows"][0] == {
        "from": "2026-04-06", "to": "2026-04-12", "state": "missed", "value": -100.0, "low": -100.0, "high": pytest.approx(-17.4915, abs=1e-4), "n": 5,
    }  # fmt: skip
    assert budget["windows"][4] == {
        "from": "2026-05-04", "to": "2026-05-10", "state": "unknown", "value": None, "low": None, "high": None, "n": 0,
    }  # fmt: skip
    assert (budget["previous"]["spent"], budget["previous"]["state"]) == (3, "missed")
    assert [each["budget"] is None for each in figures["targets"]] == [False, True, False, False, False, True]


def test_its_csv_has_a_place_for_each_target_of_a_figure(cjtool: Run, lamps: Path) -> None:
    text = cjtool(f"measure {ASKED} --output csv", cwd=lamps).out.removeprefix("\ufeff")

    [asks] = [row for row in csv.DictReader(io.StringIO(text)) if row["level"] == "step"]

    assert {key: asks[key] for key in asks if key.startswith("budget_")} == {
        "budget_windows": "; 2 weeks; 1 week", "budget_period": "; quarter; quarter",
        "budget_from": "; 2026-04-01; 2026-04-01", "budget_to": "; 2026-06-30; 2026-06-30",
        "budget_spent": "; 2; 2", "budget_met": "; 9; 9", "budget_unknown": "; 1; 1", "budget_left": "; 1; 1",
    }  # fmt: skip


def test_budgets_are_read_back_as_they_were_made(lamps: Path, figures: dict[str, Any]) -> None:
    path = lamps / "figures.json"
    path.write_text(json.dumps(figures), encoding="utf-8")
    [made] = made_now(read([lamps], TODAY).workspaces)

    [found] = figures_in(path).values()

    assert found == made.measured
    assert sum(each.budget is not None for each in found.targets) == 4


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda target: target.pop("budget"), "`budget` is missing"),
        (lambda target: target.update(budget=3), "`budget` is not what"),
        (lambda target: target["budget"].pop("windows"), "`windows` is missing"),
        (lambda target: target["budget"].update(spent=1), "`spent` is not what"),
        (lambda target: target["budget"].update(left=-1), "`left` is not what"),
        (lambda target: target["budget"]["windows"][0].update(state="lost"), "`state` is not what"),
        (lambda target: target["budget"]["windows"][0].update(value=None), "`state` is not what"),
        (lambda target: target["budget"]["windows"][0].update({"from": "week 15"}), "`from` is not what"),
        (lambda target: target["budget"]["previous"].update(state="met"), "`state` is not what"),
        (lambda target: target.update(state="met"), "`state` is not what"),
        (lambda target: target.update(text="to be happy"), "`text` is not what"),
        (lambda target: target.update(text="nps >= 0 budget 3 per week"), "`text` is not what"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_with_its_place(
    change: Change, told: str, figures: dict[str, Any], tmp_path: Path
) -> None:
    change(figures["targets"][2])
    path = tmp_path / "figures.json"
    path.write_text(json.dumps(figures, indent=1), encoding="utf-8")

    with pytest.raises(RequestError) as caught:
        figures_in(path)

    assert told in str(caught.value)
    place = str(caught.value).removeprefix(f"{path}:").split(": ")[0]
    assert all(part.isdigit() for part in place.split(":"))


def test_readings_are_written_as_without_a_budget(cjtool: Run, lamps: Path) -> None:
    before = (lamps / "lamp.yaml").read_text(encoding="utf-8")

    assert cjtool(f"measure --write {ASKED}", cwd=lamps).code == 0
    written = (lamps / "lamp.yaml").read_text(encoding="utf-8")

    assert (
        "expect: [nps >= 0, nps >= 0 budget 2 weeks per quarter, nps >= 0 budget 1 week per quarter]"
        in written
    )
    assert written.count("{metric: nps, value: 60.3, n: 126, date: 2026-06-24}") == 1
    assert written != before


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_names_in_text_act_on_no_terminal(language: str, cjtool: Run, lamps: Path) -> None:
    text = (
        (lamps / "lamp.yaml")
        .read_text(encoding="utf-8")
        .replace("name: Asks", 'id: asks, name: "As\\e[2Jks"')
    )
    (lamps / "lamp.yaml").write_text(text, encoding="utf-8")

    ran = cjtool(f"measure {ASKED} --language {language}", cwd=lamps)

    assert "\x1b" not in ran.out
