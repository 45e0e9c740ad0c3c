"""`brand.font` on the command line: what is said of it."""

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from tests.cli.conftest import Run
from tests.own_font import own_font

from cjtool.render.glyphs import coverage
from cjtool.scene import Scene, Text

JOURNEY = "cjtool: journey/v1\ntitle: Tries\nstages:\n  - name: Discover\n    steps: [{name: Reads мой}]\n"


@pytest.fixture
def trip(tmp_path: Path) -> Path:
    """A project with a font of its own."""
    (tmp_path / "own.ttf").write_bytes(own_font())
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Try\nbrand: {font: own.ttf}\n", encoding="utf-8"
    )
    file = tmp_path / "trip.yaml"
    file.write_text(JOURNEY, encoding="utf-8")
    return file


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_bold_that_is_not_bold_is_told_once_with_its_texts(cjtool: Run, trip: Path, ending: str) -> None:
    made = cjtool(f"render {trip} -o trip.{ending}")

    (bold,) = (line for line in made.err.splitlines() if "bold" in line)
    assert made.code == 0
    assert bold.startswith("cjtool: `trip` has bold that is not bold, as `brand.font` has no bold: `")
    assert "`Tries`" in bold
    assert bold.endswith("; name one, `font: {regular: …, bold: …}`")


def test_with_a_bold_nothing_is_told(cjtool: Run, trip: Path, tmp_path: Path) -> None:
    (tmp_path / "bold.ttf").write_bytes(own_font(width=600))
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Try\nbrand: {font: {regular: own.ttf, bold: bold.ttf}}\n", encoding="utf-8"
    )

    assert "bold" not in cjtool(f"render {trip} -o trip.svg").err


def test_letters_that_the_font_lacks_are_named(cjtool: Run, trip: Path) -> None:
    made = cjtool(f"render {trip} -o trip.svg")

    assert (
        "cjtool: `trip` has characters that `brand.font` lacks, drawn in cjtool's own font: "
        "CYRILLIC SMALL LETTER EM, CYRILLIC SMALL LETTER O, CYRILLIC SMALL LETTER SHORT I\n"
    ) in made.err


@pytest.mark.parametrize("form", ["", "--no-html", "--single-file"])
def test_a_build_says_once_for_all_its_pictures_what_fonts_lack(cjtool: Run, trip: Path, form: str) -> None:
    trip.write_text(JOURNEY.replace("мой", "мой \U00012345"), encoding="utf-8")

    told = cjtool(f"build {trip} -o made {form}").err.splitlines()

    warned = [line for line in told if "font" in line]
    assert [line.partition(": ")[2].split(",")[0].split(":")[0] for line in warned] == [
        "`Try` has characters that the map's font lacks",
        "`Try` has bold that is not bold",
        "`Try` has characters that `brand.font` lacks",
    ]
    assert "CUNEIFORM SIGN URU TIMES KI" in warned[0]
    assert "CYRILLIC SMALL LETTER SHORT I" in warned[2]


@pytest.mark.parametrize(("module", "named"), [("fontTools", "fontTools"), ("brotli", "brotli")])
def test_without_the_extra_one_line_says_what_to_install(trip: Path, module: str, named: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from cjtool.__main__ import main; main()"

    made = subprocess.run(
        [sys.executable, "-c", code, "render", str(trip), "-o", "-"],
        capture_output=True,
        check=False,
        text=True,
        cwd=trip.parent,
    )

    assert made.returncode == 2
    assert made.stderr == (
        f"cjtool: `brand.font` needs `{named}`, which is not installed; pip install 'journey-as-code[fonts]'\n"
    )


def test_without_the_extra_a_project_is_linted(trip: Path) -> None:
    code = "import sys; sys.modules['fontTools'] = None; from cjtool.__main__ import main; main()"

    made = subprocess.run(
        [sys.executable, "-c", code, "validate", str(trip)], capture_output=True, check=False, cwd=trip.parent
    )

    assert made.returncode == 0, made.stderr


def test_letters_that_only_a_font_without_bold_has_are_known() -> None:
    having = {heavy: set[int]() for heavy in (True, False)}
    for path in sorted(Path("/usr/share/fonts").rglob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            having[font["OS/2"].usWeightClass >= 600].update(font.getBestCmap() or ())
    thin = next((chr(code) for code in sorted(having[False] - having[True]) if chr(code).isalpha()), None)
    if thin is None:
        pytest.skip("every letter of this machine's fonts is there in bold")

    def covered(face: str) -> frozenset[str]:
        line = Text(0, 10, f"a {thin}", 8, "bold" if face == "bold" else "regular")
        return coverage([Scene(100, 100, "", "", (line,))]).thin

    assert covered("bold") == {thin}
    assert covered("regular") == frozenset()
