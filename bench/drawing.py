"""How fast pictures are drawn, after start-up."""

from pathlib import Path

import corpus
from process import row, told

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


def hundred_steps(folder: Path) -> None:
    """A map of 100 steps and 8 lanes, the first and the next time."""
    folder.mkdir(parents=True)
    corpus.write(folder / "project", 0)
    (folder / "project" / "journeys" / "journey.yaml").write_text(corpus.hundred_steps())
    drawn = told(_DRAW, "project", cwd=folder)
    value = f"{drawn['first']:.3f} s, then {drawn['best']:.3f}"
    row("map, 8 lanes × 100 steps, to SVG", value, "0.3 s", drawn["first"] <= 0.3)
