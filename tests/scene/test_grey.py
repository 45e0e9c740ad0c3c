"""Promises about pictures without hue."""

import re

import pytest
from tests.draw.test_gallery import gallery

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.scene import Image, flatten, grey
from cjtool.scene.colour import luminance


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (b'<path fill="#C77D10"/>', b'<path fill="#8E8E8E"/>'),
        (b'<path stroke="rgb(199, 125, 16)"/>', b'<path stroke="#8E8E8E"/>'),
        (
            b'<stop style="stop-color:#f00;stop-opacity:1"/>',
            b'<stop style="stop-color:#7F7F7F;stop-opacity:1"/>',
        ),
        (b'<path fill="red"/>', b'<path fill="#7F7F7F"/>'),
        (b'<path fill="#C77D1080"/>', b'<path fill="#8E8E8E80"/>'),
    ],
)
def test_paint_becomes_a_grey_as_light_as_it_was(written: bytes, expected: bytes) -> None:
    assert grey.vector(written) == expected


def test_a_grey_has_the_luminance_of_its_colour() -> None:
    assert luminance("#8E8E8E") == pytest.approx(luminance("#C77D10"), abs=0.01)


@pytest.mark.parametrize(
    "written",
    [
        b'<path fill="none" stroke="currentColor"/>',
        b'<path fill="url(#red)" id="red"/>',
        b'<use xlink:href="#C77D10"/>',
        b'<path fill-rule="evenodd" stroke-width="2"/>',
        b'<path fill="black" stroke="#FFFFFF"/>',
    ],
)
def test_what_is_no_colour_stays(written: bytes) -> None:
    assert grey.vector(written) == written


def test_the_logo_of_a_map_in_black_and_white_has_no_hue() -> None:
    journey, project = next(each for each in gallery() if each[0].id == "warmtepomp")

    (scene,) = draw("map", journey, project, Asked(theme="print-bw"))

    (logo,) = (shape.data for shape, _ in flatten(scene) if isinstance(shape, Image))
    colours = set(re.findall(rb"#([0-9A-F]{6})", logo))
    assert len(colours) == 3
    assert all(colour[:2] == colour[2:4] == colour[4:] for colour in colours)
