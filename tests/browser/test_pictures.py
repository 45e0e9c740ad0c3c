"""The gallery's pictures in Chromium, as it measures and paints them, beside resvg."""

import io
import re
from pathlib import Path

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Page
from tests.browser.measured import Measured, measured
from tests.draw.properties import clashing, holds, reaching_out

from cjtool.scene import Bounds, assets

REPOSITORY = Path(__file__).parents[2]
GALLERY = sorted((REPOSITORY / "docs").rglob("*.svg"))
IDS = ["/".join(path.parts[-3:]) for path in GALLERY]
FONTS = [str(REPOSITORY / "src/cjtool/scene/assets" / f"CJSans-{face.title()}.ttf") for face in assets.FACES]
MEAN = 2.5
"""The two renderers may differ by so much on average, of 255, in squares of 4 pixels: the edges of letters, which
Chromium sets on whole pixels and resvg where they are, so that it hangs on the heights of lines."""
STRAY = 0.001
"""So large a part of the squares may differ by more than a quarter of black and white."""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("path", GALLERY, ids=IDS)
def test_every_text_has_its_own_place_in_chromium_and_the_width_that_was_predicted(
    page: Page, path: Path
) -> None:
    shapes = measured(page, path)
    width, height = _size(path)

    outside = [each for each in shapes if not holds((0, 0, width, height), each.box, slack=0.6)]
    texts = [(each.box, each.text) for each in shapes if each.tag == "text"]
    told = [(each.own / each.told, each.text) for each in shapes if each.told]
    assert outside == []
    assert list(clashing(_inner(texts))) == []
    assert list(reaching_out(_grounds_and_texts(shapes), slack=0.6)) == []
    assert told
    assert all(0.97 <= ratio <= 1.02 for ratio, _ in told), [min(told), max(told)]


@pytest.mark.parametrize("path", GALLERY, ids=IDS)
def test_chromium_and_resvg_paint_the_same(page: Page, path: Path) -> None:
    width, height = (round(length * 96 / 72) for length in _size(path))
    page.set_viewport_size({"width": width, "height": height})
    page.goto(path.as_uri())
    page.evaluate("document.fonts.ready")
    one = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    drawn = resvg_py.svg_to_bytes(svg_path=str(path), dpi=96, font_files=FONTS, skip_system_fonts=True)
    other = Image.open(io.BytesIO(bytes(drawn))).convert("RGB").crop((0, 0, width, height))

    small = (width // 4, height // 4)
    squares = (picture.resize(small, Image.Resampling.BOX) for picture in (one, other))
    difference = ImageChops.difference(*squares).convert("L")
    stray = sum(difference.histogram()[64:]) / (small[0] * small[1])
    assert ImageStat.Stat(difference).mean[0] <= MEAN
    assert stray <= STRAY


def _size(path: Path) -> tuple[float, float]:
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', path.read_text("utf-8"))
    assert found is not None
    return float(found[1]), float(found[2])


def _inner(texts: list[tuple[Bounds, str]]) -> list[tuple[Bounds, str]]:
    return [(_letters(box), text) for box, text in texts]


def _letters(box: Bounds) -> Bounds:
    """A text's box without the font's own room above and below its letters, which may lie over another line's."""
    left, top, right, bottom = box
    return (left, top + (bottom - top) * 0.18, right, bottom - (bottom - top) * 0.1)


def _grounds_and_texts(shapes: list[Measured]) -> list[tuple[Bounds, str | None]]:
    """Filled boxes with None, texts with what they say, in the order of drawing."""
    kept = (each for each in shapes if each.tag == "text" or (each.tag in {"rect", "path"} and each.fill))
    boxes = [(each.box, each.text if each.tag == "text" else None) for each in kept if each.fill != "none"]
    return [box if box[1] is None else (_letters(box[0]), box[1]) for box in boxes]
