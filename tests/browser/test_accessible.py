"""Maps in a page pass axe, the checker of accessibility."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.draw.test_gallery import gallery

from cjtool.draw.views import draw
from cjtool.render import svg

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


def test_screen_readers_go_through_two_maps_on_one_page_part_by_part(page: Page) -> None:
    drawn = (
        svg.render(draw("map", *each)[0], language="nl")
        for each in gallery()
        if each[0].id in {"warmtepomp", "warmtepomp-toekomst"}
    )
    page.set_content(PAGE.format(drawing="".join(each.split("?>", 1)[1] for each in drawn)))
    client = page.context.new_cdp_session(page)
    client.send("Accessibility.enable")

    nodes = [each for each in client.send("Accessibility.getFullAXTree")["nodes"] if not each.get("ignored")]

    heard = {(each["role"]["value"], each.get("name", {}).get("value")): each for each in nodes}
    documents = [name for role, name in heard if role == "graphics-document"]
    assert len(documents) == 2
    told = heard["graphics-document", "Van cv-ketel naar warmtepomp – Zonneveld Energie"]["description"][
        "value"
    ]
    assert "Slechtste moment: 5.2 Storing melden, −1,8 – Storing bij vorst" in told
    for role, name in (
        ("graphics-object", "Emotie"),
        ("graphics-object", "5.2 Storing melden (Telefoon)"),
        ("graphics-object", "pijnpunt"),
        ("graphics-symbol", "5.2 Storing melden: boos (−1,8), gemeten of onderzocht"),
        ("link", "5.2 Storing melden"),
    ):
        assert (role, name) in heard
    assert Axe().run(page).response["violations"] == []
