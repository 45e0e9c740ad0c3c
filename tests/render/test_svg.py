"""Promises about the SVG, and about the bounds of what it shows."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.render import svg
from cjtool.render.svg import Fonts
from cjtool.scene import (
    SYMBOL,
    Anchor,
    Box,
    Circle,
    Group,
    Image,
    Paragraph,
    Path,
    Scene,
    Shape,
    Text,
    around,
    flatten,
    icon,
    line,
    number,
    path,
    polygon,
    text,
)

NS = "{http://www.w3.org/2000/svg}"
FONTS: list[Fonts] = ["embed", "system", "outline"]
ANY = st.text(st.characters(codec=None), max_size=30)


def scene(*shapes: Shape, title: str = "Titel", description: str = "Wat er te zien is") -> Scene:
    return Scene(400, 200, title, description, shapes)


SAMPLE = scene(
    Group((Box(0, 0, 60.2449, 61.7, 4, "#FFFFFF", "#D5DCE2", 0.7, (3, 2.5)),), "Stap", "reis/fase/stap", "listitem", 10, 20),
    Group((Text(5, 20, "Zoekt “online” & meer", 8.2, "bold", "#16222E"),), id="reis/fase/stap"),
    Text(5, 40, "ZONNEVELD", 8, fill="#14687A", anchor="middle", letter_spacing=1.1),
    Text(5, 60, "5 ☂", 8, "italic", anchor="end"),
    Circle(20, 20, 5, "#C77D10"),
    icon("website", 7, 6, 12, "#0E4D5C"),
    path([("M", 0, 0), ("C", 10, 0, 20, 30, 30, 30)], stroke="#0E4D5C", rounded=True),
    polygon([(0, 0), (10, 0), (10, 10)], fill="#0E4D5C"),
    line(0, 5, 100, 5, "#8996A2", 0.8, (6, 4)),
    Image(0, 0, 40, 20, b"\x89PNG", "image/png", "Logo van <ons>"),
)  # fmt: skip


@given(ANY, ANY, ANY, ANY, st.sampled_from(FONTS))
def test_any_text_gives_well_formed_xml(
    title: str, written: str, identity: str, prefix: str, fonts: Fonts
) -> None:
    shapes = Group((Text(1, 2, written, 8), Box(0, 0, 1, 1)), title, identity)
    root = ET.fromstring(
        svg.render(
            scene(shapes, title=title, description=written), fonts=fonts, page=svg.InPage(prefix)
        ).encode()
    )

    assert root.findtext(f"{NS}title") == text.clean(title)
    if fonts == "system" and text.clean(written):
        assert root.findtext(f".//{NS}text") == text.clean(written)


@pytest.mark.parametrize("fonts", FONTS)
def test_the_same_scene_gives_the_same_bytes(fonts: Fonts) -> None:
    assert svg.render(SAMPLE, fonts=fonts) == svg.render(SAMPLE, fonts=fonts)


@pytest.mark.parametrize("fonts", FONTS)
def test_every_element_has_a_line_of_its_own(fonts: Fonts) -> None:
    lines = svg.render(SAMPLE, fonts=fonts).splitlines()

    assert all(len(re.findall(r"<[a-z]", each)) <= 1 for each in lines)


@pytest.mark.parametrize("fonts", FONTS)
def test_only_plain_elements_are_used(fonts: Fonts) -> None:
    root = ET.fromstring(svg.render(SAMPLE, fonts=fonts))
    plain = {"svg", "title", "desc", "rect", "path", "circle", "text", "image", "g", "style", "defs", "use"}

    assert {element.tag.removeprefix(NS) for element in root.iter()} <= plain


@pytest.mark.parametrize("fonts", FONTS)
def test_ids_are_unique(fonts: Fonts) -> None:
    ids = re.findall(r' id="([^"]+)"', svg.render(SAMPLE, fonts=fonts))

    assert len(ids) == len(set(ids))
    assert {"title", "description", "reis-fase-stap", "reis-fase-stap-2"} <= set(ids)


def test_a_prefix_keeps_drawings_on_one_page_apart() -> None:
    ids = re.findall(r' id="([^"]+)"', svg.render(SAMPLE, page=svg.InPage("kaart-1-")))

    assert all(each.startswith("kaart-1-") for each in ids)


def test_lengths_have_two_decimals_at_most() -> None:
    written = re.sub(r"scale\([^)]*\)| d=\"M5[^\"]*\"", "", svg.render(SAMPLE, fonts="system"))

    assert not re.findall(r"\d\.\d{3,}", written)


def test_the_head_says_what_it_is() -> None:
    root = ET.fromstring(svg.render(SAMPLE, language="nl", unit="mm", size=(1190.55, 841.89)))

    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("420mm", "297mm", "0 0 400 200")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "nl"
    assert root.get("role") == "graphics-document"
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == ("title", "description")
    assert [child.tag for child in root][:2] == [f"{NS}title", f"{NS}desc"]


def test_the_ground_is_white() -> None:
    first = ET.fromstring(svg.render(SAMPLE, fonts="system")).find(f"{NS}rect")

    assert first is not None
    assert first.attrib == {"width": "400", "height": "200", "fill": "#FFFFFF"}


def test_text_says_how_long_it_is() -> None:
    (element,) = ET.fromstring(svg.render(scene(Text(1, 2, "nn", 10)))).iter(f"{NS}text")

    assert element.get("textLength") == "10.94"
    assert element.get("lengthAdjust") == "spacingAndGlyphs"


def test_a_guessed_length_stretches_nothing() -> None:
    (element,) = ET.fromstring(svg.render(scene(Text(1, 2, "5 ☂", 10)))).iter(f"{NS}text")

    assert element.get("textLength") is None


@pytest.mark.parametrize("fonts", ["system", "outline"])
def test_a_guessed_length_keeps_a_font_that_is_not_ours_in_its_place(fonts: Fonts) -> None:
    (element,) = ET.fromstring(svg.render(scene(Text(1, 2, "5 ☂", 10)), fonts=fonts)).iter(f"{NS}text")

    assert element.get("textLength") is not None


def test_only_faces_that_are_used_are_embedded() -> None:
    written = svg.render(scene(Text(1, 2, "vet", 8, "bold")))

    assert written.count("@font-face") == 1
    assert "font-weight:700" in written
    assert "@font-face" not in svg.render(scene(Box(0, 0, 1, 1)))
    assert "@font-face" not in svg.render(SAMPLE, fonts="system")


def test_outlines_define_each_glyph_once_and_say_the_text() -> None:
    root = ET.fromstring(svg.render(scene(Text(1, 2, "nana", 10)), fonts="outline"))

    assert [element.get("id") for element in root.iter(f"{NS}path")] == [
        "glyph-regular-0061",
        "glyph-regular-006e",
    ]
    assert [each.get("{http://www.w3.org/1999/xlink}href") for each in root.iter(f"{NS}use")] == [
        "#glyph-regular-006e", "#glyph-regular-0061", "#glyph-regular-006e", "#glyph-regular-0061",
    ]  # fmt: skip
    assert [each.get("aria-label") for each in root.iter(f"{NS}g")] == ["nana"]


def test_outlines_stand_where_their_text_would() -> None:
    root = ET.fromstring(svg.render(scene(Text(101, 2, "nn", 10, anchor="end")), fonts="outline"))

    assert [each.get("transform") for each in root.iter(f"{NS}g")] == ["translate(90.06 2) scale(0.01)"]
    assert [each.get("x") for each in root.iter(f"{NS}use")] == ["0", "547"]


def test_a_character_without_outline_leaves_the_rest_of_its_line_in_outlines() -> None:
    root = ET.fromstring(svg.render(scene(Text(1, 2, "na ☂ an", 10)), fonts="outline"))

    assert [each.text for each in root.iter(f"{NS}text")] == ["☂"]
    assert [each.get("aria-label") for each in root.iter(f"{NS}g")] == ["na", "an"]


def test_a_line_with_words_from_right_to_left_stays_one_text_so_that_they_keep_their_order() -> None:
    root = ET.fromstring(svg.render(scene(Text(1, 2, "שלום, עולם", 10)), fonts="outline"))

    assert [each.text for each in root.iter(f"{NS}text")] == ["\u2067שלום, עולם\u2069"]


def test_blank_text_is_not_drawn() -> None:
    assert "<text" not in svg.render(scene(Text(1, 2, " \n", 8)))


@pytest.mark.parametrize(
    ("value", "written"), [(1, "1"), (0.005, "0.01"), (-0.001, "0"), (12.30, "12.3"), (100, "100")]
)
def test_numbers_are_short(value: float, written: str) -> None:
    assert number(value) == written


def test_bounds() -> None:
    assert Text(100, 50, "nn", 10, anchor="middle").bounds == pytest.approx((94.53, 41.2, 105.47, 52.5))
    assert Circle(5, 6, 2).bounds == (3, 4, 7, 8)
    assert path([("M", 0, 0), ("C", 10, -5, 20, 30, 30, 20), ("Z",)]).bounds == (0, -5, 30, 30)
    assert icon("website", 10, 20, 12, "#000000").bounds == (10, 20, 22, 32)
    assert Group((Box(1, 1, 2, 2), Circle(10, 10, 1)), x=5).bounds == (6, 1, 16, 11)
    assert Group(()).bounds == around([]) == (0, 0, 0, 0)


def test_flattened_shapes_know_where_they_are_on_the_page() -> None:
    inner = Group((Box(1, 2, 3, 4),), x=10)
    leaves = list(flatten(scene(Group((inner, Circle(0, 0, 1)), x=100, y=50))))

    assert [bounds for _, bounds in leaves] == [(111, 52, 114, 56), (99, 49, 101, 51)]


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(KeyError):
        icon("nothing", 0, 0, 1, "#000000")


def test_a_path_at_home_needs_no_transform() -> None:
    assert '<path d="M0 0L1 1" fill="none"/>' in svg.render(scene(Path("M0 0L1 1", (0, 0, 1, 1))))


def test_what_leads_somewhere_is_a_link_and_never_one_in_another() -> None:
    word = Text(5, 20, "Inkoop", 8)
    inner = Paragraph("Inkoop", (word,), href="mailto:a@b.example")
    shown = scene(
        Group((inner, Box(0, 0, 1, 1)), href='../x"<y>/map.svg'), inner, Group((word,), href="#reis/stap")
    )

    root = ET.fromstring(svg.render(shown, fonts="system"))

    links = list(root.iter(f"{NS}a"))
    assert [link.get("{http://www.w3.org/1999/xlink}href") for link in links] == [
        '../x"<y>/map.svg',
        "mailto:a@b.example",
    ]
    assert [len(list(link.iter(f"{NS}text"))) for link in links] == [1, 1]
    assert "<a " not in svg.render(shown, fonts="given")


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("“ضريبة 21%”", "<“ضريبة 21%”]"),
        ("عرض CRM جديد", "<عرض CRM جديد]"),
        ("عرض C++ جديد", "<عرض [C++] جديد]"),
        ("ضريبة الشراء (−1.5) · 1 more as low", "<ضريبة الشراء ([−1.5]) · [1 more as low]]"),
        ("שלום, 2026-01-05: עולם", "<שלום, [2026-01-05]: עולם]"),
        ("ضريبة → 2.1", "<ضريبة ← 2.1]"),
        ("Asks for a خصم", "Asks for a خصم"),
        ("Asks for a خصم (−1.5)", "Asks for a <خصم] (−1.5)"),
        ("Asks for a خصم, 1 more", "Asks for a <خصم], 1 more"),
        ("21% – ok", "21% – ok"),
    ],
)
@pytest.mark.parametrize("fonts", ["given", "embed"])
def test_words_and_numbers_stay_in_their_places_beside_words_from_right_to_left(
    line: str, marked: str, fonts: Fonts
) -> None:
    root = ET.fromstring(svg.render(scene(Text(1, 2, line, 10)), fonts=fonts))

    (drawn,) = [each.text or "" for each in root.iter(f"{NS}text")]
    assert drawn.translate({0x2067: "<", 0x2066: "[", 0x2069: "]"}) == marked


@pytest.mark.parametrize("anchor", ["start", "end"])
def test_lines_of_another_font_keep_to_the_edge_that_the_others_keep_to(anchor: Anchor) -> None:
    lines = [
        Text(100, 2, line, 10, anchor=anchor) for line in ("日本語の文章", "日本 (app) 日本", "مرتاح", "app")
    ]
    root = ET.fromstring(svg.render(scene(*lines), fonts="given"))

    edge = [each for each in root.iter(f"{NS}text") if each.get("x") == "100"]
    assert len(edge) == len(lines)
    assert {each.get("text-anchor", "start") for each in edge} == {anchor}


def test_words_of_another_font_are_as_bold_as_the_others_and_never_slanted() -> None:
    texts = (
        Text(0, 9, "مرتاح", 10, "bold"),
        Text(0, 9, "日本", 10, "italic"),
        Text(0, 9, "app", 10, "italic"),
    )
    root = ET.fromstring(svg.render(scene(*texts), fonts="given"))
    bold, other, own = root.iter(f"{NS}text")

    assert "'Noto Sans Arabic'" in bold.get("font-family", "")
    assert bold.get("font-weight") == "700"
    assert "'Noto Sans CJK SC'" in other.get("font-family", "")
    assert other.get("font-style") is None
    assert (own.get("font-family"), own.get("font-style")) == (None, "italic")


def test_a_paragraph_is_one_text_whose_words_stay_apart() -> None:
    lines = (Text(50, 10, "Zoekt naar", 8, anchor="middle"), Text(50, 20, "ener-", 8, anchor="middle"), Text(50, 30, "gie", 8, anchor="middle"))  # fmt: skip
    root = ET.fromstring(svg.render(scene(Paragraph("Zoekt naar energie", lines))))
    (element,) = root.iter(f"{NS}text")

    spans = list(element)
    assert [span.text for span in spans] == ["Zoekt naar ", "ener-", "gie"]
    assert [span.get("y") for span in spans] == ["10", "20", "30"]
    space = text.width("n n", 8) - text.width("nn", 8)
    assert float(spans[0].get("x", "")) == pytest.approx(50 + space / 2, abs=0.006), (
        "the letters stay in the middle"
    )
    assert float(spans[0].get("textLength", "")) == pytest.approx(lines[0].width + space, abs=0.006)
    assert spans[1].get("x") == "50"


@pytest.mark.parametrize("fonts", ["system", "outline"])
def test_lines_of_a_paragraph_stay_apart_where_each_has_to_be_fitted(fonts: Fonts) -> None:
    lines = (Text(5, 10, "Zoekt", 8), Text(5, 20, "energie", 8))
    written = svg.render(scene(Paragraph("Zoekt energie", lines)), fonts=fonts)

    assert "<tspan" not in written


def test_namespaces_are_declared_where_they_are_used() -> None:
    plain = svg.render(scene(Box(0, 0, 1, 1)))
    lane = svg.render(scene(Group((Box(0, 0, 1, 1),), "Emotie", "emotion", kind="lane")))

    assert "xmlns:xlink" not in plain
    assert "xmlns:inkscape" not in plain
    assert 'inkscape:groupmode="layer" inkscape:label="Emotie"' in lane
    assert "inkscape" not in svg.render(scene(Group((), "Emotie", kind="lane")), fonts="given")


def test_a_part_is_named_after_its_place_in_the_journey_and_the_picture() -> None:
    named = Scene(9, 9, "T", "", (Group((), ref="reis/fase/stap#pains/traag"),), name="reis-map")
    ids = re.findall(r' id="([^"]+)"', svg.render(named))

    assert ids == ["reis-map-title", "reis-map-description", "reis-map-fase-stap-pains-traag"]


def test_what_is_heard_by_its_title_alone_is_a_symbol_in_its_link() -> None:
    marker = Group((Text(1, 2, "1.1", 8),), "1.1 Zoekt", role=SYMBOL, href="#stap")
    root = ET.fromstring(svg.render(scene(Group((Box(0, 0, 1, 1),), "Stap", "stap"), marker)))

    (link,) = root.iter(f"{NS}a")
    (symbol,) = link
    assert (symbol.get("role"), symbol.findtext(f"{NS}title")) == ("graphics-symbol", "1.1 Zoekt")
    assert root.find(f"{NS}g").get("role") == "graphics-object"  # type: ignore[union-attr]
