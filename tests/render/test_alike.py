"""Pictures in the page of one file, which share looks and outlines, are painted as their own files are."""

from datetime import date
from pathlib import Path

import pytest
import resvg_py

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import read
from cjtool.render import svg
from cjtool.render.repeating import RepeatedShapes
from cjtool.render.sharing import SharedLooks
from cjtool.scene import Scene

ROOT = Path(__file__).parents[2]
FONTS = sorted(str(path) for path in (ROOT / "src/cjtool").rglob("*.ttf"))
CLOSING = "</svg>\n"


def painted(picture: str) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=picture, dpi=96, font_files=FONTS, skip_system_fonts=True))


def in_page(scene: Scene) -> str:
    """The picture as it stands in the page, with what it needs of the page."""
    repeated = RepeatedShapes()
    shared = SharedLooks(repeated=repeated)
    picture = repeated.placed(svg.render(scene, fonts="page", page=svg.InPage("page-", shared=shared)))
    definitions = shared.definitions().partition(">")[2].removesuffix("</svg>")
    return f"{picture.removesuffix(CLOSING)}<style>{shared.style()}</style>{definitions}{CLOSING}"


@pytest.mark.slow
@pytest.mark.parametrize("view", ["summary", "map", "blueprint"])
def test_a_picture_in_a_page_is_painted_as_one_that_shares_nothing(view: str) -> None:
    (workspace,) = read([ROOT / "journeys/warmtepomp"], date(2026, 11, 22)).workspaces
    scene, *_ = draw(view, workspace.journeys[0], workspace, Asked())

    apart, page = svg.render(scene, fonts="page"), in_page(scene)

    assert len(page) < len(apart)
    assert painted(page) == painted(apart)
