"""The command line as a whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from cjtool import __version__
from cjtool.cli.app import COMMANDS
from cjtool.cli.shell import guarded

_HEAVY = (
    "rich",
    "jinja2",
    "babel",
    "graphviz",
    "cjtool.scene",
    "cjtool.draw",
    "cjtool.render",
    "cjtool.report",
    "cjtool.measure",
    "cjtool.exchange",
    "cjtool.diff",
    "cjtool.merge",
)


def test_version_is_one_line(cjtool: Run) -> None:
    assert cjtool("--version").out == f"cjtool {__version__}\n"


def test_help_lists_every_command(cjtool: Run) -> None:
    ran = cjtool("--help")

    assert ran.code == 0
    assert all(f"  {verb}" in ran.out and said in ran.out for verb, said in COMMANDS.items())


@pytest.mark.parametrize("verb", COMMANDS)
def test_help_of_each_command_ends_with_examples(cjtool: Run, verb: str) -> None:
    ran = cjtool(f"{verb} --help")

    assert ran.code == 0
    assert ran.out.rstrip().splitlines()[-2].strip().startswith(f"cjtool {verb}")


def test_a_wrong_verb_gets_the_nearest(cjtool: Run) -> None:
    ran = cjtool("lnt journeys")

    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "cjtool: there is no command `lnt`; did you mean `lint`?\n",
    )


def test_a_wrong_option_is_a_wrong_request(cjtool: Run) -> None:
    ran = cjtool("lint --fail-onn error")

    assert ran.code == 2
    assert "--fail-onn" in ran.err


def test_no_command_shows_help(cjtool: Run) -> None:
    assert "Commands:" in cjtool("").err + cjtool("").out


def _modules_after(script: str, cwd: Path) -> set[str]:
    said = subprocess.run(
        [sys.executable, "-c", f"{script}\nimport sys; print(*sys.modules, sep=chr(10))"],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(said.stdout.split("\n"))


def test_lint_imports_nothing_that_draws_or_reports(gallery: Path) -> None:
    script = """
import sys
sys.argv = ["cjtool", "lint", "warmtepomp"]
from cjtool.__main__ import main
try:
    main()
except SystemExit:
    pass
"""
    loaded = _modules_after(script, gallery)

    assert "cjtool.lint.engine" in loaded
    assert [name for name in _HEAVY if name in loaded] == []


def test_version_imports_nothing_but_the_package(tmp_path: Path) -> None:
    script = "import sys; sys.argv = ['cjtool', '--version']\nfrom cjtool.__main__ import main\nmain()"

    loaded = _modules_after(script, tmp_path)

    assert {"typer", "yaml"} & loaded == set()


@pytest.mark.parametrize(
    "command", ["schema journey", "rules", "lint gap.yaml", "lint gap.yaml --output full"]
)
def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path, command: str) -> None:
    (tmp_path / "gap.yaml").write_text("cjtool: journey/v1\ntitle: x\nstages: [{name: A}]\n")
    reader, writer = os.pipe()
    os.close(reader)

    ran = subprocess.run(
        [sys.executable, "-m", "cjtool", *command.split()],
        cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    os.close(writer)

    assert ran.stderr == ""
    assert ran.returncode in {1, 141}  # Click says 1, we say what the shell says


def test_who_stops_a_command_gets_no_traceback() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as stopped:
        guarded(stop)

    assert stopped.value.code == 130


@pytest.mark.parametrize("command", ["lint .", "list ."])
def test_without_libyaml_nothing_is_read_the_slow_way(tmp_path: Path, command: str) -> None:
    script = f"""
import sys
sys.modules["yaml._yaml"] = None
sys.argv = ["cjtool", *{command.split()!r}]
from cjtool.__main__ import main
main()
"""

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("cjtool: PyYAML was built without libyaml; install its wheel (`pip install ")
    assert len(ran.stderr.splitlines()) == 1
