"""Promises about what is heard in place of a whole picture."""

from xml.etree import ElementTree as ET

import pytest
from tests.draw import changed
from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.views import VIEWS, draw
from cjtool.i18n.translated import LANGUAGES
from cjtool.render import svg
from cjtool.scene import Scene

PAINS = [{"text": "Slow site"}, {"text": "No price", "severity": "high"}]
JOURNEY: Data = {
    "title": "I move",
    "summary": "Where it hurts",
    "stages": [
        {
            "name": "Look",
            "steps": [
                {"name": "Searches", "emotion": 0.3, "pains": PAINS},
                {"name": "Asks around"},
                {"name": "Finds it", "emotion": 1.5, "gains": [{"text": "A light room"}]},
            ],
        },
        {"name": "Sign", "pains": [{"text": "Jargon", "severity": "low"}], "steps": []},
        {"name": "Move", "steps": [{"name": "Waits", "emotion": -1.8, "pains": ["The van is late"]}]},
    ],
}


def drawn(view: str, language: str = "en", journey: Data = JOURNEY, lanes: tuple[str, ...] = ()) -> Scene:
    return draw(view, *workspace(journey), Asked(language=language, lanes=lanes))[0]


def story(view: str, language: str = "en", journey: Data = JOURNEY, lanes: tuple[str, ...] = ()) -> str:
    return drawn(view, language, journey, lanes).description.splitlines()[1]


@pytest.mark.parametrize("view", ["map", "summary", "deck"])
def test_the_story_tells_moments_stages_and_steps_with_what_is_felt_and_what_hurts(view: str) -> None:
    assert story(view) == (
        "Best moment: 1.3 Finds it, +1.5 – A light room. "
        "Worst moment: 3.1 Waits, −1.8 – The van is late. "
        "Stage 1: Look. "
        "1.1 Searches: neutral, +0.3; pain of high severity: No price; pain: Slow site. "
        "1.2 Asks around: feeling not known. "
        "1.3 Finds it: delighted, +1.5. "
        "Stage 2: Sign; pain of low severity: Jargon; no steps yet. "
        "Stage 3: Move. "
        "3.1 Waits: angry, −1.8; pain: The van is late."
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "1.1 Searches: neutraal, +0,3; pijnpunt, ernst hoog: No price; pijnpunt: Slow site."),
        ("fr", "1.1 Searches\u00a0: neutre, +0,3; irritant, gravité élevée\u00a0: No price;"),
        ("de", "1.1 Searches: neutral, +0,3; Pain Point, Schwere hoch: No price; Pain Point: Slow site."),
    ],
)
def test_the_story_is_told_in_the_language_of_the_picture(language: str, told: str) -> None:
    assert told in story("map", language)


def test_where_nothing_is_felt_the_story_says_so() -> None:
    journey = {"title": "T", "stages": [{"name": "S", "steps": [{"name": "Calls!"}]}]}

    assert story("map", journey=journey, lanes=("stages", "emotion")) == (
        "No feeling is known. Stage 1: S. 1.1 Calls!: feeling not known."
    )


def test_a_picture_without_feelings_and_pains_tells_none() -> None:
    assert story("blueprint").startswith("Stage 1: Look. 1.1 Searches. 1.2 Asks around. 1.3 Finds it.")


def test_the_story_says_whose_feelings_it_tells_where_they_differ() -> None:
    step = {"name": "Calls", "emotion": {"ann": 1, "bob": -1}}
    people = {"personas": {"ann": {"name": "Ann"}, "bob": {"name": "Bob"}}}
    journey = {
        "title": "T",
        "define": people,
        "persona": ["ann", "bob"],
        "stages": [{"name": "S", "steps": [step]}],
    }

    told = story("map", journey=journey)
    assert "The feelings are those of Ann. " in told
    assert "1.1 Calls: pleased, +1; Bob: frustrated, −1." in told


def test_the_first_line_says_in_short_what_the_picture_is() -> None:
    assert drawn("flow").description.splitlines()[0] == "Where it hurts."


def test_cards_tell_what_is_on_them() -> None:
    scenes = draw("cards", *workspace(JOURNEY), Asked())

    first, told = scenes[0].description.splitlines()
    assert first == "Steps, sheet 1 of 1."
    assert told.startswith(
        "1.1 Searches: neutral, +0.3; pain of high severity: No price; pain: Slow site. 1.2"
    )
    assert scenes[-1].description.startswith("Personas, sheet 1 of ")


def test_a_canvas_tells_its_stages_and_steps() -> None:
    assert story("canvas") == (
        "Stage 1: Look; 1.1 Searches; 1.2 Asks around; 1.3 Finds it. Stage 2: Sign. Stage 3: Move; 3.1 Waits."
    )


def test_a_comparison_tells_what_became_of_each_step() -> None:
    def felt(**emotions: float) -> Data:
        steps = [{"name": name, "emotion": emotion} for name, emotion in emotions.items()]
        return {"title": "Trip", "language": "en", "stages": [{"name": "All", "id": "all", "steps": steps}]}

    pair = changed.workspace(felt(Asks=-1, Waits=0), felt(Asks=0.5, Pays=1))
    first, told = draw("compare", *pair, Asked())[0].description.splitlines()

    assert first.endswith("1 steps added, 1 dropped, 0 moved, 1 changed.")
    assert told == (
        "Mean emotion: −0.5 → +0.8. 1.1 Asks: changed; emotion −1 → +0.5. 1.2 Waits: dropped. 1.2 Pays: added."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", [view for view in VIEWS if view != "compare"])
def test_every_picture_says_of_what_form_it_is(view: str, language: str) -> None:
    made = drawn(view, language)

    root = ET.fromstring(svg.render(made))
    assert made.form
    assert root.get("aria-roledescription") == made.form
    assert drawn("map", "nl").form == "klantreiskaart"
