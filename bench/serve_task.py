"""A served site whose journey is saved nine times: the median seconds from looking at the disk to pages of it.

Told are those of the journey's own page, of the first page, and of that of a promise, which has a row for each journey that keeps it.
"""

import json
import time
from pathlib import Path

from cjtool.serve.contents import LiveSite

OWN, FIRST, MATRIX = "journey-7/report.html", "index.html", "promises/answer.html"

site = LiveSite([Path("project")])
path = Path("project/journeys/journey-00007.yaml")
text = path.read_text("utf-8")
times: dict[str, list[float]] = {}
for page in (OWN, FIRST, MATRIX):
    site.page(page)
    for n in range(9):
        path.write_text(text.replace("appliance 7", f"appliance 7{n}"), "utf-8")
        start = time.perf_counter()
        site.update()
        served = site.page(page)
        times.setdefault(page, []).append(time.perf_counter() - start)
        assert served is not None
        assert f"appliance 7{n}".encode() in served.content
medians = {page: sorted(each)[len(each) // 2] for page, each in times.items()}
print(json.dumps({"own": medians[OWN], "first": medians[FIRST], "matrix": medians[MATRIX]}))
