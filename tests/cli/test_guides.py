"""The guides say what is so: their commands are run, and what editors are told fits what cjtool writes."""

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from tests.cli.conftest import Run
from tests.old_repository import make
from tests.walked import PAGES, at, run, walked

ROOT = Path(__file__).parents[2]
ADOPTING = (ROOT / "docs" / "adopting.md").read_text("utf-8")
EDITORS = (ROOT / "docs" / "editors.md").read_text("utf-8")
BROKEN = "cjtool: journey/v1\ntitle: [\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_page_shows_what_its_commands_print(name: str, tmp_path: Path) -> None:
    page = (ROOT / "docs" / name).read_text("utf-8")

    assert walked(name, tmp_path) == page, "`python -m tests.walked` writes it anew; look at what changed"


def test_pipelines_on_the_page_call_commands_that_there_are(cjtool: Run, tmp_path: Path) -> None:
    make(tmp_path)
    pipelines = [yaml.safe_load(text) for text in blocks(ADOPTING, "yaml")]
    calls = [call for each in pipelines for call in texts(each) if call.startswith("cjtool lint")]

    assert len(calls) == 2
    for call in calls:
        assert cjtool(call.removeprefix("cjtool ")).code == 1, "findings, no wrong request"
    assert (tmp_path / "lint.sarif").exists()
    assert (tmp_path / "gl-code-quality-report.json").exists()


def test_the_hooks_of_the_page_are_those_that_there_are() -> None:
    hooks = {each["id"] for each in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}

    assert set(re.findall(r"\bcjtool-(?:lint|fmt)[a-z-]*", ADOPTING)) == hooks


def test_the_task_of_vs_code_understands_every_finding(cjtool: Run, tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "journeys" / "café: één (1).yaml").write_text(BROKEN, "utf-8")
    task = json.loads(block("json title=.vscode/tasks.json"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    ran = cjtool(shlex.join(task["args"]))
    lines = ran.out.splitlines()
    found = json.loads(cjtool("lint --output json").out)["findings"]
    matches = [re.match(pattern["regexp"], line) for line in lines]

    assert (task["command"], len(lines)) == ("cjtool", len(found))
    assert [
        match and {key: match[pattern[key]] for key in pattern if key != "regexp"} for match in matches
    ] == [
        {
            "file": each["path"],
            "line": str(each["line"]),
            "column": str(each["column"]),
            "severity": each["severity"],
            "code": each["rule"],
            "message": each["message"],
        }
        for each in found
    ]


def test_the_file_watcher_of_jetbrains_gets_whole_paths(cjtool: Run, tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / ".cjtool").mkdir()
    (tmp_path / "ci.yaml").write_text("on: push\n")
    row = dict(re.findall(r"^\| ([A-Z][\w ]+) \| `([^`]+)`", EDITORS, re.MULTILINE))
    folder = row["Working directory"].replace("$ProjectFileDir$", str(tmp_path))
    journey, other = tmp_path / "journeys" / "leak.yaml", tmp_path / "ci.yaml"
    ran, passed = (
        cjtool(row["Arguments"].replace("$FilePath$", str(path)), cwd=Path(folder))
        for path in (journey, other)
    )
    parts = {"$FILE_PATH$": r"(/.+)", "$LINE$": r"(\d+)", "$COLUMN$": r"(\d+)", "$MESSAGE$": "(.+)"}
    line = re.sub(r"\$\w+\$", lambda found: parts[found[0]], row["Output filters"])

    assert ran.out
    assert {Path(match[1]) for match in map(re.compile(line).fullmatch, ran.out.splitlines()) if match} == {
        tmp_path / "journeys" / "complain.yaml",
        journey,
    }
    assert (passed.code, passed.out) == (0, "")


@pytest.mark.slow
def test_schemas_stand_where_the_page_says(cjtool: Run, tmp_path: Path) -> None:
    cjtool("init made --starter service")
    made = tmp_path / "made"
    written = {path.name: path.read_text("utf-8") for path in (made / ".cjtool" / "schemas").iterdir()}
    assert run(block("sh"), at(tmp_path / "other")) == ""
    settings = json.loads(block("json title=.vscode/settings.json"))["yaml.schemas"]
    modeline = block("yaml").rstrip("\n")
    journeys = list((made / "journeys").glob("*.yaml"))

    assert {
        path.name: path.read_text("utf-8") for path in (tmp_path / "other" / ".cjtool" / "schemas").iterdir()
    } == written
    assert all((made / schema).is_file() for schema in settings)
    assert all(any(made.glob(pattern)) for pattern in settings.values())
    assert {path.read_text("utf-8").splitlines()[0] for path in journeys} == {modeline}


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["journey", "library", "project"])
def test_schemas_say_the_same_to_tools_of_draft_7(kind: str) -> None:
    schema = json.loads((ROOT / "schemas" / f"{kind}.schema.json").read_text("utf-8"))
    files = [
        yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        for path in sorted((ROOT / "journeys").rglob("*.yaml"))
    ]
    broken = [{**each, "titel": "x"} for each in files] + [{**each, "cjtool": 1} for each in files]
    new, old = (draft(schema) for draft in (jsonschema.Draft202012Validator, jsonschema.Draft7Validator))

    for each in files + broken:
        assert [str(error.absolute_path) for error in new.iter_errors(each)] == [
            str(error.absolute_path) for error in old.iter_errors(each)
        ]


def block(kind: str) -> str:
    """The first fenced block of a kind on the page on editors."""
    return next(blocks(EDITORS, kind))


def blocks(page: str, kind: str) -> Iterator[str]:
    fence = re.compile(rf"^```{re.escape(kind)}[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    yield from (str(match[1]) for match in fence.finditer(page))


def texts(value: Any) -> list[str]:
    """All texts in plain data."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) else []
