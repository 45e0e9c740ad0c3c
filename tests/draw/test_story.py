"""What the story band tells, and where it leads."""

from xml.etree import ElementTree as ET

from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.render import svg
from cjtool.scene import Group, Paragraph, Scene

_HREF = "{http://www.w3.org/1999/xlink}href"


def drawn(journey: Data) -> Scene:
    (scene,) = draw("map", *workspace(journey), Asked())
    return scene


def band(scene: Scene) -> Group:
    return next(shape for shape in scene.shapes if isinstance(shape, Group) and shape.id == "story")


def texts(scene: Scene, kind: str) -> list[str]:
    return [shape.text for shape in band(scene).shapes if isinstance(shape, Paragraph) and shape.kind == kind]


JOURNEY = {
    "title": "I move",
    "trigger": "The lease ends",
    "goal": "A home",
    "outcome": "The boxes are empty",
    "stages": [
        {
            "name": "Look",
            "steps": [
                {"name": "Reads", "emotion": 1, "gains": ["Many photos"]},
                {"name": "Calls", "emotion": -2, "pains": [{"text": "No answer", "severity": "high"}]},
            ],
        },
        {
            "name": "Sign",
            "steps": [
                {"name": "Signs", "emotion": 0.5, "next": "end"},
                {"name": "Leaves", "emotion": -1, "next": "end"},
            ],
        },
    ],
}


def test_it_tells_setting_moments_and_every_end() -> None:
    scene = drawn(JOURNEY)

    assert [texts(scene, key) for key in ("trigger", "goal", "outcome")] == [
        ["The lease ends"],
        ["A home"],
        ["The boxes are empty"],
    ]
    assert texts(scene, "peak") == ["Reads (+1) – Many photos"]
    assert texts(scene, "low") == ["Calls (−2) – No answer"]
    assert texts(scene, "end") == ["Signs (+0.5)", "Leaves (−1)"]


def test_its_markers_lead_to_their_steps() -> None:
    root = ET.fromstring(svg.render(drawn(JOURNEY)))
    ids = {element.get("id") for element in root.iter()}

    links = [
        link
        for element in root.iter()
        if (link := element.get("href") or element.get(_HREF) or "")[:1] == "#"
    ]

    assert len(links) == 4
    assert {link.removeprefix("#") for link in links} <= ids


def test_money_comes_back_in_the_same_time_as_the_report_says() -> None:
    work = {"title": "Answer", "value": 52_000, "cost": 3_000, "owner": "one"}
    stage = {"name": "Look", "steps": [{"name": "Calls", "opportunities": [work]}]}

    found = drawn({"title": "I move", "stages": [stage]})

    said = [shape.text for shape in band(found).shapes if isinstance(shape, Paragraph)]
    assert any(text.endswith("pays back in 3 weeks") for text in said)


def test_a_journey_that_tells_nothing_of_it_has_no_band() -> None:
    scene = drawn({"title": "Bare", "stages": [{"name": "Only", "steps": [{"name": "One"}]}]})

    assert not [shape for shape in scene.shapes if isinstance(shape, Group) and shape.id == "story"]


def test_the_worst_moment_says_how_few_come_to_it() -> None:
    ways = [{"to": "s1-1", "share": 0.14}, {"to": "s1-2", "share": 0.86}]
    steps = [
        {"name": "Waits", "emotion": 1, "next": ways},
        {"name": "Hears of a delay", "emotion": -2},
        {"name": "Goes home", "emotion": 0.5},
    ]

    scene = drawn({"title": "I wait", "stages": [{"name": "Wait", "steps": steps}]})

    assert texts(scene, "low") == ["Hears of a delay (−2, on a way that 14% take)"]
    assert texts(scene, "peak") == ["Waits (+1)"]
