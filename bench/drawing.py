"""How fast pictures are drawn, after start-up."""

import json
import shutil
from pathlib import Path

import corpus
from process import CJTOOL, measured, row, told

_LANES = (
    "stages",
    "touchpoints",
    "actions",
    "emotion",
    "thoughts",
    "pains-gains",
    "opportunities",
    "metrics",
)
_MORE_LANES = (*_LANES, "promises", "backstage", "owner")
_DRAW = "draw_task.py"
_PRINT = "print_task.py"
_PRINTED = (
    ("poster", "map on A0 to PDF, first", 0.6),
    ("tiles", "map on A0 to PDF of A4 sheets", 1.0),
    ("png", "map on A3 to PNG, 150 dpi", 1.0),
)


def hundred_steps(folder: Path) -> None:
    """A map of 100 steps and 8 lanes, the first and the next time."""
    drawn = _drawn(folder, corpus.hundred_steps(), "map", *_LANES)
    row("map, 8 lanes × 100 steps, to SVG", _value(drawn), "0.3 s", drawn["first"] <= 0.3)
    drawn = told(_DRAW, "map", *_MORE_LANES, cwd=folder)
    row("map, 11 lanes × 100 steps, to SVG", _value(drawn), "then 0.1 s", drawn["best"] <= 0.1)
    _others(folder)


def _others(folder: Path) -> None:
    """The same 100 steps as a journey diagram of Mermaid, both as whole processes."""
    mmdc, chromium = shutil.which("mmdc"), shutil.which("chromium")
    if not mmdc or not chromium:
        row("  Mermaid's diagram of these steps", "mermaid-cli not installed")
        return
    (folder / "journey.mmd").write_text(corpus.mermaid())
    (folder / "browser.json").write_text(json.dumps({"executablePath": chromium, "args": ["--no-sandbox"]}))
    ours = (*CJTOOL, "render", "project", "-o", "map.svg")
    theirs = (mmdc, "-q", "-p", "browser.json", "-i", "journey.mmd", "-o", "mermaid.svg")
    map_cost, mermaid = measured(ours, theirs, cwd=folder, runs=3)
    row("  cjtool render, whole process", f"{map_cost.seconds:.2f} s")
    ratio = mermaid.seconds / map_cost.seconds
    row("  Mermaid's diagram of these steps", f"{mermaid.seconds:.2f} s = {ratio:.1f} × slower")


def sixty_steps(folder: Path) -> None:
    """A flow of 60 steps whose ways part, meet again and lead back, the first and the next time."""
    drawn = _drawn(folder, corpus.sixty_steps(), "flow")
    row("flow, 60 steps with loops, to SVG", _value(drawn), "then 0.2 s", drawn["best"] <= 0.2)


def _drawn(folder: Path, journey: str, *asked: str) -> dict[str, float]:
    folder.mkdir(parents=True)
    corpus.write(folder / "project", 0)
    (folder / "project" / "journeys" / "journey.yaml").write_text(journey)
    return told(_DRAW, *asked, cwd=folder)


def _value(drawn: dict[str, float]) -> str:
    return f"{drawn['first']:.3f} s, then {drawn['best']:.3f}"


def printed() -> None:
    """The heat pump's map on paper, set out and drawn in one process; each picture once."""
    taken = told(_PRINT, str(Path(__file__).parents[1] / "journeys" / "warmtepomp"), cwd=Path.cwd())
    for key, name, goal in _PRINTED:
        row(name, f"{taken[key]:.3f} s", f"{goal} s", taken[key] <= goal)
