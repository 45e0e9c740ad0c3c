"""How fast pictures are drawn, after start-up."""

from pathlib import Path

import corpus
from process import row, told

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
_DRAW = """
import json, sys, time
from datetime import date
from cjtool.draw import svg
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.workspace import read
view, *lanes = sys.argv[1:]
reading = read(["project"], date(2026, 11, 22))
(workspace,) = reading.workspaces
(journey,) = workspace.journeys
times = []
for _ in range(3):
    start = time.perf_counter()
    svg.render(draw(view, journey, workspace, Asked(lanes=tuple(lanes)))[0])
    times.append(time.perf_counter() - start)
print(json.dumps({"first": times[0], "best": min(times)}))
"""


def hundred_steps(folder: Path) -> None:
    """A map of 100 steps and 8 lanes, the first and the next time."""
    drawn = _drawn(folder, corpus.hundred_steps(), "map", *_LANES)
    row("map, 8 lanes × 100 steps, to SVG", _value(drawn), "0.3 s", drawn["first"] <= 0.3)


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
