"""What was learned stands on the map with its weight: where, how bad, how many, and how far the mending is."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cjtool.draw import layout, theme
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.views import draw
from cjtool.project import load
from cjtool.scene import Box, Group, Scene, Text, flatten
from cjtool.scene import Path as Stroke
from cjtool.scene.colour import contrast
from cjtool.source import Source

Data = dict[str, Any]


def journey(*steps: Data, **stage: Any) -> Data:
    stages = [{"name": "Buy", "steps": list(steps), **stage}]
    return {"cjtool": "journey/v1", "id": "trip", "title": "Trip", "language": "en", "stages": stages}


def picture(data: Data, *lanes: str, look: ThemeName = "light") -> Scene:
    loaded = load(Path(), [Source(Path("trip.yaml"), json.dumps(data))], date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    (scene,) = draw("map", loaded.journeys[0], loaded, Asked(lanes=lanes, theme=look))
    return scene


def texts(scene: Scene) -> Iterator[Text]:
    return (shape for shape, _ in flatten(scene) if isinstance(shape, Text))


def written(scene: Scene) -> list[str]:
    return [text.text for text in texts(scene)]


def test_pains_have_their_step_how_bad_they_are_and_how_many_they_hurt() -> None:
    pain = {"text": "Prices are hidden", "severity": "high", "share": 0.45}

    scene = picture(journey({"name": "Looks"}, {"name": "Pays", "pains": [pain]}), "pains-gains")

    assert written(scene)[-3:] == ["Prices are hidden", "!!!", "1.2 · 45%"]


def test_the_worst_pain_comes_first_and_is_bold_and_pains_of_the_stage_come_after_those_of_steps() -> None:
    small, large = {"text": "Slow", "severity": "low"}, {"text": "Hidden", "severity": "high"}
    stage = [{"text": "Far", "severity": "medium"}]

    scene = picture(journey({"name": "Pays", "pains": [small, "Ugly", large]}, pains=stage), "pains-gains")

    pains = {text.text: text.face for text in texts(scene) if text.text in {"Slow", "Hidden", "Ugly", "Far"}}
    assert list(pains) == ["Hidden", "Slow", "Ugly", "Far"]
    assert [text for text, face in pains.items() if face == "bold"] == ["Hidden"]


def test_an_accepted_pain_comes_last_with_the_reason_and_is_not_bold() -> None:
    pains = [{"text": "Queue", "severity": "high", "accepted": "only in summer"}, "Ugly"]

    scene = picture(journey({"name": "Pays", "pains": pains}), "pains-gains")

    assert written(scene).index("Queue") > written(scene).index("Ugly")
    assert "accepted: only in summer" in written(scene)
    assert all(text.face == "regular" for text in texts(scene) if text.text == "Queue")


def test_opportunities_name_the_steps_that_they_help_what_they_bring_and_when() -> None:
    pays = {"name": "Pays", "pains": [{"text": "Queue", "id": "queue"}]}
    mended = {"title": "Pay online", "addresses": ["queue"], "value": 120000, "due": "2027-03-01"}

    scene = picture(journey(pays, {"name": "Leaves", "opportunities": [mended]}), "opportunities")

    assert {"→\u00a01.1", "€120,000 a year", "due 1 March 2027"} <= set(written(scene))


@pytest.mark.parametrize(
    ("status", "word"), [("planned", "planned"), ("in-progress", "in progress"), ("done", "done")]
)
def test_what_is_more_than_an_idea_says_how_far_it_is(status: str, word: str) -> None:
    step = {"name": "Pays", "opportunities": [{"title": "Pay online", "status": status}]}

    assert word in written(picture(journey(step), "opportunities"))


def test_an_idea_does_not_say_that_it_is_one() -> None:
    step = {"name": "Pays", "opportunities": ["Pay online"]}

    assert "idea" not in written(picture(journey(step), "opportunities"))


def test_what_is_rejected_is_counted_and_not_shown() -> None:
    rejected = [{"title": title, "status": "rejected"} for title in ("Robots", "Drones")]
    step = {"name": "Pays", "opportunities": [*rejected, "Pay online"]}

    scene = picture(journey(step), "opportunities")

    assert "2 rejected" in written(scene)
    assert not {"Robots", "Drones"} & set(written(scene))


def widths(scene: Scene, stroke: str) -> set[float]:
    return {
        shape.stroke_width
        for shape, _ in flatten(scene)
        if isinstance(shape, Stroke) and shape.stroke == stroke
    }


@pytest.mark.parametrize("lane", ["touchpoints", "actions", "emotion", "pains-gains", "backstage"])
def test_a_moment_of_truth_is_marked_in_every_lane(lane: str) -> None:
    step = {"name": "Pays", "does": "Pays", "emotion": 1, "backstage": "Counts", "pains": ["Slow"]}
    plain, true = (journey(step | {"moment_of_truth": truth}) for truth in (False, True))

    tint = layout.tint(theme.palette())
    assert not widths(picture(plain, lane), tint)
    assert max(widths(picture(true, lane), tint)) > 60


def test_without_hue_a_moment_of_truth_has_a_grey_ground_between_dashed_edges() -> None:
    true = journey({"name": "Pays", "does": "Pays", "moment_of_truth": True})
    scene = picture(true, "actions", look="print-bw")

    colours = theme.palette(theme="print-bw")
    dashes = {shape.dash for shape, _ in flatten(scene) if isinstance(shape, Stroke) and shape.dash}
    assert layout.tint(colours) not in {colours.cell, colours.ground}
    assert max(widths(scene, layout.tint(colours))) > 60
    assert dashes == {layout.TRUTH_DASH}


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast", "print-bw"])
def test_texts_can_be_read_on_the_tint_of_a_moment_of_truth(name: ThemeName) -> None:
    colours = theme.palette(theme=name)

    inks = (colours.ink, colours.secondary, colours.muted, colours.red, colours.slate, colours.brand)
    assert all(contrast(ink, layout.tint(colours)) >= 4.5 for ink in inks)


def icons(scene: Scene, colour: str) -> int:
    return sum(isinstance(shape, Stroke) and shape.stroke == colour for shape, _ in flatten(scene))


@pytest.mark.parametrize("lane", ["metrics", "header"])
@pytest.mark.parametrize(
    ("reading", "colour"),
    [
        ({"name": "Orders", "value": 12, "target": 10, "better": "higher"}, "green"),
        ({"name": "Orders", "value": 8, "target": 10, "better": "higher"}, "red"),
        ({"name": "Days", "kind": "duration", "value": 12, "target": 10}, "red"),
        ({"name": "Days", "kind": "duration", "value": 8, "target": 10}, "green"),
        ({"name": "Orders", "value": 12, "target": 10}, None),
        ({"metric": "nps", "value": 12}, None),
    ],
)
def test_a_number_says_whether_its_target_is_met(lane: str, reading: Data, colour: str | None) -> None:
    data = journey({"name": "Pays"}, metrics=[reading]) | ({"metrics": [reading]} if lane == "header" else {})

    scene = picture(data, lane, "stages")

    palette = theme.palette()
    signs = {name: icons(scene, getattr(palette, name)) for name in ("green", "red")}
    assert signs == {"green": int(colour == "green"), "red": int(colour == "red")}


def test_a_number_without_a_scale_or_anything_to_compare_it_with_has_no_bar() -> None:
    def tracks(reading: Data) -> int:
        scene = picture(journey({"name": "Pays"}, metrics=[reading]), "metrics")
        return sum(
            isinstance(shape, Box) and shape.fill == theme.palette().track for shape, _ in flatten(scene)
        )

    assert tracks({"name": "Visits", "value": 1200}) == 0
    assert tracks({"name": "Visits", "value": 1200, "target": 1000}) == 1
    assert tracks({"metric": "nps", "value": 12}) == 1


def test_no_metric_is_lost() -> None:
    readings = [{"name": name, "value": 1} for name in ("One", "Two", "Three", "Four", "Five")]

    stage = written(picture(journey({"name": "Pays"}, metrics=readings), "metrics"))
    whole = " ".join(written(picture(journey({"name": "Pays"}) | {"metrics": readings}, "header", "stages")))

    assert {"One", "Two", "Three", "Four", "Five"} <= set(stage)
    assert "Four 1 · Five 1" in whole


def test_a_number_says_what_it_was_at_the_start() -> None:
    reading = {"metric": "nps", "value": 12, "target": 20, "baseline": 5}

    assert "target +20 · was +5" in written(picture(journey({"name": "Pays"}, metrics=[reading]), "metrics"))


TEAMS = {"teams": {"web": {"name": "Web"}, "shop": {"name": "Shop"}}}
GAP = "another team takes over: nothing is passed on"
UNKNOWN = "another team takes over: handover not recorded"


def handed(handover: str | None, **more: Any) -> Data:
    first = {"name": "Orders", "channel": "website", "owner": "web"}
    second = {"name": "Collects", "channel": "store", "owner": "shop"}
    return journey(first, second | ({"handover": handover} if handover else {})) | {"define": TEAMS} | more


def titles(scene: Scene) -> list[str]:
    def of(shapes: Any) -> Iterator[str]:
        for shape in shapes:
            if isinstance(shape, Group):
                yield from (shape.title,) if shape.kind == "handover" else ()
                yield from of(shape.shapes)

    return list(of(scene.shapes))


def test_where_another_team_takes_over_the_map_says_what_is_passed_on_that_nothing_is_or_that_nobody_wrote_it() -> (
    None
):
    passed_on = picture(handed("The order and the size"), "touchpoints")
    assert titles(passed_on) == ["1.2: handed over"]
    assert written(passed_on).count("The order and the size") == 1
    assert titles(picture(handed("Nothing"), "touchpoints")) == [f"1.2: {GAP}"]
    assert titles(picture(handed(None), "touchpoints")) == [f"1.2: {UNKNOWN}"]
    assert titles(picture(handed(None, status="draft"), "touchpoints")) == []


def test_a_card_says_what_was_written_about_the_contact() -> None:
    step = {
        "name": "Asks", "touchpoint": "desk", "channel": ["store", "phone"], "wait": "2 days", "update": "A text a day",
        "response_time": "3 hours", "frequency": "3 per month", "fee": "€ 12", "initiator": "company",
    }  # fmt: skip
    data = journey(step) | {"define": {"touchpoints": {"desk": {"name": "Help desk"}}}}

    texts = set(written(picture(data, "touchpoints", "footer")))

    assert {"Help desk", "Phone", "2 days", "A text a day", "3 hours", "3 per month", "€ 12"} <= texts
    assert "the company makes the contact" in texts


def test_every_quotation_and_thought_is_on_the_map_once() -> None:
    low = {"name": "Asks", "emotion": -1, "quote": "I gave up", "thinks": "Why me"}
    high = {"name": "Pays", "emotion": 1, "quote": "So easy"}

    texts = written(picture(journey(low, high), "thoughts"))

    assert [sum(said in text for text in texts) for said in ("I gave up", "Why me", "So easy")] == [1, 1, 1]


def test_a_draft_says_so() -> None:
    assert "DRAFT" in written(picture(journey({"name": "Pays"}) | {"status": "draft"}, "header", "stages"))
    assert "DRAFT" not in written(picture(journey({"name": "Pays"}), "header", "stages"))


def test_the_persona_says_which_part_it_plays() -> None:
    personas = {"ann": {"name": "Ann", "role": "decider", "summary": "Runs a shop"}}
    data = journey({"name": "Pays"}) | {"persona": "ann", "define": {"personas": personas}}

    assert "decider · Runs a shop" in written(picture(data, "header", "stages"))
