"""`cjtool move`: what is written, what is shown, and what is refused."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

ASK = """\
cjtool: journey/v1
title: I ask
stages:
  - name: Ask
    steps:
      - name: Calls
      # how long?
      - name: Waits
        emotion: -1
  - name: Hear
"""
HEARD = """\
cjtool: journey/v1
title: I ask
stages:
  - name: Ask
    steps:
      - name: Calls
  - name: Hear
    steps:
      # how long?
      - name: Waits
        emotion: -1
"""
GO = "cjtool: journey/v1\ntitle: I go\nstages:\n  - name: Go\n    steps:\n      - {name: Goes, next: end}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: X\n")
    (tmp_path / "ask.yaml").write_text(ASK)
    (tmp_path / "go.yaml").write_text(GO)
    return tmp_path


def test_a_step_is_moved_and_it_is_said_where_it_stands(cjtool: Run, project: Path) -> None:
    ran = cjtool("move waits hear")

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "ask.yaml: changed\ncjtool: the step `ask/waits` stands in the stage `ask/hear` now\n"
    assert (project / "ask.yaml").read_text() == HEARD
    assert (project / "go.yaml").read_text() == GO


def test_both_files_are_written_for_another_journey(cjtool: Run, project: Path) -> None:
    ran = cjtool("move ask/waits go/go ask.yaml --before goes --language fr")

    assert ran.code == 0
    assert ran.err.splitlines() == [
        "ask.yaml : modifié",
        "go.yaml : modifié",
        "cjtool: le moment `ask/waits` se trouve maintenant dans l’étape `go/go`",
    ]
    assert (project / "go.yaml").read_text() == GO.replace(
        "      - {name: Goes",
        "      # how long?\n      - name: Waits\n        emotion: -1\n      - {name: Goes",
    )
    assert "Waits" not in (project / "ask.yaml").read_text()


def test_diff_shows_it_and_writes_nothing(cjtool: Run, project: Path) -> None:
    ran = cjtool("move waits hear --diff")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("--- a/ask.yaml\n+++ b/ask.yaml\n")
    assert "+  - name: Hear\n+    steps:\n       # how long?\n" in ran.out
    assert (project / "ask.yaml").read_text() == ASK


def test_nothing_is_written_where_something_would_be_lost(cjtool: Run, project: Path) -> None:
    (project / "ask.yaml").write_text(ASK.replace("Calls", "Calls\n        next: waits"))

    ran = cjtool("move waits go/go")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "cjtool: with the step there, ask.yaml:7 would not be valid: there is no step `waits`; nothing was written\n"
    )
    assert (project / "go.yaml").read_text() == GO


def test_a_file_that_is_not_valid_stands_in_the_way(cjtool: Run, project: Path) -> None:
    (project / "go.yaml").write_text(GO.replace("title", "titel"))

    ran = cjtool("move waits hear")

    assert ran.code == 1
    assert ran.err.startswith("go.yaml:2:1: error schema: ")
    assert (project / "ask.yaml").read_text() == ASK


def test_standard_input_is_not_moved_in(cjtool: Run, project: Path) -> None:
    assert cjtool("move waits hear -").err == (
        "cjtool: `move` changes files, not standard input; name a file or a folder\n"
    )


def test_accepted_findings_that_are_told_again_are_counted(cjtool: Run, project: Path) -> None:
    cjtool("baseline create")

    ran = cjtool("move waits go/go")

    assert ran.code == 0
    assert "accepted findings that are told again" in ran.err
