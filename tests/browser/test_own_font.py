"""A brand's own font in Chromium: it is the one that is used, and as wide as predicted."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.measured import measured
from tests.own_font import own_font

from cjtool.draw.views import draw
from cjtool.project import read
from cjtool.render import svg

JOURNEYS = Path(__file__).parents[2] / "journeys/warmtepomp"

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("width", [400, 650])
def test_every_text_is_as_wide_as_it_was_measured(page: Page, tmp_path: Path, width: int) -> None:
    for name in ("cjtool.yaml", "bibliotheek.yaml", "logo.svg", "journeys/warmtepomp.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((JOURNEYS / name).read_bytes())
    (tmp_path / "own.ttf").write_bytes(own_font(width=width, letters="".join(map(chr, range(0x20, 0x250)))))
    settings = tmp_path / "cjtool.yaml"
    settings.write_text(settings.read_text("utf-8").replace("brand:\n", "brand:\n  font: own.ttf\n"), "utf-8")
    (workspace,) = read([tmp_path], date(2026, 1, 1)).workspaces
    file = tmp_path / "map.svg"
    file.write_text(svg.render(draw("map", workspace.journeys[0], workspace)[0]), "utf-8")

    shapes = [each for each in measured(page, file) if each.told]

    assert len(shapes) > 100
    assert {
        each.text: each.own for each in shapes if each.own != pytest.approx(each.told, rel=0.005, abs=0.3)
    } == {}
