"""Promises about contrast, and about the palette in a client's colours."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.theme import palette
from cjtool.scene.colour import Palette, contrast, luminance, mix, parse, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#FFF", 21), ("#FFF", "#FFF", 1), ("#777777", "#FFFFFF", 4.48), ("#767676", "#FFFFFF", 4.54),
     ("#FF0000", "#FFFFFF", 4.0), ("#0000FF", "#FFFFFF", 8.59)],
)  # fmt: skip
def test_known_contrast(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_luminance_runs_from_black_to_white() -> None:
    assert luminance("#000000") == 0
    assert luminance("#FFFFFF") == pytest.approx(1)


def test_colours_are_read_in_both_forms() -> None:
    assert parse("#0e4D5c") == (14, 77, 92)
    assert parse("#abc") == parse("#AABBCC")


@pytest.mark.parametrize("wrong", ["", "red", "#12", "#12345", "#GGGGGG", "0E4D5C", "#0E4D5C "])
def test_anything_else_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(wrong))):
        parse(wrong)


def test_mixing() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mix("#123456", "#FFFFFF", 1) == "#123456"


@given(COLOURS, COLOURS)
def test_readable_reaches_the_ratio(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground, 4.5), ground) >= 4.5


@given(COLOURS)
def test_a_colour_that_can_be_read_stays(colour: str) -> None:
    if contrast(colour, "#FFFFFF") >= 4.5:
        assert readable(colour, "#FFFFFF", 4.5) == colour


@given(st.none() | COLOURS, st.none() | COLOURS)
def test_every_palette_can_be_read(primary: str | None, accent: str | None) -> None:
    colours = palette(primary, accent)

    texts = [
        (colours.on_brand, colours.brand), (colours.on_brand, colours.brand_2),
        (colours.on_brand_muted, colours.brand), (colours.on_brand_muted, colours.brand_2),
        (colours.brand, colours.brand_tint), (colours.brand_2, colours.brand_tint),
        (colours.brand, colours.ground), (colours.brand_2, colours.ground), (colours.brand, colours.cell),
        (colours.amber_text, colours.amber_tint), (colours.amber_text, colours.card),
        (colours.green, colours.card), (colours.red, colours.card), (colours.muted, colours.cell),
        (colours.muted, colours.brand_tint), (colours.slate, colours.backstage_head),
    ]  # fmt: skip
    assert min(contrast(text, ground) for text, ground in texts) >= 4.5
    assert contrast(colours.amber, colours.ground) >= 3


def test_without_colours_the_palette_is_ours() -> None:
    assert palette() == Palette()


def test_a_dark_brand_stays_as_it_is() -> None:
    colours = palette("#0E4D5C")

    assert colours.brand == "#0E4D5C"
    assert colours.brand_2 != colours.brand


def test_a_light_brand_is_darkened() -> None:
    assert luminance(palette("#FFCC00").brand_2) < luminance("#FFCC00")
