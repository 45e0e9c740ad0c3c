"""A scene keeps what its shapes mean: paragraphs are whole, and know where in the journey they come from."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from cjtool import scene
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import load
from cjtool.render import svg
from cjtool.scene import Group, Paragraph, Scene, Shape, line, typeset
from cjtool.scene.typeset import BODY
from cjtool.source import Source

JOURNEY = {
    "cjtool": "journey/v1",
    "id": "trip",
    "title": "Trip",
    "opportunities": [{"title": "Sell it online", "addresses": ["lost"]}],
    "stages": [
        {
            "id": "plan",
            "name": "Plan",
            "quote": "Where to?",
            "pains": [{"text": "No idea where to start", "id": "lost"}],
            "gains": [{"text": "Anticipation"}],
            "steps": [
                {
                    "id": "look",
                    "name": "Looks around",
                    "emotion": -1,
                    "does": "Reads about places",
                    "backstage": "Writes about places",
                    "pains": [{"text": "Too much choice"}],
                    "opportunities": [{"title": "A shorter list", "id": "shorter"}],
                    "metrics": [{"metric": "nps", "value": 20, "target": 30}],
                },
                {"id": "book", "name": "Books", "emotion": 1, "optional": True, "thinks": "Done!"},
            ],
        }
    ],
}


def _all(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        yield shape
        if isinstance(shape, Group):
            yield from _all(shape.shapes)


def _scene(view: str) -> Scene:
    (scene,) = _scenes(view)
    return scene


def _scenes(view: str) -> tuple[Scene, ...]:
    loaded = load(Path(), [Source(Path("trip.yaml"), json.dumps(JOURNEY))], date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    return draw(view, loaded.journeys[0], loaded)


def _refs(scene: Scene, *kinds: str) -> list[tuple[str, str]]:
    shapes = [shape for shape in _all(scene.shapes) if isinstance(shape, Group | Paragraph)]
    return [(shape.kind, shape.ref) for shape in shapes if shape.kind in kinds]


def test_a_map_knows_its_stages_steps_and_feelings() -> None:
    assert _refs(_scene("map"), "stage", "step", "emotion") == [
        ("stage", "trip/plan"),
        ("step", "trip/plan/look"),
        ("step", "trip/plan/book"),
        ("emotion", "trip/plan/look#emotion"),
        ("emotion", "trip/plan/book#emotion"),
    ]


def test_a_map_knows_what_was_learned_where() -> None:
    assert _refs(_scene("map"), "pain", "gain", "opportunity", "metric", "quote") == [
        ("opportunity", "trip#opportunities/sell-it-online"),
        ("opportunity", "trip/plan/look#opportunities/shorter"),
        ("quote", "trip/plan#quote"),
        ("pain", "trip/plan/look#pains/too-much-choice"),
        ("pain", "trip/plan#pains/lost"),
        ("gain", "trip/plan#gains/0"),
        ("opportunity", "trip/plan/look#opportunities/shorter"),
        ("opportunity", "trip#opportunities/sell-it-online"),
        ("metric", "trip/plan/look#metrics/nps"),
    ]


def test_texts_of_steps_know_their_keys() -> None:
    assert _refs(_scene("map"), "actions", "backstage") == [
        ("actions", "trip/plan/look#does"),
        ("backstage", "trip/plan/look#backstage"),
    ]


def test_lanes_are_read_from_top_to_bottom() -> None:
    lanes = [shape for shape in _scene("map").shapes if isinstance(shape, Group) and shape.kind == "lane"]

    assert [lane.y for lane in lanes] == sorted(lane.y for lane in lanes)
    assert [lane.id for lane in lanes][:4] == [
        "story",
        "stages",
        "touchpoints",
        "actions",
    ]


@pytest.mark.parametrize("view", ["flow", "blueprint", "cards"])
def test_other_views_know_their_steps(view: str) -> None:
    kind = "card" if view == "cards" else "step"
    refs = [ref for scene in _scenes(view) for _, ref in _refs(scene, kind)]

    assert refs[:2] == ["trip/plan/look", "trip/plan/book"]


def test_a_paragraph_is_whole_where_its_lines_part_words() -> None:
    with typeset.speaking("en"):
        lines = typeset.wrap("Misunder\u00adstandings everywhere", 40, BODY)
        (paragraph,) = typeset.paragraph(lines, 0, 0, BODY, "#000000", kind="pain")

    assert len(paragraph.lines) > 2
    assert paragraph.text == "Misunderstandings everywhere"
    assert paragraph.bounds[3] == paragraph.lines[-1].bounds[3]


def test_no_lines_make_no_paragraph() -> None:
    assert typeset.paragraph((), 0, 0, BODY, "#000000") == ()


def test_paths_keep_their_segments_and_svg_writes_them() -> None:
    drawn = line(0, 1.006, 2, 3, "#000000")

    assert drawn.outline == (("M", 0, 1.006), ("L", 2, 3))
    assert 'd="M0 1.01L2 3"' in svg.render(Scene(5, 5, "T", "", (drawn,)))
    assert 'd="M1,1"' in svg.render(Scene(5, 5, "T", "", (scene.Path("M1,1", (0, 0, 1, 1)),)))


LINKED = {
    "cjtool": "journey/v1",
    "id": "linked",
    "title": "Linked",
    "goal": "To be there",
    "sources": ["talks"],
    "define": {
        "teams": {"sales": {"name": "Sales", "email": "sales@example.com"}},
        "sources": {"talks": {"name": "Talks", "kind": "interview", "link": "https://example.com/talks"}},
    },
    "stages": [
        {
            "id": "plan",
            "name": "Plan",
            "goal": "Where to?",
            "owner": "sales",
            "steps": [
                {"id": "look", "name": "Looks", "next": [{"to": "book", "when": "ready"}, {"to": "end"}]},
                {"id": "book", "name": "Books"},
                {"id": "pay", "name": "Pays", "after": ["look"]},
            ],
        }
    ],
}


def _pictures(view: str, *journeys: Mapping[str, object], linked: bool = False) -> tuple[Scene, ...]:
    sources = [Source(Path(f"{journey['id']}.yaml"), json.dumps(journey)) for journey in journeys]
    loaded = load(Path(), sources, date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    drawn = next(each for each in loaded.journeys if each.id == journeys[-1]["id"])
    return draw(view, drawn, loaded, Asked(linked=linked))


def _places(scenes: tuple[Scene, ...]) -> set[str]:
    shapes = [shape for scene in scenes for shape in _all(scene.shapes)]
    return {shape.ref for shape in shapes if isinstance(shape, Group | Paragraph)} - {""}


def _hrefs(scenes: tuple[Scene, ...]) -> dict[str, str]:
    """Where the parts of scenes lead, by what people read or hear there."""
    shapes = [shape for scene in scenes for shape in _all(scene.shapes)]
    groups = {shape.title: shape.href for shape in shapes if isinstance(shape, Group)}
    texts = {shape.text: shape.href for shape in shapes if isinstance(shape, Paragraph)}
    return {text: href for text, href in {**groups, **texts}.items() if href}


def test_a_comparison_knows_the_parts_of_both_versions() -> None:
    look = {"id": "look", "name": "Looks around", "emotion": 1, "pains": ["Too much choice", "Too dear"]}
    stage = {"id": "plan", "name": "Plan", "steps": [look]}
    future = {"id": "asked", "title": "Asked", "state": "future", "based_on": "trip"}
    later = {"cjtool": "journey/v1", **future, "stages": [stage]}

    assert _places(_pictures("compare", JOURNEY, later)) == {
        "asked/plan",
        "asked/plan/look",
        "asked/plan/look#emotion",
        "asked/plan/look#pains/too-much-choice",
        "asked/plan/look#pains/too-dear",
        "trip/plan/book",
        "trip/plan/book#emotion",
        "trip/plan/look#emotion",
        "trip/plan/look#opportunities/shorter",
        "trip/plan#pains/lost",
        "trip#opportunities/sell-it-online",
    }


def test_a_canvas_knows_the_stages_and_steps_that_stand_on_it() -> None:
    assert _places(_pictures("canvas", LINKED)) == {
        "linked#goal",
        "linked#title",
        "linked/plan",
        "linked/plan/look",
        "linked/plan/book",
        "linked/plan/pay",
    }


def test_ways_of_a_flow_know_where_they_are_written_and_where_they_lead() -> None:
    ways = [
        (shape.title, shape.ref, shape.href)
        for scene in _pictures("flow", LINKED)
        for shape in _all(scene.shapes)
        if isinstance(shape, Group) and shape.kind == "way"
    ]

    assert sorted(ways) == [
        ("1.1 → 1.2: ready", "linked/plan/look#next", "#plan-book"),
        ("1.1 → 1.3", "linked/plan/pay#after", "#plan-pay"),
        ("1.1 → the customer is done", "linked/plan/look#next", ""),
        ("1.2 → 1.3", "linked/plan/book#next", "#plan-pay"),
        ("1.3 → the customer is done", "linked/plan/pay#next", ""),
        ("the customer starts here", "", ""),
    ]


def test_what_leads_out_of_a_map_says_where_to() -> None:
    assert _hrefs(_pictures("map", LINKED)) == {
        "Sales": "mailto:sales@example.com",
        "Source: Talks": "https://example.com/talks",
    }


WHOLE = {
    "cjtool": "journey/v1",
    "id": "whole",
    "title": "I live here",
    "stages": [{"id": "plan", "name": "Plan", "journey": "part"}, {"name": "Live"}],
}
PART = {
    "cjtool": "journey/v1",
    "id": "part",
    "title": "I plan",
    "leads_to": "whole",
    "stages": [{"name": "A"}],
}


def test_maps_name_and_link_the_journeys_around_them() -> None:
    whole, part = (_linked(*pair) for pair in ((PART, WHOLE), (WHOLE, PART)))

    assert whole == {"1 Plan": "../part/map.svg", "Follows on: I plan": "../part/map.svg"}
    assert part == {"Part of: I live here": "../whole/map.svg", "Leads to: I live here": "../whole/map.svg"}


def test_a_map_that_is_drawn_alone_links_to_no_other() -> None:
    assert _hrefs(_pictures("map", PART, WHOLE)) == {}
    assert "Detailed in: I plan" in {
        shape.text
        for picture in _pictures("map", PART, WHOLE)
        for shape in _all(picture.shapes)
        if isinstance(shape, Paragraph | scene.Text)
    }


def _linked(*journeys: Mapping[str, object]) -> dict[str, str]:
    return _hrefs(_pictures("map", *journeys, linked=True))


def test_a_link_that_could_run_code_leads_nowhere() -> None:
    define = {"sources": {"talks": {"name": "Talks", "kind": "interview", "link": "javascript:alert(1)"}}}
    journey = {key: value for key, value in LINKED.items() if key not in {"define", "stages"}}
    journey |= {"define": define, "stages": [{"name": "Plan", "steps": [{"name": "Looks"}]}]}

    assert _hrefs(_pictures("map", journey)) == {}
