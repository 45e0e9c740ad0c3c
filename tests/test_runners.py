"""No text of a user is a command to a runner of CI, whose logs hold all that is printed."""

import json
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.cli.conftest import Run, cjtool

from cjtool.formats import FORMATS
from cjtool.formats.characters import printable
from cjtool.formats.dumping import dump
from cjtool.formats.xml import escaped
from cjtool.report.inline import FindingText
from cjtool.report.write.markdown import shown
from cjtool.runners import broken, harmless

__all__ = ["cjtool"]
BAIT = "##vso[task.setvariable variable=x]##[error]##teamcity[x]"
JOURNEY = f"""\
cjtool: journey/v1
id: ask
title: "{BAIT} I ask \\u202Eksa I"
# cjtool: ignore[empty-stage]: {BAIT}
stages:
  - name: "{BAIT}"
    quote: "{BAIT}"
    steps:
      - {{name: "{BAIT}", channel: phone, pains: ["{BAIT}"], touchpoint: "{BAIT}"}}
"""
COMMAND = re.compile(r"##\w*\[|^\s*::(?!: )", re.MULTILINE)
SPOKEN_TO_RUNNERS = {"azure", "github"}
"""Formats that are commands of a runner."""
COMMANDS = [
    *(f"lint --output {name}" for name in FORMATS if name not in SPOKEN_TO_RUNNERS),
    "lint --diff", "lint --statistics", "show ask.yaml", "list", "list --output json", "refs channel:phone",
    "render -o -", "render -o - --view flow", "report -o -", "settings", "build -o out", "build -o gone --check",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ask.yaml").write_text(JOURNEY.replace(', touchpoint: "' + BAIT + '"', ""))
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_no_output_of_a_command_is_a_command(cjtool: Run, folder: Path, command: str) -> None:
    ran = cjtool(command)

    assert ran.out + ran.err
    assert not COMMAND.search(ran.out + ran.err)
    assert "\u202e" not in ran.out + ran.err


@pytest.mark.parametrize("command", ["lint", "validate", "show ask.yaml", "build -o out"])
def test_problems_of_validity_are_no_commands(cjtool: Run, folder: Path, command: str) -> None:
    (folder / "ask.yaml").write_text(JOURNEY)  # with a touchpoint that nobody defined
    ran = cjtool(command)

    assert ran.code == 1
    assert "vso" in ran.out + ran.err
    assert not COMMAND.search(ran.out + ran.err)


@pytest.mark.parametrize(
    "name", ["x\n::stop-commands::t", "::add-mask::x", "\x1b[2Jx", "##vso[x]y", "a\u202eb"]
)
@pytest.mark.parametrize("command", ["lint", "lint --verbose", "render -o out", "show", "list"])
def test_the_name_of_a_file_acts_on_nothing(cjtool: Run, tmp_path: Path, name: str, command: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for ending, text in {
        ".yaml": "a: b\n",
        "2.yaml": "stages: []\ntitle: x\n",
        "3.yaml": "cjtool: journey/v1\n",
    }.items():
        (folder / f"{name}{ending}").write_text(text)
    (folder / f"{name}4.yaml").mkdir()
    for ran in (cjtool(f"{command} {shlex.quote(name)}.yaml", cwd=folder), cjtool(command, cwd=folder)):
        assert not COMMAND.search(ran.out + ran.err)
        assert not set(ran.out + ran.err) & set("\x1b\u202e\r")
        assert "t.yaml" not in (ran.out + ran.err).splitlines()


def test_what_a_runner_would_obey_means_the_same_to_programs() -> None:
    assert json.loads(dump([BAIT])) == [BAIT]
    assert ElementTree.fromstring(f"<a>{escaped(BAIT)}</a>").text == BAIT


@pytest.mark.parametrize(
    "text", ["##vso[x", "##\u00advso[x", "#\u200d#vso[x", "##v\u200dso[x", "##vso\ufe0f[x", "##VSO[x", "##[x"]
)
def test_characters_without_a_width_hide_no_command(text: str) -> None:
    assert broken(text, "") == text.replace("[", "")


@pytest.mark.parametrize("text", ["# [x]", "a #1 [x]", "## Heading [x]", "a::b", "item: :x", "[x] ##"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


def test_commands_at_the_start_of_any_line_are_broken() -> None:
    assert harmless("a\n  ::x\r::y\n\n\u00a0::z") == "a\n\\  ::x\r\\::y\n\n\\\u00a0::z"


def test_a_quoted_value_in_a_report_is_no_command() -> None:
    assert not COMMAND.search(shown(FindingText("the step `##vso[x]` is")))
