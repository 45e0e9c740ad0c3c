"""Promises about the colours of stages."""

from itertools import pairwise, product

import pytest

from cjtool.draw.asked import ThemeName
from cjtool.draw.flow.hues import hues_of
from cjtool.draw.theme import palette
from cjtool.scene.colour import GRAPHICS_CONTRAST, TEXT_CONTRAST, WHITE, contrast, hls, hue

BRANDS = [
    None,
    "#FF0000",
    "#FFFF00",
    "#00FF00",
    "#0E4D5C",
    "#123456",
    "#EEEEEE",
    "#000000",
    "#F0A",
    "#7B2CBF",
]


@pytest.mark.parametrize("brand", BRANDS)
def test_all_that_stands_on_a_stage_can_be_read(brand: str | None) -> None:
    colours = palette(brand)

    for found in hues_of(colours):
        assert contrast(found.tone, found.tint) >= TEXT_CONTRAST
        assert contrast(found.tone, WHITE) >= TEXT_CONTRAST
        for ink in (colours.red, colours.secondary, colours.ink):
            assert contrast(ink, found.tint) >= TEXT_CONTRAST
        assert contrast(colours.muted, found.tint) >= GRAPHICS_CONTRAST


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("brand", ["#0E4D5C", "#7B2CBF", "#123456"])
def test_stages_stand_on_tones_of_the_brand_that_neighbours_do_not_share(
    brand: str, theme: ThemeName
) -> None:
    colours = palette(brand, theme=theme)
    tints = [found.tint for found in hues_of(colours)]

    assert all(one != other for one, other in pairwise([*tints, tints[0]]))
    assert all(abs(hls(tint)[0] - hls(brand)[0]) < 0.06 for tint in tints)


@pytest.mark.parametrize("brand", ["#FF0000", "#800000", "#1E7A34"])
def test_stages_of_a_brand_that_looks_like_a_feeling_do_not(brand: str) -> None:
    for name in ("light", "dark", "high-contrast"):
        colours = palette(brand, theme=name)
        for found in hues_of(colours):
            for colour, feeling in product((found.tint, found.tone), (colours.red, colours.green)):
                own = hue(colour)
                assert own is None or abs(own - hls(feeling)[0]) > 0.08
