"""`cjtool lint` and `cjtool validate`: what is looked at, and exit codes."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

GOOD = """cjtool: journey/v1
title: I borrow a book
status: draft
stages:
  - name: Find a book
    phase: use
    steps:
      - name: Asks at the desk
        channel: counter
        emotion: 1
"""
SAD_END = """\
cjtool: journey/v1
title: I buy a ticket
stages:
  - name: Buy
    steps: [{name: Pays, emotion: -1.5}]
"""
EMPTY_STAGE = GOOD.replace("status: draft\n", "").split("    steps:")[0]
BROKEN = GOOD.replace("emotion: 1", "emotion: 5")


def test_a_clean_file_says_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)

    ran = cjtool("lint a.yaml")

    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_warning_fails(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    ran = cjtool("lint a.yaml --rule empty-stage")

    assert ran.code == 1
    assert ran.out == "a.yaml:4:11: warning empty-stage: stage `Find a book` has no steps\n"


@pytest.mark.parametrize(("option", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on_sets_the_bar(cjtool: Run, tmp_path: Path, option: str, code: int) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    assert cjtool(f"lint a.yaml --rule empty-stage --fail-on {option}").code == code


@pytest.mark.parametrize(
    ("options", "code"),
    [("", 0), ("--fail-on info", 0), ("--fail-on-facts warning", 1), ("--fail-on-facts error", 0)],
)
def test_a_fact_about_the_client_fails_only_where_that_is_asked(
    cjtool: Run, tmp_path: Path, options: str, code: int
) -> None:
    (tmp_path / "a.yaml").write_text(SAD_END)

    ran = cjtool(f"lint a.yaml --rule kind:fact {options}")

    assert ran.code == code
    assert ran.out.startswith("a.yaml:5:35: warning negative-ending: ")
    assert ran.out.endswith(" (fact)\n")


def test_a_file_that_is_not_valid_fails_whatever_the_bar(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BROKEN)

    ran = cjtool("lint a.yaml --fail-on never")

    assert ran.code == 1
    assert "`5` is out of range" in ran.out


def test_min_severity_hides_and_still_fails(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    ran = cjtool("lint a.yaml --rule empty-stage --min-severity error")

    assert (ran.code, ran.out) == (1, "")


def test_a_path_that_is_not_there_is_a_wrong_request(cjtool: Run) -> None:
    ran = cjtool("lint nowhere.yaml")

    assert (ran.code, ran.err) == (2, "cjtool: `nowhere.yaml` cannot be read: there is no such file\n")


def test_nothing_to_look_at_is_no_success(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("services: []\n")

    assert cjtool("lint").code == 3
    assert cjtool("lint --allow-empty").code == 0


def test_somebody_elses_yaml_is_left_alone_and_named_when_asked(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("services: [\n")
    (tmp_path / "a.yaml").write_text(GOOD)

    ran = cjtool("lint --verbose")

    assert (ran.code, ran.err) == (0, "other.yaml: passed over, no line starts with `cjtool:`\n")


def test_a_journey_without_its_first_line_is_not_passed_over_in_silence(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Shop\n")
    (tmp_path / "a.yaml").write_text(GOOD)
    (tmp_path / "b.yaml").write_text("title: I buy\nstages:\n  - name: Buy\n")
    (tmp_path / "pipeline.yaml").write_text("stages: [build]\n")
    said = "b.yaml: passed over, though it looks like a journey; make `cjtool: journey/v1` its first line\n"

    cold, warm, built = cjtool("lint"), cjtool("lint"), cjtool("build")

    assert cold.err == warm.err == said
    assert built.err.startswith(said)
    assert "b.yaml" not in cjtool("lint --force-exclude").err


def test_one_file_named_reports_that_file_and_broken_ones_beside_it(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")
    (tmp_path / "a.yaml").write_text(GOOD)
    (tmp_path / "b.yaml").write_text(EMPTY_STAGE)

    quiet = cjtool("lint a.yaml")
    (tmp_path / "b.yaml").write_text(BROKEN)
    loud = cjtool("lint a.yaml")

    assert (quiet.code, quiet.out) == (0, "")
    assert loud.code == 1
    assert loud.out.startswith("b.yaml:")


def test_standard_input_stands_for_its_file(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)

    ran = cjtool("lint - --stdin-filename a.yaml --rule empty-stage", stdin=EMPTY_STAGE.encode())

    assert (ran.code, ran.out.split(": ")[0]) == (1, "a.yaml:4:11")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (GOOD.encode("utf-16"), "<stdin>:1:1: error yaml-syntax: the file is UTF-16; save it as UTF-8\n"),
        (b"# caf\xe9\n" + GOOD.encode(), "<stdin>:1:6: error yaml-syntax: the file is not UTF-8: byte 0xE9; save it as UTF-8\n"),
        (GOOD.encode() + b"#" * 5_000_000, "<stdin>:1:1: error yaml-syntax: the file is larger than 5 MB; split it\n"),
    ],
    ids=["utf-16", "latin-1", "too large"],
)  # fmt: skip
def test_standard_input_that_cannot_be_read_is_not_valid(cjtool: Run, given: bytes, said: str) -> None:
    ran = cjtool("validate -", stdin=given)

    assert (ran.code, ran.out) == (1, said)


def test_several_outputs_in_one_run(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    ran = cjtool(
        "lint a.yaml --rule empty-stage --output json=out/lint.json --output sarif=out/lint.sarif --output github"
    )

    assert ran.out.startswith("::warning file=a.yaml,line=4,")
    assert json.loads((tmp_path / "out/lint.json").read_text())["summary"]["warnings"] == 1
    assert json.loads((tmp_path / "out/lint.sarif").read_text())["version"] == "2.1.0"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("lint --rule empty-stagge", "there is no rule `empty-stagge`; did you mean `empty-stage`?"),
        ("lint --skip-rule lens:cxx", "there is no rule `lens:cxx`; did you mean `lens:cx`?"),
        ("lint --fail-on-facts warn", "`--fail-on-facts warn` is no severity; did you mean `warning`?"),
        ("lint --fail-on warn", "`--fail-on warn` is no severity; did you mean `warning`?"),
        ("lint --min-severity never", "`--min-severity never` is no severity; use error, warning, info"),
        ("lint --output sariff", "there is no format `sariff`; did you mean `sarif`?"),
        ("lint --output json=", "`--output json=` names no file; write `--output json=FILE`"),
        ("lint --today 2026-13-01", "`2026-13-01` is not a date; write YYYY-MM-DD"),
        ("lint --today 2026-W01-1", "`2026-W01-1` is not a date; write YYYY-MM-DD"),
        ("lint --select staet:future", "`staet:` selects nothing; did you mean `state:`?"),
        (
            "explain missing-after-sale",
            "there is no rule `missing-after-sale`; did you mean `missing-after-sales`?",
        ),
        ("schema jorney", "there is no schema `jorney`; did you mean `journey`?"),
        ("render --view mapp", "there is no view `mapp`; did you mean `map`?"),
        ("render --language nll", "`nll` is not a language that cjtool writes; it writes en, nl, fr, de"),
        (
            "report -f doc",
            "reports are Markdown, HTML or PDF, and `doc` is none of them; write `-o report.md`, `-o report.html` or `-o report.pdf`, or name a folder",
        ),
        ("list --kind personen", "`personen` is nothing to list; did you mean `personas`?"),
    ],
)
def test_a_wrong_request_names_the_nearest_right_one(
    cjtool: Run, tmp_path: Path, command: str, said: str
) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)

    ran = cjtool(command)

    assert (ran.code, ran.out, ran.err) == (2, "", f"cjtool: {said}\n")


def test_select_lints_only_what_it_takes(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")
    (tmp_path / "a.yaml").write_text(
        GOOD.replace("draft", "review").replace("    steps:", "    steps: []\n    meta:")
    )
    (tmp_path / "b.yaml").write_text(GOOD + "tags: [library]\n")

    assert cjtool("lint --rule empty-stage --select tag:library").code == 0
    assert cjtool("lint --rule empty-stage --exclude b").code == 1
    assert cjtool("lint --rule empty-stage --select tag:none").code == 3


def test_validate_runs_no_rules(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)
    (tmp_path / "b.yaml").write_text(BROKEN)

    assert cjtool("validate a.yaml").code == 0
    assert cjtool("validate b.yaml").code == 1


def test_settings_of_a_project_are_checked(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nlint:\n  rules:\n    emty-stage: off\n")
    (tmp_path / "a.yaml").write_text(GOOD)

    ran = cjtool("lint")

    assert ran.code == 1
    assert (
        ran.out
        == "cjtool.yaml:4:5: error schema: there is no rule `emty-stage`; did you mean `empty-stage`?\n"
    )


def test_the_gallery_has_no_faults(cjtool: Run, gallery: Path) -> None:
    """It shows targets that are missed as missed: facts about the client, which fail no run."""
    ran = cjtool("lint --today 2026-11-22 --output concise", cwd=gallery)

    assert (ran.code, [line for line in ran.out.splitlines() if not line.endswith("(fact)")]) == (0, [])
    assert "missed-target" in ran.out


def test_bad_projects_are_not(cjtool: Run) -> None:
    bad = Path(__file__).parents[1] / "bad"

    for project in ("gapped-gym", "verkokerde-verzekeraar", "broken"):
        assert cjtool("lint --today 2026-11-22", cwd=bad / project).code == 1


def test_no_rule_left_to_run_is_a_wrong_request(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)

    assert cjtool("lint a.yaml --rule empty-stage --skip-rule empty-stage").code == 2


def test_a_project_without_journeys_is_no_success(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")

    assert cjtool("lint").code == 3
    assert cjtool("lint --allow-empty").code == 0


def test_two_outputs_do_not_share_a_place(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)

    assert cjtool("lint a.yaml --output json=x --output sarif=x").code == 2


@pytest.mark.parametrize("command", ["lint -", "validate -", "lint - --stdin-filename a.yaml"])
def test_an_empty_standard_input_is_an_empty_file(cjtool: Run, command: str) -> None:
    ran = cjtool(command, stdin=b"")

    assert ran.code == 1
    assert "the file is empty" in ran.out
