"""Promises about PDF and PNG, as other readers of these formats see them."""

import io
import re
import struct
import unicodedata
import zlib
from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, TEXTS, Data, workspace
from tests.draw.test_gallery import gallery
from tests.draw.test_map import ANY

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.render import glyphs, pdf, png, posters, svg, tiles
from cjtool.render.pdf import About
from cjtool.request import RequestError
from cjtool.scene import Box, Group, Image, Scene, Text, flatten, sheet, text
from cjtool.scene.sheet import MM, PAPERS, Sheet

ABOUT = About("Van cv-ketel naar warmtepomp", "Zonneveld", "Huidige klantreis", "nl")
NL = words("nl").map


def heat_pump(paper: str = "A3", upright: bool = False) -> tuple[Scene, Sheet]:
    journey, project = next(each for each in gallery() if each[0].id == "warmtepomp")
    choice = sheet.sheets(paper, upright=upright)
    (scene,) = draw("map", journey, project, Asked(sheets=choice))
    return sheet.laid(scene, choice[0]), choice[0]


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def folded(written: str) -> str:
    """What is left when readers differ about spaces and ligatures."""
    return "".join(unicodedata.normalize("NFKC", written).split())


def searched(data: bytes) -> list[str]:
    """What another reader finds on each page."""
    pages = pypdfium2.PdfDocument(data)
    return [folded(page.get_textpage().get_text_range().replace("\ufffe", "-")) for page in pages]


def lines(scene: Scene) -> list[str]:
    return [folded(text.clean(shape.text)) for shape, _ in flatten(scene) if isinstance(shape, Text)]


@pytest.mark.parametrize(("paper", "upright"), tuple(product(PAPERS, [True, False])))
def test_a_page_is_as_large_as_its_paper(paper: str, upright: bool) -> None:
    (each,) = sheet.sheets(paper, upright=upright)
    scene = sheet.laid(Scene(300, 200, "T", "", (Text(5, 10, "Tekst", 8),)), each)

    (page,) = read(pdf.render([(scene, each)], ABOUT)).pages

    millimetres = (float(page.mediabox.width) / MM, float(page.mediabox.height) / MM)
    assert millimetres == pytest.approx(PAPERS[paper] if upright else PAPERS[paper][::-1], abs=0.01)


@pytest.mark.slow
def test_every_text_can_be_searched() -> None:
    scene, each = heat_pump()

    (page,) = read(pdf.render([(scene, each)], ABOUT)).pages

    found = folded(page.extract_text())
    assert [line for line in lines(scene) if line not in found] == []


def test_fonts_are_embedded_and_subset() -> None:
    (page,) = read(pdf.render([heat_pump()], ABOUT)).pages

    used = {name for resources in _resources(page) for name in _fonts(resources)}
    assert {name.partition("+")[2] for name in used} == {"CJSans-Regular", "CJSans-Bold", "CJSans-Italic"}


def _resources(holder: Any) -> Iterator[Any]:
    """The resources of a page or form, and of the forms in it."""
    own = holder.get("/Resources", {})
    yield own
    for form in own.get("/XObject", {}).values():
        yield from _resources(form.get_object())


def _fonts(resources: Any) -> Iterator[str]:
    for font in resources.get("/Font", {}).values():
        (descendant,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]
        yield str(font.get_object()["/BaseFont"]).lstrip("/")


def test_a_document_says_what_it_is_and_not_when_it_was_made() -> None:
    reader = read(pdf.render([heat_pump()], ABOUT))

    assert reader.metadata
    assert reader.metadata.title == ABOUT.title
    assert reader.metadata.author == "Zonneveld"
    assert reader.metadata.subject == "Huidige klantreis"
    assert reader.metadata.creation_date is None
    assert reader.metadata.modification_date is None
    root: Any = reader.root_object
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_readers_hear_each_lane() -> None:
    reader = read(pdf.render([heat_pump()], ABOUT))

    heard = [str(element.get("/Alt", "")) for element in _elements(reader.root_object["/StructTreeRoot"])]
    figures = [each for each in heard if each]
    assert figures[0].startswith("Van cv-ketel naar warmtepomp: ZONNEVELD ENERGIE")
    assert any(
        each.startswith("impact en inspanning; Woningcheck op postcode: direct een eerlijke")
        for each in figures
    )
    assert any("; 5.2 Storing melden: boos (−1,8), gemeten of onderzocht; " in each for each in figures)
    assert any("; pijnpunt: Gegevens drie keer doorgeven; !!!; 2.2 · 63%; " in each for each in figures)


def test_headings_are_heard_before_what_stands_below_them() -> None:
    tree = read(pdf.render([heat_pump()], ABOUT)).root_object["/StructTreeRoot"]

    elements = [each for each in _elements(tree) if str(each.get("/S")) in {"/H1", "/H2", "/H3", "/Figure"}]
    order = [(str(each["/S"]), str(each.get("/T") or each["/Alt"])) for each in elements]
    assert order[0] == ("/H1", "Van cv-ketel naar warmtepomp – Zonneveld Energie")
    for heading, begins in (("Emotie", "Tevreden; Neutraal"), ("1 Oriënteren", "1; Oriënteren; Is een")):
        (at,) = (index for index, (kind, said) in enumerate(order) if kind != "/Figure" and said == heading)
        assert order[at + 1][1].startswith(begins)
    levels = [int(kind[2:]) for kind, _ in order if kind != "/Figure"]
    assert all(there <= here + 1 for here, there in pairwise(levels)), "no level is left out"


def test_headings_are_there_to_be_heard() -> None:
    data = pdf.render([heat_pump()], ABOUT)

    assert searched(data)[0].count(folded("Van cv-ketel naar warmtepomp – Zonneveld Energie")) == 1


def _elements(node: Any) -> Iterator[Any]:
    """The structure elements below a node."""
    found = node.get_object()
    if isinstance(found, list):
        for each in found:
            yield from _elements(each)
    elif isinstance(found, dict):
        yield found
        yield from _elements(found["/K"]) if "/K" in found else ()


@pytest.mark.slow
@pytest.mark.parametrize("tiled", [False, True])
def test_each_stage_has_a_bookmark_where_it_stands(tiled: bool) -> None:
    scene, each = heat_pump("A1")
    data = posters.render([(scene, each)], "A4", ABOUT, NL) if tiled else pdf.render([(scene, each)], ABOUT)

    reader = read(data)

    outline = [entry for entry in reader.outline if isinstance(entry, pypdf.generic.Destination)]
    assert [entry.title for entry in outline] == [
        "1 Oriënteren", "2 Offerte krijgen", "3 Beslissen", "4 Installeren", "5 Gebruiken & service",
    ]  # fmt: skip
    for entry in outline:
        number = reader.get_destination_page_number(entry)
        assert number is not None
        assert entry.title is not None
        if not tiled:
            assert number == 0
        else:
            assert entry.title.split()[1] in searched(data)[number]
    lefts = [float(entry.left or 0) for entry in outline]
    assert tiled or lefts == sorted(lefts)


@pytest.mark.parametrize("view", ["blueprint", "flow", "canvas"])
def test_every_view_of_stages_has_a_bookmark_for_each(view: str) -> None:
    stages = [
        {"name": name, "steps": [{"name": f"{name} it", "backstage": "Works"}]} for name in ("Find", "Buy")
    ]

    (scene,) = draw(view, *workspace({"title": "T", "stages": stages}), Asked())

    assert [mark.title for mark in pdf.marks(scene, Sheet(scene.width, scene.height))] == ["1 Find", "2 Buy"]


def test_a_comparison_has_a_bookmark_for_each_stage() -> None:
    future = next(each for each in gallery() if each[0].id == "warmtepomp-toekomst")
    scene = draw("compare", *future, Asked())[0]

    marks = [mark.title for mark in pdf.marks(scene, Sheet(scene.width, scene.height))]
    assert marks[:2] == ["1 Oriënteren", "2 Offerte krijgen"]


def test_several_scenes_are_several_pages_with_a_bookmark_each() -> None:
    scenes = [
        Scene(100, 50, f"Kaart {n}", "", (Group((Text(5, 20, f"Nummer {n}", 8),), "Kaart"),))
        for n in (1, 2, 3)
    ]

    reader = read(pdf.render([(scene, Sheet(200, 100)) for scene in scenes], ABOUT))

    assert [page.extract_text().strip() for page in reader.pages] == [
        f"Kaart {n}\nNummer {n}" for n in (1, 2, 3)
    ]
    assert [entry.title for entry in reader.outline if not isinstance(entry, list)] == [
        "Kaart 1",
        "Kaart 2",
        "Kaart 3",
    ]


@pytest.mark.slow
def test_the_same_scene_gives_the_same_bytes() -> None:
    page = heat_pump("A1")

    assert pdf.render([page], ABOUT) == pdf.render([page], ABOUT)
    assert posters.render([page], "A4", ABOUT, NL) == posters.render([page], "A4", ABOUT, NL)
    assert png.render(*page, dpi=30) == png.render(*page, dpi=30)


@pytest.mark.slow
@ANY
@given(JOURNEYS, TEXTS)
def test_any_journey_can_be_printed(journey: Data, title: str) -> None:
    (scene,) = draw("map", *workspace(journey))
    covered = glyphs.coverage([scene])
    each = Sheet(scene.width, scene.height)

    data = pdf.render(
        [(glyphs.boxed(scene, covered), each)], About(title, title, title), system=bool(covered.others)
    )

    (found,) = searched(data)
    drawn = [text.clean(shape.text) for shape, _ in flatten(scene) if isinstance(shape, Text)]
    whole = [
        folded(line) for line in drawn if text.covers(line)
    ]  # folding makes `㉞` two figures of our font
    lost = [line for line in whole if line not in found]
    if lost:  # readers differ on pages that run both ways, and this one takes many times as long
        again = folded(read(data).pages[0].extract_text())
        assert [line for line in lost if line not in again] == []


def test_what_no_font_has_is_a_box() -> None:
    """The last characters of private use: fonts of icons fill those ranges from their beginnings."""
    scene = Scene(
        400, 60, "T", "", (Group((Text(5, 20, "a\U0010fffdb \U000ffffd", 12),)), Text(5, 40, "plain", 12))
    )

    covered = glyphs.coverage([scene])

    assert covered.none == ("\U0010fffd", "\U000ffffd")
    assert lines(glyphs.boxed(scene, covered)) == ["a□b□", "plain"]
    assert "a□b□" in folded(
        read(pdf.render([(glyphs.boxed(scene, covered), Sheet(400, 60))], ABOUT)).pages[0].extract_text()
    )


def test_a_joined_picture_that_no_font_has_is_one_box() -> None:
    covered = glyphs.GlyphCoverage(none=("👩", "👧"))
    scene = Scene(400, 60, "T", "", (Text(5, 20, "op 👩\u200d👩\u200d👧\ufe0f reis", 12),))

    assert lines(glyphs.boxed(scene, covered)) == ["op□reis"]


def test_plain_text_asks_for_no_other_font() -> None:
    assert glyphs.coverage([heat_pump()[0]]) == glyphs.GlyphCoverage()


@settings(deadline=None, max_examples=8)
@given(st.sampled_from(list(PAPERS)), st.booleans(), st.integers(10, 40))
def test_pixels_are_those_of_the_paper(paper: str, upright: bool, dpi: int) -> None:
    (each,) = sheet.sheets(paper, upright=upright)
    scene = sheet.laid(Scene(30, 20, "T", "", (Box(0, 0, 30, 20, fill="#14687A"),)), each)

    data = png.render(scene, each, dpi=dpi)

    expected = PAPERS[paper] if upright else PAPERS[paper][::-1]
    width, height = struct.unpack(">II", data[16:24])
    assert (width / dpi * 25.4, height / dpi * 25.4) == pytest.approx(expected, abs=25.4 / dpi)
    across, down, unit = struct.unpack(">IIB", data[data.index(b"pHYs") + 4 :][:9])
    assert (across, down, unit) == (round(dpi / 0.0254), round(dpi / 0.0254), 1)


def test_a_png_is_sound() -> None:
    data, at, kinds = png.render(*heat_pump(), dpi=40), 8, []
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        body = data[at + 4 : at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length : at + 12 + length])[0] == zlib.crc32(body)
        kinds.append(body[:4])
        at += 12 + length

    assert kinds[:2] == [b"IHDR", b"pHYs"]
    assert kinds[-1] == b"IEND"


def test_a_picture_too_large_for_a_computer_is_refused_with_what_would_do() -> None:
    (each,) = sheet.sheets("A0", upright=True)

    with pytest.raises(RequestError, match=r"39732 × 56173 pixels.*--dpi 359"):
        png.render(Scene(841, 1189, "T", "", ()), each, dpi=1200)
    width, height = png.pixels(each, 359)
    assert width * height <= png.MOST_PIXELS


def drawn(data: bytes, index: int, dpi: float) -> tuple[int, int, bytes]:
    """A page in greys: width, height, and a byte for each pixel."""
    scale = dpi / 72 * 0.9999  # it rounds pixels up
    bitmap = pypdfium2.PdfDocument(data)[index].render(scale=scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    packed = b"".join(
        rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)
    )
    return bitmap.width, bitmap.height, packed


@pytest.mark.slow
@pytest.mark.parametrize(
    ("poster", "paper", "upright"), [("A1", "A4", False), ("A2", "A4", True), ("A0", "A3", False)]
)
def test_the_sheets_put_together_are_the_poster(poster: str, paper: str, upright: bool) -> None:
    dpi = 50.8  # two pixels to the millimetre
    scene, each = heat_pump(poster, upright)
    whole = tiles.tiling(each, paper)
    assert whole
    data = posters.render([(scene, each)], paper, ABOUT, NL)
    width, height, expected = drawn(pdf.render([(scene, each)], ABOUT), 0, dpi)

    joined = bytearray(b"\xff" * (width * height))
    for tile in whole.tiles:
        across, _, pixels = drawn(data, tile.number - 1, dpi)
        half, pixel = tiles.OVERLAP / 2, dpi / 72
        left, top = (half if tile.column > 1 else 0), (half if tile.row > 1 else 0)
        for y in range(
            round((tile.y + top) * pixel), min(height, round((tile.y + whole.height) * pixel) - 1)
        ):
            source = round(y + (tiles.MARGIN - tile.y) * pixel)
            start = round((tile.x + left) * pixel)
            end = min(width, round((tile.x + whole.width) * pixel) - 1)
            shift = round((tiles.MARGIN - tile.x) * pixel)
            row = pixels[source * across + start + shift : source * across + end + shift]
            joined[y * width + start : y * width + end] = row

    near = [y * width + x for y in (-1, 0, 1) for x in (-1, 0, 1)]
    different = [
        at
        for at, (one, other) in enumerate(zip(joined, expected, strict=True))
        if abs(one - other) > 60
        and all(abs(one - expected[(at + step) % len(expected)]) > 60 for step in near)
    ]
    assert len(different) < 0.002 * len(expected), "but for marks, and letters drawn between pixels"
    assert sum(each < 128 for each in expected) > 0.02 * len(expected), "there is something to see"


@pytest.mark.slow
def test_each_sheet_says_which_it_is_and_the_poster_is_in_it_once() -> None:
    scene, each = heat_pump("A0")

    data = posters.render([(scene, each)], "A4", ABOUT, NL)

    assert [f"vel{n}" in written for n, written in enumerate(searched(data), 1)] == [True] * 21
    assert {round(float(page.mediabox.width)) for page in read(data).pages} == {595}
    assert len(data) < 1.5 * len(pdf.render([(scene, each)], ABOUT))


def test_a_poster_of_one_sheet_is_a_page() -> None:
    (found,) = searched(posters.render([heat_pump("A4")], "A4", ABOUT, NL))

    assert "vel1" not in found
    assert "Oriënteren" in found


def test_a_line_in_two_fonts_is_drawn_in_parts_that_keep_their_places() -> None:
    scene = Scene(400, 60, "T", "", (Text(5, 20, "Vier ☂ en 顧客 顧客 e", 12),))

    written = svg.render(scene, fonts="given")

    assert ">Vier<" in written
    assert ">☂<" in written
    assert ">顧客 顧客<" in written
    assert "textLength" not in written


def test_pictures_in_a_scene_are_heard_by_their_titles() -> None:
    logo = resvg_py.svg_to_bytes(svg_string='<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    image = Image(0, 0, 40, 20, bytes(logo), "image/png", "Logo van Zonneveld")
    scene = Scene(
        100, 50, "T", "", (Group((image, Text(5, 40, "Regel een", 8), Text(5, 50, "en twee", 8)), "Kop"),)
    )

    reader = read(pdf.render([(scene, Sheet(100, 50))], ABOUT))

    alts = [str(each["/Alt"]) for each in _elements(reader.root_object["/StructTreeRoot"]) if "/Alt" in each]
    assert alts == ["Logo van Zonneveld; Regel een en twee"]


def test_only_this_package_knows_what_makes_paper() -> None:
    package = Path(pdf.__file__).parents[1]
    knows = re.compile(r"^\s*(?:import|from) (?:typst|resvg_py|pypdf)", re.MULTILINE)

    users = {path.parent.name for path in package.rglob("*.py") if knows.search(path.read_text("utf-8"))}

    assert users == {"render"}
