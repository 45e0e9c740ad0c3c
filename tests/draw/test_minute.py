"""What a client can say after one minute: whose journey it is, where it hurts most, what to do first, what is not known."""

import re

import pytest
from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import steps
from cjtool.query import Support, definitions, support
from cjtool.query.lacks import LACKS, Lack, not_known
from cjtool.query.summing_up import first_things, highlights, worst_first, worst_pain
from cjtool.scene import Group, Scene, Text, flatten

SLOW = {"text": "Nobody answers", "severity": "high", "share": 0.43}
UGLY = {"text": "An ugly form", "severity": "low", "share": 0.9}
PHOTO = {"title": "Ask for a photo", "impact": "high", "effort": "low", "value": 52_000, "cost": 3_000}


def stage(name: str, *steps: Data, **keys: object) -> Data:
    return {"name": name, "steps": list(steps), **keys}


def journey(*stages: Data, **keys: object) -> Data:
    return {"title": "I claim", "stages": list(stages), **keys}


CLAIM = journey(
    stage("Crash", {"name": "Crashes", "emotion": -1.9, "unavoidable": True}),
    stage(
        "Wait",
        {
            "name": "Waits",
            "emotion": -1.4,
            "owner": "one",
            "pains": [SLOW],
            "opportunities": [PHOTO],
            "next": [{"to": "s2-0", "when": "Still silent", "share": 0.43}, {"to": "s3-0", "share": 0.57}],
        },
    ),
    stage("Drive", {"name": "Drives", "emotion": 1.2}),
)


def summary(data: Data, view: str = "summary") -> Scene:
    (scene,) = draw(view, *workspace(data), Asked())
    return scene


def said(scene: Scene, kind: str) -> list[str]:
    groups = [shape for shape in scene.shapes if isinstance(shape, Group)]
    return [shape.title for shape in groups if shape.kind == kind]


def panel(scene: Scene, index: int) -> list[str]:
    panels = [shape for shape in scene.shapes if isinstance(shape, Group) and shape.kind == "panel"]
    inside = Scene(960, 540, "", "", panels[index].shapes)
    return [shape.text for shape, _ in flatten(inside) if isinstance(shape, Text)]


def written(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


def test_what_belongs_to_the_event_is_not_the_worst_that_can_be_helped() -> None:
    found = highlights(workspace(CLAIM)[0])

    assert found is not None
    assert (found.low.step.name, found.worst.step.name) == ("Crashes", "Waits")
    assert found.inherent == found.low
    assert said(summary(CLAIM), "moment") == [
        "2.1 Waits (−1.4)", "1.1 Crashes (−1.9) · belongs to the event", "3.1 Drives (+1.2)"
    ]  # fmt: skip


def test_where_nothing_can_be_helped_the_lowest_is_the_worst() -> None:
    found = highlights(workspace(journey(stage("Crash", CLAIM["stages"][0]["steps"][0])))[0])

    assert found is not None
    assert (found.worst, found.inherent) == (found.low, None)


def test_where_it_hurts_most_says_how_much_how_many_where_and_whose() -> None:
    told = panel(summary(CLAIM), 0)

    assert told[:4] == [
        "Hurts most: severity × share",
        "Nobody answers",
        "!!! high · 43% of customers",
        "no source named",
    ]
    assert told[4] == "2.1 Waits (−1.4)"
    assert told[5] == f"Owner: {definitions(*workspace(CLAIM)).teams['one'].name}"
    assert told[6] == "Idea for it: Ask for a photo"


def test_an_owner_that_is_only_the_journeys_is_called_so() -> None:
    ugly = journey(
        stage("Ask", {"name": "Asks", "emotion": -1, "channel": "phone", "pains": [UGLY]}), owner="one"
    )
    name = definitions(*workspace(CLAIM)).teams["one"].name

    assert f"Owner of the journey: {name}" in panel(summary(ugly), 0)
    assert "who owns it: 1 of 1 contacts" in " ".join(panel(summary(ugly), 2))


def test_a_pain_that_hurts_all_a_little_weighs_less_than_one_that_hurts_half_badly() -> None:
    known, _ = workspace(journey(stage("Ask", {"name": "Asks", "pains": [UGLY, SLOW]})))

    worst = worst_pain(known)

    assert worst is not None
    assert worst[0].text == "Nobody answers"


def test_without_severity_or_share_no_pain_is_called_the_worst() -> None:
    bare = journey(stage("Ask", {"name": "Asks", "emotion": -1, "pains": ["It takes long"]}))

    told = panel(summary(bare), 0)

    assert worst_pain(workspace(bare)[0]) is None
    assert told[0] == "Worst moment"
    assert " ".join(told[2:4]).startswith("Which pain is the worst is not known")


def test_what_to_do_first_says_what_it_brings() -> None:
    told = panel(summary(CLAIM), 1)

    assert told[:3] == ["Do this first – amounts are expected", "1", "Ask for a photo →\u00a02.1"]
    assert told[3].startswith("€52,000 a year · costs €3,000 · pays back in 3 weeks · no owner yet")


def test_all_of_what_to_do_first_is_told_also_where_it_stands_in_one_stage() -> None:
    works = [{"title": f"Idea {n}", "impact": "high", "effort": "low"} for n in range(3)]

    scene = summary(journey(stage("Ask", {"name": "Asks", "pains": [SLOW], "opportunities": works})))

    assert [text for text in panel(scene, 1) if text.startswith("Idea")] == [
        f"Idea {n} →\u00a01.1" for n in range(3)
    ]
    assert "+2" in written(scene)


def test_ideas_of_which_nothing_is_known_have_no_order() -> None:
    bare = journey(stage("Ask", {"name": "Asks", "opportunities": ["One", "Two"]}))

    told = panel(summary(bare), 1)

    assert [work.priority for work in first_things(workspace(bare)[0], 0)] == [None, None]
    assert told[0] == "Ideas, in no order yet"
    assert not {"1", "2"} & set(told)
    assert "Ideas, in no order yet" in written(summary(bare, "map"))


def test_below_a_pain_stands_what_takes_it_away() -> None:
    steps = (
        {"name": "Waits", "pains": [SLOW], "opportunities": [{"title": "Call back", "impact": "low", "effort": "high"}]},
        {"name": "Fills in", "pains": [UGLY], "opportunities": [{**PHOTO, "title": "A better form"}]},
    )  # fmt: skip

    scene = summary(journey(stage("Ask", *steps)))

    assert (said(scene, "pain"), said(scene, "opportunities")) == (["Nobody answers"], ["Call back"])
    assert any(text.startswith("→\u00a01.1") for text in written(scene))


def test_an_accepted_pain_is_told_as_such() -> None:
    law = {**SLOW, "accepted": "The law asks for it"}
    relieved = stage("Pay", {"name": "Pays", "pains": [UGLY], "opportunities": [{**PHOTO, "status": "done"}]})

    scene = summary(journey(stage("Ask", {"name": "Asks", "pains": [law]}), relieved, stage("Go")))

    assert said(scene, "pain") == ["Accepted: Nobody answers", "No open pain", "No pain recorded"]


def test_others_that_are_as_low_are_counted() -> None:
    steps = [{"name": f"Waits {n}", "emotion": -2} for n in range(4)]

    scene = summary(journey(stage("Ask", *steps, {"name": "Goes", "emotion": 1})))

    assert said(scene, "moment")[0] == "1.1 Waits 0 (−2) · 3 more as low"


@pytest.mark.parametrize("view", ["summary", "map"])
def test_a_step_that_leads_to_itself_has_a_loop_with_its_share(view: str) -> None:
    groups = [shape for shape, _ in _groups(summary(CLAIM, view))]

    ways = [shape.title for shape in groups if shape.kind == "way" and shape.title.startswith("2.1 → 2.1")]
    assert ways == ["2.1 → 2.1: Still silent · 43%, no source named"]
    assert re.search("Still silent ·.43%|43%", " ".join(written(summary(CLAIM, view))))


def _groups(scene: Scene) -> list[tuple[Group, None]]:
    found: list[tuple[Group, None]] = []
    pending = list(scene.shapes)
    while pending:
        shape = pending.pop()
        if isinstance(shape, Group):
            found.append((shape, None))
            pending += shape.shapes
    return found


def test_a_journey_as_it_is_to_be_is_expected_and_shows_where_it_starts() -> None:
    reading = {"name": "Days", "target": 60, "baseline": 97}
    later = {**CLAIM, "state": "future", "metrics": [reading]}

    scene = summary(later)

    assert set(support(*workspace(later)).values()) == {Support.EXPECTED}
    texts = written(scene)
    assert "expected" in texts
    assert "measured or researched" not in texts
    assert {"97", "today · target 60"} <= set(texts)
    assert any("as it is to be: expected, not measured" in text for text in texts)
    assert panel(scene, 0)[0] == "Expected to hurt most: severity × share"


def test_what_is_not_known_is_counted_and_where_nothing_is_lacking_that_is_said() -> None:
    known, project = workspace(CLAIM)

    assert not_known(known, project) == (Lack("persona", 1, 1), Lack("source", 3, 3, steps(known)))
    sources = {
        "sources": {"calls": {"name": "Calls", "kind": "interview"}},
        "personas": {"p": {"name": "Pia"}},
    }
    complete = {**CLAIM, "sources": ["calls"], "persona": "p", "define": sources}
    assert not_known(*workspace(complete)) == ()
    assert panel(summary(complete), 2)[1].startswith("Nothing that this picture asks for")


def test_a_journey_of_which_nothing_is_written_lacks_all() -> None:
    lacking = not_known(*workspace(journey(stage("Ask", {"name": "Asks"}))))

    assert [lack.key for lack in lacking] == ["persona", "feeling", "pain", "opportunity"]


def test_what_opportunities_bring_can_be_reckoned_from_customers_and_their_worth() -> None:
    unpaid = journey(stage("Ask", {"name": "Asks", "opportunities": [{"title": "Quicker"}]}))
    told = "what it brings: 1 of 1 opportunities"

    assert told in panel(summary(unpaid), 2)
    assert f"{told} – can be reckoned from what is known" in " ".join(
        panel(summary({**unpaid, "customers": 900, "worth": 80}), 2)
    )
    assert told in panel(summary({**unpaid, "customers": 900}), 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lack_has_words(language: str) -> None:
    from cjtool.i18n.table import words

    for key in LACKS:
        assert words(language).story(f"lack-{key}")


def test_the_end_of_most_is_told_as_such_where_the_way_goes_on() -> None:
    steps = ({"name": "Drives", "emotion": 1}, {"name": "Tells", "emotion": 1.5, "optional": True})
    ends = journey(stage("Go", {"name": "Starts", "emotion": -1}, *steps))

    texts = written(summary(ends, "map"))

    assert "At the end, for most" in texts
    assert "At the end" not in texts


def test_the_places_of_what_to_do_first_stand_on_the_cards_of_the_map() -> None:
    scene = summary(CLAIM, "map")

    (lane,) = [shape for shape in scene.shapes if isinstance(shape, Group) and shape.id == "opportunities"]
    inside = Scene(scene.width, scene.height, "", "", lane.shapes)
    assert "1" in [shape.text for shape, _ in flatten(inside) if isinstance(shape, Text)]


def test_the_order_names_money_only_where_some_is_stated() -> None:
    free = {key: PHOTO[key] for key in ("impact", "effort")}

    def order(**money: int) -> list[str]:
        works = [{**free, "title": title, **money} for title in ("One", "Two")]
        texts = written(summary(journey(stage("Ask", {"name": "Asks", "opportunities": works}))))
        return [text for text in texts if text.startswith("in order")]

    assert order(value=100) == ["in order: pains, impact and money for the effort"]
    assert order() == ["in order: pains and impact for the effort"]


def test_the_reason_of_the_worst_moment_is_the_pain_that_hurts_most_there() -> None:
    few, many = (
        {"text": text, "severity": "high", "share": share} for text, share in (("Few", 0.3), ("Many", 0.9))
    )
    bare = journey(stage("Ask", {"name": "Asks", "emotion": -1, "pains": [UGLY, few, many]}))

    known, _ = workspace(bare)
    found, worst = highlights(known), worst_pain(known)

    assert found is not None
    assert worst is not None
    assert (found.worst.reason, worst[0].text) == ("Many", "Many")
    assert [pain.text for pain in worst_first(worst[1].pains)] == ["Many", "Few", "An ugly form"]


def test_steps_that_an_opportunity_helps_stand_in_their_order() -> None:
    work = {**PHOTO, "addresses": ["pains-0", "pains-1"]}
    steps = (
        {"name": "Asks", "pains": [SLOW, UGLY]},
        {"name": "Waits", "pains": [SLOW], "opportunities": [work]},
    )

    told = panel(summary(journey(stage("Ask", *steps))), 1)

    assert "Ask for a photo →\u00a01.1, 1.2" in told


def test_what_to_do_first_is_marked_also_where_its_stage_shows_another() -> None:
    works = [
        {"title": "Call back", "impact": "low", "effort": "high", "addresses": ["pains-0"]},
        {**PHOTO, "title": "A form"},
    ]
    steps = (
        {"name": "Waits", "pains": [SLOW], "opportunities": works[:1]},
        {"name": "Asks", "opportunities": works[1:]},
    )

    scene = summary(journey(stage("Ask", *steps)))

    (card,) = (
        shape for shape, _ in _groups(scene) if shape.kind == "opportunities" and shape.title == "Call back"
    )
    inside = written(Scene(960, 540, "", "", card.shapes))
    assert [text for text in inside if text in {"+1", "1", "2"}] == ["2", "1", "+1"]


def test_pains_that_are_accepted_are_counted_beside_the_open_ones() -> None:
    law = {**UGLY, "accepted": "The law asks for it"}

    scene = summary(journey(stage("Ask", {"name": "Asks", "pains": [law, SLOW]}), stage("Wait")))

    (card,) = (
        shape for shape, _ in _groups(scene) if shape.kind == "pain" and shape.title == "Nobody answers"
    )
    assert "+1" in written(Scene(960, 540, "", "", card.shapes))


def test_below_a_narrow_card_no_part_is_cut() -> None:
    steps = {
        "name": "Asks",
        "owner": "one",
        "pains": [{**SLOW, "text": "What sales was told does not reach anybody"}] * 2,
    }
    stages = [stage(f"Ask {n}", steps) for n in range(8)]

    scene = summary(journey(*stages))

    cards = [shape for shape, _ in _groups(scene) if shape.kind == "pain"]
    below = [" ".join(written(Scene(960, 540, "", "", card.shapes))) for card in cards]
    assert len(below) == 8
    assert all("43%\u00a0· " in text and "· …" not in text for text in below), below


def test_what_is_not_known_says_where_unless_that_is_everywhere() -> None:
    calls = ({"name": f"Calls {n}", "channel": "phone", "emotion": 1} for n in range(2))
    sent = {"name": "Reads", "channel": "email", "owner": "one"}

    told = panel(summary(journey(stage("Ask", *calls, sent, {"name": "Waits", "channel": []}))), 2)

    assert "whose journey it is: no persona recorded" in told
    assert "feeling: 2 of 4 steps (1.3, 1.4)" in told
    assert "source of the feeling: 2 of 2 steps" in told
    assert "who owns it: 2 of 3 contacts (1.1, 1.2)" in told


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ({"emotion": -1}, ["Worst moment · 1 more as low", "Asks", "No pain recorded"]),
        ({}, ["Pains", "No pain recorded"]),
        ({"pains": [{**SLOW, "accepted": "The law asks for it"}]}, ["Pains", "No open pain"]),
    ],
)
def test_where_no_pain_is_weighed_nothing_is_called_the_worst_that_is_not(
    step: Data, told: list[str]
) -> None:
    steps = [{"name": name, **step} for name in ("Asks", "Waits")]

    assert panel(summary(journey(stage("Ask", *steps))), 0)[: len(told)] == told
