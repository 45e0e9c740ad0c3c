"""Promises about blueprints and about lanes in any order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing, overlap
from tests.draw.test_map import ALL

from cjtool.draw.asked import Asked
from cjtool.draw.lanes import lane
from cjtool.draw.views import draw
from cjtool.i18n.translated import LANGUAGES
from cjtool.scene import Group, Scene, Text, flatten

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
ORDERS = st.permutations(ALL).flatmap(lambda lanes: st.integers(1, len(ALL)).map(lambda n: tuple(lanes[:n])))


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES, ORDERS, st.sampled_from(["map", "blueprint"]))
def test_lanes_can_stand_in_any_order(journey: Data, texts: Data, lanes: tuple[str, ...], view: str) -> None:
    (scene,) = draw(view, *workspace(journey, texts), Asked(lanes=lanes))

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


def test_a_stage_whose_name_shows_nothing_keeps_its_question_off_its_number() -> None:
    journey = {"title": "T", "stages": [{"name": "\u00ad", "goal": "a", "steps": []}]}

    (scene,) = draw("map", *workspace(journey))

    assert list(clashes(scene)) == []


def blueprint(lanes: tuple[str, ...] = (), **step: object) -> Scene:
    journey = {"title": "T", "language": "en", "stages": [{"name": "S", "steps": [{"name": "Asks", **step}]}]}
    (scene,) = draw("blueprint", *workspace(journey), Asked(lanes=lanes))
    return scene


def steps_blueprint(*steps: Data, lanes: tuple[str, ...] = ()) -> Scene:
    """The blueprint of a stage with these steps."""
    named = [{"name": f"Step {place}", **step} for place, step in enumerate(steps)]
    journey = {"title": "T", "language": "en", "stages": [{"name": "S", "steps": named}]}
    (scene,) = draw("blueprint", *workspace(journey), Asked(lanes=lanes))
    return scene


def written(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


def arrows(scene: Scene) -> list[tuple[str, float, float, float]]:
    """Of each arrow the lane that it ends in, from left to right where it runs, and from where to where it goes down."""
    return [
        (lane.title, (box[0] + box[2]) / 2, box[1] + lane.y, box[3] + lane.y)
        for lane in scene.shapes
        if isinstance(lane, Group)
        for shape in lane.shapes
        if isinstance(shape, Group) and shape.kind == "arrow"
        for box in [shape.bounds]
    ]


def lane_at(scene: Scene, y: float) -> str:
    """The lane that lies at a height."""
    (title,) = (g.title for g in scene.shapes if isinstance(g, Group) and g.y <= y <= g.y + lane_height(g))
    return title


def lane_height(group: Group) -> float:
    return max(shape.bounds[3] for shape in group.shapes)


def titles(scene: Scene) -> list[str]:
    return [group.title for group in scene.shapes if isinstance(group, Group)]


def test_a_blueprint_has_the_lanes_and_lines_of_the_field_in_their_order() -> None:
    scene = blueprint(does="Asks", frontstage="Answers", backstage="Looks up", systems="CRM", owner="one")

    assert titles(scene) == [
        "T", "Stage", "Touchpoint", "What the customer does", "Line of interaction", "In sight of the customer",
        "Line of visibility", "Behind the scenes", "Line of internal interaction", "Systems", "Owner",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        ({}, []),
        ({"owner": "one"}, []),
        ({"frontstage": "Answers"}, ["Line of interaction"]),
        ({"backstage": "Looks up"}, ["Line of interaction", "Line of visibility"]),
        ({"frontstage": "Answers", "systems": "CRM"}, ["Line of interaction", "Line of visibility", "Line of internal interaction"]),
    ],
)  # fmt: skip
def test_a_line_stands_only_above_what_it_parts(step: Data, lines: list[str]) -> None:
    assert [title for title in titles(blueprint(**step)) if title.startswith("Line of")] == lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words_of_designers(language: str) -> None:
    terms = [lane(name).term for name in ("frontstage", "backstage", "systems")]
    assert all(term and term[language] for term in terms)


def test_neighbours_share_the_card_of_a_system_that_both_take() -> None:
    scene = steps_blueprint(
        {"systems": ["Till", "Pager"]}, {"systems": "Till"}, {"systems": "CRM"}, {"systems": "Till"}
    )

    assert [written(scene).count(name) for name in ("Till", "Pager", "CRM")] == [2, 1, 1]


def test_a_system_named_twice_at_a_step_has_one_card() -> None:
    assert written(steps_blueprint({"systems": ["Till", "Till"]})).count("Till") == 1


WORK = {"does": "Asks", "frontstage": "Answers", "backstage": "Looks up", "systems": "CRM"}
ACTS, SEEN, UNSEEN, SYSTEMS = (
    "What the customer does",
    "In sight of the customer",
    "Behind the scenes",
    "Systems",
)


@pytest.mark.parametrize(
    ("left_out", "ways"),
    [
        ((), [(ACTS, SEEN), (SEEN, UNSEEN), (UNSEEN, SYSTEMS)]),
        (("frontstage",), [(ACTS, UNSEEN), (UNSEEN, SYSTEMS)]),
        (("frontstage", "backstage"), [(ACTS, SYSTEMS)]),
        (("does", "systems"), [(SEEN, UNSEEN)]),
        (("does", "frontstage", "backstage"), []),
    ],
)
def test_arrows_join_only_lanes_that_hold_something_of_a_step(
    left_out: tuple[str, ...], ways: list[object]
) -> None:
    step = {key: text for key, text in WORK.items() if key not in left_out}

    scene = steps_blueprint(step, WORK)

    drawn = sorted(arrows(scene), key=lambda arrow: (arrow[1], arrow[2]))[: len(ways)]
    assert [(lane_at(scene, start), end) for end, _, start, _ in drawn] == ways
    assert len(arrows(scene)) == len(ways) + 3


def test_a_map_without_the_line_of_interaction_has_no_arrows() -> None:
    assert arrows(steps_blueprint(WORK, lanes=("actions", "frontstage", "backstage", "systems"))) == []


def test_no_arrow_passes_a_lane_that_it_would_cross_out() -> None:
    lanes = ("actions", "interaction-line", "frontstage", "thinks", "backstage")

    scene = steps_blueprint({**WORK, "thinks": "Well"}, lanes=lanes)

    assert [end for end, *_ in arrows(scene)] == [SEEN]


def test_arrows_pass_the_staffs_words_at_the_edge_of_their_column() -> None:
    scene = steps_blueprint({**WORK, "staff": {"emotion": -1, "pains": ["They type it all over again"]}})

    to_systems = next(arrow for arrow in arrows(scene) if arrow[0] == SYSTEMS)
    words = [bounds for shape, bounds in flatten(scene) if isinstance(shape, Text) and "type" in shape.text]
    assert words
    assert all(bounds[2] < to_systems[1] - 1 for bounds in words)


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES)
def test_no_arrow_lies_over_text(journey: Data, texts: Data) -> None:
    (scene,) = draw("blueprint", *workspace(journey, texts))

    words = [bounds for shape, bounds in flatten(scene) if isinstance(shape, Text)]
    for _, x, start, end in arrows(scene):
        assert not [box for box in words if overlap((x - 2.3, start, x + 2.3, end), box)]


FAILING = {"backstage": "Looks up", "pains": ["Slow", {"text": "Wrong", "severity": "high"}]}


def kinds(scene: Scene, kind: str) -> list[str]:
    """What is heard of the groups of a kind."""
    lanes = [shape for shape in scene.shapes if isinstance(shape, Group)]
    return [
        shape.title
        for lane in lanes
        for shape in lane.shapes
        if isinstance(shape, Group) and shape.kind == kind
    ]


def test_a_step_with_a_pain_and_work_out_of_sight_is_one_fail_point() -> None:
    scene = steps_blueprint(FAILING, {"backstage": "Looks up"}, {"pains": "Slow"})

    assert kinds(scene, "fail-point") == ["1.1 Step 0: fail point: Slow; Wrong"]
    assert "fail point: a pain where there is work out of sight" in written(scene)


def test_a_map_marks_no_fail_points() -> None:
    scene = steps_blueprint(FAILING, lanes=("touchpoints", "backstage", "footer"))

    assert kinds(scene, "fail-point") == []
    assert not [text for text in written(scene) if text.startswith("fail point")]


def test_a_blueprint_says_how_long_customers_wait() -> None:
    scene = steps_blueprint({"backstage": "Looks up", "wait": "2 days"})

    assert "2 days" in written(scene)
    assert "waiting time" in written(scene)


def test_evidence_is_the_first_lane_and_staff_stand_below_the_line_of_visibility() -> None:
    scene = steps_blueprint({**WORK, "evidence": "A letter", "staff": {"pains": "Typing"}})

    lanes = titles(scene)
    assert lanes[2] == "What the customer sees"
    assert (
        lanes.index("Line of visibility")
        < lanes.index("Employees")
        < lanes.index("Line of internal interaction")
    )
