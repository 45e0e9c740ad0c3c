"""Promises about pictures in a brand's own font: each output has it, and no other brand's."""

import io
import re
from base64 import b64decode
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
import pytest
from fontTools.ttLib import TTFont
from PIL import Image
from tests.own_font import builder, own_font, saved

from cjtool.draw.views import draw
from cjtool.project import Workspace, read
from cjtool.render import pdf, png, svg
from cjtool.render.pdf import About
from cjtool.request import RequestError
from cjtool.scene import Paragraph, Scene, Text, flatten
from cjtool.scene.lettering.measuring import brand_typeface
from cjtool.scene.sheet import Sheet
from cjtool.scene.typeface import SHIPPED, Typeface, current, set_in

NS = "{http://www.w3.org/2000/svg}"
JOURNEY = (
    "cjtool: journey/v1\ntitle: Tries\nstages:\n  - name: Discover\n    steps: [{name: Reads about it}]\n"
)
FACE = re.compile(r"@font-face\{font-family:'([^']+)';[^}]*?base64,([^)]+)\)")


def font(**how: object) -> Typeface:
    return brand_typeface(own_font(**how), None, None)


def line(typeface: Typeface, written: str, face: str = "regular") -> Text:
    with set_in(typeface):
        return Text(10, 60, written, 50, "bold" if face == "bold" else "regular")


def scene(*texts: Text | Paragraph) -> Scene:
    return Scene(400, 100, "T", "", texts)


def embedded(written: str) -> dict[str, set[str]]:
    """The characters of each font of an SVG, by family."""
    faces = {family: TTFont(io.BytesIO(b64decode(data))) for family, data in FACE.findall(written)}
    return {family: set(map(chr, face.getBestCmap())) for family, face in faces.items()}


def texts(written: str) -> list[tuple[str, str | None, str | None]]:
    root = ET.fromstring(written)
    return [
        (each.text or "", each.get("font-family"), each.get("font-weight")) for each in root.iter(f"{NS}text")
    ]


def test_an_svg_embeds_the_letters_that_it_has_and_no_others() -> None:
    own = font()

    written = svg.render(scene(line(own, "Abba"), line(own, "cab")))

    assert embedded(written) == {own.family: set("Abcba")}
    assert ET.fromstring(written).get("font-family", "").startswith(f"'{own.family}','Acme Boxes','CJ Sans'")
    assert written == svg.render(scene(line(own, "Abba"), line(own, "cab")))


def test_letters_that_it_lacks_come_with_the_shipped_font() -> None:
    own = font(letters="abc ")

    families = embedded(svg.render(scene(line(own, "abc xyz"))))

    assert families[own.family] == set("abc ")
    assert families["CJ Sans"] >= set("xyz")


def test_a_line_says_how_long_it_is_in_the_own_font() -> None:
    root = ET.fromstring(svg.render(scene(line(font(width=700), "abc"))))

    assert [float(each.get("textLength", 0)) for each in root.iter(f"{NS}text")] == [pytest.approx(105)]


def test_renderers_are_given_each_part_in_the_font_that_has_it() -> None:
    own = font(letters="abc ")

    (first, second) = texts(svg.render(scene(line(own, "abc xyz")), fonts="given"))

    assert first == ("abc", None, None)
    assert second[0] == "xyz"
    assert (second[1] or "").startswith("'CJ Sans'")


def test_bold_that_the_font_lacks_is_regular_in_every_output() -> None:
    written = svg.render(scene(line(font(), "abc", "bold")))

    assert texts(written) == [("abc", None, None)]


def test_outlines_are_those_of_the_font() -> None:
    own = font(width=600, letters="ab ")

    root = ET.fromstring(svg.render(scene(line(own, "ax")), fonts="outline"))

    paths = [each.get("d") for each in root.iter(f"{NS}path")]
    assert own.outlines("regular")["a"] in paths
    assert SHIPPED.outlines("regular")["x"] in paths


def test_a_png_is_drawn_in_the_font() -> None:
    own = font(width=1000)

    data = png.render(scene(line(own, "ab")), Sheet(400, 100), dpi=72)

    picture = Image.open(io.BytesIO(data)).convert("L")
    middles = [picture.getpixel((10 + 25 + 50 * at, 45)) for at in range(3)]
    assert middles == [0, 0, 255]


def fonts_of(document: bytes) -> set[str]:
    """The names of the fonts in a PDF."""
    found: set[str] = set()

    def look(holder: object) -> None:
        own = holder.get("/Resources", {})  # type: ignore[attr-defined]
        found.update(
            str(each.get_object()["/BaseFont"]).partition("+")[2].removesuffix("-Identity-H")
            for each in own.get("/Font", {}).values()
        )
        for form in own.get("/XObject", {}).values():
            look(form.get_object())

    for page in pypdf.PdfReader(io.BytesIO(document)).pages:
        look(page)
    return found


HEARD = "CJSans-Bold"
"""What a PDF's headings are set in, which are heard and not seen."""


@pytest.mark.parametrize("outlines", ["TTF", "OTF"])
def test_a_pdf_has_the_font_by_its_name_and_its_text(outlines: str) -> None:
    page = (scene(line(font(outlines=outlines), "Abba")), Sheet(400, 100))

    document = pdf.render([page], About("T"))

    assert fonts_of(document) == {"AcmeBoxes-Regular", HEARD}
    assert "Abba" in pypdf.PdfReader(io.BytesIO(document)).pages[0].extract_text()


def test_one_document_may_hold_two_brands() -> None:
    page = scene(line(font(family="One Sans"), "ab"), line(font(family="Two Sans", width=800), "cd"))

    assert fonts_of(pdf.render([(page, Sheet(400, 100))], About("T"))) == {
        "OneSans-Regular",
        "TwoSans-Regular",
        HEARD,
    }
    assert sorted(embedded(svg.render(page)).values(), key=min) == [set("ab"), set("cd")]


def project(folder: Path, data: bytes | None) -> Workspace:
    folder.mkdir()
    brand = "brand:\n  font: own.ttf\n" if data else ""
    (folder / "cjtool.yaml").write_text(f"cjtool: project/v1\nname: Try\n{brand}", encoding="utf-8")
    (folder / "trip.yaml").write_text(JOURNEY, encoding="utf-8")
    if data:
        (folder / "own.ttf").write_bytes(data)
    (workspace,) = read([folder], date(2026, 1, 1)).workspaces
    return workspace


def drawn(workspace: Workspace, view: str = "map") -> Scene:
    return draw(view, workspace.journeys[0], workspace)[0]


def families(picture: Scene) -> set[str]:
    return {shape.font.family for shape, _ in flatten(picture) if isinstance(shape, Text)}


@pytest.mark.parametrize("view", ["map", "blueprint", "flow", "summary", "cards"])
def test_each_project_is_drawn_in_its_own_font_however_they_take_turns(tmp_path: Path, view: str) -> None:
    wide, narrow, none = (
        project(tmp_path / name, data)
        for name, data in (("a", own_font(width=900)), ("b", own_font(width=300)), ("c", None))
    )

    turns = [drawn(each, view) for each in (wide, none, narrow, wide, none)]

    assert [len(families(each)) for each in turns] == [1] * 5
    assert families(turns[0]) == families(turns[3]) != families(turns[2])
    assert families(turns[1]) == families(turns[4]) == {"CJ Sans"}
    assert svg.render(turns[0]) == svg.render(turns[3])
    assert svg.render(turns[1]) == svg.render(turns[4])
    assert current() is SHIPPED


def test_the_layout_follows_the_width_of_the_letters(tmp_path: Path) -> None:
    def title(width: int) -> Text:
        picture = drawn(project(tmp_path / str(width), own_font(width=width)))
        return next(
            shape for shape, _ in flatten(picture) if isinstance(shape, Text) and shape.text == "Tries"
        )

    assert title(300).width / title(600).width == pytest.approx(0.5)


def test_a_font_that_is_broken_within_is_told_with_its_place(tmp_path: Path) -> None:
    broken = builder()
    data = bytearray(saved(broken))
    at = data.index(b"cmap")
    offset = int.from_bytes(data[at + 8 : at + 12], "big")
    data[offset : offset + 40] = b"\xff" * 40
    workspace = project(tmp_path / "a", bytes(data))
    assert workspace.problems == ()

    with pytest.raises(RequestError, match=r"cjtool\.yaml:4:9: `own\.ttf` is a broken font; export it again"):
        drawn(workspace)


SHIPPED_FIRST = "'CJ Sans','Source Sans 3','Source Sans Pro',"


@pytest.mark.parametrize("fonts", ["embed", "system", "outline"])
def test_the_brands_font_is_tried_first_then_those_of_the_shipped_one(fonts: svg.Fonts) -> None:
    brand, shipped = (
        re.search('<svg[^>]* font-family="([^"]*)"', svg.render(scene(line(typeface, "Abba")), fonts=fonts))
        for typeface in (font(), SHIPPED)
    )

    assert brand is not None
    assert shipped is not None
    assert shipped[1].startswith(SHIPPED_FIRST)
    assert brand[1] == f"'{font().family}','Acme Boxes',{shipped[1]}"


def test_a_paragraph_is_as_long_as_in_the_brands_font_and_its_letters_are_in_the_file() -> None:
    own = font(own={" ": 300})
    lines = (line(own, "ab"), replace(line(own, "cd"), y=80))

    written = svg.render(scene(Paragraph("ab cd", lines)))

    assert embedded(written) == {own.family: set("ab cd")}
    assert re.findall('<tspan[^>]* textLength="([^"]*)"', written) == ["65", "50"]


def test_a_paragraph_in_another_font_than_its_document_names_it() -> None:
    one, two = font(family="One Sans"), font(family="Two Sans", width=800)
    lines = (line(two, "ab"), replace(line(two, "cd"), y=80))

    written = svg.render(scene(line(one, "ab"), Paragraph("ab cd", lines)))

    (element,) = re.findall("<text[^>]*><tspan", written)
    assert f"font-family=\"'{two.family}'," in element


def test_a_document_with_another_font_of_the_same_widths_has_another_digest() -> None:
    def digest(typeface: Typeface) -> str:
        return pdf.source_of([(scene(line(typeface, "Abba")), Sheet(400, 100))], About("T")).digest

    assert digest(font()) == digest(font())
    assert digest(font()) != digest(font(top=600)) != digest(SHIPPED)
