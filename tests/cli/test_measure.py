"""`cjtool measure`: figures of what customers answered, for people and for programs."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import REPOSITORY, Run
from tests.measure.conftest import JOURNEY, SETTINGS

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.characters import width
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import read

SCHEMA = REPOSITORY / "schemas" / "measure.schema.json"
TODAY = "--today 2026-06-30"
LONG = "Compares the prices of several shops with one another, and with what a neighbour paid"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A project with answers at each step, some of which do not count."""
    source = "columns: {step: step, score: score, time: day, segments: land}"
    journey = JOURNEY.replace("Compares", f'"{LONG}"').replace("stages:", "expect: nps >= 20\nstages:", 1)
    steps = {"Searches": 9, LONG: 7, "Pays": 2, "Receives": 9}
    lines = [
        f'"{name}",{"" if at % 9 == 0 else max(0, score - at % 3)},2026-0{2 + at % 5}-1{at % 10},{("NL", "BE")[at % 2]}'
        for name, score in steps.items()
        for at in range(60)
    ]
    bad = ["Pays,12,2026-03-01,NL", "ann@example.org,9,2026-03-01,=1+1"]
    texts = {
        "cjtool.yaml": SETTINGS.replace("columns: {step: step, score: score}", source),
        "lamp.yaml": journey,
        "answers.csv": "\n".join(["step,score,day,land", *lines, *bad]),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_missed_target_fails_a_run(cjtool: Run, shop: Path) -> None:
    ran = cjtool(f"measure {TODAY}", cwd=shop)

    assert ran.code == 1
    assert "✗ missed  Whole journey  nps >= 20" in ran.out
    assert ran.err == "cjtool: targets missed: 1 of 1\n"


@pytest.mark.parametrize("target", ["nps >= -90", "nps >= -40", "ces >= 3"])
def test_a_target_that_is_met_or_not_yet_known_fails_nothing(target: str, cjtool: Run, shop: Path) -> None:
    text = (shop / "lamp.yaml").read_text(encoding="utf-8").replace("nps >= 20", target)
    (shop / "lamp.yaml").write_text(text, encoding="utf-8")

    assert cjtool(f"measure {TODAY}", cwd=shop).code == 0


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ("--output jsn", 2, "did you mean `json`?"),
        ("--output json=", 2, "names no file"),
        ("--trend week", 2, "use month, quarter, year"),
        ("--max-left-out much", 2, "write a share such as `10%`"),
        ("--max-left-out 101%", 2, "`101%` is no share of rows"),
        ("--trend quarters", 2, "did you mean `quarter`?"),
        ("--from 2026-07-01 --to 2026-06-01", 2, "the period ends before it begins: `2026-07-01` to `2026-06-01`"),
        ("--from tomorrow", 2, "is not a date"),
        ("--select lmap", 2, "did you mean `lamp`?"),
        ("--select tag:none", 3, ""),
        ("nowhere", 2, "nowhere"),
    ],
)  # fmt: skip
def test_a_wrong_request_is_told(options: str, code: int, said: str, cjtool: Run, shop: Path) -> None:
    ran = cjtool(f"measure {options}", cwd=shop)

    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


EMPTY = [
    ("", "no answer was counted, as the sources hold no rows"),
    ("step,score,day,land\n", "no answer was counted, as the sources hold no rows"),
    ("step,score,day,land\nPays,,2026-06-01,NL\n", "no row of 1 was counted: asked without an answer (1)"),
    (
        "step,score,day,land\nPays,9,2026-03-01,NL\nPays,9,2026-03-04,NL\nPays,x,2026-03-04,NL\n",
        "no row of 3 was counted: outside the period (3); the rows are of 2026-03-01 to 2026-03-04",
    ),
]


@pytest.mark.parametrize(("answers", "said"), EMPTY)
@pytest.mark.parametrize("options", ["", "--loop", "--write", "--output json"])
def test_a_run_in_which_nothing_counts_is_no_success(
    answers: str, said: str, options: str, cjtool: Run, shop: Path
) -> None:
    (shop / "answers.csv").write_text(answers, encoding="utf-8")

    ran = cjtool(f"measure {TODAY} --from 2026-06-01 {options}", cwd=shop)

    assert ran.code == 3
    assert said in ran.err


@pytest.mark.parametrize(
    ("options", "setting", "code"),
    [("", "", 0), ("--max-left-out 1%", "", 0), ("--max-left-out 0,5%", "", 1), ("--max-left-out 0.005", "", 1),
     ("", "0.005", 1), ("", "0.01", 0), ("--max-left-out 1%", "0.005", 0), ("--max-left-out 0% --write", "", 1)],
)  # fmt: skip
def test_a_run_that_leaves_out_too_much_fails_and_writes_nothing(
    options: str, setting: str, code: int, cjtool: Run, shop: Path
) -> None:
    easy = (shop / "lamp.yaml").read_text(encoding="utf-8").replace("nps >= 20", "nps >= -90")
    (shop / "lamp.yaml").write_text(easy, encoding="utf-8")
    if setting:
        text = (shop / "cjtool.yaml").read_text(encoding="utf-8")
        (shop / "cjtool.yaml").write_text(f"{text}  max_left_out: {setting}\n", encoding="utf-8")

    ran = cjtool(f"measure {TODAY} {options}", cwd=shop)

    assert ran.code == code
    assert ("answers.csv: 2 of 242 rows are left out (0.8%), and at most" in ran.err) is (code == 1)
    assert (shop / "lamp.yaml").read_text(encoding="utf-8") == easy


def test_rows_that_were_to_be_left_out_are_not_too_many(cjtool: Run, shop: Path) -> None:
    ran = cjtool(f"measure {TODAY} --from 2026-06-01 --max-left-out 5%", cwd=shop)

    assert "outside the period" in ran.out
    assert "rows are left out" not in ran.err


def test_where_much_of_a_source_is_left_out_that_is_told_first_and_each_reason_names_its_source(
    cjtool: Run, shop: Path
) -> None:
    settings = (shop / "cjtool.yaml").read_text(encoding="utf-8")
    other = "{file: other.csv, metric: nps, columns: {step: step, score: score}}"
    (shop / "cjtool.yaml").write_text(settings.replace("}}]", f"}}}}, {other}]"), encoding="utf-8")
    (shop / "other.csv").write_text("step,score\n" + "Payz,9\n" * 2 + "Pays,9\n" * 8, encoding="utf-8")

    out = cjtool(f"measure {TODAY}", cwd=shop).out

    assert out.startswith("  Mind: 2 of 10 rows of other.csv are left out (20%); why stands below\n")
    left = [line.split("  ")[-1] for line in out.partition("Left out\n")[2].splitlines()]
    assert left == ["answers.csv", "answers.csv", "other.csv"]


def test_figures_that_were_written_are_a_success_whatever_they_say(cjtool: Run, shop: Path) -> None:
    assert cjtool(f"measure {TODAY} --diff", cwd=shop).code == 0
    assert cjtool(f"measure {TODAY} --write", cwd=shop).code == 0
    assert "metrics:" in (shop / "lamp.yaml").read_text(encoding="utf-8")
    assert cjtool(f"measure {TODAY}", cwd=shop).code == 1


def test_a_project_without_sources_is_told_where_they_go(cjtool: Run, shop: Path) -> None:
    (shop / "cjtool.yaml").write_text(
        "cjtool: project/v1\ntouchpoints: {desk: {name: D}}\n", encoding="utf-8"
    )

    ran = cjtool("measure", cwd=shop)

    assert ran.code == 2
    assert "name them in `cjtool.yaml`, under `measure: sources:`" in ran.err


def test_a_file_that_is_not_there_is_named(cjtool: Run, shop: Path) -> None:
    (shop / "answers.csv").unlink()

    ran = cjtool("measure", cwd=shop)

    assert ran.code == 2
    assert "there is no file `answers.csv`" in ran.err


def test_where_nothing_is_ours_nothing_is_measured(cjtool: Run) -> None:
    assert cjtool("measure").code == 3


def test_files_that_are_not_valid_are_told_first(cjtool: Run, shop: Path) -> None:
    text = (shop / "lamp.yaml").read_text(encoding="utf-8").replace("nps >= 20", "nsp >= 20")
    (shop / "lamp.yaml").write_text(text, encoding="utf-8")

    ran = cjtool("measure", cwd=shop)

    assert ran.code == 1
    assert "there is no metric `nsp`" in ran.out + ran.err


def test_its_json_is_as_its_schema_says(cjtool: Run, shop: Path) -> None:
    document = json.loads(cjtool(f"measure {TODAY} --output json", cwd=shop).out)

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document)
    assert list(document) == schema["required"]
    for name in ("reading", "target", "peak", "left_out"):
        [listed] = [value for key, value in document.items() if key.startswith(name[:5])]
        assert {tuple(each) for each in listed} == {tuple(schema["$defs"][name]["required"])}


def test_its_json_has_every_row_and_the_whole_journey(cjtool: Run, shop: Path) -> None:
    document = json.loads(cjtool(f"measure {TODAY} --output json", cwd=shop).out)

    assert document["rows"] == [
        {
            "project": document["rows"][0]["project"],
            "as_of": "2026-06-30",
            "read": 242,
            "counted": 212,
            "silent": 28,
            "left_out": 2,
        }
    ]
    [source] = document["sources"]
    assert (source["source"], source["read"], source["lost"]) == ("answers.csv", 242, 2)
    assert (source["from"], source["to"]) == ("2026-02-10", "2026-06-19")
    whole = document["readings"][0]
    assert (whole["at"], whole["n"], whole["asked"], whole["pooled"]) == ("lamp", 212, 240, True)
    assert whole["target"] == {"text": "nps >= 20", "state": "missed"}
    assert whole["low"] < whole["value"] < whole["high"]
    assert sum(each["n"] for each in whole["weights"]) == 212


def test_its_csv_opens_in_programs_of_sheets_and_no_cell_is_a_formula(cjtool: Run, shop: Path) -> None:
    cjtool(f"measure {TODAY} --output csv=figures.csv --output text", cwd=shop)

    text = (shop / "figures.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert (
        rows[0] | {"at": "lamp", "n": "212", "asked": "240", "target": "nps >= 20", "state": "missed"}
        == rows[0]
    )
    assert not [cell for row in rows for key, cell in row.items() if cell.startswith("=")]
    assert {row["segment"] for row in rows} == {"", "NL", "BE"}


def test_one_journey_may_be_asked_for(cjtool: Run, shop: Path) -> None:
    other = JOURNEY.replace("id: lamp", "id: other").replace("I buy a lamp", "I sell a lamp")
    (shop / "other.yaml").write_text(other, encoding="utf-8")
    source = (
        (shop / "cjtool.yaml")
        .read_text(encoding="utf-8")
        .replace("metric: nps", "metric: nps, journey: lamp")
    )
    (shop / "cjtool.yaml").write_text(source, encoding="utf-8")

    one = cjtool(f"measure {TODAY} --exclude lamp", cwd=shop)

    assert one.code == 0
    assert "I sell a lamp" in one.out
    assert "too few answers" in one.out
    assert "I buy a lamp" not in one.out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", [80, 120])
def test_lines_fit_in_a_terminal_and_no_word_is_lost(language: str, room: int, shop: Path) -> None:
    projects = measure(read([shop], date(2026, 6, 30)).workspaces, MeasureRequest())

    text = render("text", projects, language, room)

    assert [line for line in text.splitlines() if width(line) > room] == []
    words = text.split()
    assert [word for word in LONG.split() if word not in words] == []


def test_personal_data_is_shown_nowhere(cjtool: Run, shop: Path) -> None:
    for name in ("text", "json", "csv"):
        assert "ann@" not in cjtool(f"measure {TODAY} --output {name}", cwd=shop).out


def test_a_source_is_never_written_over(cjtool: Run, shop: Path) -> None:
    ran = cjtool("measure --output json=lamp.yaml", cwd=shop)

    assert ran.code == 2
    assert (shop / "lamp.yaml").read_text(encoding="utf-8").startswith("\ncjtool: journey/v1")


@pytest.mark.parametrize(("language", "shown"), [("en", "channel: Phone"), ("nl", "kanaal: Telefoon")])
def test_personas_and_channels_have_their_names(language: str, shown: str, cjtool: Run, shop: Path) -> None:
    settings = (shop / "cjtool.yaml").read_text(encoding="utf-8")
    settings = (
        settings.replace("segments: land", "channel: via, persona: who")
        + "personas: {ann: {name: Ann Old}}\n"
    )
    (shop / "cjtool.yaml").write_text(settings, encoding="utf-8")
    (shop / "answers.csv").write_text(
        "step,score,day,via,who\n" + "Pays,9,2026-03-01,phone,ANN\n" * 5, encoding="utf-8"
    )

    out = cjtool(f"measure {TODAY} --language {language}", cwd=shop).out

    assert shown in out
    assert "ersona: Ann Old" in out


def test_event_logs_and_the_closed_loop_are_asked_for_one_at_a_time(cjtool: Run, shop: Path) -> None:
    events = "  events: [{file: log.csv, columns: {case: case, step: what}}]\n"
    (shop / "cjtool.yaml").write_text(
        (shop / "cjtool.yaml").read_text(encoding="utf-8") + events, encoding="utf-8"
    )
    (shop / "log.csv").write_text("case,what\na,Searches\na,Pays\n", encoding="utf-8")

    assert "cases: 1, in one order of steps; events: 2 of 2" in cjtool("measure --events", cwd=shop).out
    assert "no customer" not in cjtool(f"measure --loop {TODAY}", cwd=shop).out
    both = cjtool("measure --events --loop", cwd=shop)
    assert (both.code, "ask for one at a time" in both.err) == (2, True)
