"""Promises about summaries and decks: everything can be read from the back of the room, and nothing is lost unsaid."""

import re
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside

from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.summary.frame import EDGE, WIDTH
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.scene import Circle, Group, Scene, Text, flatten

ANY = settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
SMALLEST = 9.0
"""Points of 960 that are 18 pixels of 1,920."""


def scenes(view: str, journey: Data, texts: Data | None = None, **asked: ThemeName) -> tuple[Scene, ...]:
    return draw(view, *workspace(journey, texts), Asked(**asked))  # type: ignore[arg-type]


def written(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


def said(scene: Scene, kind: str) -> list[str]:
    return [shape.title for shape in scene.shapes if isinstance(shape, Group) and shape.kind == kind]


@pytest.mark.parametrize("view", ["summary", "deck"])
@ANY
@given(journey=JOURNEYS, texts=LIBRARIES)
def test_every_text_can_be_read_and_has_its_own_place(view: str, journey: Data, texts: Data) -> None:
    for scene in scenes(view, journey, texts):
        assert (scene.width, scene.height) == (960, 540)
        sizes = [shape.size for shape, _ in flatten(scene) if isinstance(shape, Text)]
        assert min(sizes) >= SMALLEST
        assert list(outside(scene)) == []
        assert list(clashes(scene)) == []


@pytest.mark.parametrize(("stages", "screens"), [(1, 1), (8, 1), (9, 2), (40, 5)])
def test_more_stages_than_have_room_take_more_screens(stages: int, screens: int) -> None:
    names = [f"Stage {number}" for number in range(1, stages + 1)]
    found = scenes("summary", {"title": "Long", "stages": [{"name": name, "steps": []} for name in names]})

    assert len(found) == screens
    assert [name for scene in found for name in said(scene, "stage")] == names


CHECKOUT = {
    "title": "I pay",
    "metrics": [{"metric": "nps", "value": 10, "target": 30}, {"name": "Later", "target": 5}],
    "opportunities": [],
    "stages": [
        {
            "name": "Pay",
            "owner": "one",
            "metrics": [{"metric": "csat"}],
            "steps": [
                {
                    "name": "Adds it up",
                    "emotion": -1,
                    "pains": [
                        {"text": "A little wrong", "severity": "low", "share": 0.9},
                        {"text": "Very wrong", "severity": "high", "share": 0.8},
                        {"text": "Known", "severity": "high", "share": 1, "accepted": "Law"},
                    ],
                    "opportunities": [
                        {"title": "Do it well", "impact": "high", "effort": "low"},
                        {"title": "No", "impact": "high", "effort": "low", "value": 9, "status": "rejected"},
                    ],
                },
                {"name": "Waits"},
            ],
        }
    ],
}


def test_a_stage_shows_the_worst_open_pain_with_its_owner_and_what_to_do_about_it() -> None:
    (scene,) = scenes("summary", CHECKOUT)

    assert (said(scene, "pain"), said(scene, "opportunities")) == (["Very wrong"], ["Do it well"])
    assert any(text.startswith("80%\u00a0· 1.1\u00a0· ") for text in written(scene))
    assert "1" in written(scene)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["current", "future"])
def test_a_state_is_told_in_the_same_words_on_summaries_and_elsewhere(language: str, state: str) -> None:
    table = words(language)

    assert table.story(f"state-{state}").partition(":")[0].strip() == table.states[state]


def test_the_foot_explains_the_signs_that_are_used_and_no_others() -> None:
    fork = [{"to": "s1-1", "share": 0.7}, {"to": "end", "share": 0.3}]
    listed = [
        {"name": "Looks", "emotion": 1, "next": fork},
        {"name": "Books", "emotion": 1, "moment_of_truth": True},
    ]
    straight = [{"name": "Looks", "emotion": 1}]

    (branched,), (plain,) = (
        scenes("summary", {"title": "T", "stages": [{"name": "S", "steps": steps}]})
        for steps in (listed, straight)
    )

    signs = {"another way", "moment of truth", "the customer is done"}
    assert signs & set(written(branched)) == signs
    assert signs & set(written(plain)) == {"the customer is done"}


def test_the_summary_of_the_journey_stands_below_its_title() -> None:
    (scene,) = scenes(
        "summary", {"title": "T", "summary": "Good food, long wait", "stages": [{"name": "S", "steps": []}]}
    )

    assert any(line.endswith("Good food, long wait") for line in written(scene))


def test_what_is_not_known_is_counted_wherever_it_stands() -> None:
    (scene,) = scenes("summary", CHECKOUT)

    assert [text for text in written(scene) if re.search(r": \d of \d", text)] == [
        "feeling: 1 of 2 steps (1.2)",
        "source of the feeling: 1 of 1 steps",
        "what it brings: 1 of 1 opportunities",
        "what it costs: 1 of 1 opportunities",
        "not measured yet: 2 of 3 numbers",
    ]


def test_a_deck_has_a_page_for_each_part() -> None:
    pages = [scene.title.partition(" – ")[2] for scene in scenes("deck", CHECKOUT)]

    assert pages == ["", "Zonneveld", "1  Pay", "All opportunities", "Not known", "What else is written"]


def test_a_deck_ends_with_what_stands_on_no_other_page() -> None:
    ask = {"metric": "nps", "question": "Would you come back?", "owner": "desk", "within": "2 days"}
    reading = {"metric": "csat", "value": 81, "n": 40, "date": "2026-03-01"}
    journey = {
        "title": "T",
        "scope": ["purchase"],
        "define": {
            "teams": {"desk": {"name": "Desk", "email": "desk@shop.example"}},
            "touchpoints": {"till": {"name": "Till", "channel": "store", "purpose": "To pay"}},
        },
        "stages": [
            {"name": "S", "steps": [{"name": "Pays", "touchpoint": "till", "feedback": ask, "metrics": [reading]}]}
        ],
    }  # fmt: skip

    last = scenes("deck", journey)[-1]

    told = " ".join(" ".join(written(last)).split()).replace("\u00a0", " ")
    assert "Scope: Purchase" in told
    assert "1.1 Pays" in told
    assert "Feedback – Question: Would you come back? · Metric: NPS · Owner: Desk · Within: 2 days" in told
    assert "CSAT – Value: 81% · Sample (n): 40 · Date: 1 March 2026" in told
    assert "Till – Purpose: To pay" in told
    assert "Desk – Email: desk@shop.example" in told
    assert "Ownership" not in told  # nobody wrote what is built in


def test_however_much_else_is_written_a_deck_leaves_none_of_it_out() -> None:
    sources = {f"s{n}": {"name": f"Source number {n}", "kind": "survey", "n": n} for n in range(1, 200)}
    journey = {
        "title": "T",
        "define": {"sources": sources},
        "sources": list(sources),
        "stages": [{"name": "S", "steps": [{"name": "Pays"}]}],
    }

    pages = [scene for scene in scenes("deck", journey) if scene.title.endswith("What else is written")]

    told = " ".join(text for scene in pages for text in written(scene)).replace("\u00a0", " ")
    assert len(pages) > 1
    assert all(f"Source number {n} – Kind: survey · Sample (n): {n}" in told for n in range(1, 200))
    assert not any(
        shape.instead_of for scene in pages[1:] for shape, _ in flatten(scene) if isinstance(shape, Text)
    )


def test_a_journey_of_which_no_more_is_written_has_no_such_page() -> None:
    pages = scenes("deck", {"title": "T", "stages": [{"name": "S", "steps": [{"name": "Pays"}]}]})

    assert not any(scene.title.endswith("What else is written") for scene in pages)


def test_a_deck_says_how_much_a_pain_hurts_and_what_an_opportunity_costs() -> None:
    work = {"title": "Do it", "value": 24000, "cost": 6000, "impact": "high", "effort": "low"}
    pain = {"text": "Very wrong", "severity": "high", "share": 0.8}
    step = {"name": "Adds it up", "pains": [pain], "gains": [{"text": "Quick"}], "opportunities": [work]}
    listed = [
        written(scene) for scene in scenes("deck", {"title": "T", "stages": [{"name": "S", "steps": [step]}]})
    ]

    (stage,) = [texts for texts in listed if "Quick" in texts]
    (table,) = [texts for texts in listed if "Pays back in" in texts]
    assert {"!!! high · 80% of customers · 1.1", "1.1"} <= set(stage)
    assert {"€24,000 a year", "€6,000", "3 months"} <= set(table)


def test_a_stage_of_many_steps_goes_on_and_no_text_is_lost_unsaid() -> None:
    pains = [f"Pain number {number} of a long list of pains" for number in range(60)]
    stage = {"name": "All", "pains": pains, "steps": [{"name": f"Step {n}"} for n in range(1, 14)]}

    found = [
        scene for scene in scenes("deck", {"title": "Many", "stages": [stage]}) if "  All" in scene.title
    ]

    assert [len(said(scene, "step")) for scene in found] == [6, 6, 1]
    told = [shape for shape, _ in flatten(found[0]) if isinstance(shape, Text)]
    left_out = [text for shape in told for text in shape.instead_of]
    shown = {shape.text for shape in told}
    assert left_out
    assert {*left_out, *shown} >= set(pains)
    assert f"+ {len([text for text in left_out if text in pains])}" in shown


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_every_theme_draws_both(theme: ThemeName) -> None:
    assert len(scenes("summary", CHECKOUT, theme=theme)) == 1
    assert len(scenes("deck", CHECKOUT, theme=theme)) == 6


def stage_page(stage: Data) -> list[str]:
    """What is written on the page of the only stage of a deck."""
    (found,) = [
        scene for scene in scenes("deck", {"title": "T", "stages": [stage]}) if " – 1  " in scene.title
    ]
    return written(found)


def test_a_deck_says_which_pains_are_accepted_and_lists_them_last() -> None:
    law = {"text": "The law asks for it", "severity": "high", "share": 0.9, "accepted": "The law"}
    slow = {"text": "Nobody answers", "severity": "low", "share": 0.1}

    texts = stage_page({"name": "Ask", "pains": [law, slow], "steps": [{"name": "Asks"}]})

    assert texts.index("Nobody answers") < texts.index("Accepted: The law asks for it")


def test_a_deck_says_how_far_an_opportunity_is_and_lists_what_is_done_last() -> None:
    works = [{"title": title, "status": title.lower()} for title in ("Done", "Planned", "Rejected", "Idea")]

    texts = stage_page({"name": "Ask", "opportunities": works, "steps": [{"name": "Asks"}]})

    learned = texts[texts.index("Planned") :]
    assert [text for text in learned if text.lower() in {"planned", "done", "rejected", "idea"}] == [
        "Planned", "planned", "Idea", "Done", "done"
    ]  # fmt: skip


def test_a_pain_without_room_for_how_much_it_hurts_is_left_out_once() -> None:
    pains = [
        {"text": f"Pain number {at} of a stage with many", "severity": "high", "share": 0.5}
        for at in range(40)
    ]

    texts = stage_page({"name": "Ask", "pains": pains, "steps": [{"name": "Asks"}]})

    shown = sum(text.startswith("Pain number") for text in texts)
    assert texts.count("!!! high · 50% of customers") == shown
    assert f"+ {40 - shown}" in texts


def test_opportunities_of_which_nothing_is_known_have_no_place_in_a_deck_s_order() -> None:
    known = {"title": "Call back", "impact": "high", "effort": "low"}
    stage = {"name": "Ask", "opportunities": [known, "An idea"], "steps": [{"name": "Asks"}]}

    (table,) = [
        written(scene) for scene in scenes("deck", {"title": "T", "stages": [stage]})
        if scene.title.endswith("All opportunities")
    ]  # fmt: skip

    assert "1" in table
    assert "2" not in table
    assert {"Status", "An idea"} <= set(table)


def test_a_summary_says_so_where_nothing_is_felt() -> None:
    felt = {"title": "T", "stages": [{"name": "S", "steps": [{"name": "Asks", "emotion": 0}]}]}
    unfelt = {"title": "T", "stages": [{"name": "S", "steps": [{"name": "Asks"}]}]}

    texts = [written(scenes("summary", journey)[0]) for journey in (felt, unfelt)]

    assert ["No feeling recorded" in each for each in texts] == [False, True]


@pytest.mark.parametrize("count", [1, 4, 40])
def test_the_mark_of_an_end_stands_on_its_ground(count: int) -> None:
    steps = [{"name": f"Step {at}", "emotion": at % 3 - 1} for at in range(count)]

    (scene,) = scenes("summary", {"title": "T", "stages": [{"name": "S", "steps": steps}]})

    circles = [shape for shape, _ in flatten(scene) if isinstance(shape, Circle)]
    assert max(circle.x + circle.radius for circle in circles) <= WIDTH - EDGE


@pytest.mark.parametrize("status", ["draft", "live"])
@pytest.mark.parametrize("view", ["summary", "deck"])
def test_a_draft_is_told_as_such_and_nothing_else_is(view: str, status: str) -> None:
    journey = {"title": "T", "status": status, "stages": [{"name": "S", "steps": [{"name": "Asks"}]}]}

    first = " ".join(written(scenes(view, journey)[0]))

    assert ("DRAFT" in first) == (status == "draft")


def test_a_deck_says_which_part_personas_play() -> None:
    personas = {"ann": {"name": "Ann", "role": "decider", "summary": "Signs everything"}}
    stages = [{"name": "S", "steps": [{"name": "Asks"}]}]

    listed = scenes(
        "deck", {"title": "T", "persona": "ann", "stages": stages, "define": {"personas": personas}}
    )

    assert any("decider · Signs everything" in written(scene) for scene in listed)
