"""Promises about pictures of steps: each whole, of one height, heard by what it shows."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.draw.properties import clashes, outside

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import Workspace, read
from cjtool.render import svg
from cjtool.render.spoken_scene import said
from cjtool.scene import Group, Image, Scene, Shape, Text, flatten

NS = "{http://www.w3.org/2000/svg}"

WIDE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>'
TALL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 40"><path d="M0 0h10v40z"/></svg>'
JOURNEY = """\
cjtool: journey/v1
title: I try
stages:
  - name: Discover
    steps:
      - {name: Looks & sees, does: Looks, frontstage: Shows, image: wide.svg}
      - {name: Takes, does: Takes, image: tall.svg, caption: 'A <tall> one'}
      - {name: Leaves, caption: Nobody sees this}
"""


@pytest.fixture
def pictured(tmp_path: Path) -> Workspace:
    for name, text in (("cjtool.yaml", "cjtool: project/v1\nname: Try\n"), ("trip.yaml", JOURNEY), ("wide.svg", WIDE), ("tall.svg", TALL)):  # fmt: skip
        (tmp_path / name).write_text(text, encoding="utf-8")
    (workspace,) = read([tmp_path], date(2026, 1, 1)).workspaces
    assert not workspace.problems
    return workspace


def drawn(workspace: Workspace, view: str, asked: Asked = Asked()) -> tuple[Scene, ...]:  # noqa: B008
    return draw(view, workspace.journeys[0], workspace, asked)


def groups(shapes: Iterable[Shape]) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield shape
            yield from groups(shape.shapes)


def pictures(scenes: tuple[Scene, ...]) -> list[Group]:
    return [group for scene in scenes for group in groups(scene.shapes) if group.kind == "image"]


def images(scenes: tuple[Scene, ...]) -> list[Image]:
    return [shape for scene in scenes for shape, _ in flatten(scene) if isinstance(shape, Image)]


@pytest.mark.parametrize("view", ["map", "blueprint", "cards", "deck"])
def test_pictures_are_heard_by_their_caption_else_by_the_name_of_their_step(
    pictured: Workspace, view: str
) -> None:
    heard = [group.title for group in pictures(drawn(pictured, view))]

    assert heard == ["Looks & sees", "A <tall> one"]
    assert {image.title for image in images(drawn(pictured, view))} == {""}


@pytest.mark.parametrize("view", ["map", "blueprint", "cards", "deck"])
def test_pictures_keep_their_proportions(pictured: Workspace, view: str) -> None:
    wide, tall = images(drawn(pictured, view))

    assert wide.width == pytest.approx(4 * wide.height)
    assert tall.height == pytest.approx(4 * tall.width)


def test_the_middles_of_pictures_lie_on_one_line(pictured: Workspace) -> None:
    wide, tall = images(drawn(pictured, "map"))

    assert wide.y + wide.height / 2 == pytest.approx(tall.y + tall.height / 2)


def test_an_svg_says_what_each_picture_shows(pictured: Workspace) -> None:
    (scene,) = drawn(pictured, "blueprint")

    root = ET.fromstring(svg.render(scene, language="en"))
    shown = [group for group in root.iter(f"{NS}g") if group.find(f"{NS}image") is not None]

    assert [group.findtext(f"{NS}title") for group in shown] == ["Looks & sees", "A <tall> one"]
    assert {group.get("role") for group in shown} == {"graphics-symbol"}, "nothing in them is heard again"


def test_a_pdf_says_each_caption_once(pictured: Workspace) -> None:
    (scene,) = drawn(pictured, "map")
    (lane,) = (shape for shape in scene.shapes if isinstance(shape, Group) and shape.id == "storyboard")

    assert said((lane,)).count("A <tall> one") == 1


def test_lanes_that_are_asked_for_may_leave_pictures_out(pictured: Workspace) -> None:
    assert images(drawn(pictured, "map", Asked(lanes=("touchpoints",)))) == []


@pytest.mark.parametrize("steps", [1, 3, 4, 6])
def test_pictures_on_slides_are_clear_of_words_and_have_their_captions_below(
    tmp_path: Path, steps: int
) -> None:
    listed = "".join(
        f"      - {{name: Step {number} with a name of many words, does: Does what it says and more, "
        f"quote: That is how it is, image: {('wide', 'tall')[number % 2]}.svg, caption: Sketch {number}}}\n"
        for number in range(steps)
    )
    head = "cjtool: journey/v1\ntitle: I try\nstages:\n  - name: Discover\n    steps:\n"
    for name, text in (("trip.yaml", head + listed), ("wide.svg", WIDE), ("tall.svg", TALL)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (workspace,) = read([tmp_path], date(2026, 1, 1)).workspaces

    (slide,) = [scene for scene in drawn(workspace, "deck") if images((scene,))]

    assert (list(clashes(slide)), list(outside(slide))) == ([], [])
    captions = [
        shape for shape, _ in flatten(slide) if isinstance(shape, Text) and shape.text.startswith("Sketch")
    ]
    for image, caption in zip(images((slide,)), captions, strict=True):
        assert 0 < caption.y - caption.size - (image.y + image.height) < 10
        assert image.x < caption.x < image.x + image.width
        for shape, _ in flatten(slide):
            if isinstance(shape, Text) and image.y < shape.y - 3 < image.y + image.height:
                left, _, right, _ = shape.bounds
                assert right < image.x or left > image.x + image.width
