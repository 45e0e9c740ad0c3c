"""A view of the only journey in `project`, drawn three times: the seconds of the first and the quickest."""

import json
import sys
import time
from datetime import date

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import read
from cjtool.render import svg

view, *lanes = sys.argv[1:]
(workspace,) = read(["project"], date(2026, 11, 22)).workspaces
(journey,) = workspace.journeys
times = []
for _ in range(3):
    start = time.perf_counter()
    svg.render(draw(view, journey, workspace, Asked(lanes=tuple(lanes)))[0])
    times.append(time.perf_counter() - start)
print(json.dumps({"first": times[0], "best": min(times)}))
