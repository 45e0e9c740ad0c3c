"""Measures cjtool against floors in the same run, and prints ratios: `python bench/run.py [FILES]`.

Every figure is a whole process, the best of a few runs in turn with its floor, so that a slow machine slows
both. Ratios are what to compare; seconds are of this machine and this moment.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpus

PYTHON = sys.executable
RUNS = 5
COMPILED = tempfile.TemporaryDirectory()
_COMPOSE = """
import operator
import sys
from pathlib import Path
from yaml._yaml import CParser
class Parser(CParser):
    resolve, descend_resolver, ascend_resolver = slice, operator.is_, bool
    def __init__(self, text): CParser.__init__(self, text)
for path in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    Parser(path.read_text()).get_single_node()
"""
_AGAIN = """
import gc, json, resource, sys
from datetime import date
from cjtool.lint import lint, rules
from cjtool.workspace import read
def once():
    reading = read([sys.argv[1]], date(2026, 11, 22))
    return len(lint(reading.workspaces, rules(), reading.targets).diagnostics)
def blocks():
    gc.collect()
    return sys.getallocatedblocks()
found = once(); once(); before = blocks(); once(); once(); after = blocks()
print(json.dumps({"found": found, "growth": after - before}))
"""
_DRAW = """
import json, sys, time
from datetime import date
from cjtool.draw import svg
from cjtool.draw.views import draw
from cjtool.workspace import read
reading = read([sys.argv[1]], date(2026, 11, 22))
(workspace,) = reading.workspaces
(journey,) = workspace.journeys
lanes = ("stages", "touchpoints", "actions", "emotion", "thoughts", "pains-gains", "opportunities", "metrics")
times = []
for _ in range(3):
    start = time.perf_counter()
    svg.render(draw("map", journey, workspace, lanes=lanes))
    times.append(time.perf_counter() - start)
print(json.dumps({"first": times[0], "best": min(times)}))
"""


def environment(folder: Path) -> dict[str, str]:
    """As a user has it: compiled modules are kept, as pip keeps them, here in a folder that goes away."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder)}


ENV = environment(Path(COMPILED.name))


def measured(*commands: list[str], cwd: Path) -> list[tuple[float, float]]:
    """Best wall seconds and peak megabytes of each command, run in turn."""
    best = [(float("inf"), 0.0)] * len(commands)
    for _ in range(RUNS):
        for index, command in enumerate(commands):
            start = time.perf_counter()
            process = subprocess.Popen(
                command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENV
            )
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in {0, 1}:
                raise SystemExit(f"{command} ended with {process.returncode}")
            best[index] = (min(best[index][0], seconds), usage.ru_maxrss / 1024)
    return best


def told(script: str, *arguments: str, cwd: Path) -> dict[str, float]:
    """What a script prints as JSON."""
    said = subprocess.run(
        [PYTHON, "-c", script, *arguments], cwd=cwd, check=True, capture_output=True, text=True, env=ENV
    )
    found: dict[str, float] = json.loads(said.stdout)
    return found


def row(name: str, value: str, reach: str, *, held: bool) -> None:
    """One line of the table."""
    print(f"{name:<44} {value:>22}   reach {reach:<10} {'held' if held else 'MISSED'}")


def main(count: int) -> None:
    """Print the table."""
    cjtool = [PYTHON, "-m", "cjtool"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus.write(folder, count)
        (folder / "hundred").mkdir()
        (folder / "hundred" / "cjtool.yaml").write_text((folder / "cjtool.yaml").read_text())
        (folder / "hundred" / "journey.yaml").write_text(corpus.hundred_steps())
        journeys = folder / "journeys"
        lines = (journeys / "journey-00000.yaml").read_text().count("\n")
        print(f"{count} files of {lines} lines, {os.cpu_count()} cores, best of {RUNS} runs in turn\n")
        compose, lint = measured(
            [PYTHON, "-c", _COMPOSE, str(journeys)], [*cjtool, "lint", "journeys"], cwd=folder
        )
        one = folder / "one"
        corpus.write(one, 1)
        nothing, version, single = measured(
            [PYTHON, "-c", "pass"],
            [*cjtool, "--version"],
            [*cjtool, "lint", "journeys/journey-00000.yaml"],
            cwd=one,
        )
        again = told(_AGAIN, str(journeys), cwd=folder)
        drawn = told(_DRAW, str(folder / "hundred"), cwd=folder)
        ratio = lint[0] / compose[0]
        row("composing alone", f"{compose[0]:.2f} s {compose[1]:.0f} MB", "(floor)", held=True)
        row("lint, all rules, cold", f"{lint[0]:.2f} s = {ratio:.2f} ×", "2.5 ×", held=ratio <= 2.5)
        row("  memory", f"{lint[1]:.0f} MB", "120 MB", held=lint[1] <= 120)
        row(
            "  growth when linted again",
            f"{again['growth']:.0f} blocks",
            "0",
            held=abs(again["growth"]) < 200,
        )
        row("python -c pass", f"{nothing[0] * 1000:.0f} ms", "(floor)", held=True)
        row("--version", f"{version[0] / nothing[0]:.1f} ×", "6 ×", held=version[0] <= 6 * nothing[0])
        row("lint of one file", f"{single[0]:.3f} s = {single[0] / nothing[0]:.1f} ×", "0.25 s 14 ×",
            held=single[0] <= 0.25 and single[0] <= 14 * nothing[0])  # fmt: skip
        row("map, 8 lanes × 100 steps, to SVG", f"{drawn['first']:.3f} s (then {drawn['best']:.3f})", "0.3 s",
            held=drawn["first"] <= 0.3)  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
