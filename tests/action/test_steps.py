"""What the steps hand on, and what they keep to themselves."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from journey_review.steps import main

TOKEN = "a-secret"


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Sequence[str], dict[str, str]]]:
    """The calls of cjtool, none of which does anything."""
    calls: list[tuple[Sequence[str], dict[str, str]]] = []

    def run(command: Sequence[str], **options: Any) -> subprocess.CompletedProcess[str]:
        if "cjtool" in command:
            calls.append((command, options["env"]))
        return subprocess.CompletedProcess(command, 0, "", "")

    for name, value in {"RUNNER_TEMP": str(tmp_path), "REVIEW_TOKEN": TOKEN, "CJTOOL_TOKEN": TOKEN}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("GITHUB_EVENT_PATH", raising=False)
    monkeypatch.delenv("GITLAB_CI", raising=False)
    monkeypatch.setattr("journey_review.steps.subprocess.run", run)
    return calls


def test_cjtool_never_sees_a_token(called: list[tuple[Sequence[str], dict[str, str]]]) -> None:
    assert main(["look"]) == 0

    assert called
    assert all(TOKEN not in environment.values() for _, environment in called)


def test_what_is_given_is_never_taken_for_an_option(
    called: list[tuple[Sequence[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVIEW_PATH", "--fix\na b.yaml")
    monkeypatch.setenv("REVIEW_BASE", "--fix")
    main(["look"])

    assert [command[-3:] for command, _ in called] == [
        ["--", "--fix", "a b.yaml"],
        ["--fix..HEAD", "--fix", "a b.yaml"],
    ]
    assert all("--" in command for command, _ in called)


def test_what_an_earlier_run_left_is_gone(
    called: list[tuple[Sequence[str], dict[str, str]]], tmp_path: Path
) -> None:
    old = tmp_path / "cjtool-journeys" / "cjtool-journeys.html"
    old.parent.mkdir()
    old.write_text("what was compared before")
    main(["look"])

    assert not old.exists()
