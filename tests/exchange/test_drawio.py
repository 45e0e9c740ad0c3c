"""Journeys as diagrams of draw.io: valid, whole, editable, and the same bytes every time."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, PLAIN, workspace
from tests.exchange.diagrams import Read, pages, paragraphs, stencil, texts
from tests.exchange.goldens import golden as held

from cjtool.docs import keys
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.exchange.catalogue import exporter
from cjtool.exchange.declaration import ExportOptions
from cjtool.exchange.diagrams.shown import SHOWN, VIEWS
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.request import RequestError
from cjtool.scene import path
from cjtool.scene.text import clean

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "exchange"
SMALL: dict[str, Any] = {
    "title": "I return a book",
    "stages": [
        {
            "name": "Bring it back",
            "steps": [
                {
                    "name": "Find the slip",
                    "channel": "website",
                    "emotion": -1,
                    "pains": ["No slip in the box"],
                },
                {"name": "Hand it in", "channel": "phone", "emotion": 1.5, "thinks": "That was quick"},
            ],
        }
    ],
}
BAIT = '<b onload="x">&amp;</b> "q" \' ##vso[x] %name% =1+1 \\(x\\) $$y$$ ]]> 😀 Привет 你好 مرحبا'


def exported(journey: Journey, project: Workspace, view: str | None = None, **asked: Any) -> bytes:
    options = ExportOptions(view=view, today=date(2026, 6, 1), **asked)
    (file,) = exporter("drawio").write([(project, journey)], options).files
    assert file.ending == "drawio"
    return file.data


def of_gallery(project: str) -> tuple[Journey, Workspace]:
    (found,) = read([ROOT / "journeys" / project], date(2026, 6, 1)).workspaces
    return found.journeys[0], found


def test_a_small_journey_is_as_in_its_golden() -> None:
    journey, project = workspace(SMALL, PLAIN)
    golden = GOLDEN / "small.drawio"

    made = exported(journey, project, "map")

    assert held(golden, made) == made


def test_views_are_pages_and_the_journey_says_which() -> None:
    journey, project = of_gallery("warmtepomp")

    assert [*pages(exported(journey, project))] == [
        "klantreiskaart",
        "service blueprint",
        "klantreis op één scherm",
    ]
    assert [*pages(exported(journey, project, "flow, map"))] == ["stroomschema", "klantreiskaart"]


def test_every_slide_of_a_deck_is_a_page_with_a_name_of_its_own() -> None:
    journey, project = of_gallery("warmtepomp")

    found = pages(exported(journey, project, "deck"))

    assert len(found) == len(draw("deck", journey, project))


@pytest.mark.parametrize("view", ["map", "blueprint", "flow", "summary"])
def test_all_that_a_picture_says_stands_in_its_page_as_whole_texts(view: str) -> None:
    journey, project = of_gallery("hip-replacement")
    (scene,) = draw(view, journey, project, Asked())

    told = texts(exported(journey, project, view))

    for paragraph in paragraphs(scene.shapes):
        lines = [clean(line.text) for line in paragraph.lines]
        whole = squeezed("".join(lines))
        assert whole in map(squeezed, told) or all(line in told for line in lines), whole


def only(found: dict[str, list[Read]]) -> list[Read]:
    (cells,) = found.values()
    return cells


def squeezed(text: str) -> str:
    return re.sub(r"[\s-]", "", text)


def test_lanes_are_layers_and_steps_are_groups_known_by_their_place() -> None:
    journey, project = workspace(SMALL, PLAIN)
    data = exported(journey, project, "map").decode()

    layers = re.findall(r'<mxCell id="[^"]+" value="([^"]+)" parent="0"', data)
    groups = [cell for cell in only(pages(data.encode())) if "group" in cell.style]

    assert {"Emotion", "Thought"} <= set(layers)
    assert "trip/s1/s1-1" in {group.object.get("place") for group in groups}
    assert all(group.object.get("tooltip") or group.object.get("place") for group in groups)


def test_the_same_journey_gives_the_same_bytes() -> None:
    first, second = (exported(*of_gallery("hip-replacement")) for _ in range(2))

    assert first == second


def test_cells_keep_their_ids_where_another_step_is_added() -> None:
    journey, project = workspace(SMALL, PLAIN)
    stage = SMALL["stages"][0]
    longer = {**SMALL, "stages": [{**stage, "steps": [*stage["steps"], {"name": "Wait"}]}]}
    more, of_more = workspace(longer, PLAIN)

    before, after = (
        {cell.id: cell.text for cell in only(pages(exported(*each, "flow"))) if cell.text}
        for each in ((journey, project), (more, of_more))
    )

    assert {id: text for id, text in before.items() if "s1-1" in id}.items() <= after.items()


def test_texts_are_data_to_draw_io_whatever_they_say() -> None:
    journey, project = workspace({**SMALL, "title": BAIT, "summary": BAIT}, PLAIN)

    data = exported(journey, project, "map")

    assert any("onload" in told for told in texts(data))
    for cell in only(pages(data)):
        label = cell.object.get("label") or cell.object.get("value") or ""
        if cell.style.get("html") == "1":
            assert set(re.findall("<(/?[a-z]+)", label)) <= {"div", "/div", "span", "/span"}
    assert b"##vso[" not in data


@given(data=JOURNEYS, view=st.sampled_from(["map", "summary", "deck", None]))
@settings(max_examples=12, deadline=None)
def test_any_journey_makes_a_valid_diagram(data: Any, view: str | None) -> None:
    journey, project = workspace(data, PLAIN)

    for cells in pages(exported(journey, project, view)).values():
        assert cells
        for cell in cells:
            assert "nan" not in cell.object.attrib.values()
            if "stencil" in cell.style.get("shape", ""):
                assert stencil(cell.style).tag == "shape"


def test_a_curve_is_a_shape_that_takes_other_colours() -> None:
    journey, project = of_gallery("warmtepomp")
    cells = pages(exported(journey, project, "summary"))["klantreis op één scherm"]

    drawn = [stencil(cell.style) for cell in cells if "stencil" in cell.style.get("shape", "")]

    assert any(one.findall("foreground/path/curve") for one in drawn)


def test_a_level_curve_is_a_line_as_a_shape_without_height_would_vanish() -> None:
    from cjtool.exchange.diagrams.outlines import straight

    level = path([("M", 0, 5), ("C", 3, 5, 6, 5, 9, 5)], stroke="#000000")
    bent = path([("M", 0, 5), ("C", 3, 8, 6, 5, 9, 5)], stroke="#000000")

    assert (edge := straight(level)) is not None
    assert edge.points == ((0, 5), (9, 5))
    assert straight(bent) is None


def test_what_no_page_shows_is_told_and_what_another_view_shows_is_not_lost_with_it() -> None:
    journey, project = workspace(
        {**SMALL, "goal": "Money back", "scope": ["purchase"], "relationship": "repeat"}, PLAIN
    )

    def lost(view: str) -> set[str]:
        found = exporter("drawio").write([(project, journey)], ExportOptions(view=view)).losses
        return {loss.what for loss in found if loss.kind == "left-out"}

    assert {"scope", "relationship"} <= lost("map")
    assert "goal" not in lost("map")
    assert "goal" in lost("summary")
    assert "scope" not in lost("map,deck")


@pytest.mark.slow
def test_keys_that_are_said_to_be_shown_are_those_that_are_measured() -> None:
    measured = {f"{model}.{key}": views for (model, key), views in keys.found(ROOT).items()}
    elsewhere = {f"{model}.{key}" for model, key in {**keys.LEFT_OUT, **keys.HELD}}

    for key, views in SHOWN.items():
        found = tuple(view for view in VIEWS if view in measured.get(key, ()))
        assert views == found or key in {*elsewhere, "Journey.state"}, key
    models = {key.split(".")[0] for key in SHOWN}
    for key, views in measured.items():
        if key.split(".")[0] in models and set(views) & set(VIEWS):
            assert key in SHOWN


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"view": "mapp"}, "did you mean `map`?"),
        ({"view": ""}, "choose from"),
        ({"view": "map", "theme": "drak"}, "did you mean `dark`?"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_the_nearest(asked: dict[str, str], says: str) -> None:
    journey, project = workspace(SMALL, PLAIN)

    with pytest.raises(RequestError) as refused:
        exported(journey, project, **asked)

    assert says in str(refused.value)


def test_a_view_that_the_journey_has_nothing_for_is_refused() -> None:
    journey, project = workspace(SMALL, PLAIN)

    with pytest.raises(RequestError, match="blueprint"):
        exported(journey, project, "blueprint")


def test_a_theme_colours_the_page_too() -> None:
    journey, project = workspace(SMALL, PLAIN)
    light, dark = (exported(journey, project, "map", theme=theme) for theme in ("light", "dark"))

    grounds = [re.search(rb'background="(#\w+)"', data) for data in (light, dark)]

    assert all(grounds)
    assert len({ground[1] for ground in grounds if ground}) == 2
