"""Promises about maps, on journeys of any shape."""

import re
from itertools import combinations
from typing import get_args
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing, overlap

from cjtool.draw.asked import Asked
from cjtool.draw.lanes import LANES, lane
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.model.lane_names import LaneName
from cjtool.render import svg
from cjtool.scene import Box, Circle, Path, Scene, Text, flatten
from cjtool.scene.colour import Palette

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
SVG = "{http://www.w3.org/2000/svg}"
ALL = ("header", *LANES, "footer")
CHOICES = st.sampled_from([None, ALL, ("thinks", "feels", "emotion", "touchpoints", "promises", "wait")])


def drawn(journey: Data, texts: Data | None = None, lanes: tuple[str, ...] | None = None) -> Scene:
    (scene,) = draw("map", *workspace(journey, texts), Asked(lanes=lanes or ()))
    return scene


@ANY
@given(JOURNEYS, LIBRARIES, CHOICES)
def test_every_text_has_its_own_place_on_the_page(
    journey: Data, texts: Data, lanes: tuple[str, ...] | None
) -> None:
    scene = drawn(journey, texts, lanes)

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@settings(ANY, max_examples=8)
@given(JOURNEYS, LIBRARIES, CHOICES)
def test_a_map_is_the_same_bytes_every_time(
    journey: Data, texts: Data, lanes: tuple[str, ...] | None
) -> None:
    first, second = (svg.render(drawn(journey, texts, lanes), fonts="system") for _ in range(2))

    assert first == second
    ET.fromstring(first)


_MARK = 3
"""The radius of the mark that stands on the plate of a persona's name."""


@pytest.mark.slow
@ANY
@given(JOURNEYS)
def test_feelings_stand_beside_points_and_each_other(journey: Data) -> None:
    scene = drawn(journey, lanes=("emotion",))

    shapes = list(flatten(scene))
    pills = [bounds for shape, bounds in shapes if isinstance(shape, Box) and shape.stroke_width == 0.8]
    dots = [bounds for shape, bounds in shapes if isinstance(shape, Circle) and shape.radius > _MARK]
    assert not any(overlap(one, other) for one, other in combinations(pills, 2))
    assert not any(overlap(pill, dot, 2) for pill in pills for dot in dots)


def steps(count: int, **keys: object) -> list[Data]:
    return [{"name": f"Step {number}", **keys} for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 20, 21, 60, 100])
def test_any_number_of_steps_is_drawn(count: int) -> None:
    journey = {"title": "Many", "stages": [{"name": "All", "steps": steps(count, emotion=-2, feels="Tired")}]}

    scene = drawn(journey, lanes=("touchpoints", "emotion"))

    names = [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]
    assert [name for name in names if name.startswith("Step ")] == [f"Step {n}" for n in range(1, count + 1)]
    assert list(clashes(scene)) == []


def test_a_stage_that_goes_on_says_so() -> None:
    scene = drawn({"title": "Many", "stages": [{"name": "All", "steps": steps(30)}]})

    names = [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]
    assert "All" in names
    assert "All (continued)" in names


def test_a_lane_with_nothing_in_it_is_not_drawn() -> None:
    scene = drawn({"title": "Bare", "stages": [{"name": "Only", "steps": []}]})

    titles = [group.title for group in scene.shapes if hasattr(group, "title")]
    assert titles == ["Bare", "Stage"]


def test_a_project_picks_and_orders_lanes_between_title_and_legend() -> None:
    journey = {"title": "T", "stages": [{"name": "S", "steps": steps(3, does="Waits", thinks="Hm")}]}
    made, project = workspace(journey, settings={"map": {"lanes": ["thinks", "actions"]}})

    (scene,) = draw("map", made, project)

    titles = [group.title for group in scene.shapes if hasattr(group, "title")]
    assert titles == ["T", "Stage", "Thinks", "What the customer does"]


def test_the_legend_explains_only_what_is_used() -> None:
    journey = {"title": "T", "stages": [{"name": "S", "steps": steps(2, emotion=1, pains=["Late"])}]}

    texts = {shape.text for shape, _ in flatten(drawn(journey)) if isinstance(shape, Text)}

    meanings = set(words("en").map.signs.values())
    assert texts & meanings == {"positive", "no source named", "pain", "the customer is done"}


def lines(journey: Data) -> list[tuple[str, float, float]]:
    """The curve's lines from left to right: solid, dashed or dotted, where each starts and ends."""
    ink = Palette().brand
    shapes = flatten(drawn(journey, lanes=("emotion",)))
    paths = (
        shape for shape, _ in shapes if isinstance(shape, Path) and shape.stroke == ink and not shape.rounded
    )
    return sorted((_look(path), path.bounds[0], path.bounds[2]) for path in paths)


def _look(path: Path) -> str:
    if not path.dash:
        return "solid"
    return "dotted" if path.dash[0] == path.stroke_width else "dashed"


def columns(journey: Data) -> list[float]:
    """How far from the left the steps stand."""
    shapes = flatten(drawn(journey, lanes=("emotion",)))
    return [
        shape.x for shape, _ in shapes if isinstance(shape, Text) and re.fullmatch(r"\d+\.\d+", shape.text)
    ]


@pytest.mark.parametrize(
    ("sources", "looks"),
    [
        ([[], [], []], ["dotted", "dotted"]),
        ([["talks"], ["talks"], ["talks"]], ["solid", "solid"]),
        ([["guess"], ["guess"], ["guess"]], ["dashed", "dashed"]),
        ([["talks"], ["talks"], []], ["dotted", "dotted", "solid"]),
        ([["talks"], ["talks"], ["guess"]], ["dashed", "dashed", "solid"]),
        ([["talks"], ["talks"], ["guess", "talks"]], ["solid", "solid"]),
    ],
)
def test_a_line_and_the_one_to_the_end_look_as_the_less_known_of_its_ends(
    sources: list[list[str]], looks: list[str]
) -> None:
    each = [{"name": f"S{n}", "emotion": 1, "sources": used} for n, used in enumerate(sources)]

    assert [look for look, *_ in lines({"title": "T", "stages": [{"name": "S", "steps": each}]})] == looks


@pytest.mark.parametrize(
    ("emotions", "ends"), [([1, 0], ["1.2 → the customer is done: no source named"]), ([1, None], [])]
)
def test_a_journey_that_goes_straight_on_ends_after_its_last_step(
    emotions: list[float | None], ends: list[str]
) -> None:
    listed = [{"name": "S"} | ({} if felt is None else {"emotion": felt}) for felt in emotions]

    scene = drawn({"title": "T", "stages": [{"name": "S", "steps": listed}]}, lanes=("emotion",))

    titles = [each.text or "" for each in ET.fromstring(svg.render(scene)).iter(f"{SVG}title")]
    assert [title for title in titles if "done" in title] == ends


@given(st.lists(st.sampled_from([None, -2, 0, 1.5]), min_size=1, max_size=20).filter(any))
@ANY
def test_no_line_runs_through_a_step_without_an_emotion(felt: list[float | None]) -> None:
    listed = [
        {"name": f"S{n}"} | ({} if value is None else {"emotion": value}) for n, value in enumerate(felt)
    ]
    journey = {"title": "T", "stages": [{"name": "S", "steps": listed}]}

    at = columns(journey)
    gaps = [x for x, value in zip(at, felt, strict=True) if value is None]

    assert not any(left < gap < right for _, left, right in lines(journey) for gap in gaps)


def test_the_largest_share_is_the_thick_line_also_where_it_leads_back() -> None:
    fork = [{"to": "s1-0", "when": "renewed", "share": 0.9}, {"to": "s1-2", "share": 0.1}]
    listed = [
        {"name": "Uses", "emotion": 1},
        {"name": "Decides", "emotion": 0, "next": fork},
        {"name": "Leaves", "emotion": -1},
    ]
    scene = drawn({"title": "T", "stages": [{"name": "S", "steps": listed}]}, lanes=("emotion",))

    svg_ways = (
        each
        for each in ET.fromstring(svg.render(scene)).iter(f"{SVG}g")
        if "→" in (each.findtext(f"{SVG}title") or "")
    )
    widths = {
        (way.findtext(f"{SVG}title") or "").split(":")[0]: max(
            float(line.get("stroke-width", 0)) for line in way.iter(f"{SVG}path")
        )
        for way in svg_ways
    }
    assert widths["1.2 → 1.1"] > widths["1.3 → the customer is done"]


def test_another_way_has_a_head_before_each_step_that_it_leads_to() -> None:
    fork = [{"to": "s1-3", "share": 0.8}, {"to": "s1-1", "share": 0.2}]
    listed = [{"name": f"S{n}", "emotion": (-1) ** n} for n in range(4)]
    listed[0] |= {"next": fork}
    straight = [{"name": f"S{n}", "emotion": (-1) ** n} for n in range(4)]

    def heads(steps: list[Data]) -> int:
        scene = drawn({"title": "T", "stages": [{"name": "S", "steps": steps}]}, lanes=("emotion",))
        shapes = [shape for shape, _ in flatten(scene) if isinstance(shape, Path)]
        return sum(shape.fill == Palette().brand for shape in shapes)

    assert heads(listed) - heads(straight) == 3


def test_no_line_joins_alternatives_that_are_neighbours() -> None:
    fork = [{"to": "s1-1", "share": 0.7}, {"to": "s1-2", "when": "full", "share": 0.3}]
    listed = [
        {"name": "A", "emotion": 0, "next": fork},
        {"name": "B", "emotion": 2, "next": "s1-3"},
        {"name": "C", "emotion": -2, "next": "s1-3"},
        {"name": "D", "emotion": 1},
    ]
    journey = {"title": "T", "stages": [{"name": "S", "steps": listed}]}

    a, b, c, d = columns(journey)
    ends = {(left, right) for _, left, right in lines(journey)}

    assert {pair for pair in ends if pair[0] in {a, b, c}} == {(a, b), (a, c), (b, d), (c, d)}
    assert "full · 30%" in [shape.text for shape, _ in flatten(drawn(journey)) if isinstance(shape, Text)]


def test_readers_hear_how_well_feelings_are_known() -> None:
    known = [{"emotion": 1, "sources": ["talks"]}, {"emotion": -2, "sources": ["guess"]}, {}]
    listed = [{"name": f"S{n}", **keys} for n, keys in enumerate(known)]

    scene = drawn({"title": "T", "stages": [{"name": "S", "steps": listed}]})

    assert scene.description.splitlines()[0].endswith(
        "Emotion at 2 of 3 steps: 1 measured or researched, 1 assumed."
    )
    assert f"<title>1.2 S1: {words('en').emotion(-2)} (−2), assumed</title>" in svg.render(
        scene, fonts="system"
    )


def test_a_project_can_name_each_lane_and_no_other() -> None:
    assert set(get_args(LaneName)) == set(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_every_lane_and_sign(language: str) -> None:
    assert [name for name in LANES if not lane(name).title[language]] == []
    assert words(language).map.signs.keys() == words("en").map.signs.keys()


def test_a_map_in_another_language() -> None:
    made, project = workspace({"title": "T", "stages": [{"name": "S", "steps": steps(1, emotion=0)}]})

    (scene,) = draw("map", made, project, Asked(language="fr"))

    assert "Émotion" in [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


@pytest.mark.parametrize(("own", "expected"), [({}, "sponsor: Board"), ({"sponsor": "CFO"}, "sponsor: CFO")])
def test_the_foot_of_a_map_names_the_sponsor_of_the_journey_else_of_the_project(
    own: Data, expected: str
) -> None:
    journey: Data = {"title": "T", "stages": [{"name": "S", "steps": steps(1, emotion=0)}], **own}
    made, project = workspace(journey, settings={"sponsor": "Board"})

    (scene,) = draw("map", made, project, Asked())

    assert any(expected in shape.text for shape, _ in flatten(scene) if isinstance(shape, Text))


@pytest.mark.parametrize("view", ["map", "deck"])
def test_pictures_name_who_owns_the_journey(view: str) -> None:
    teams = {"service": {"name": "Customer service"}}
    journey: Data = {
        "title": "T",
        "owner": "service",
        "stages": [{"name": "S", "steps": steps(1, emotion=0)}],
    }

    first = draw(view, *workspace({**journey, "define": {"teams": teams}}), Asked())[0]

    assert any(
        "owner: Customer service" in shape.text for shape, _ in flatten(first) if isinstance(shape, Text)
    )


@pytest.mark.parametrize(
    ("persona", "label"),
    [
        ({"needs": ["An interpreter"]}, "Needs"),
        ({"goals": ["To be understood"], "needs": ["An interpreter"]}, "Wants"),
    ],
)
def test_the_persona_says_whether_it_tells_needs_or_goals(persona: Data, label: str) -> None:
    journey: Data = {
        "title": "T",
        "language": "en",
        "persona": "ann",
        "define": {"personas": {"ann": {"name": "Ann", **persona}}},
        "stages": [{"name": "S", "steps": [{"name": "Waits"}]}],
    }
    written = [shape.text for shape, _ in flatten(drawn(journey)) if isinstance(shape, Text)]

    assert {"Needs", "Wants"} & set(written) == {label}


@pytest.mark.parametrize("key", ["pains", "gains"])
def test_a_pain_or_gain_that_shows_nothing_keeps_the_line_of_its_sign(key: str) -> None:
    step = {"name": "a", key: ["\u00ad", "Slow"]}

    scene = drawn({"title": "T", "stages": [{"name": "S", "steps": [step]}]}, lanes=("pains-gains",))

    assert list(clashes(scene)) == []
    assert any(isinstance(shape, Text) and shape.text == "Slow" for shape, _ in flatten(scene))
