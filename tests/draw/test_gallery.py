"""The maps of the gallery, as files that a person can open."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cjtool.draw import svg
from cjtool.draw.scene import Text, flatten
from cjtool.draw.views import draw
from cjtool.model import Journey
from cjtool.workspace import Workspace, language, read

REPOSITORY = Path(__file__).parents[2]
GOLDEN = REPOSITORY / "tests" / "golden" / "maps"


def gallery() -> Iterator[tuple[Journey, Workspace]]:
    for workspace in read([REPOSITORY / "journeys"], date(2026, 11, 22)).workspaces:
        for journey in workspace.journeys:
            yield journey, workspace


@pytest.mark.parametrize(("journey", "workspace"), [pytest.param(*each, id=each[0].id) for each in gallery()])
def test_a_map_is_the_one_that_was_reviewed(journey: Journey, workspace: Workspace) -> None:
    """`CJTOOL_GOLDEN=write` draws it anew, for the difference to be looked at."""
    drawn = svg.render(draw("map", journey, workspace), fonts="system", language=language(journey, workspace))

    golden = GOLDEN / f"{journey.id}.svg"
    if os.environ.get("CJTOOL_GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(drawn, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == drawn


def test_the_heat_pump_fits_an_a3() -> None:
    journey, workspace = next(each for each in gallery() if each[0].id == "warmtepomp")

    scene = draw("map", journey, workspace)

    texts = {shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)}
    assert scene.width == 1190.55
    assert {"ZONNEVELD ENERGIE", "+18", "97\u00a0dgn", "Moet ik dit", "wéér vertellen?"} <= texts
