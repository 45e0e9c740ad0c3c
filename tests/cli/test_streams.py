"""What a shell can do to standard streams and places for results: full, closed, devices, links, CI runners."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = """\
cjtool: journey/v1
id: ask
title: "::error::I ask ##[error]"
stages:
  - name: Ask
    steps:
      - {name: Calls, channel: phone, quote: "::warning::no", does: "##[group]"}
"""
FULL = "cjtool: standard output cannot be written: file too large\n"


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a shell makes of a command, in which `cjtool` is this one."""
    known = command.replace("cjtool", f"'{sys.executable}' -m cjtool")
    return subprocess.run(["sh", "-c", known], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ask.yaml").write_text(JOURNEY)
    return tmp_path


@pytest.mark.parametrize("command", ["lint", "lint --output json", "show ask.yaml", "rules", "lint --help"])
def test_a_full_disk_is_one_sentence(folder: Path, command: str) -> None:
    ran = shell(f"ulimit -f 0; cjtool {command} > out", folder)

    assert (ran.returncode, ran.stderr) == (2, FULL)


def test_a_closed_input_is_one_sentence(folder: Path) -> None:
    ran = shell("cjtool lint - <&-", folder)

    assert (ran.returncode, ran.stderr) == (
        2,
        "cjtool: standard input is closed; name a file, or pipe a text in\n",
    )


def test_a_result_goes_through_a_device_but_not_through_a_link(folder: Path) -> None:
    (folder / "results").mkdir()
    (folder / "results" / "lint.json").write_text("")
    (folder / "link.json").symlink_to(Path("results") / "lint.json")
    ran = shell("cjtool lint --output json=/dev/stdout --output jsonl=link.json | cat", folder)

    assert ran.stdout.startswith('{\n  "version": 1')
    assert ran.stderr.startswith("cjtool: `link.json` is a link, and nothing is written through a link")
    assert (folder / "link.json").is_symlink()
    assert (folder / "results" / "lint.json").read_text() == ""


@pytest.mark.parametrize("command", ["show ask.yaml", "list", "refs channel:phone"])
def test_no_title_is_a_command_to_a_ci_runner(cjtool: Run, folder: Path, command: str) -> None:
    lines = cjtool(command).out.splitlines()

    assert lines
    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


def test_a_title_is_shown_as_it_is_but_for_a_backslash(cjtool: Run, folder: Path) -> None:
    assert cjtool("show ask.yaml").out.splitlines()[0] == r"\::error::I ask ##\[error]"


@pytest.mark.parametrize("command", ["lint", "lint --no-cache", "lint --statistics", "list"])
def test_a_current_folder_that_is_gone_is_one_sentence(tmp_path: Path, command: str) -> None:
    ran = shell(f"mkdir gone && cd gone && rmdir ../gone && cjtool {command}", tmp_path)

    assert (ran.returncode, ran.stderr) == (
        2,
        "cjtool: the current folder is gone; change to one that is there\n",
    )


def test_a_result_is_never_written_over_a_baseline(cjtool: Run, folder: Path) -> None:
    baseline = folder / ".cjtool-baseline.json"
    baseline.write_text('{"version": 1, "findings": []}\n')
    ran = cjtool("lint --output json=.cjtool-baseline.json", cwd=folder)

    assert ran.code == 2
    assert ran.err.startswith("cjtool: `.cjtool-baseline.json` holds the findings that a project accepts")
    assert baseline.read_text() == '{"version": 1, "findings": []}\n'


def test_an_empty_path_is_not_the_current_folder(cjtool: Run, folder: Path) -> None:
    ran = cjtool("lint ''", cwd=folder)

    assert (ran.code, ran.err) == (
        2,
        "cjtool: a path is empty; name it, or write `.` for the current folder\n",
    )


@pytest.mark.parametrize(
    "command", ["show ask.yaml", "lint --output json", "render -o - ask.yaml", "report -o -", "rules"]
)
def test_who_stops_reading_is_no_finding(folder: Path, command: str) -> None:
    ran = shell(f"(sleep 0.1; cjtool {command}; echo $? >code) | true", folder)

    assert (folder / "code").read_text() == "141\n"
    assert ran.stderr == ""


def test_too_little_memory_is_no_finding(folder: Path) -> None:
    (folder / "ask.yaml").write_text(
        "cjtool: journey/v1\ntitle: x\nstages: [{name: A}]\ntags: [" + "abc, " * 900_000 + "]\n"
    )
    ran = shell("ulimit -v 200000; cjtool lint --no-cache", folder)

    assert (ran.returncode, ran.stderr) == (2, "cjtool: there is too little memory\n")


@pytest.mark.parametrize(
    "command", ["--help", "explain empty-stage", "rules", "lint --help", "schema journey"]
)
def test_docstrings_are_data(folder: Path, command: str) -> None:
    assert (
        shell(f"PYTHONOPTIMIZE=2 cjtool {command}", folder).stdout
        == shell(f"cjtool {command}", folder).stdout
    )
