"""The maps of the gallery, as files that a person can open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cjtool.draw.views import draw
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.scene import Text, flatten

REPOSITORY = Path(__file__).parents[2]


def gallery() -> Iterator[tuple[Journey, Workspace]]:
    for workspace in read([REPOSITORY / "journeys"], date(2026, 11, 22)).workspaces:
        for journey in workspace.journeys:
            yield journey, workspace


def test_the_heat_pump_fits_an_a3() -> None:
    journey, workspace = next(each for each in gallery() if each[0].id == "warmtepomp")

    (scene,) = draw("map", journey, workspace)

    texts = {shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)}
    assert scene.width == 1190.55
    assert {"ZONNEVELD ENERGIE", "+18", "97\u00a0dagen", "Moet ik dit", "wéér vertellen?"} <= texts
