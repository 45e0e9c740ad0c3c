"""`list`, `show`, `refs`, `settings`, `rules`, `explain`, `schema`: looking at what there is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from tests.cli.conftest import Run

from cjtool.model import SECTION_OF, SECTIONS


def test_list_names_journeys(cjtool: Run, gallery: Path) -> None:
    ran = cjtool("list warmtepomp --output json", cwd=gallery)

    assert [row["id"] for row in json.loads(ran.out)] == ["warmtepomp", "warmtepomp-toekomst"]


@pytest.mark.parametrize(
    "kind", ["personas", "channels", "touchpoints", "teams", "promises", "metrics", "sources"]
)
def test_list_names_definitions_once(cjtool: Run, gallery: Path, kind: str) -> None:
    rows = json.loads(cjtool(f"list --kind {kind} --output json", cwd=gallery / "private-lease").out)

    assert rows or kind == "channels"
    assert len({row["id"] for row in rows}) == len(rows)


KINDS = ["journeys", *SECTIONS]


@pytest.mark.parametrize("kind", KINDS)
def test_list_takes_what_to_list_as_a_word(cjtool: Run, gallery: Path, kind: str) -> None:
    asked = cjtool(f"list crm-software --kind {kind}", cwd=gallery)
    singular = {**SECTION_OF, "journey": "journeys"}
    one = next(word for word, plural in singular.items() if plural == kind)

    assert asked.code == 0
    for word in (kind, one):
        assert cjtool(f"list {word} crm-software", cwd=gallery) == asked
        assert cjtool(f"list {word}", cwd=gallery / "crm-software").out.count("\n") == asked.out.count("\n")


@pytest.mark.parametrize(
    ("words", "right"),
    [("personnas", "personas"), ("mertics", "metrics"), ("meetwaarden", "metrics"), ("Teams", "teams")],
)
def test_list_names_the_nearest_word(cjtool: Run, gallery: Path, words: str, right: str) -> None:
    ran = cjtool(f"list {words}", cwd=gallery / "crm-software")

    assert (ran.code, ran.err) == (2, f"cjtool: `{words}` is nothing to list; did you mean `{right}`?\n")


def test_list_takes_a_path_for_a_path(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "journeys").mkdir()
    (tmp_path / "teams").mkdir()
    for name in ("journeys/a.yaml", "teams/b.yaml"):
        (tmp_path / name).write_text("cjtool: journey/v1\ntitle: I ask\nstages: [{name: Ask}]\n", "utf-8")
    (tmp_path / "teams" / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Us\nteams: {desk: Desk}\n", "utf-8"
    )

    listed = {
        words: [row["id"] for row in json.loads(cjtool(f"list {words} --output json").out)]
        for words in ("", "journeys", "journeys/a.yaml", "./teams", "teams", "teams ./teams", "team")
    }
    assert listed == {
        "": ["a", "b"], "journeys": ["a"], "journeys/a.yaml": ["a"], "./teams": ["b"],
        "teams": ["desk"], "teams ./teams": ["desk"], "team": ["desk"],
    }  # fmt: skip


@pytest.mark.parametrize("path", ["nowhere.yaml", "no/where", "."])
def test_list_says_of_a_path_that_nothing_is_there(cjtool: Run, path: str) -> None:
    assert "is nothing to list" not in cjtool(f"list {path}").err


def test_list_shows_a_library_that_no_journey_uses(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("cjtool: library/v1\npersonas: {sofia: Sofia}\n", "utf-8")

    assert [row["id"] for row in json.loads(cjtool("list personas --output json").out)] == ["sofia"]


def test_list_and_refs_know_objectives(cjtool: Run, gallery: Path) -> None:
    rows = json.loads(cjtool("list crm-software --kind objectives --output json", cwd=gallery).out)
    defined, *uses = cjtool("refs objective:customers-stay crm-software", cwd=gallery).out.splitlines()
    wrong = cjtool("refs objective:customer-stays crm-software", cwd=gallery)

    assert [(row["id"], row["metric"], row["target"]) for row in rows] == [
        ("sell-faster", "time-to-sign", 70),
        ("value-early", "time-to-value", None),
        ("customers-stay", "retention", None),
    ]
    assert defined.endswith("objectives/customers-stay (definition)")
    assert [line.rpartition("#")[2] for line in uses] == [
        "opportunities/tell-first/objectives",
        "opportunities/news-kit/objectives",
        "opportunities/smart-nudge/objectives",
    ]
    assert "did you mean `customers-stay`?" in wrong.err


def test_refs_finds_every_use(cjtool: Run, gallery: Path) -> None:
    ran = cjtool("refs persona:sanne-mark warmtepomp", cwd=gallery)
    wrong = cjtool("refs persona:sanne-mar warmtepomp", cwd=gallery)

    defined, *uses = [line.split(" ", 1)[1] for line in ran.out.splitlines()]
    assert defined == "personas/sanne-mark (definition)"
    assert uses == ["warmtepomp-toekomst#persona", "warmtepomp#persona"]
    assert wrong.code == 2
    assert "did you mean `sanne-mark`?" in wrong.err


PARTS = """\
cjtool: journey/v1
title: I buy
opportunities: [{title: One queue, addresses: [queue, no-sum]}]
stages:
  - name: Buy
    steps:
      - name: Asks
        pains: [{text: A queue, id: queue}]
        opportunities: [More staff]
        next: pays
      - {name: Pays, pains: [No sum]}
"""


@pytest.mark.parametrize(
    ("wanted", "code", "lines"),
    [
        ("stage:buy", 1, ["5:11: trip/buy (definition)"]),
        ("step:pays", 0, ["11:16: trip/buy/pays (definition)", "10:15: trip/buy/asks#next/pays/to"]),
        (
            "pain:queue",
            0,
            [
                "8:37: trip/buy/asks#pains/queue (definition)",
                "3:36: trip#opportunities/one-queue/addresses",
                "9:25: trip/buy/asks#opportunities/more-staff",
            ],
        ),
        ("opportunity:more-staff", 1, ["9:25: trip/buy/asks#opportunities/more-staff (definition)"]),
        ("journey:trip", 1, ["2:8: trip (definition)"]),
    ],
)
def test_refs_knows_the_parts_of_journeys(
    cjtool: Run, tmp_path: Path, wanted: str, code: int, lines: list[str]
) -> None:
    (tmp_path / "trip.yaml").write_text(PARTS, "utf-8")

    ran = cjtool(f"refs {wanted} trip.yaml")

    assert ran.code == code
    assert [line.removeprefix("trip.yaml:") for line in ran.out.splitlines()] == lines


def test_settings_say_where_they_come_from(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Lab\nlint:\n  rules: {empty-stage: error}\n"
    )
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: I wait\nstages: [{name: Wait}]\n")

    lines = [line.split() for line in cjtool("settings a.yaml").out.splitlines()]

    assert ["project", "Lab", "cjtool.yaml:2"] in lines
    assert ["currency", "EUR", "default"] in lines
    assert ["lint.rules.empty-stage", "error", "cjtool.yaml:4"] in lines


def test_settings_say_what_each_kind_of_change_means(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Client\ndiff:\n  levels: {step-added: worse, wording: off}\n"
    )
    (tmp_path / "one.yaml").write_text("cjtool: journey/v1\ntitle: I ask\nstages: [{name: Ask}]\n")

    rows = [line.split() for line in cjtool("settings").out.splitlines() if line.startswith("diff")]

    assert rows == [
        ["diff.levels.step-added", "worse", "cjtool.yaml:4"],
        ["diff.levels.wording", "off", "cjtool.yaml:4"],
        ["diff.fail_on", "never", "default"],
    ]


@pytest.mark.parametrize(
    ("colours", "primary", "accent"),
    [
        ("'#2E6B4F'", ["#2E6B4F", "cjtool.yaml:2"], ["–", "default"]),
        ("{accent: '#2E6B4F'}", ["–", "default"], ["#2E6B4F", "cjtool.yaml:2"]),
    ],
)
def test_settings_say_where_a_colour_alone_comes_from(
    cjtool: Run, tmp_path: Path, colours: str, primary: list[str], accent: list[str]
) -> None:
    (tmp_path / "cjtool.yaml").write_text(f"cjtool: project/v1\nbrand: {{colors: {colours}}}\n")
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: I wait\nstages: [{name: Wait}]\n")

    lines = [line.split() for line in cjtool("settings a.yaml").out.splitlines()]

    assert ["brand.colors.primary", *primary] in lines
    assert ["brand.colors.accent", *accent] in lines


def test_rules_lists_all_in_two_shapes(cjtool: Run) -> None:
    rows = json.loads(cjtool("rules --output json").out)
    text = cjtool("rules").out

    assert len(rows) >= 15
    assert all(row["name"] in text for row in rows)


def test_explain_shows_a_page(cjtool: Run) -> None:
    ran = cjtool("explain missing-after-sales")

    assert ran.code == 0
    assert "missing-after-sales" in ran.out
    assert "How to mend" in ran.out


def test_explain_shows_the_page_of_a_kind_of_change(cjtool: Run) -> None:
    ran = cjtool("explain wait-longer --language nl")

    assert ran.code == 0
    assert ran.out.startswith("wait-longer\n\nNiveau: slechter\n")
    assert "\nDaarna\n" in ran.out
    assert "slechter: klanten wachten" in ran.out


def test_explain_names_the_nearest_kind_of_change(cjtool: Run) -> None:
    ran = cjtool("explain wait-longr")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: there is no rule `wait-longr`; did you mean `wait-longer`?\n",
    )


@pytest.mark.parametrize("kind", ["journey", "library", "project"])
def test_schema_prints_what_is_committed(cjtool: Run, kind: str) -> None:
    committed = Path(__file__).parents[2] / "schemas" / f"{kind}.schema.json"

    assert cjtool(f"schema {kind}").out == committed.read_text("utf-8")


@pytest.mark.parametrize(
    "path",
    sorted((Path(__file__).parents[2] / "journeys").glob("*/journeys/*.yaml")),
    ids=lambda path: path.stem,
)
def test_show_fits_eighty_columns(cjtool: Run, path: Path) -> None:
    ran = cjtool(f"show {path}")

    assert ran.code == 0
    assert max(cell_len(line) for line in ran.out.splitlines()) <= 80
    assert "●" in ran.out


def test_show_tells_the_pain_of_a_stage_before_its_steps(cjtool: Run, tmp_path: Path) -> None:
    steps = "[{name: Asks, pains: [Own]}, {name: Waits, pains: [Last]}]"
    (tmp_path / "a.yaml").write_text(
        f"cjtool: journey/v1\ntitle: T\nstages: [{{name: Ask, pains: [Whole], steps: {steps}}}]\n"
    )

    lines = cjtool("show a.yaml").out.splitlines()

    pains = [line for line in lines if line.strip()[2:] in {"Whole", "Own", "Last"}]
    assert [line.strip()[2:] for line in pains] == ["Whole", "Own", "Last"]
    margins = [len(line) - len(line.lstrip()) for line in pains]
    assert margins[0] < margins[1] == margins[2]
    assert lines.index(pains[0]) < next(number for number, line in enumerate(lines) if "Asks" in line)


def test_show_takes_ids_and_wide_names(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: 图书馆\n")
    steps = "".join(
        f"      - {{name: '{'预约图书 ' * 20}{index}', emotion: {index % 5 - 2}, channel: app}}\n"
        for index in range(70)
    )
    text = f"cjtool: journey/v1\ntitle: {'lees' * 50}\nstages:\n  - name: a\n    steps:\n{steps}"
    (tmp_path / "boek.yaml").write_text(text)

    ran = cjtool("show boek")

    assert ran.code == 0
    assert max(cell_len(line) for line in ran.out.splitlines()) <= 80


def test_show_names_the_sponsor_of_the_journey_else_of_the_project(cjtool: Run, gallery: Path) -> None:
    own = " ".join(cjtool("show security-check", cwd=gallery).out.split())
    projects = " ".join(cjtool("show team-on-board", cwd=gallery).out.split())

    assert "sponsor: General Counsel" in own
    assert "sponsor: Chief Customer Officer" in projects


def test_show_without_unicode(gallery: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "cjtool", "show", "hip-replacement"]
    ran = subprocess.run(command, cwd=gallery, env=env, capture_output=True, check=True)

    assert ran.stdout.isascii()
    assert b"\x1b" not in ran.stdout


def test_refs_are_of_the_journeys_that_are_asked_for(cjtool: Run, gallery: Path) -> None:
    every = cjtool("refs channel:website", cwd=gallery).out
    some = cjtool("refs channel:website --select eating-out", cwd=gallery).out
    others = cjtool("refs channel:website --exclude vivan-los-tacos", cwd=gallery).out

    assert "vivan-los-tacos/" in every
    assert {line.partition(":")[0] for line in some.splitlines()} <= {
        "vivan-los-tacos/journeys/eating-out.yaml"
    }
    assert "vivan-los-tacos/" not in others
    assert others


def test_settings_are_of_the_projects_that_are_asked_for(cjtool: Run, gallery: Path) -> None:
    every = cjtool("settings .", cwd=gallery).out
    one = cjtool("settings . --select eating-out", cwd=gallery).out

    assert every.count("lint.fail_on ") > 1
    assert one.count("lint.fail_on ") == 1
    assert "Vivan" in one


def test_validate_tells_of_files_that_nothing_can_select_yet(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n")
    (tmp_path / "b.yaml").write_text("cjtool: journey/v1\nid: b\ntitel: I wait\n")

    for verb in ("validate", "lint"):
        ran = cjtool(f"{verb} --select b")
        assert (ran.code, "b.yaml:3:1: error schema" in ran.out) == (1, True)
    (tmp_path / "b.yaml").unlink()
    assert cjtool("validate --select a").code == 0
    assert cjtool("validate --select b").err == "cjtool: there is no journey `b`; there are `a`\n"
    assert cjtool("validate --exclude a").code == 0, "the settings are still looked at"


def test_rules_go_where_they_are_asked_for(cjtool: Run, tmp_path: Path) -> None:
    shown, nowhere, unknown = (
        cjtool(f"rules --output {each}") for each in ("text --output json=rules.json", "json=", "yaml=x")
    )

    assert shown.out == cjtool("rules").out
    assert (tmp_path / "rules.json").read_text() == cjtool("rules --output json").out
    assert nowhere.err == "cjtool: `--output json=` names no file; write `--output json=FILE`\n"
    assert unknown.err == "cjtool: there is no format `yaml` for rules; use text or json\n"


def test_show_adds_up_the_times_that_are_stated(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "cjtool: journey/v1\ntitle: I wait\nstages:\n"
        "  - {name: A, steps: [{name: One, wait: 2 weeks}, {name: Two}]}\n"
        "  - {name: B, duration: 3 days, steps: [{name: Three}]}\n",
        "utf-8",
    )

    told = " ".join(cjtool("show a.yaml").out.split())

    assert (
        "Lead time (added up) ≈ 17 days, for 2 of 3 steps; no time is stated in figures for the rest" in told
    )
    assert "Lead time (added up) 2 weeks, for 1 of 2 steps; no time is stated in figures for the rest" in told
    assert told.count("Lead time") == 2
