"""House rules on the command line: listed, explained, chosen, accepted, and in every output."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

PROJECT = """\
cjtool: project/v1
name: Library
lint:
  extend: shared/house.yaml
  house_rules:
    - name: sad-step
      for: step
      when: step.emotion < 0
      message: "`{step.name}` feels {step.emotion}"
      reason: Low points decide whether readers come back.
"""
SHARED = """\
cjtool: settings/v1
lint:
  rules: {missing-goal: off}
  options: {oversized-journey: {steps: 60}}
"""
JOURNEY = """\
cjtool: journey/v1
title: I borrow a book
stages:
  - name: Find
    steps:
      - name: Asks
        emotion: -1
"""
FOUND = "journey.yaml:6:15: warning sad-step: `Asks` feels -1\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    for name, text in (("cjtool.yaml", PROJECT), ("shared/house.yaml", SHARED), ("journey.yaml", JOURNEY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_house_rule_is_chosen_and_left_out_by_its_name(project: Path, cjtool: Run) -> None:
    assert cjtool("lint --rule sad-step").out == FOUND
    assert "sad-step" not in cjtool("lint --skip-rule sad-step").out
    wrong = cjtool("lint --rule sad-stp")
    assert (wrong.code, wrong.err) == (2, "cjtool: there is no rule `sad-stp`; did you mean `sad-step`?\n")


def test_a_house_rule_that_finds_facts_fails_no_run(project: Path, cjtool: Run) -> None:
    (project / "cjtool.yaml").write_text(PROJECT + "      kind: fact\n", encoding="utf-8")

    assert cjtool("lint --rule sad-step").out == FOUND.replace("\n", " (fact)\n")
    assert [cjtool(f"lint --rule {term}").code for term in ("sad-step", "kind:fact")] == [0, 0]
    assert cjtool("lint --rule sad-step --fail-on-facts warning").code == 1


def test_rules_lists_those_of_the_project_last(project: Path, cjtool: Run) -> None:
    assert cjtool("rules").out.splitlines()[-1].split() == [
        "sad-step", "journey", "fault", "warning", "`{step.name}`", "feels", "{step.emotion}",
    ]  # fmt: skip
    listed = json.loads(cjtool("rules --output json").out)
    assert (listed[-1]["name"], listed[-1]["options"]) == ("sad-step", {})


def test_rules_of_a_folder_without_a_project_are_those_of_cjtool(tmp_path: Path, cjtool: Run) -> None:
    assert "missing-exit" in cjtool("rules").out


def test_rules_are_not_listed_while_one_is_broken(project: Path, cjtool: Run) -> None:
    (project / "cjtool.yaml").write_text(PROJECT.replace("step.emotion <", "step.emotoin <"))

    ran = cjtool("rules")

    assert (ran.code, ran.out) == (1, "")
    assert (
        ran.err
        == "cjtool.yaml:8:18: error schema: `emotoin` is no field of a step; did you mean `emotion`?\n"
    )


def test_rules_are_not_listed_while_their_settings_are_broken(project: Path, cjtool: Run) -> None:
    (project / "shared" / "house.yaml").unlink()

    ran = cjtool("rules")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("cjtool.yaml:4:11: error schema: there is no file `shared/house.yaml`")


def test_explain_shows_the_page_of_a_house_rule(project: Path, cjtool: Run) -> None:
    page = cjtool("explain sad-step").out

    assert page.startswith(
        "sad-step\n\nLens: journey · Severity: warning · Kind: fault, mended in the file\n\n"
        "`{step.name}` feels {step.emotion}\n"
    )
    assert "Low points decide whether readers come back." in page
    assert "    step.emotion < 0\n" in page
    assert page.endswith("A house rule, written in `cjtool.yaml`, line 6.\n")


def test_explain_finds_the_rule_of_a_project_elsewhere(project: Path, cjtool: Run) -> None:
    (project / "empty").mkdir()

    assert cjtool(f"explain sad-step {project}", cwd=Path("/")).code == 0
    assert cjtool("explain sad-stop").err == "cjtool: there is no rule `sad-stop`; did you mean `sad-step`?\n"


def test_settings_tell_which_file_each_value_comes_from(project: Path, cjtool: Run) -> None:
    rows = {line.split()[0]: line.split()[1:] for line in cjtool("settings").out.splitlines() if line.strip()}

    assert rows["lint.rules.missing-goal"] == ["off", "shared/house.yaml:3"]
    assert rows["lint.options.oversized-journey.steps"] == ["60", "shared/house.yaml:4"]
    assert rows["lint.rules.sad-step"] == ["warning", "cjtool.yaml:6"]
    assert rows["lint.extend"] == ["shared/house.yaml", "cjtool.yaml:4"]
    assert rows["lint.fail_on"] == ["warning", "default"]
    assert rows["lint.fail_on_facts"] == ["never", "default"]


def test_sarif_describes_the_house_rule_of_a_finding(project: Path, cjtool: Run) -> None:
    [run] = json.loads(cjtool("lint --rule sad-step --output sarif").out)["runs"]

    rule = run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]
    assert set(rule["help"]) == {"text"}, "what users write is no Markdown"
    assert (rule["id"], rule["fullDescription"]["text"]) == (
        "sad-step",
        "Low points decide whether readers come back.",
    )


def test_a_baseline_accepts_findings_of_house_rules(project: Path, cjtool: Run) -> None:
    cjtool("baseline create")

    assert cjtool("lint").out == ""
    assert cjtool("lint --rule empty-stage").code == 0, "what did not run makes nothing stale"
    assert cjtool("lint --isolated --rule empty-stage").code == 0
    (project / "journey.yaml").write_text(JOURNEY.replace("-1", "1"))
    assert "`sad-step` no longer finds" in cjtool("lint").out


def test_only_new_findings_of_a_house_rule_are_told_since_a_revision(project: Path, cjtool: Run) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], cwd=project, check=True)
    (project / "journey.yaml").write_text(JOURNEY + "      - name: Waits\n        emotion: -2\n")

    assert cjtool("lint --rule sad-step --since HEAD").out == (
        "journey.yaml:8:15: warning sad-step: `Waits` feels -2\n"
    )


def test_validate_tells_what_is_wrong_in_house_rules(project: Path, cjtool: Run) -> None:
    (project / "cjtool.yaml").write_text(
        PROJECT.replace("for: step", "for: pain").replace("{step.name}", "{pain.name}")
    )

    ran = cjtool("validate")

    assert (ran.code, ran.out) == (1, (
        "cjtool.yaml:9:18: error schema: `name` is no field of a pain that a message can show; "
        "write a field, such as `{pain.text}`\n"
    ))  # fmt: skip


def test_without_house_rules_their_library_is_not_imported(project: Path) -> None:
    (project / "cjtool.yaml").write_text("cjtool: project/v1\nlint: {extend: shared/house.yaml}\n")
    script = (
        "import sys; from cjtool.app.lint import LintRequest, lint_projects; lint_projects(LintRequest()); "
    )

    ran = subprocess.run(
        [sys.executable, "-c", f"{script}print(*sys.modules, sep=chr(10))"],
        cwd=project, capture_output=True, text=True, check=True,
    )  # fmt: skip

    modules = ran.stdout.split()
    assert "cjtool.lint.house" in modules
    assert not any(name.startswith(("cel_expr_python", "cjtool.lint.house.")) for name in modules)


def test_where_their_library_is_missing_a_sentence_says_how_to_get_it(project: Path) -> None:
    script = (
        "import sys; sys.modules['cel_expr_python'] = None; sys.argv = ['cjtool', 'lint']; "
        "from cjtool.__main__ import main; main()"
    )

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=project, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "cjtool: house rules need the package `cel-expr-python`; run `pip install 'journey-as-code[house-rules]'`\n"
    )
