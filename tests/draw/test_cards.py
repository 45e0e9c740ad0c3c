"""Promises about cards, on journeys of any shape."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, holds, outside, overflowing

from cjtool.draw.asked import Asked
from cjtool.draw.cards.cutting import COUNT, HEIGHT, INSET, MM, WIDTH, places
from cjtool.draw.cards.facts import SMALLEST
from cjtool.draw.views import draw
from cjtool.render import svg
from cjtool.scene import Bounds, Circle, Group, Path, Scene, Text, flatten

ANY = settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
KINDS = st.sampled_from([(), ("steps",), ("channels", "personas")])


def drawn(journey: Data, texts: Data | None = None, cards: tuple[str, ...] = ()) -> tuple[Scene, ...]:
    return draw("cards", *workspace(journey, texts), Asked(cards=cards))


def cards(scene: Scene) -> Iterator[tuple[Group, Bounds]]:
    """The cards of a sheet, each with the place that is cut out."""
    groups = [shape for shape in scene.shapes if isinstance(shape, Group)]
    for group, (x, y) in zip(groups, places(), strict=True):
        yield group, (x + INSET, y + INSET, x + WIDTH - INSET, y + HEIGHT - INSET)


def cuts(scene: Scene) -> list[Bounds]:
    """Where scissors go: lines that are on no card."""
    return [shape.bounds for shape in scene.shapes if isinstance(shape, Path) and shape.dash]


def said(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES, KINDS)
def test_every_card_holds_all_that_it_shows(journey: Data, texts: Data, kinds: tuple[str, ...]) -> None:
    scenes = drawn(journey, texts, kinds)

    for scene in scenes:
        assert list(outside(scene)) == []
        assert list(clashes(scene)) == []
        assert list(overflowing(scene)) == []
        assert all(holds(place, group.bounds, 3.5) for group, place in cards(scene))
        assert cuts(scene) == cuts(scenes[0])
        assert all(shape.size >= SMALLEST for shape, _ in flatten(scene) if isinstance(shape, Text))


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES)
def test_cards_are_the_same_bytes_every_time(journey: Data, texts: Data) -> None:
    first, second = ([svg.render(scene, fonts="system") for scene in drawn(journey, texts)] for _ in range(2))

    assert first == second
    for sheet in first:
        ET.fromstring(sheet)


def steps(count: int, **keys: object) -> list[Data]:
    return [{"name": f"Step {number}", **keys} for number in range(1, count + 1)]


@pytest.mark.parametrize(("count", "sheets"), [(0, 1), (1, 1), (8, 1), (9, 2), (60, 8)])
def test_eight_cards_go_on_a_sheet_and_blank_ones_fill_the_last(count: int, sheets: int) -> None:
    scenes = drawn({"title": "T", "stages": [{"name": "S", "steps": steps(count)}]}, cards=("steps",))

    titles = [group.title for scene in scenes for group, _ in cards(scene)]
    assert len(scenes) == sheets
    assert titles == [f"1.{n} Step {n}" for n in range(1, count + 1)] + [""] * (sheets * COUNT - count)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Typing it back: the small word at the foot of a card is its id."),
        ("nl", "Intypen na afloop: het kleine woord onder op een kaart is de id."),
        ("fr", "Pour la saisie\u00a0: le petit mot au bas d’une carte est son identifiant."),
        ("de", "Eintippen danach: Das kleine Wort unten auf einer Karte ist ihre ID."),
    ],
)
def test_every_sheet_says_what_the_ids_on_its_cards_are_for(language: str, told: str) -> None:
    for scene in drawn({"title": "T", "language": language, "stages": [{"name": "A", "steps": steps(9)}]}):
        assert told in said(scene)


def test_a_sheet_is_an_a4_with_margins_that_home_printers_leave() -> None:
    (scene,) = drawn({"title": "T", "stages": [{"name": "S", "steps": steps(1)}]}, cards=("steps",))

    assert (scene.width, scene.height) == (595.28, 841.89)
    printed = [bounds for _, bounds in flatten(scene)]
    assert min(min(left, top) for left, top, _, _ in printed) >= 5 * MM
    assert max(right for _, _, right, _ in printed) <= scene.width - 5 * MM
    assert max(bottom for _, _, _, bottom in printed) <= scene.height - 5 * MM


def test_a_step_card_says_where_what_and_how_it_feels() -> None:
    step = {
        "name": "Calls again", "channel": "phone", "does": "Waits", "quote": "Hello?", "emotion": -2,
        "moment_of_truth": True, "pains": [{"text": "Small", "severity": "low"}, {"text": "Great", "severity": "high"}],
    }  # fmt: skip

    (scene,) = drawn({"title": "T", "stages": [{"name": "S", "steps": [step]}]}, cards=("steps",))

    shown = said(scene)
    assert {"1.1", "Phone", "Calls again", "Waits", "“Hello?”", "moment of truth"} <= set(shown)
    assert "angry (−2), no source named" in " ".join(shown)
    assert shown.index("Great") < shown.index("Small")
    assert "s1/s1-0" in shown
    card, _ = next(cards(scene))
    (mark,) = (shape.x for shape in card.shapes if isinstance(shape, Circle) and shape.dash)
    assert [mark] == [shape.x for shape in card.shapes if isinstance(shape, Text) and shape.text == "−2"]


def test_facts_are_left_out_whole_from_the_least_important_on() -> None:
    long = " ".join(["word"] * 50)
    step = {"name": "Reads", "does": long, "quote": f"Quoted {long}", "pains": [f"Pain {long}"]}

    (scene,) = drawn({"title": "T", "stages": [{"name": "S", "steps": [step]}]}, cards=("steps",))

    shown = " ".join(said(scene))
    assert f"Reads {long}" in shown
    assert f"“Quoted {long}”" in shown
    assert "Pain" not in shown


def left_out(scene: Scene) -> list[str]:
    return [each for shape, _ in flatten(scene) if isinstance(shape, Text) for each in shape.instead_of]


def test_a_card_says_how_many_texts_it_leaves_out() -> None:
    long = " ".join(["word"] * 50)
    step = {"name": "Reads", "does": long, "quote": long, "pains": [f"Pain {long}", f"Ache {long}"]}

    (scene,) = drawn({"title": "T", "stages": [{"name": "S", "steps": [step]}]}, cards=("steps",))

    assert "… +2" in said(scene)
    assert left_out(scene) == [f"Pain {long}", f"Ache {long}"]


def test_a_card_that_shows_all_says_nothing_of_it() -> None:
    (scene,) = drawn({"title": "T", "stages": [{"name": "S", "steps": steps(1, does="Waits")}]})[:1]

    assert left_out(scene) == []
    assert not any(line.startswith("… +") for line in said(scene))


def test_a_name_too_long_for_a_card_is_begun_and_not_lost() -> None:
    long = " ".join(["word"] * 300)

    (scene,) = drawn(
        {"title": "T", "stages": [{"name": "S", "steps": [{"name": long, "does": "Reads"}]}]},
        cards=("steps",),
    )

    shown = [line for line in said(scene) if line.startswith("word")]
    assert len(shown) > 5
    assert shown[-1].endswith("word …")
    assert left_out(scene) == [long, "Reads"]
    assert list(overflowing(scene)) == []
    assert list(clashes(scene)) == []


def test_channels_are_those_of_the_journey_and_then_the_projects_own() -> None:
    stages = [{"name": "S", "steps": steps(1, channel=["website", "phone"])}]

    (scene,) = drawn({"title": "T", "stages": stages}, cards=("channels",))

    assert [group.title for group, _ in cards(scene) if group.title] == ["Website", "Phone", "Loket"]
    assert {"digital", "personal contact"} <= set(said(scene))


def test_personas_are_those_that_the_journey_names_else_all() -> None:
    stages = [{"name": "S", "steps": steps(1)}]

    (named,) = drawn({"title": "T", "persona": "noah", "stages": stages}, cards=("personas",))
    (all_,) = drawn({"title": "T", "stages": stages}, cards=("personas",))

    assert [group.id for group, _ in cards(named) if group.title] == ["card-noah"]
    assert [group.id for group, _ in cards(all_) if group.title] == ["card-mia", "card-noah"]
    assert "Wants" in said(named)


def test_a_card_says_which_pains_are_accepted_and_shows_them_last() -> None:
    law = {"text": "The law asks for it", "severity": "high", "accepted": "The law"}
    step = {"name": "Asks", "pains": [law, {"text": "Nobody answers", "severity": "low"}]}

    texts = said(drawn({"title": "T", "stages": [{"name": "S", "steps": [step]}]}, cards=("steps",))[0])

    assert texts.index("Nobody answers") < texts.index("Accepted: The law asks for it")


def test_a_persona_s_card_says_which_part_it_plays() -> None:
    personas = {"ann": {"name": "Ann", "role": "payer", "summary": "Signs everything"}}
    journey = {"title": "T", "persona": "ann", "stages": [{"name": "S", "steps": [{"name": "Asks"}]}]}

    texts = said(drawn({**journey, "define": {"personas": personas}}, cards=("personas",))[0])

    assert "payer · Signs everything" in texts
