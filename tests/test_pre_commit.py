"""The hooks of `.pre-commit-hooks.yaml`, run by pre-commit itself in a repository with other people's YAML."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WHAT_IS_INSTALLED = (
    "src",
    "templates",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "NOTICE",
    ".pre-commit-hooks.yaml",
)
JOURNEY = """\
cjtool: journey/v1
title: I ask
status: draft
stages:
  - name: Ask
    steps:
      - name: Calls
        chanel: phone
        emotion: 1
"""
CONFIG = """\
repos:
  - repo: {hooks}
    rev: {revision}
    hooks:
      - id: cjtool-lint
      - id: cjtool-lint-fix
        stages: [manual]
      - id: cjtool-fmt
        stages: [manual]
      - id: cjtool-lint-project
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that lints with a clone of this one, and holds only what is somebody else's."""
    hooks = tmp_path_factory.mktemp("hooks")
    for name in WHAT_IS_INSTALLED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, hooks / name)
    revision = _committed(hooks)
    folder = tmp_path_factory.mktemp("repository")
    (folder / ".pre-commit-config.yaml").write_text(CONFIG.format(hooks=hooks, revision=revision))
    (folder / "values.yaml").write_text("name: {{ .Values.name }}\n")
    _committed(folder)
    return folder


def test_the_manifest_is_one_for_pre_commit(tmp_path: Path) -> None:
    ran = _run(
        tmp_path,
        sys.executable,
        "-m",
        "pre_commit",
        "validate-manifest",
        str(ROOT / ".pre-commit-hooks.yaml"),
    )

    assert (ran.returncode, ran.stdout) == (0, "")


def test_hooks_lint_what_is_committed_and_nothing_else(repository: Path) -> None:
    other = _hooks(repository)
    (repository / "a.yaml").write_text(JOURNEY)
    _run(repository, "git", "add", ".")
    wrong = _hooks(repository)
    mended = _hooks(repository, "cjtool-lint-fix", "--hook-stage", "manual")
    _run(repository, "git", "add", ".")
    right = _hooks(repository)

    assert other.returncode == 0, other.stdout
    assert wrong.returncode == 1
    assert wrong.stdout.count("a.yaml:8:9: error schema: `chanel` is not a key of a step") == 2, (
        "of two hooks"
    )
    assert mended.returncode == 1, "pre-commit fails when a hook has changed a file"
    assert "cjtool: mended 1, left 0" in mended.stdout
    assert (repository / "a.yaml").read_text() == JOURNEY.replace("chanel", "channel")
    assert right.returncode == 0, right.stdout


def test_a_hook_brings_what_is_committed_into_form_and_nothing_else(repository: Path) -> None:
    (repository / "b.yaml").write_text("cjtool: journey/v1\nstatus:   draft\ntitle: I ask\nstages: [Ask]\n")
    _run(repository, "git", "add", ".")

    crooked = _hooks(repository, "cjtool-fmt", "--hook-stage", "manual")
    _run(repository, "git", "add", ".")
    formed = _hooks(repository, "cjtool-fmt", "--hook-stage", "manual")

    assert crooked.returncode == 1, "pre-commit fails when a hook has changed a file"
    assert "b.yaml: brought into form" in crooked.stdout
    written = (repository / "b.yaml").read_text()
    assert written == "cjtool: journey/v1\ntitle: I ask\nstatus: draft\nstages: [Ask]\n"
    assert (repository / "values.yaml").read_text() == "name: {{ .Values.name }}\n"
    assert formed.returncode == 0, formed.stdout


def _hooks(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return _run(repository, sys.executable, "-m", "pre_commit", "run", "--all-files", *arguments)


def _committed(folder: Path) -> str:
    """The revision of a new repository of all that a folder holds."""
    _run(folder, "git", "init", "--quiet")
    _run(folder, "git", "add", ".")
    me = ("-c", "user.name=cjtool", "-c", "user.email=cjtool@example.org", "-c", "commit.gpgsign=false")
    _run(folder, "git", *me, "commit", "--quiet", "--no-verify", "-m", "all")
    return _run(folder, "git", "rev-parse", "HEAD").stdout.strip()


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Without what an outer git, virtual environment or pre-commit set; pre-commit's own cache is thrown away."""
    outer = ("GIT_", "PRE_COMMIT", "PYTHONPATH", "VIRTUAL_ENV")
    plain = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    plain["PRE_COMMIT_HOME"] = str(folder.parent / "pre-commit-home")
    return subprocess.run(
        command, cwd=folder, env=plain, capture_output=True, text=True, encoding="utf-8", check=False
    )
