"""A promise on the map tells its verdict with every reason for it."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.draw.views import draw
from cjtool.project import load
from cjtool.scene import Group, Shape
from cjtool.source import Source


def _titles(shapes: tuple[Shape, ...]) -> list[str]:
    groups = [shape for shape in shapes if isinstance(shape, Group)]
    own = [group.title for group in groups if group.title]
    return own + [title for group in groups for title in _titles(group.shapes)]


@pytest.mark.parametrize(
    ("waits", "title"),
    [
        (("3 days", "3 days"), "Always quick: broken – customers wait 3 days, promised is 1 day"),
        (
            ("3 days", "5 days"),
            "Always quick: broken – A: customers wait 3 days, promised is 1 day; B: customers wait 5 days, promised is 1 day",
        ),
    ],
)
def test_steps_of_one_verdict_each_tell_their_reason(waits: tuple[str, str], title: str) -> None:
    listed = ", ".join(
        f"{{name: {name}, wait: {wait}, promises: p}}" for name, wait in zip("AB", waits, strict=True)
    )
    text = (
        "cjtool: journey/v1\ntitle: I order\ndefine: {promises: {p: {text: Always quick, within: 1 day}}}\n"
        f"stages: [{{name: S, steps: [{listed}]}}]\n"
    )
    workspace = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1))

    (page,) = draw("map", workspace.journeys[0], workspace)

    assert [told for told in _titles(page.shapes) if told.startswith("Always")] == [title]
