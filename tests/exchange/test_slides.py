"""Pictures of any sort as slides: shapes that are native, texts that are data, and a file as a person opens it."""

import io
import re
import struct
import zlib
from dataclasses import replace
from math import isclose
from pathlib import Path as File

import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pixels
from PIL import ImageChops
from tests.exchange.goldens import golden as held
from tests.exchange.slideshow import faults, found, notes, opened, paragraphs, parts, slides, violations
from tests.own_font import builder

from cjtool.exchange.slides.outlines import segments
from cjtool.exchange.slides.presentation import Slide, SlideShow, scale_of, slide_file
from cjtool.exchange.slides.textboxes import SOFT, box_of
from cjtool.scene import (
    SYMBOL,
    Box,
    Circle,
    Group,
    Image,
    Paragraph,
    Path,
    Scene,
    Shape,
    Text,
    assets,
    icon,
    line,
    number,
    path,
    polygon,
    text,
    typeset,
)
from cjtool.scene.colour import Palette
from cjtool.scene.lettering.measuring import brand_typeface
from cjtool.scene.typeface import SHIPPED, Typeface, set_in
from cjtool.scene.typeset import Style

GOLDEN = File(__file__).parents[1] / "golden" / "exchange" / "shapes.pptx"
HARD = (
    '</a:t><p:bad/> & "rId2" \'x\'', "_x000D_ _x005F_", "=cmd|' /C calc'!A0", "]]> <![CDATA[", "\ud800 lone \udfff",
    "\x00\x1b[31m\x07 \r\n\t", "שלום עולם", "مرحبا بالعالم", "Здравствуйте", "顧客体験", "👩‍👩‍👧 👍🏽", "\u202e\u2066abc", "\ufeffBOM", "\ufffe",
)  # fmt: skip


def show(
    *shapes: Shape, size: tuple[float, float] = (320, 180), font: Typeface = SHIPPED, **more: str
) -> bytes:
    scene = Scene(*size, more.get("title", "A title"), more.get("description", ""), shapes)
    return slide_file(SlideShow((Slide(scene),), "A file", "en-GB", Palette(), font))


def only(data: bytes) -> object:
    (slide,) = slides(data)
    return slide


def written(lines: str, width: float, size: float = 10) -> Paragraph:
    style = Style(size, size * 1.24)
    (made,) = typeset.paragraph(typeset.wrap(lines, width, style), 20, 60, style, "#16222E")
    return made


def pixel(mode: int = 6) -> bytes:
    """A PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, mode, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(b"\0\xff\0\0\xff")), chunk(b"IEND", b""))
    )


LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle cx="10" cy="10" r="9" fill="#0E4D5C"/></svg>'
SAMPLE: tuple[Shape, ...] = (
    Text(20, 30, "A title", 20, "bold", "#0E4D5C"),
    Group(
        (
            Box(20, 50, 90, 40, 6, "#E4EFF1", "#0E4D5C", 1.5),
            Paragraph(
                "A text of two lines", (Text(30, 66, "A text of", 10), Text(30, 78, "two lines", 10)), kind="step"
            ),
            icon("actions", 85, 56, 16, "#B42D21"),
        ),
        "A card: a text of two lines",
        kind="step",
    ),
    line(20, 100, 300, 100, "#7E8A95", 1, (4, 2)),
    line(300, 120, 250, 105, "#7E8A95", 1),
    path([("M", 20, 150), ("C", 60, 110, 100, 190, 140, 150), ("Q", 160, 130, 180, 150)], stroke="#1B7A4B", stroke_width=2),
    polygon([(200, 140), (220, 160), (180, 160)], fill="#C0780F"),
    Circle(260, 150, 12, "#FBEBE8", "#B42D21"),
    Group((Circle(290, 150, 6, "#0E4D5C"),), "done", role=SYMBOL, x=2, y=3),
    Image(130, 50, 60, 40, LOGO, "image/svg+xml", "The sun over water"),
    Image(220, 50, 30, 30, pixel(), "image/png"),
    Paragraph("Write to us", (Text(200, 30, "Write to us", 9),), href="mailto:desk@example.org"),
)  # fmt: skip


def test_shapes_of_every_sort_are_as_in_the_golden() -> None:
    data = show(*SAMPLE)

    made, kept = parts(data), parts(held(GOLDEN, data))
    assert made.keys() == kept.keys()
    assert {name: part for name, part in made.items() if part != kept[name]} == {}
    assert faults(data) == []


def test_shapes_are_native_and_called_what_they_are() -> None:
    slide = only(show(*SAMPLE))

    assert found(slide, ".//a:prstGeom/@prst").count("line") == 2
    assert {"roundRect", "ellipse", "rect", "line"} == {*found(slide, ".//a:prstGeom/@prst")}
    assert len(found(slide, ".//a:custGeom")) == 3
    assert found(slide, ".//p:cxnSp//a:xfrm/@flipH") == ["1"]
    assert found(slide, ".//p:cNvPr/@descr") == [
        "A card: a text of two lines", "done", "The sun over water",
    ]  # fmt: skip


def test_what_leads_out_of_the_file_leads_there_and_nothing_else_does() -> None:
    hrefs = (
        "mailto:a@b.example",
        "https://b.example/?a=1&b=<2>\"'",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "#step",
        "x.svg",
    )
    shapes = (
        Paragraph(f"to {at}", (Text(9, 20 * at, f"to {at}", 9),), href=href) for at, href in enumerate(hrefs)
    )

    data = show(*shapes)

    links = [shape.click_action.hyperlink.address for shape in opened(data).slides[0].shapes]
    assert [link for link in links if link] == ["mailto:a@b.example", "https://b.example/?a=1&b=<2>\"'"]
    assert faults(data) == []


@pytest.mark.parametrize("hard", HARD)
def test_texts_are_data_wherever_they_stand(hard: str) -> None:
    shapes = (
        Text(9, 20, hard, 9),
        Group((Box(9, 9, 9, 9, fill="#FFFFFF"),), f"title {hard}", kind=f"kind {hard}"),
        Image(9, 9, 9, 9, pixel(), "image/png", f"picture {hard}"),
        Paragraph("to", (Text(9, 40, "to", 9),), href=f"https://x.example/{hard}"),
    )
    scene = Scene(320, 180, f"T {hard}", hard, shapes)

    data = slide_file(
        SlideShow((Slide(scene, (hard, "", f"and {hard}")),), hard, "nl-NL", Palette(), SHIPPED)
    )

    assert faults(data) == []
    clean = text.clean(hard)
    assert (clean in paragraphs(only(data))) is bool(clean)
    assert notes(data) == ["\n".join((clean, "", text.clean(f"and {hard}")))]
    assert opened(data).core_properties.title == clean


_TEXTS = st.text(st.characters(exclude_categories=()), max_size=30)
_LENGTHS = st.floats(-50, 400, allow_nan=False)
_SIZES = st.floats(0, 300, allow_nan=False)
_COLOURS = st.sampled_from([None, "#16222E", "#abc", "#FFFFFF"])
_LEAVES = st.one_of(
    st.builds(Box, _LENGTHS, _LENGTHS, _SIZES, _SIZES, st.floats(0, 99), _COLOURS, _COLOURS, st.floats(0, 5), st.sampled_from([(), (2.0, 3.0), (1.0,)])),
    st.builds(Circle, _LENGTHS, _LENGTHS, _SIZES, _COLOURS, _COLOURS),
    st.builds(Text, _LENGTHS, _LENGTHS, _TEXTS, st.floats(0.1, 90), st.sampled_from(assets.FACES), st.just("#16222E"), st.sampled_from(["start", "middle", "end"]), st.floats(-1, 2)),
    st.builds(Image, _LENGTHS, _LENGTHS, _SIZES, _SIZES, st.just(pixel()), st.just("image/png"), _TEXTS),
    st.lists(st.tuples(_LENGTHS, _LENGTHS), min_size=1, max_size=4).map(lambda points: polygon(points, fill="#1B7A4B")),
    st.builds(line, _LENGTHS, _LENGTHS, _LENGTHS, _LENGTHS, st.just("#1B7A4B"), st.floats(0.1, 9)),
    st.builds(icon, st.sampled_from(["actions", "alone"]), _LENGTHS, _LENGTHS, _SIZES, st.just("#1B7A4B")),
)  # fmt: skip
_SHAPES = st.recursive(
    _LEAVES,
    lambda inner: st.builds(
        Group,
        st.lists(inner, max_size=3).map(tuple),
        _TEXTS,
        st.just(""),
        st.sampled_from(["", SYMBOL]),
        _LENGTHS,
        _LENGTHS,
    ),
    max_leaves=6,
)


@settings(max_examples=40)
@given(
    st.lists(_SHAPES, max_size=5),
    _TEXTS,
    st.tuples(st.floats(1, 9000), st.floats(1, 9000)),
    st.lists(_TEXTS, max_size=3),
)
def test_any_picture_makes_a_valid_slide(
    shapes: list[Shape], title: str, size: tuple[float, float], told: list[str]
) -> None:
    scene = Scene(*size, title, "", tuple(shapes))

    data = slide_file(SlideShow((Slide(scene, tuple(told)),), title, "de-DE", Palette(), SHIPPED))

    assert violations(data) == []
    ids = found(only(data), ".//p:cNvPr/@id")
    assert len(ids) == len({*ids})


@pytest.mark.parametrize(("size", "share"), [((960, 540), 1.0), ((8064, 2000), 0.5), ((1000, 12096), 1 / 3)])
def test_a_picture_that_is_too_large_for_a_slide_is_drawn_smaller(
    size: tuple[float, float], share: float
) -> None:
    scene = Scene(
        *size, "Large", "", (Text(800, 400, "Large", 24), Box(0, 0, size[0], size[1], 6, "#E4EFF1"))
    )

    assert isclose(scale_of([scene]), share)
    data = slide_file(SlideShow((Slide(scene),), "Large", "en-GB", Palette(), SHIPPED))
    deck = opened(data)
    assert max(deck.slide_width, deck.slide_height) <= 56 * 914400
    assert found(only(data), ".//a:rPr/@sz") == [str(round(2400 * share))]
    box = deck.slides[0].shapes[1]
    assert (box.width, box.height) == (deck.slide_width, deck.slide_height)


def test_a_line_alone_never_breaks_and_lines_break_where_the_picture_breaks_them() -> None:
    single, several = written("A line alone", 200), written("Loopt samen door het huis en stelt vragen", 100)

    boxes = [box_of(each) for each in (single, several)]

    assert boxes[0] is not None
    assert boxes[1] is not None
    assert (boxes[0].leading, round(boxes[1].leading, 2)) == (0, 12.4)
    left, _, right, _ = boxes[1].bounds
    for shown, after in zip(several.lines, several.lines[1:], strict=False):
        longer = replace(shown, text=f"{shown.text} {after.text.split()[0]}")
        assert shown.width * 1.02 <= right - left < longer.width


@given(
    st.lists(
        st.sampled_from(["de", "klant", "belt", "e-mail", "warmteverliesberekening", "97\u00a0dagen", "€ 5"]),
        min_size=4,
        max_size=14,
    ),
    st.integers(40, 200),
)
def test_a_box_is_as_wide_as_its_lines_and_not_much_wider(words: list[str], width: int) -> None:
    lines = written(" ".join(words), width)

    box = box_of(lines)

    assert box is not None
    left, top, right, bottom = box.bounds
    widest = max(each.width for each in lines.lines)
    assert (right - left) / 1.02 >= widest - 0.01 or len(lines.lines) == 1
    assert box.text.replace(SOFT, "") == text.clean(" ".join(words))
    assert bottom - top >= 10 * len(lines.lines)


def test_a_word_that_the_picture_breaks_has_a_soft_hyphen_there() -> None:
    broken = Paragraph("Onderhoudsplanning", (Text(9, 20, "Onderhouds-", 9), Text(9, 31, "planning", 9)))

    (said,) = found(only(show(broken, title="")), ".//a:t/text()")

    assert said == "Onderhouds\u00adplanning"


@pytest.mark.parametrize(
    ("whole", "lines", "shown"),
    [
        ("顧客体験を設計する", ("顧客体験", "を設計する"), "顧客体験を設計する"),
        ("A text that goes on and on", ("A text", "that …"), "A text that …"),
        ("Warmteverliesberekening aanvragen", ("Warmtever-", "liesbe…"), "Warmtever\u00adliesbe …"),
        ("+2", ("+2",), "+2"),
    ],
)
def test_a_text_is_put_together_from_its_lines_as_it_was_written(
    whole: str, lines: tuple[str, ...], shown: str
) -> None:
    cut = (whole,) if "…" in lines[-1] else ()
    made = (Text(9, 20 + 11 * at, each, 9, instead_of=cut) for at, each in enumerate(lines))

    box = box_of(Paragraph(whole, tuple(made)))

    assert box is not None
    assert box.text == shown


@pytest.mark.parametrize(
    "title", ["顧客体験 " * 9, "I find out why my bill is so much higher", "15", "a – b"]
)
def test_a_title_on_several_lines_is_the_title(title: str) -> None:
    (said,) = typeset.paragraph(
        typeset.wrap(title, 120, Style(20, 24, "bold")), 9, 30, Style(20, 24, "bold"), "#000000"
    )

    (slide,) = opened(show(Text(9, 9, "Acme", 9), said, title=f"{title} – Acme")).slides

    assert slide.shapes.title.text_frame.text.replace(SOFT, "") == text.clean(title)
    assert len(slide.shapes) == 2


@pytest.mark.parametrize(("said", "leftwards"), [("مرحبا بالعالم", True), ("Hello 5", False)])
def test_what_is_read_from_right_to_left_says_so(said: str, leftwards: bool) -> None:
    slide = only(show(Text(9, 20, said, 9), title=""))

    assert bool(found(slide, ".//a:pPr/@rtl")) is leftwards


def test_a_slide_whose_title_is_nowhere_on_it_has_one_above_it() -> None:
    slide = opened(show(Text(9, 20, "something", 9), title="Cards to cut out")).slides[0]

    title = slide.shapes.title
    assert title.text_frame.text == "Cards to cut out"
    assert title.top + title.height <= 0


def test_a_title_in_a_group_is_a_placeholder_of_the_slide() -> None:
    head = Group((Box(0, 0, 300, 40, fill="#E4EFF1"), Text(9, 20, "My map", 20)), "My map", x=5, y=7)

    slide = opened(show(head, title="My map – Acme")).slides[0]

    assert [shape.name for shape in slide.shapes] == ["My map", "My map"]
    assert slide.shapes.title == slide.shapes[1]
    assert isclose(slide.shapes.title.left / 12700, 14, abs_tol=0.1)


def test_pictures_keep_their_proportions_and_are_held_once() -> None:
    wide = Image(10, 10, 80, 80, LOGO, "image/svg+xml", "wide")

    data = show(wide, replace(wide, x=120), Image(10, 10, 20, 40, pixel(), "image/png", "square"))

    assert sorted(name for name in parts(data) if "media" in name) == [
        "ppt/media/image1.png",
        "ppt/media/image2.png",
    ]
    first, _, square = (shape for shape in opened(data).slides[0].shapes if shape.shape_type == 13)
    assert (first.width, first.height, first.top) == (80 * 12700, 40 * 12700, 30 * 12700)
    assert square.width == square.height == 20 * 12700


def test_words_in_a_drawing_are_drawn() -> None:
    words = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
        b'<text x="2" y="15" font-family="Acme">Hi</text></svg>'
    )

    held = parts(show(Image(0, 0, 40, 20, words, "image/svg+xml", "Hi")))

    with Pixels.open(io.BytesIO(held["ppt/media/image1.png"])) as drawn:
        assert drawn.size == (160, 80)
        assert drawn.getbbox() is not None


def test_sizes_beyond_those_of_slides_are_the_largest_and_smallest_there_are() -> None:
    huge = tuple(Text(9, 9000 * at, "huge", 9000) for at in range(2))

    data = show(
        Text(9, 9, "tiny", 0.2), Paragraph("huge huge", huge), line(0, 0, 9, 9, "#000000", 9000), title=""
    )

    assert found(only(data), ".//a:rPr/@sz") == ["100", "400000"]
    assert found(only(data), ".//a:ln/@w") == ["20116800"]
    assert violations(data) == []


def test_a_brands_font_is_called_as_it_is_installed() -> None:
    file = io.BytesIO()
    builder(family="Acme Boxes").save(file)
    font = brand_typeface(file.getvalue(), None, None)

    with set_in(font):
        data = show(Text(9, 20, "Hello", 9), font=font)

    assert b'<a:latin typeface="Acme Boxes"/>' in parts(data)["ppt/theme/theme1.xml"]
    assert faults(data) == []


def test_colours_of_the_theme_are_named_and_others_written() -> None:
    slide = only(
        show(Box(0, 0, 9, 9, fill="#0e4d5c"), Box(0, 0, 9, 9, fill="#123456", stroke="#B42D21"), title="")
    )

    assert found(slide, ".//a:schemeClr/@val") == ["tx2", "accent4"]
    assert found(slide, ".//a:srgbClr/@val") == ["123456"]


def test_outlines_are_drawn_as_their_path_data_is() -> None:
    data = [
        *assets.icons().values(),
        "M2 2h20v20H2ZM5 5q6 12 12 0t4 4",
        "M4 12a8 3 30 1 0 16 0 8 8 0 0 0-16 0z",
        "m3 3 5 5s5-5 9 0zl3 8",
    ]

    one, other = (_sheet(drawn) for drawn in (data, [_plain(each) for each in data]))

    grey = ImageChops.difference(one, other).convert("L").histogram()
    assert sum(grey[65:]) == 0


def _plain(data: str) -> str:
    return "".join(command + " ".join(map(number, places)) for command, *places in segments(data))


def _sheet(drawn: list[str]) -> Pixels.Image:
    """Outlines in rows of twenty."""
    placed = (
        f'<path transform="translate({at % 20 * 24} {at // 20 * 24})" d="{data}"/>'
        for at, data in enumerate(drawn)
    )
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="{(len(drawn) // 20 + 1) * 24}" fill="none" stroke="#000">{"".join(placed)}</svg>'
    return Pixels.open(
        io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=2, background="#FFFFFF")))
    ).convert("RGB")


def test_all_segments_are_of_the_five_commands_that_slides_know() -> None:
    letters = [data for face in assets.FACES for data in assets.outlines(face).values()]

    kinds = {command for data in (*assets.icons().values(), *letters[:200]) for command, *_ in segments(data)}

    assert kinds == {"M", "L", "C", "Q", "Z"}
    assert not re.search("[^MLCQZ]", "".join(kinds))
    assert Path(assets.icons()["actions"], (0, 0, 24, 24)).bounds == (0, 0, 24, 24)
