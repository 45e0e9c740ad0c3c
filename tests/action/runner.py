"""A small runner of `action.yml`: its own scripts are run as they stand there, actions of others have stand-ins."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from tests.action.expressions import filled_in, value
from tests.action.hosts import TOKEN, Host
from tests.action.proposals import Proposal

ROOT = Path(__file__).parents[2]
ACTION = yaml.load((ROOT / "action.yml").read_text("utf-8"), yaml.BaseLoader)
ARTIFACTS = "https://github.com/o/r/actions/runs/5/artifacts"


@dataclass
class Job:
    """A run of the action on a proposal: what it printed and wrote, and what it gave to actions of others."""

    proposal: Proposal
    host: Host
    environment: dict[str, str]
    temporary: Path
    code: int = 0
    log: str = ""
    summary: str = ""
    steps: dict[str, dict[str, Any]] = field(default_factory=dict)
    given: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def outputs(self) -> dict[str, str]:
        """What the action puts out."""
        wanted = {name: each["value"] for name, each in ACTION["outputs"].items()}
        return {name: filled_in(text, {"steps": self.steps}) for name, text in wanted.items()}

    def artifacts(self) -> list[str]:
        """The names of the files that were uploaded, each as it is."""
        return [Path(given["path"]).name for name, given in self.given if name == "actions/upload-artifact"]


def job(proposal: Proposal, host: Host, **changed: str) -> Job:
    """A job on the proposal, before its first step."""
    temporary = proposal.folder.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    environment = {
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_API_URL": host.address,
        "GITHUB_EVENT_NAME": "pull_request",
        "GITHUB_EVENT_PATH": str(temporary / "event.json"),
        "GITHUB_GRAPHQL_URL": f"{host.address}/graphql",
        "GITHUB_REPOSITORY": "o/r",
        "GITHUB_SERVER_URL": "https://github.com",
        "GITHUB_SHA": proposal.merged,
        "RUNNER_TEMP": str(temporary),
    }
    (temporary / "event.json").write_text("{}")
    return Job(proposal, host, environment | changed, temporary)


def run(job: Job, *, event: dict[str, Any] | None = None, install: bool = False, **inputs: str) -> Job:
    """The job, done; inputs with `_` for `-`."""
    proposal = job.proposal
    if event is None:
        about = {
            "number": 7,
            "base": {"sha": proposal.start},
            "head": {"sha": proposal.head, "repo": {"fork": False}},
        }
        event = {"pull_request": about}
    Path(job.environment["GITHUB_EVENT_PATH"]).write_text(json.dumps(event))
    given = {name.replace("_", "-"): text for name, text in inputs.items()}
    return run_action(job, given, event, install=install)


def run_action(
    job: Job, inputs: Mapping[str, str], event: Mapping[str, Any], *, install: bool = False
) -> Job:
    """Run all steps in order, until one fails. Without `install`, cjtool is that of these tests."""
    assert set(inputs) <= set(ACTION["inputs"])
    defaults = {name: each["default"] for name, each in ACTION["inputs"].items()}
    github = {"action_path": str(ROOT), "token": TOKEN, "event": event}
    given = {name: filled_in(text, {"github": github}) for name, text in {**defaults, **inputs}.items()}
    for step in ACTION["runs"]["steps"]:
        values = {"github": github, "inputs": given, "steps": job.steps}
        outputs: dict[str, str] = {}
        job.steps.setdefault(step.get("id", ""), {"outputs": outputs})
        if not value(step.get("if", "true"), values):
            continue
        with_values = {
            name: filled_in(text, values)
            for name, text in {**step.get("with", {}), **step.get("env", {})}.items()
        }
        if "uses" in step:
            outputs |= _stand_in(job, step["uses"].partition("@")[0], with_values)
        elif step.get("id") == "install" and not install:
            outputs["python"] = sys.executable
        else:
            folder = job.proposal.folder / filled_in(step.get("working-directory", "."), values)
            assert step["shell"] == "bash"
            outputs |= _run(job, step["run"], with_values, folder)
        job.steps[step.get("id", "")] = {"outputs": outputs}
        if job.code:
            break
    return job


def _stand_in(job: Job, action: str, given: dict[str, str]) -> dict[str, str]:
    job.given.append((action, given))
    if action == "actions/setup-python":
        return {"python-path": sys.executable}
    if action == "actions/upload-artifact":
        assert Path(given["path"]).is_file(), "what is no archive is one file"
        assert given["archive"] == "false"
        return {"artifact-url": f"{ARTIFACTS}/{len(job.given)}"}
    assert action == "github/codeql-action/upload-sarif"
    return {}


def _run(job: Job, script: str, given: dict[str, str], folder: Path) -> dict[str, str]:
    """Run a script as GitHub does; its outputs and its summary are read from the files that it is given."""
    files = {name: job.temporary / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for path in files.values():
        path.write_text("")
    plain = {name: text for name, text in os.environ.items() if not name.startswith(("GITHUB_", "GIT_"))}
    ran = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=plain | job.environment | {name: str(path) for name, path in files.items()} | given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
    )
    job.code, job.log = ran.returncode, job.log + ran.stdout
    job.summary += files["GITHUB_STEP_SUMMARY"].read_text("utf-8")
    return read_outputs(files["GITHUB_OUTPUT"].read_text("utf-8"))


def read_outputs(text: str) -> dict[str, str]:
    r"""What a runner reads in `$GITHUB_OUTPUT`: `name=value`, or `name<<END`, lines, `END`; lines end in `\n` alone."""
    outputs: dict[str, str] = {}
    lines = iter(text.split("\n"))
    for line in lines:
        name, sign, end = line.partition("<<")
        if sign and "=" not in name:
            held: list[str] = []
            while (following := next(lines)) != end:
                held.append(following)
            outputs[name] = "\n".join(held)
        elif "=" in line:
            outputs[line.partition("=")[0]] = line.partition("=")[2]
        else:
            assert not line, f"{line!r} is neither"
    return outputs
