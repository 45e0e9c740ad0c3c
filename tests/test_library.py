"""What `import cjtool` gives: these names and no others, in time, from files and from texts."""

import inspect
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import cjtool
from cjtool import library

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "library.md").read_text("utf-8")
TODAY = date(2026, 1, 1)
JOURNEY = """\
cjtool: journey/v1
title: I ask
stages:
  - name: Ask
    steps:
      - {name: Calls, channel: phone, emotion: 1}
"""


def test_these_names_are_public() -> None:
    assert cjtool.__all__ == [
        "Asked",
        "Change",
        "Diagnostic",
        "ExportResult",
        "ImportResult",
        "Journey",
        "LiveWorkspace",
        "Loss",
        "Outcome",
        "ProjectWorth",
        "RequestError",
        "Scene",
        "Severity",
        "Workspace",
        "__version__",
        "diff_projects",
        "draw_journey",
        "export_journeys",
        "import_journeys",
        "lint_project",
        "load",
        "loads",
        "reckon_worth",
        "report_journey",
        "report_project",
        "translate_project",
        "write_findings",
        "write_svg",
    ]


@pytest.mark.parametrize("name", [name for name in cjtool.__all__ if name != "__version__"])
def test_a_public_name_is_documented_and_typed(name: str) -> None:
    value = getattr(cjtool, name)

    assert f"`{name}`" in PAGE
    assert inspect.getdoc(value)
    if inspect.isfunction(value):
        signature = inspect.signature(value)
        kinds = [signature.return_annotation, *(each.annotation for each in signature.parameters.values())]
        assert inspect.Signature.empty not in kinds


def test_every_function_of_the_library_is_public() -> None:
    functions = [
        name
        for name, value in vars(library).items()
        if inspect.isfunction(value) and value.__module__ == library.__name__ and not name.startswith("_")
    ]

    assert set(functions) < set(cjtool.__all__)


def test_no_public_name_is_that_of_a_module_which_would_take_its_place() -> None:
    modules = {path.stem for path in (ROOT / "src" / "cjtool").iterdir()}

    assert modules & set(cjtool.__all__) == set()


def test_a_name_that_there_is_not_is_no_attribute() -> None:
    assert not hasattr(cjtool, "lint_everything")
    assert set(cjtool.__all__) <= set(dir(cjtool))


def test_importing_cjtool_imports_nothing_else_of_it() -> None:
    code = "import sys, cjtool; print([name for name in sys.modules if name.startswith('cjtool')])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout == "['cjtool']\n"


@pytest.mark.slow
def test_the_page_shows_what_its_programs_print() -> None:
    shown = re.findall(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)

    assert [program.count("\n") for program, _ in shown] == [20, 17, 18]
    for program, printed in shown:
        ran = subprocess.run(
            [sys.executable, "-"], input=program, capture_output=True, text=True, check=False
        )
        assert (ran.stderr, ran.stdout) == ("", printed)


def test_a_file_and_its_text_are_the_same_project(tmp_path: Path) -> None:
    (tmp_path / "ask.yaml").write_text(JOURNEY)

    read, given = (
        cjtool.load(tmp_path / "ask.yaml", today=TODAY),
        cjtool.loads(JOURNEY, name="ask.yaml", today=TODAY),
    )

    assert [each.id for each in read.journeys] == [each.id for each in given.journeys] == ["ask"]
    assert [(each.rule, each.span.line) for each in cjtool.lint_project(read).diagnostics] == [
        (each.rule, each.span.line) for each in cjtool.lint_project(given).diagnostics
    ]


def test_what_is_not_valid_is_told_and_not_raised() -> None:
    project = cjtool.loads("cjtool: journey/v1\ntitel: I ask\n", name="ask.yaml")
    outcome = cjtool.lint_project(project)

    assert project.journeys == ()
    assert {str(each.span.path) for each in project.problems} == {"ask.yaml"}
    assert len(outcome.diagnostics) == len(project.problems) > 0


def test_rules_are_picked_and_left_out() -> None:
    project = cjtool.loads(JOURNEY)

    only = cjtool.lint_project(project, only=["missing-persona"])
    without = cjtool.lint_project(project, skip=["missing-persona"])

    assert [each.rule for each in only.diagnostics] == ["missing-persona"]
    assert "missing-persona" not in {each.rule for each in without.diagnostics}
    assert without.diagnostics


def test_two_projects_are_compared_wherever_they_lie(tmp_path: Path) -> None:
    for name, emotion in (("old", 1), ("new", 0)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "ask.yaml").write_text(JOURNEY.replace("emotion: 1", f"emotion: {emotion}"))
        (tmp_path / name / "cjtool.yaml").write_text("cjtool: project/v1\nname: Client\n")

    [change] = cjtool.diff_projects(cjtool.load(tmp_path / "old"), cjtool.load(tmp_path / "new"))

    assert isinstance(change, cjtool.Change)
    assert (change.kind, change.level, change.at) == ("emotion-lower", "worse", "ask/ask/calls#emotion")
    assert (change.was, change.now) == ("1", "0")
    assert change.message == "customers feel worse at `Calls`: `0`, it was `1`"
    assert change.message_in("nl") == "klanten voelen zich slechter bij `Calls`: `0`, dat was `1`"
    assert change.before
    assert change.after
    assert [place.path.parent.name for place in (change.before, change.after)] == ["old", "new"]


def test_a_comparison_follows_what_the_later_project_says_of_changes(tmp_path: Path) -> None:
    (tmp_path / "ask.yaml").write_text(JOURNEY)
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Client\n")
    before = cjtool.load(tmp_path)
    (tmp_path / "ask.yaml").write_text(
        JOURNEY.replace("1}", "0}  # cjtool: ignore[emotion-lower]: on purpose")
    )
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Client\ndiff: {levels: {emotion-lower: neutral, settings-changed: off}}\n"
    )

    [change] = cjtool.diff_projects(before, cjtool.load(tmp_path))

    assert (change.kind, change.level, change.accepted) == ("emotion-lower", "neutral", "on purpose")


def test_of_a_file_with_problems_no_change_is_told(tmp_path: Path) -> None:
    for name, title in (("old", "title"), ("new", "titel")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "ask.yaml").write_text(JOURNEY.replace("title", title))
        (tmp_path / name / "cjtool.yaml").write_text("cjtool: project/v1\nname: Client\n")
    before, after = cjtool.load(tmp_path / "old"), cjtool.load(tmp_path / "new")

    assert after.problems
    assert cjtool.diff_projects(before, after) == ()
    assert cjtool.diff_projects(after, before) == ()


def test_a_journey_goes_out_and_comes_in_with_nothing_written(tmp_path: Path) -> None:
    project = cjtool.loads(JOURNEY, name="ask.yaml")
    made = cjtool.export_journeys(project, "json", ["ask"])
    [(name, data)] = made.files
    read = cjtool.import_journeys(data, "json", project)

    assert str(name) == "ask.json"
    assert [journey.id for journey in read.journeys] == ["ask"]
    assert (made.losses, read.all_losses) == ((), ())
    assert [journey.title for journey in cjtool.loads(read.journeys[0].text).journeys] == ["I ask"]
    assert list(tmp_path.iterdir()) == []


def test_what_a_conversion_loses_is_a_value() -> None:
    text = JOURNEY.replace("emotion: 1", "emotion: 1, does: Asks")
    [loss] = cjtool.export_journeys(cjtool.loads(text, name="ask.yaml"), "cjml").losses

    assert isinstance(loss, cjtool.Loss)
    assert (loss.kind, loss.what, loss.spot.name, loss.value) == (
        "left-out",
        "does",
        "ask/ask/calls#does",
        "Asks",
    )
    assert loss.message.text("nl") == "CJML heeft geen plek voor `does`"


def test_a_wrong_conversion_gets_the_nearest_right_thing() -> None:
    project = cjtool.loads(JOURNEY)

    with pytest.raises(cjtool.RequestError, match="`jason` is not a format; did you mean `json`"):
        cjtool.import_journeys("{}", "jason")
    with pytest.raises(cjtool.RequestError, match="`theydoo` is not a format; did you mean `theydo`"):
        cjtool.export_journeys(project, "theydoo")
    with pytest.raises(cjtool.RequestError, match="there is no journey `x`"):
        cjtool.export_journeys(project, "json", ["x"])
    with pytest.raises(cjtool.RequestError, match="line 1, column 1 is not JSON"):
        cjtool.import_journeys("no", "json")


def test_findings_are_written_in_a_format() -> None:
    outcome = cjtool.lint_project(cjtool.loads(JOURNEY, name="ask.yaml"), only=["missing-persona"])

    assert cjtool.write_findings(outcome).startswith("ask.yaml:")
    assert json.loads(cjtool.write_findings(outcome, "json"))["findings"][0]["rule"] == "missing-persona"


def test_a_journey_is_drawn_and_reported_in_another_language() -> None:
    project = cjtool.loads(JOURNEY)
    [scene] = cjtool.draw_journey(project, project.journeys[0], asked=cjtool.Asked(language="nl"))

    assert 'lang="nl"' in cjtool.write_svg(scene, language="nl")
    assert "**Status**" in cjtool.report_journey(project, "journey", language="en")
    assert "map.svg" in cjtool.report_journey(project, "journey")
    assert "map.svg" not in cjtool.report_journey(project, "journey", map_path="")
    assert "I ask" in cjtool.report_project(project)


def test_a_wrong_request_says_what_there_is(tmp_path: Path) -> None:
    project = cjtool.loads(JOURNEY)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cjtool.yaml").write_text(f"cjtool: project/v1\nname: {name}\n")

    with pytest.raises(cjtool.RequestError, match="there is no journey `x`; there are `journey`"):
        cjtool.draw_journey(project, "x")
    with pytest.raises(cjtool.RequestError, match="there is no view `x`; there are blueprint, "):
        cjtool.draw_journey(project, "journey", view="x")
    with pytest.raises(cjtool.RequestError, match="there is no rule `x`"):
        cjtool.lint_project(project, only=["x"])
    with pytest.raises(cjtool.RequestError, match="there is no format `x`; there are azure, "):
        cjtool.write_findings(cjtool.lint_project(project), "x")
    with pytest.raises(cjtool.RequestError, match="holds 2 projects, not one"):
        cjtool.load(tmp_path)
    with pytest.raises(cjtool.RequestError, match="cannot be read"):
        cjtool.load(tmp_path / "none.yaml")
