"""Maps in a page pass axe, the checker of accessibility."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

REPOSITORY = Path(__file__).parents[2]
PICTURES = sorted((REPOSITORY / "docs").rglob("*.svg"))
GALLERY = [path for path in PICTURES if path.stem == "map"] + list(
    {path.stem: path for path in PICTURES}.values()
)
"""Every map, and a picture of each other kind."""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title></head>
<body><main><h1>Gallery</h1>{drawing}</main></body></html>"""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("path", GALLERY, ids=["/".join(path.parts[-3:]) for path in GALLERY])
def test_a_picture_in_a_page_passes_axe(page: Page, path: Path) -> None:
    drawing = path.read_text("utf-8").split("?>", 1)[1]
    page.set_content(PAGE.format(drawing=drawing))

    found = Axe().run(page)

    assert found.response["violations"] == [], found.generate_report()
