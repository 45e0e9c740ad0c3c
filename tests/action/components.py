"""A small runner of our components for GitLab: their scripts are run as they stand there."""

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
_INPUT = re.compile(r"\$\[\[ inputs\.([a-z-]+) \]\]")


@dataclass(frozen=True)
class JobRun:
    """How a job ended, and what it printed."""

    code: int
    log: str


def component(name: str, inputs: Mapping[str, str]) -> dict[str, Any]:
    """The jobs of a component once GitLab has filled its inputs in, as texts. Inputs are checked as GitLab does it."""
    text = (ROOT / "templates" / name / "template.yml").read_text("utf-8")
    header, _, jobs = text.partition("\n---\n")
    known = yaml.load(header, yaml.BaseLoader)["spec"]["inputs"]
    assert set(inputs) <= set(known)
    defaults = {input: each["default"] for input, each in known.items() if "default" in each}
    values = {**defaults, **inputs}
    assert set(values) == set(known), "one that is mandatory is missing"
    for input, value in values.items():
        assert re.search(known[input].get("regex", ""), value), f"{input}: {value}"
        assert value in known[input].get("options", [value]), f"{input}: {value}"
    filled = _INPUT.sub(lambda found: values[found[1]], jobs)
    loaded: dict[str, Any] = yaml.load(filled, yaml.BaseLoader)
    return loaded


def run_job(
    job: Mapping[str, Any], folder: Path, given: Mapping[str, str], *, before: str | None = None
) -> JobRun:
    """Run a job in its clone of a repository; `before` stands for what the job does first."""
    variables = {name: _expanded(value, given) for name, value in job["variables"].items()}
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("CI_", "GIT_"))}
    first = job["before_script"] if before is None else [before]
    ran = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join([*first, *job["script"]])],
        cwd=folder,
        env={**plain, **variables, "GITLAB_CI": "true", **given},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
    )
    return JobRun(ran.returncode, ran.stdout)


def _expanded(value: str, given: Mapping[str, str]) -> str:
    return re.sub(r"\$([A-Z_]+)", lambda found: given.get(found[1], ""), value)
