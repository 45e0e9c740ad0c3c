"""The maps of the gallery, as files that a person can open."""

from datetime import date
from functools import cache
from pathlib import Path

from cjtool.draw.views import draw
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.scene import Text, flatten

REPOSITORY = Path(__file__).parents[2]


@cache
def gallery() -> tuple[tuple[Journey, Workspace], ...]:
    """All journeys, each with its project: read once, as none of them ever changes."""
    workspaces = read([REPOSITORY / "journeys"], date(2026, 11, 22)).workspaces
    return tuple((journey, workspace) for workspace in workspaces for journey in workspace.journeys)


def test_the_heat_pump_fits_an_a3() -> None:
    journey, workspace = next(each for each in gallery() if each[0].id == "warmtepomp")

    (scene,) = draw("map", journey, workspace)

    texts = {shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)}
    assert scene.width == 1190.55
    assert {"ZONNEVELD ENERGIE", "+18", "97\u00a0dagen", "Moet ik dit", "wéér vertellen?"} <= texts
