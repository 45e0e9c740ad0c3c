"""A build is the same on one processor and on several."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.app.journeys import project
from tests.app.test_build import texts

pytestmark = pytest.mark.slow

several = pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2,
    reason="this machine has one processor",
)
_SOURCES = str(Path(__file__).parents[2] / "src")


def _cjtool(*arguments: str, below: Path, one: bool = False) -> subprocess.CompletedProcess[str]:
    first = f"import os; os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}}) if {one} else None\n"
    code = f"{first}import runpy; runpy.run_module('cjtool', run_name='__main__')"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=below,
        env={**os.environ, "PYTHONPATH": _SOURCES},
        capture_output=True,
        text=True,
        check=False,
    )


@several
def test_several_processors_make_the_same_files_and_say_the_same(tmp_path: Path) -> None:
    project(tmp_path / "trips", *(f"Trip {number} by 🚲" for number in range(6)), "A tale in ጽሑፍ")

    one = _cjtool("build", "trips", "-o", "one", below=tmp_path, one=True)
    more = _cjtool("build", "trips", "-o", "more", below=tmp_path)

    assert (one.returncode, more.returncode) == (0, 0), one.stderr + more.stderr
    assert "ETHIOPIC" in one.stderr
    assert one.stderr.replace("one:", "more:") == more.stderr
    assert texts(tmp_path / "one") == texts(tmp_path / "more")


@several
def test_a_file_that_cannot_be_written_stops_the_build_wherever_it_is_made(tmp_path: Path) -> None:
    project(tmp_path / "trips", *(f"Trip {number}" for number in range(7)))
    blocked = [tmp_path / f"out{number}" for number in (1, 7)]
    for number, out in zip((1, 7), blocked, strict=True):
        out.mkdir()
        (out / f"journey-{number}").write_text("not a folder")

    for out in blocked:
        stopped = _cjtool("build", "trips", "-o", out.name, below=tmp_path)

        assert stopped.returncode != 0
        assert "cannot be written" in stopped.stderr
        assert "Traceback" not in stopped.stderr
