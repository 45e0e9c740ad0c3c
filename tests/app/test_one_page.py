"""All pictures that a build makes may stand on one page: no id is there twice, and all that refers to one finds it."""

import re
from collections import Counter
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cjtool.app.production import Wish, products
from cjtool.lint import Outcome
from cjtool.project import read

REPOSITORY = Path(__file__).parents[2]
HREF = "{http://www.w3.org/1999/xlink}href"
GROUPMODE = "{http://www.inkscape.org/namespaces/inkscape}groupmode"
LABEL = "{http://www.inkscape.org/namespaces/inkscape}label"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def pictures() -> dict[str, ET.Element]:
    """What a build of the gallery draws, by path."""
    workspaces = read([REPOSITORY / "journeys"], date(2026, 11, 22)).workspaces
    made = products(Outcome(workspaces, (), ()), Wish())
    return {
        str(product.path): ET.fromstring(product.make(b""))
        for product in made
        if product.path.suffix == ".svg"
    }


def ids(root: ET.Element) -> list[str]:
    return [id for element in root.iter() if (id := element.get("id"))]


@pytest.mark.slow
def test_no_id_stands_twice_on_a_page_of_all_pictures(pictures: dict[str, ET.Element]) -> None:
    counted = Counter(id for root in pictures.values() for id in ids(root))

    assert len(pictures) > 20
    assert [id for id, count in counted.items() if count > 1] == []


@pytest.mark.no_cover
def test_every_reference_within_a_picture_finds_its_id(pictures: dict[str, ET.Element]) -> None:
    found = 0
    for root in pictures.values():
        own = set(ids(root))
        for element in root.iter():
            labels = " ".join(element.get(f"aria-{kind}by", "") for kind in ("labelled", "described")).split()
            links = [href[1:] for href in (element.get(HREF, ""),) if href.startswith("#")]
            urls = re.findall(r"url\(#([^)]+)\)", " ".join(element.attrib.values()))
            assert {*labels, *links, *urls} <= own
            found += len(links)
    assert found > 20, "markers of the story lead to steps, and ways to where they end"


def test_ids_begin_with_the_journey_and_the_view(pictures: dict[str, ET.Element]) -> None:
    name = "warmtepomp/warmtepomp/map.svg"

    assert {id.startswith("warmtepomp-map-") for id in ids(pictures[name])} == {True}


def test_editors_find_every_lane_as_a_layer(pictures: dict[str, ET.Element]) -> None:
    root = pictures["warmtepomp/warmtepomp/map.svg"]

    layers = [group.get(LABEL) for group in root.findall(f"{SVG}g") if group.get(GROUPMODE) == "layer"]
    assert layers[1:6] == ["In het kort", "Fase", "Contactmoment", "Wat de klant doet", "Emotie"]
    assert layers[-2:] == ["Eigenaar", "Legenda"]


def test_editors_find_each_pain_and_card_whole(pictures: dict[str, ET.Element]) -> None:
    root = pictures["warmtepomp/warmtepomp/map.svg"]
    groups = {id: element for element in root.iter(f"{SVG}g") if (id := element.get("id"))}

    pain = groups["warmtepomp-map-pains-gains"].findall(f"{SVG}g")[0]
    assert pain.get("id", "").startswith("warmtepomp-map-orienteren-")
    assert pain.findtext(f"{SVG}title") == "pijnpunt"
    texts = ["".join(text.itertext()) for text in pain.iter(f"{SVG}text")]
    assert texts[0] == "Tegenstrijdige informatie over besparing en geluid", "one text over two lines"
