"""Promises about the colours of stages."""

import pytest

from cjtool.draw.flow.hues import hues_of
from cjtool.draw.theme import palette
from cjtool.scene.colour import GRAPHICS_CONTRAST, TEXT_CONTRAST, WHITE, contrast

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

    for hue in hues_of(colours):
        assert contrast(hue.tone, hue.tint) >= TEXT_CONTRAST
        assert contrast(hue.tone, WHITE) >= TEXT_CONTRAST
        for ink in (colours.red, colours.secondary, colours.ink):
            assert contrast(ink, hue.tint) >= TEXT_CONTRAST
        assert contrast(colours.muted, hue.tint) >= GRAPHICS_CONTRAST


def test_the_first_stage_is_nearest_to_the_brand() -> None:
    assert hues_of(palette("#D48A00"))[0] != hues_of(palette("#0E4D5C"))[0]
    assert set(hues_of(palette("#D48A00"))) == set(hues_of(palette("#0E4D5C")))
