"""The heat pump's map on paper: the seconds of a poster, of its tiles, and of a PNG."""

import json
import sys
import time
from datetime import date

from cjtool.app.pictures import ViewPicture, pictured
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import read
from cjtool.scene import sheet

(workspace,) = read([sys.argv[1]], date(2026, 11, 22)).workspaces
journey = next(each for each in workspace.journeys if each.id == "warmtepomp")


def seconds(paper: str, format: str, tile: str | None = None, dpi: int | None = None) -> float:
    """How long the map takes on a paper, in a format."""
    start = time.perf_counter()
    sheets = sheet.sheets(paper)
    scenes = draw("map", journey, workspace, Asked(sheets=sheets))
    pictured(ViewPicture(scenes, "nl", workspace.name, sheets, tile, dpi), format)
    return time.perf_counter() - start


poster, tiles = seconds("A0", "pdf"), seconds("A0", "pdf", "A4")
print(json.dumps({"poster": poster, "tiles": tiles, "png": seconds("A3", "png", dpi=150)}))
