"""A served site whose journey is saved nine times: the median seconds from looking at the disk to its page."""

import json
import time
from pathlib import Path

from cjtool.serve.contents import LiveSite

site = LiveSite([Path("project")])
path = Path("project/journeys/journey-00007.yaml")
text = path.read_text("utf-8")
page = "journey-7/report.html"
site.page(page)
times = []
for n in range(9):
    path.write_text(text.replace("appliance 7", f"appliance 7{n}"), "utf-8")
    start = time.perf_counter()
    site.update()
    served = site.page(page)
    times.append(time.perf_counter() - start)
    assert served is not None
    assert f"appliance 7{n}".encode() in served.content
print(json.dumps({"median": sorted(times)[len(times) // 2]}))
