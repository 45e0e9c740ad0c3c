"""A logo in PNG and PDF is part of the drawing where nothing in it could clash, and looks the same as one that is not."""

import pytest

from cjtool.image import picture
from cjtool.render import elements, png, svg
from cjtool.scene import Image, Scene
from cjtool.scene.sheet import Sheet

PLAIN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" fill="#0a5">'
    '<g transform="rotate(8)"><path d="M6 2h26v10z" stroke="red" stroke-width="2"/></g><circle cx="9" cy="9" r="5"/></svg>'
)
NAMED = PLAIN.replace("<circle", '<circle id="a"')
STYLED = PLAIN.replace("<g", "<style>.x{fill:blue}</style><g", 1)
CLASSED = PLAIN.replace("<g", '<g class="x"', 1)
WITHOUT_BOX = PLAIN.replace('viewBox="0 0 40 20"', 'width="40" height="20"')


def scene(logo: str) -> Scene:
    image = Image(12, 8, 60, 44, picture(logo.encode()).data, "image/svg+xml", "Logo")
    return Scene(100, 60, "T", "", (image,))


@pytest.mark.parametrize("logo", [PLAIN, WITHOUT_BOX])
def test_a_plain_logo_is_drawn_in_place_and_looks_the_same(
    logo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = scene(logo)
    in_place = png.render(drawn, Sheet(300, 180))
    assert "<image" not in svg.render(drawn, fonts="given")

    monkeypatch.setattr(svg, "drawn_in_place", elements.image_element)

    assert "<image" in svg.render(drawn, fonts="given")
    assert png.render(drawn, Sheet(300, 180)) == in_place


@pytest.mark.parametrize("logo", [NAMED, STYLED, CLASSED])
def test_a_logo_that_could_reach_others_stays_a_picture(logo: str) -> None:
    assert "<image" in svg.render(scene(logo), fonts="given")


@pytest.mark.parametrize("fonts", ["embed", "system", "outline"])
def test_in_a_file_of_its_own_every_logo_stays_a_picture(fonts: svg.Fonts) -> None:
    assert "<image" in svg.render(scene(PLAIN), fonts=fonts)
