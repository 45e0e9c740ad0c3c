"""Promises about a brand's font: measured as others measure it, and never the cause of a traceback or a hang."""

import io
import struct
import time
from collections.abc import Callable

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageFont
from tests.own_font import builder, own_font, saved

from cjtool.image.unfit import UnfitError
from cjtool.scene import Text, text
from cjtool.scene.lettering.admitting import admitted, heaviest
from cjtool.scene.lettering.measuring import BrandTypeface, brand_typeface
from cjtool.scene.typeface import SHIPPED, Typeface, current, set_in

SAMPLE = "Klantreis: 40% haakt af!"


def font_of(regular: bytes, bold: bytes | None = None, italic: bytes | None = None) -> BrandTypeface:
    return brand_typeface(admitted(regular), bold, italic)


@pytest.mark.parametrize("em", [1000, 2048])
@pytest.mark.parametrize("outlines", ["TTF", "OTF"])
def test_a_text_is_as_wide_as_another_program_measures_it(em: int, outlines: str) -> None:
    own = {letter: em * (500 + 13 * at) // 1000 for at, letter in enumerate("Klantreishkf:40%! ")}
    data = own_font(em=em, outlines=outlines, own=own)
    judge = ImageFont.truetype(io.BytesIO(data), 1000, layout_engine=ImageFont.Layout.BASIC)

    width = text.width(SAMPLE, 10, font=font_of(data))

    assert width == pytest.approx(judge.getlength(SAMPLE) / 100, rel=0.003)
    assert width != pytest.approx(text.width(SAMPLE, 10), rel=0.05)


@pytest.mark.parametrize(
    "feature",
    [
        "feature kern { pos uni0041 uni0056 -120; } kern;",
        "feature kern { pos [uni0041 uni0042] [uni0056 uni0057] -120; } kern;",
        "feature kern { enum pos uni0041 [uni0056] -120; pos [uni0041] [uni0056 uni0057] -30; } kern;",
    ],
)
def test_pairs_are_kerned_as_the_font_says(feature: str) -> None:
    font = font_of(own_font(feature=feature))

    assert text.width("AV", 10, font=font) == pytest.approx(10 - 1.2)
    assert text.width("VA", 10, font=font) == pytest.approx(10)


def test_letters_that_it_lacks_are_those_of_the_shipped_font() -> None:
    font = font_of(own_font(letters="abc ", width=900))

    assert text.width("abc", 10, font=font) == pytest.approx(27)
    assert text.width("xyz", 10, font=font) == text.width("xyz", 10)
    assert [source.name for source in text.sources("a x 预", font)] == [
        "OWN", "OWN", "SHIPPED", "SHIPPED", "OTHER",
    ]  # fmt: skip


def test_scripts_that_have_to_be_shaped_are_left_to_fonts_that_can() -> None:
    font = font_of(own_font(letters="abcها"))

    assert font.measures("regular").own == set("abc")


def test_the_bold_of_a_font_is_its_own_and_else_its_regular() -> None:
    alone = font_of(own_font(width=400))
    both = font_of(own_font(width=400), own_font(width=700))

    assert text.width("aa", 10, "bold", font=alone) == pytest.approx(8)
    assert text.width("aa", 10, "bold", font=both) == pytest.approx(14)
    assert alone.lacking == ("bold", "italic")
    assert both.lacking == ("italic",)


def test_a_line_keeps_the_font_that_it_was_made_in() -> None:
    wide, narrow = font_of(own_font(width=900)), font_of(own_font(width=300))
    with set_in(wide):
        first = Text(0, 10, "aaaa", 10)
    with set_in(narrow):
        second = Text(0, 10, "aaaa", 10)

    assert [first.width, second.width] == pytest.approx([36, 12])
    assert current() is SHIPPED
    assert Text(0, 10, "aaaa", 10).width == text.width("aaaa", 10)


def test_lines_break_by_the_font_at_hand() -> None:
    def lines(font: Typeface) -> int:
        with set_in(font):
            return len(text.wrap("een twee drie vier vijf", 60, 10))

    assert lines(font_of(own_font(width=900))) > lines(font_of(own_font(width=300)))


def test_the_same_file_is_the_same_font() -> None:
    assert font_of(own_font()) is font_of(own_font())


def test_a_web_font_has_the_letters_of_the_picture_and_no_others() -> None:
    font = font_of(own_font(feature="feature kern { pos uni0041 uni0056 -120; } kern;"))

    cut = TTFont(io.BytesIO(font.woff2("regular", frozenset("AV b"))))

    assert set(map(chr, cut.getBestCmap())) == set("AV b")
    assert font.woff2("regular", frozenset("AV b")) == font.woff2("regular", frozenset("b VA"))


def variable(least: float, most: float) -> bytes:
    """A font in which all letters grow from 400 to 800 wide with their weight."""
    made = FontBuilder(font=builder(width=400))
    made.setupFvar([("wght", least, least, most, "Weight")], [])
    names = made.font.getGlyphOrder()
    wider = [(0, 0)] * 4
    deltas = {
        name: [_delta([*(wider if name != "uni0020" else []), (0, 0), (400, 0), (0, 0), (0, 0)])]
        for name in names
    }
    made.setupGvar(deltas)
    return saved(made.font)


def _delta(moved: list[tuple[int, int]]) -> object:
    return TupleVariation({"wght": (0, 1, 1)}, moved)


def test_a_variable_font_has_the_bold_that_is_in_it() -> None:
    data = variable(400, 700)

    assert heaviest(data) == 700
    assert heaviest(own_font()) == 0
    font = font_of(data, data)
    assert text.width("aa", 10, font=font) == pytest.approx(8)
    assert text.width("aa", 10, "bold", font=font) == pytest.approx(16)


@pytest.mark.parametrize("outlines", ["TTF", "OTF"])
def test_letters_that_reach_too_high_are_drawn_smaller_in_all_faces(outlines: str) -> None:
    tall, usual = own_font(width=1000, top=1100, outlines=outlines), own_font(width=1000, outlines=outlines)

    font = font_of(usual, tall)

    assert text.ascent(10, "bold", font) == text.ascent(10, "bold") == pytest.approx(8.87)
    assert text.width("aa", 10, font=font) == text.width("aa", 10, "bold", font=font)
    assert text.width("aa", 10, font=font) == pytest.approx(20 * 0.887 / 1.1, rel=0.002)
    judge = ImageFont.truetype(io.BytesIO(font.files["bold"]), 1000, layout_engine=ImageFont.Layout.BASIC)
    assert judge.getlength("aa") == pytest.approx(2000 * 0.887 / 1.1, rel=0.002)
    assert judge.getbbox("a", anchor="ls")[1] == pytest.approx(-887, abs=2)


def test_letters_of_no_readable_size_are_refused() -> None:
    with pytest.raises(UnfitError, match="no readable size"):
        font_of(own_font(width=40))


def bomb() -> bytes:
    """Each glyph is ten of the one before it."""
    font = builder(letters="abcdefgh ")
    for one, other in zip("abcdefg", "bcdefgh", strict=True):
        font["glyf"][f"uni{ord(other):04X}"] = _composed(font, [f"uni{ord(one):04X}"] * 10)
    return saved(font)


def ring() -> bytes:
    """A glyph that is made of itself."""
    font = builder(letters="ab ")
    font["glyf"]["uni0062"] = _composed(font, ["uni0061", "uni0062"])
    return saved(font)


def _composed(font: TTFont, parts: list[str]) -> object:
    font.recalcBBoxes = False  # it would be at work for hours
    for boxed in (font["head"], *font["glyf"].glyphs.values()):
        boxed.xMin = boxed.yMin = boxed.xMax = boxed.yMax = 0
    pen = TTGlyphPen(font.getGlyphSet())
    for part in parts:
        pen.addComponent(part, (1, 0, 0, 1, 1, 1))
    made = pen.glyph()
    made.xMin = made.yMin = made.xMax = made.yMax = 0
    return made


def crowd() -> bytes:
    """A few kB that say which glyph each of a billion characters is."""
    font = builder(letters="ab ")
    groups = struct.pack(">LLL", 0, 0x10FFFF, 1) * 1000
    table = struct.pack(">HHHHL", 0, 1, 3, 10, 12) + struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, 1000)
    font["cmap"] = DefaultTable("cmap")
    font["cmap"].data = table + groups
    return saved(font)


@pytest.mark.parametrize("make", [bomb, ring, crowd])
def test_a_hostile_font_is_refused_in_time(make: Callable[[], bytes]) -> None:
    data = make()
    start = time.monotonic()

    with pytest.raises(UnfitError):
        font_of(data)

    assert time.monotonic() - start < 40


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 3000), st.binary(min_size=1, max_size=8))
def test_a_damaged_font_is_drawn_or_refused(at: int, other: bytes) -> None:
    whole = own_font(letters="abcdefgh ")
    place = at % len(whole)
    try:
        font = font_of(whole[:place] + other + whole[place + len(other) :])
        text.width("abc", 10, font=font)
        font.woff2("regular", frozenset("abc"))
        font.outlines("regular")
    except UnfitError:
        pass
