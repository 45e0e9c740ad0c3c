"""Whole processes, timed in turn: the best of a few runs, so that a slow moment slows all alike."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PYTHON = sys.executable
CJTOOL = (PYTHON, "-m", "cjtool")
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
COMPOSING = (PYTHON, "-c", _COMPOSE, "journeys")
"""The floor of all that reads the files below `journeys`: composing each with libyaml."""
RUNS = 5
_COMPILED = tempfile.TemporaryDirectory()


class Cost(NamedTuple):
    """Wall seconds, the peak memory of the process in megabytes, and the seconds that processors worked for it."""

    seconds: float
    megabytes: float
    worked: float = 0.0


def environment(folder: Path) -> dict[str, str]:
    """As a user has it: compiled modules are kept, as pip keeps them, here in a folder that goes away."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    away = {"PYTHONPYCACHEPREFIX": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    return {name: value for name, value in kept.items() if name != "GITHUB_ACTIONS"} | away


ENV = environment(Path(_COMPILED.name))


def measured(*commands: Sequence[str], cwd: Path, runs: int = RUNS) -> list[Cost]:
    """The best of some runs of each command, run in turn."""
    best = [Cost(float("inf"), 0.0, float("inf"))] * len(commands)
    for _ in range(runs):
        for index, command in enumerate(commands):
            cost = _once(command, cwd)
            best[index] = Cost(
                min(best[index].seconds, cost.seconds),
                max(best[index].megabytes, cost.megabytes),
                min(best[index].worked, cost.worked),
            )
    return best


def _once(command: Sequence[str], cwd: Path) -> Cost:
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENV
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime)


def at_once(command: Sequence[str], count: int, cwd: Path, runs: int = RUNS) -> float:
    """The best seconds in which so many processes do the same at once: what this machine's processors give together."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        running = [
            subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENV)
            for _ in range(count)
        ]
        for each in running:
            each.wait()
        best = min(best, time.perf_counter() - start)
    return best


def told(task: str, *arguments: str, cwd: Path) -> dict[str, float]:
    """What a task beside this file prints as JSON."""
    said = subprocess.run(
        [PYTHON, str(Path(__file__).with_name(task)), *arguments],
        cwd=cwd,
        check=True,
        capture_output=True,
        text=True,
        env=ENV,
    )
    found: dict[str, float] = json.loads(said.stdout)
    return found


def row(name: str, value: str, reach: str = "", held: bool | None = None) -> None:
    """One line of the table; what has no reach is a floor or stands for comparison."""
    end = "" if held is None else "held" if held else "MISSED"
    print(f"{name:<46} {value:>26}   {f'reach {reach}' if reach else '':<18} {end}".rstrip(), flush=True)
