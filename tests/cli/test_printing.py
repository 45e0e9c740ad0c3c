"""`render` on paper: what is made, what is said, what is refused."""

import re
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pypdfium2
import pytest
from tests.cli.conftest import Run
from tests.draw.journeys import workspace

from cjtool.app.papers import TILES, small_type
from cjtool.scene import Scene, Text
from cjtool.scene.sheet import MM, PAPERS, sheets

JOURNEY = """cjtool: journey/v1
title: I eat out
stages:
  - name: Book
    steps:
      - {name: Reads reviews, channel: review-site, emotion: 1}
      - {name: Books a table, channel: website, emotion: 0.5}
"""


@pytest.fixture
def trip(tmp_path: Path) -> Path:
    """One small journey that stands alone."""
    file = tmp_path / "trip.yaml"
    file.write_text(JOURNEY, encoding="utf-8")
    return file


def millimetres(file: Path) -> list[tuple[int, int]]:
    boxes = [page.mediabox for page in pypdf.PdfReader(file).pages]
    return [(round(float(box.width) / MM), round(float(box.height) / MM)) for box in boxes]


def test_the_ending_picks_the_format(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    made = [cjtool(f"render {trip} -o {name}") for name in ("trip.pdf", "trip.png", "trip.svg")]

    assert [each.code for each in made] == [0, 0, 0]
    starts = [(tmp_path / name).read_bytes()[:4] for name in ("trip.pdf", "trip.png", "trip.svg")]
    assert starts == [b"%PDF", b"\x89PNG", b"<?xm"]


def test_a_format_without_a_place_is_named_after_the_journey(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    made = cjtool(f"render {trip} -f pdf")

    assert made.err == "trip.map.pdf\n"
    assert (tmp_path / "trip.map.pdf").is_file()


@pytest.mark.parametrize(
    ("asked", "size"),
    [("A4 --portrait", (210, 297)), ("a3 --landscape", (420, 297)), ("tabloid --portrait", (279, 432))],
)
def test_a_pdf_is_as_large_as_its_paper(
    cjtool: Run, trip: Path, tmp_path: Path, asked: str, size: tuple[int, int]
) -> None:
    cjtool(f"render {trip} --paper {asked} -o trip.pdf")

    assert millimetres(tmp_path / "trip.pdf") == [size]


def test_an_svg_on_paper_has_its_size_in_millimetres(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    cjtool(f"render {trip} --paper A2 --landscape -o trip.svg")

    root = ElementTree.parse(tmp_path / "trip.svg").getroot()
    assert (root.get("width"), root.get("height")) == ("594mm", "420mm")
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert width / height == pytest.approx(594 / 420, rel=1e-3)


@pytest.mark.parametrize(("bleed", "wide"), [("3mm", 3), ("0.5cm", 5), ("0,125in", 3.175), ("3 MM", 3)])
def test_a_sheet_that_is_cut_has_its_boxes_and_marks_outside_of_the_bleed(
    cjtool: Run, trip: Path, tmp_path: Path, bleed: str, wide: float
) -> None:
    made = cjtool(f"render {trip} --paper A4 --landscape --bleed '{bleed}' -o trip.pdf")

    assert made.code == 0
    (page,) = pypdf.PdfReader(tmp_path / "trip.pdf", strict=True).pages
    trim, bled, media = (
        [float(side) / MM for side in box] for box in (page.trimbox, page.bleedbox, page.mediabox)
    )
    assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([297, 210], abs=0.01)
    assert [inner - outer for inner, outer in zip(trim, bled, strict=True)] == pytest.approx(
        [wide, wide, -wide, -wide], abs=0.01
    )
    assert [inner - outer for inner, outer in zip(bled, media, strict=True)] == pytest.approx(
        [6, 6, -6, -6], abs=0.01
    )


def test_grounds_go_on_into_the_bleed_and_no_further(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    cjtool(f"render {trip} --theme dark --paper A4 --landscape --bleed 3mm -o trip.pdf")

    picture = pypdfium2.PdfDocument(tmp_path / "trip.pdf")[0].render(scale=2).to_pil()
    across = [sum(picture.getpixel((round(mm * MM * 2), 300))) for mm in (3, 7, 10, 300, 308, 312)]
    assert [light > 700 for light in across] == [True, False, False, False, False, True]


def test_marks_stand_in_line_with_the_cut(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    cjtool(f"render {trip} --theme dark --paper A4 --landscape --bleed 3mm -o trip.pdf")

    picture = pypdfium2.PdfDocument(tmp_path / "trip.pdf")[0].render(scale=4).to_pil().convert("L")
    dark = [x / 4 / MM for x in range(picture.width) if picture.getpixel((x, round(4 * MM * 4))) < 200]
    assert {round(x) for x in dark} == {9, 306}


@pytest.mark.slow
def test_the_sheets_of_a_project_lie_alike_unless_told_otherwise(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    lease = f"render {gallery / 'private-lease'}"
    cjtool(f"{lease} --select schade-melden --paper A3 -o alone.pdf")
    cjtool(f"{lease} --paper A3 -f pdf -o together/")
    cjtool(f"{lease} --paper A3 --landscape -f pdf -o lying/")

    together, lying = (
        {size for file in (tmp_path / place).iterdir() for size in millimetres(file)}
        for place in ("together", "lying")
    )
    assert millimetres(tmp_path / "alone.pdf") == [(420, 297)]
    assert (together, lying) == ({(297, 420)}, {(420, 297)})


@pytest.mark.slow
def test_a_map_that_would_be_too_small_goes_on_over_pages_and_says_so(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    made = cjtool(f"render {gallery / 'vivan-los-tacos'} --select eating-out --paper A3 -o map.pdf")
    picture = cjtool(f"render {gallery / 'vivan-los-tacos'} --select eating-out --paper A3 -o map.svg")

    pages = pypdf.PdfReader(tmp_path / "map.pdf").pages
    texts = ["".join(page.extract_text().split()) for page in pages]
    assert len(pages) == 3
    assert len(set(millimetres(tmp_path / "map.pdf"))) == 1
    assert all("Ieatoutwithfriends" in text for text in texts)
    assert [f"sheet{n}of3" in text for n, text in enumerate(texts, 1)] == [True] * 3
    assert made.err == (
        "map.pdf\ncjtool: `eating-out` is 3 pages of A3, broken between stages:"
        " on one, plain text would be smaller than 6 pt\n"
    )
    assert "; a PDF (`-f pdf`) goes on over several sheets; fewer lanes" in picture.err


def test_pixels_follow_from_the_paper(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    cjtool(f"render {trip} --paper A4 --landscape --dpi 100 -o trip.png")

    assert struct.unpack(">II", (tmp_path / "trip.png").read_bytes()[16:24]) == (1169, 827)


def test_a_poster_is_printed_on_sheets(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    made = cjtool(f"render {trip} --paper A1 --tile A4 -o trip.pdf")

    assert (made.code, made.err) == (0, "trip.pdf\n")
    assert millimetres(tmp_path / "trip.pdf") == [(297, 210)] * 12


def test_a_project_says_which_paper_its_maps_are_made_for(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Trips\nmap: {paper: A5}\n")

    cjtool("render trip.yaml -o own.pdf")
    cjtool("render trip.yaml --paper A3 -o other.pdf")

    assert sorted(millimetres(tmp_path / "own.pdf")[0]) == [148, 210]
    assert sorted(millimetres(tmp_path / "other.pdf")[0]) == [297, 420]
    told = pypdf.PdfReader(tmp_path / "own.pdf").metadata
    assert told
    assert told.author == "Trips"


@pytest.mark.slow
def test_small_type_is_told_with_its_size_and_the_paper_that_would_do(cjtool: Run, gallery: Path) -> None:
    made = cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp --paper A4 -o map.png")
    tiled = cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp --paper A2 --tile A4 -o map.pdf")

    assert made.code == 0
    assert made.err == (
        "map.png\ncjtool: `warmtepomp` on A4 has type down to 3.6 pt: texts below 6 pt are hard to read,"
        " and 501 of 519 are; `--paper A2` makes the smallest 7.3 pt, on sheets of A4 with `--tile A4`;"
        " a PDF (`-f pdf`) goes on over several sheets; fewer lanes (`--lanes`) make it larger\n"
    )
    assert tiled.err == "map.pdf\n"


@pytest.mark.slow
def test_pages_with_small_type_name_the_paper_that_they_would_be_legible_on(
    cjtool: Run, gallery: Path
) -> None:
    project = f"{gallery / 'vivan-los-tacos'} --select eating-out"
    small = cjtool(f"render {project} --paper A4 -o small.pdf").err
    (named,) = re.findall(r"`--paper (A\d)` makes the smallest (\d\.\d) pt;", small)

    assert float(named[1]) >= 6
    assert "pages of A4" in small
    assert "type down to" not in cjtool(f"render {project} --paper {named[0]} -o large.pdf").err


def test_small_type_is_told_of_an_empty_canvas_too(cjtool: Run) -> None:
    made = cjtool("render --view canvas --paper A4 -o canvas.svg")

    assert made.code == 0
    assert made.err.startswith(
        "canvas.svg\ncjtool: `canvas` on A4 has type down to 3.1 pt: texts below 6 pt are hard to read,"
    )
    assert "--lanes" not in made.err
    assert cjtool("render --view canvas --paper A1 -o canvas.svg").err == "canvas.svg\n"


def test_where_no_paper_would_do_lanes_are_left_out() -> None:
    journey, _ = workspace({"title": "T", "stages": [{"name": "S", "steps": []}]})
    scene = Scene(40000, 900, "T", "", (Text(5, 10, "Far too wide", 7.8),))

    (warning,) = small_type([scene], sheets("A5"), journey.id, None)

    assert warning == (
        "`trip` on A5 has type down to 0.1 pt: texts below 6 pt are hard to read, and 1 of 1 are;"
        " no paper up to A0 is large enough; fewer lanes (`--lanes`) make it larger"
    )


@pytest.mark.parametrize(
    ("language", "smallest"),
    [("en", "type down to 5.8 pt"), ("nl", "maar 5,8 pt"), ("fr", "à 5,8 pt"), ("de", "nur 5,8 pt")],
)
def test_one_small_text_among_many_is_counted_in_every_language(language: str, smallest: str) -> None:
    sheet = sheets("A4", upright=True)[0]
    texts = (*(Text(5, 20 * n, "Large enough", 9) for n in range(1, 9)), Text(5, 300, "small", 5.8))

    (warning,) = small_type(
        [Scene(sheet.width, sheet.height, "T", "", texts)], (sheet,), "trip", None, language
    )

    assert smallest in warning
    assert re.search(r"1 (of|van|sur|von) 9", warning)


def test_other_characters_are_named_with_what_became_of_them(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    trip.write_text(JOURNEY.replace("Book\n", "Book \U00012345\n"), encoding="utf-8")

    drawn = [cjtool(f"render {trip} -o trip.{ending}").err for ending in ("svg", "pdf", "png")]

    name = "CUNEIFORM SIGN URU TIMES KI"
    assert (
        drawn[0]
        == f"trip.svg\ncjtool: `trip` has characters that the map's font lacks, drawn in the viewer's own font: {name}\n"
    )
    for each, ending in zip(drawn[1:], ("pdf", "png"), strict=True):
        assert each in {
            f"trip.{ending}\ncjtool: `trip` has characters that {fate}: {name}\n"
            for fate in ("no font of this machine has, drawn as □", "the map's font lacks, drawn in another font of this machine")
        }  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("--paper B4", f"there is no paper `B4` here; there is {', '.join(PAPERS)}"),
        ("--tile A5 -f pdf", f"there is no paper `A5` here; there is {', '.join(TILES)}"),
        ("--tile A4", "`--tile` makes a PDF, not SVG; add `-f pdf`, or name a .pdf with -o"),
        ("--dpi 300 -f pdf", "`--dpi` is for PNG, not PDF; add `-f png`, or name a .png with -o"),
        ("--bleed 3mm", "`--bleed` is for PDF, not SVG; add `-f pdf`, or name a .pdf with -o"),
        ("--bleed 3mm -f pdf", "`--bleed` is for a sheet that is cut; add `--paper A3`"),
        ("--bleed 3 --paper A4 -f pdf", "`--bleed 3` is no length; did you mean `3mm`?"),
        ("--bleed wide --paper A4 -f pdf", "`--bleed wide` is no length; write `3mm`, `0.3cm` or `0.125in`"),
        ("--bleed 3cm --paper A4 -f pdf", "a bleed cannot be `3cm`; it is more than 0 and 25 mm at most"),
        ("--bleed 0mm --paper A4 -f pdf", "a bleed cannot be `0mm`; it is more than 0 and 25 mm at most"),
        ("--bleed 3mm --paper A1 --tile A4 -f pdf", "the sheets of a poster are joined and have no bleed; leave out `--tile` or `--bleed`"),
        ("--portrait", "a picture without a paper lies as it is; add `--paper A3`"),
        ("--paper A0 --dpi 2000 -f png", "66220 × 93622 pixels are more than can be drawn; use `--dpi 359` at most, or PDF"),
    ],
)  # fmt: skip
def test_what_cannot_be_printed_is_one_line(cjtool: Run, trip: Path, asked: str, told: str) -> None:
    made = cjtool(f"render {trip} {asked}")

    assert (made.code, made.out) == (2, "")
    if "pixels" not in told:
        assert made.err == f"cjtool: {told}\n"
    else:
        assert made.err.startswith("cjtool: ")
        assert made.err.endswith(told.partition(";")[2] + "\n")


@pytest.mark.parametrize(("ending", "module"), [("pdf", "typst"), ("png", "resvg_py"), ("png", "typst")])
def test_without_the_extra_one_line_says_what_to_install(trip: Path, ending: str, module: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from cjtool.__main__ import main; main()"

    made = subprocess.run(
        [sys.executable, "-c", code, "render", str(trip), "-f", ending],
        capture_output=True,
        check=False,
        text=True,
        cwd=trip.parent,
    )

    assert made.returncode == 2
    assert made.stderr == (
        f"cjtool: PDF and PNG need `{module}`, which is not installed; pip install 'journey-as-code[print]'\n"
    )
    assert [path.name for path in trip.parent.iterdir()] == ["trip.yaml"]


def test_a_report_on_paper_says_what_to_install(trip: Path) -> None:
    code = "import sys; sys.modules['typst'] = None; from cjtool.__main__ import main; main()"

    made = subprocess.run(
        [sys.executable, "-c", code, "report", str(trip), "-f", "pdf", "-o", "out"],
        capture_output=True,
        check=False,
        text=True,
        cwd=trip.parent,
    )

    assert made.returncode == 2
    assert made.stderr == (
        "cjtool: PDF and PNG need `typst`, which is not installed; pip install 'journey-as-code[print]'\n"
    )
    assert [path.name for path in trip.parent.iterdir()] == ["trip.yaml"]


def test_a_picture_for_screens_needs_no_extra(trip: Path) -> None:
    code = (
        "import sys; sys.modules.update(typst=None, resvg_py=None); from cjtool.__main__ import main; main()"
    )

    made = subprocess.run(
        [sys.executable, "-c", code, "render", str(trip), "--paper", "A3"],
        capture_output=True,
        check=False,
        cwd=trip.parent,
    )

    assert made.returncode == 0


def without_extra(trip: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    code = (
        "import sys; sys.modules.update(typst=None, resvg_py=None); from cjtool.__main__ import main; main()"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        check=False,
        cwd=trip.parent,
        text=True,
    )


NO_SLIDES = (
    "cjtool: no deck.pdf is {}: PDF and PNG need `typst`, which is not installed; "
    "pip install 'journey-as-code[print]'"
)


def test_a_build_without_the_extra_says_once_what_slides_need(trip: Path) -> None:
    made = without_extra(trip, "build", ".", "-o", "out")

    folder = trip.parent / "out"
    assert made.returncode == 0
    assert [line for line in made.stderr.splitlines() if "deck" in line] == [NO_SLIDES.format("made")]
    assert sorted(folder.rglob("*.pdf")) == []
    assert "deck.pdf" not in (folder / "trip/report.md").read_text("utf-8")


@pytest.mark.slow
def test_slides_that_are_there_stay_where_none_can_be_made(trip: Path, cjtool: Run) -> None:
    cjtool("build . -o out")
    folder = trip.parent / "out"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    checked = without_extra(trip, "build", ".", "-o", "out", "--check")
    made = without_extra(trip, "build", ".", "-o", "out")

    assert (checked.returncode, checked.stdout) == (0, "")
    assert NO_SLIDES.format("checked") in checked.stderr
    assert ", 0 changed\n" in made.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.slow
def test_the_guide_shows_commands_that_work_and_what_they_say(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    (tmp_path / "journeys").symlink_to(gallery)
    guide = (gallery.parent / "docs" / "paper.md").read_text(encoding="utf-8").replace("\\\n", "")
    commands = re.findall(r"^(?:\$ )?cjtool (render .+)$", guide, re.MULTILINE)

    ran = [cjtool(command) for command in commands]

    assert len(commands) == 9
    assert [each.code for each in ran] == [0] * 9
    assert all(line in guide for each in ran for line in each.err.splitlines() if line.startswith("cjtool: "))
    assert len(millimetres(tmp_path / "poster.pdf")) == 21
    assert millimetres(tmp_path / "wall.pdf") == [(1189, 841)]
    assert len(list((tmp_path / "printed").glob("*.pdf"))) == 2
