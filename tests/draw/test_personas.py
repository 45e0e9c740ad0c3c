"""Promises about personas who feel differently: a curve each, told apart without colour, and each of them alone if asked for."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from tests.draw.journeys import JOURNEYS, LIBRARIES, workspace
from tests.draw.properties import clashes, outside, overflowing

from cjtool.draw import marks
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.field import dots
from cjtool.draw.page import subject
from cjtool.draw.tracks import EmotionSeries
from cjtool.draw.views import draw
from cjtool.draw.whose import curves, looks_of
from cjtool.model import Journey, steps
from cjtool.project import Workspace, load
from cjtool.request import RequestError
from cjtool.scene import Group, Scene, Shape, Text, flatten
from cjtool.source import Source

ANY = settings(deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
Data = dict[str, Any]
NAMES = {"ann": {"name": "Ann"}, "bob": {"name": "Bob"}, "cem": {"name": "Cem"}}
APART: tuple[Data, ...] = (
    {
        "name": "Sees",
        "emotion": {"ann": -1, "bob": -2, "cem": 0},
        "feels": {"ann": "Worried", "bob": "Stuck"},
    },
    {"name": "Asks", "emotion": 1, "feels": "Hopeful"},
    {"name": "Signs", "emotion": {"ann": 2, "cem": -1.5}, "persona": ["ann", "cem"]},
    {"name": "Waits", "emotion": -0.5, "persona": ["ann", "cem"]},
    {"name": "Uses", "emotion": {"ann": 1, "bob": 1, "cem": 1}},
)


def made(*taken: Data, persona: Any = ("ann", "bob", "cem"), **personas: Data) -> tuple[Journey, Workspace]:
    stages = [{"name": "Buy", "steps": list(taken)}]
    data = {
        "cjtool": "journey/v1", "id": "trip", "title": "Trip", "language": "en", "persona": persona,
        "define": {"personas": NAMES | personas}, "stages": stages,
    }  # fmt: skip
    project = load(
        Path(), [Source(Path("trip.yaml"), json.dumps(data, ensure_ascii=False))], date(2026, 1, 1)
    )
    assert not project.problems, [problem.message for problem in project.problems]
    return project.journeys[0], project


def picture(view: str, drawn: tuple[Journey, Workspace], **asked: Any) -> Scene:
    return draw(view, *drawn, Asked(**asked))[0]


def several(drawn: tuple[Journey, Workspace]) -> tuple[EmotionSeries, ...]:
    told = subject(*drawn, Asked(), ("emotion",))
    return curves(told, [(step, 100.0 * at, 100.0) for at, step in enumerate(steps(drawn[0]))], 3)


def written(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


def titles(shapes: tuple[Shape, ...]) -> list[str]:
    groups = [shape for shape in shapes if isinstance(shape, Group)]
    return [title for group in groups for title in (group.title, *titles(group.shapes))]


def test_marks_of_those_who_feel_the_same_stand_beside_one_another_at_the_same_height() -> None:
    first, *others = several(made(*APART))

    places = [list(dots(series, lambda emotion: -28 * emotion)) for series in (first, *others)]
    last = [own[-1] for own in places]
    assert {dot.y for dot in last} == {-28}
    assert len({dot.x for dot in last}) == 3


def test_each_persona_has_a_curve_with_its_own_values() -> None:
    found = several(made(*APART))

    assert {series.persona: [felt.emotion for felt in series.steps] for series in found} == {
        "Ann": [-1, 1, 2, -0.5, 1],
        "Bob": [-2, 1, None, None, 1],
        "Cem": [0, 1, -1.5, -0.5, 1],
    }
    assert [series.mark for series in found] == [marks.FIRST, "diamond", "triangle"]
    assert found[0].width > found[1].width == found[2].width


def test_the_primary_persona_leads_whatever_the_order_in_which_feelings_are_told() -> None:
    found = several(
        made({"name": "Pays", "emotion": {"cem": 1, "bob": -1, "ann": 0}}, persona=("bob", "ann"))
    )

    assert [series.persona for series in found] == ["Bob", "Ann", "Cem"]


def test_where_nobody_is_told_apart_there_is_one_curve_without_a_name() -> None:
    found = several(made({"name": "Pays", "emotion": {"ann": 1, "bob": 1}}, {"name": "Waits", "emotion": -1}))

    assert [(series.persona, series.mark) for series in found] == [("", "")]
    assert "Ann" not in written(picture("map", made({"name": "Pays", "emotion": 1}), lanes=("emotion",)))


def test_a_gap_of_one_persona_is_no_gap_of_another() -> None:
    scene = picture("map", made(*APART), lanes=("emotion",))

    points = [title for title in titles(scene.shapes) if title.startswith("Bob: ") and "(" in title]
    assert [title.split(":")[1] for title in points] == [" 1.1 Sees", " 1.2 Asks", " 1.5 Uses"]


def test_a_persona_without_any_emotion_has_a_card_and_no_curve() -> None:
    drawn = made({"name": "Pays", "emotion": {"ann": 1, "bob": -1}})

    assert [series.persona for series in several(drawn)] == ["Ann", "Bob"]
    assert written(picture("map", drawn)).count("Cem") == 1
    assert written(picture("map", drawn)).count("Bob") == 2


@pytest.mark.parametrize("view", ["map", "summary"])
def test_feelings_of_others_are_drawn_where_the_primary_persona_tells_none(view: str) -> None:
    scene = picture(
        view, made({"name": "Pays", "emotion": {"bob": -1}}, {"name": "Waits", "emotion": {"bob": 1}})
    )

    assert any(title.startswith("Bob: 1.1 Pays: ") for title in titles(scene.shapes))


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_curves_are_told_apart_without_colour(theme: ThemeName) -> None:
    ids = [f"p{number}" for number in range(9)]
    personas = {id: {"name": id.upper()} for id in ids}
    drawn = made(
        {"name": "Pays", "emotion": {id: at / 5 for at, id in enumerate(ids)}}, persona=ids, **personas
    )
    looks = looks_of(subject(*drawn, Asked(theme=theme), ("emotion",)))

    assert list(looks) == ids
    assert len(set(looks.values())) == 9
    assert len({mark for mark, _ in list(looks.values())[:5]}) == 5


@pytest.mark.parametrize("view", ["map", "summary"])
@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_curves_that_end_at_one_height_have_their_names_beside_one_another(
    view: str, theme: ThemeName
) -> None:
    scene = picture(view, made(*APART), theme=theme)

    names = [name for name in written(scene) if name in {"Ann", "Bob", "Cem"}]
    assert sorted(names) == ["Ann", "Ann", "Bob", "Bob", "Cem", "Cem"]
    assert list(clashes(scene)) == list(outside(scene)) == []


HOSTILE = ("<script>alert(1)</script>", "W" * 200, "Zoë & Noël ﷽ 👩‍👩‍👧", "long name " * 30)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("view", ["map", "summary", "deck"])
def test_any_name_has_its_place(view: str, name: str) -> None:
    drawn = made(*APART, bob={"name": name, "role": "decider", "summary": name})

    for scene in draw(view, *drawn, Asked()):
        assert list(clashes(scene)) == list(outside(scene)) == list(overflowing(scene)) == []
    told = [text for scene in draw(view, *drawn, Asked()) for text in titles(scene.shapes)]
    whole = [
        text
        for shape, _ in flatten(picture("map", drawn))
        if isinstance(shape, Text)
        for text in shape.instead_of
    ]
    assert any(name.strip() in text for text in (*told, *whole, *written(picture("map", drawn))))


@pytest.mark.slow
@pytest.mark.parametrize("view", ["map", "summary", "deck"])
@ANY
@given(journey=JOURNEYS, texts=LIBRARIES)
def test_every_text_has_its_own_place_on_any_journey(view: str, journey: Data, texts: Data) -> None:
    told = {**journey, "persona": ["mia", "noah"]}
    told["stages"] = [
        {**stage, "steps": [{**step, "emotion": {"mia": at % 5 - 2, "noah": (at * 3) % 5 - 2}} for at, step in enumerate(stage["steps"])]}
        for stage in journey["stages"]
    ]  # fmt: skip
    for scene in draw(view, *workspace(told, texts), Asked()):
        assert list(clashes(scene)) == list(outside(scene)) == []


PLAIN: tuple[Data, ...] = (
    {"name": "Sees", "emotion": -2, "feels": "Stuck"},
    {"name": "Asks", "emotion": 1, "feels": "Hopeful"},
    {"name": "Signs", "persona": ["ann", "cem"]},
    {"name": "Waits", "persona": ["ann", "cem"]},
    {"name": "Uses", "emotion": 1},
)


@pytest.mark.parametrize("view", ["map", "summary", "deck", "flow", "cards"])
def test_a_persona_that_is_asked_for_is_drawn_as_if_it_were_alone(view: str) -> None:
    alone, asked, everybody = (
        [replace(scene, name="") for scene in draw(view, *project, Asked(persona=persona))]
        for project, persona in (
            (made(*PLAIN, persona=["bob"]), None),
            (made(*APART), "bob"),
            (made(*APART), None),
        )
    )

    assert asked == alone
    assert everybody != alone


def test_pictures_of_each_persona_may_stand_on_one_page() -> None:
    names = [draw("map", *made(*APART), Asked(persona=persona))[0].name for persona in (None, "ann", "bob")]

    assert len(set(names)) == 3


def test_the_primary_persona_can_be_asked_for_too() -> None:
    scene = picture("map", made(*APART), persona="ann")

    assert (written(scene).count("Ann"), written(scene).count("Bob")) == (1, 0)
    assert {"Worried", "Hopeful", "+2"} <= set(written(scene))


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("deck", "Feelings: Ann"),
        ("flow", "Feelings: Ann"),
        ("portfolio", "as it is today · journey · Ann + Bob + Cem · Feelings: Ann"),
        ("cards", "Trip · Steps · Feelings: Ann"),
        ("cards", "Ann: frustrated (−1)"),
        ("map", "Sees (Ann: −1)"),
        ("summary", "1.1 Sees (Ann: −1)"),
        ("summary", "1.3 Signs (Ann: +2)"),
    ],
)
def test_feelings_of_one_persona_alone_are_called_hers_where_others_feel_otherwise(
    view: str, said: str
) -> None:
    def text(*taken: Data) -> str:
        return " ".join(line for scene in draw(view, *made(*taken), Asked()) for line in written(scene))

    assert said in text(*APART)
    plain = text(*PLAIN)
    assert "Ann:" not in plain
    assert "Feelings:" not in plain


def test_words_at_steps_where_another_persona_feels_otherwise_are_not_its_own() -> None:
    drawn = made(
        {"name": "Asks", "emotion": {"ann": -1, "bob": 1}, "thinks": "I win them all"},
        {"name": "Pays", "emotion": 1, "thinks": "Cheap enough"},
        {"name": "Uses", "emotion": {"ann": -1, "bob": 1}, "quote": "At last, mine", "persona": ["bob"]},
    )

    def words(persona: str) -> str:
        return " ".join(written(picture("map", drawn, lanes=("thoughts",), persona=persona)))

    assert all(said in words("ann") for said in ("I win them all", "Cheap enough"))
    assert all(said in words("bob") for said in ("Cheap enough", "At last, mine"))
    assert "I win them all" not in words("bob")


def test_both_versions_of_a_comparison_are_those_of_the_persona() -> None:
    stage = {"name": "Buy", "steps": [{"name": "Pays", "emotion": {"ann": 1, "bob": -2}}]}
    later = {"name": "Buy", "steps": [{"name": "Pays", "emotion": {"ann": 1, "bob": 2}}]}
    head = {"cjtool": "journey/v1", "persona": ["ann", "bob"], "language": "en"}
    library = {"cjtool": "project/v1", "personas": NAMES}
    files = {
        "cjtool.yaml": library,
        "now.yaml": head | {"title": "Now", "stages": [stage]},
        "then.yaml": head | {"title": "Then", "state": "future", "based_on": "now", "stages": [later]},
    }
    project = load(
        Path(), [Source(Path(name), json.dumps(data)) for name, data in files.items()], date(2026, 1, 1)
    )
    assert not project.problems
    (then,) = [journey for journey in project.journeys if journey.id == "then"]

    assert "+4" in written(picture("compare", (then, project), persona="bob"))
    assert "+4" not in written(picture("compare", (then, project)))


def test_a_persona_that_the_journey_has_not_is_named_with_the_nearest() -> None:
    with pytest.raises(RequestError, match="there is no persona `bo` in `trip`"):
        picture("map", made(*APART), persona="bo")


def test_more_than_three_personas_are_counted_and_named() -> None:
    others = {id: {"name": id.title()} for id in ("dan", "eve")}
    drawn = made({"name": "Pays", "emotion": 1}, persona=["ann", "bob", "cem", "dan", "eve"], **others)
    scene = picture("map", drawn)

    (more,) = [shape for shape, _ in flatten(scene) if isinstance(shape, Text) and shape.instead_of]
    assert (more.text, more.instead_of) == ("+ 2", ("Dan", "Eve"))
    assert {"Ann", "Bob", "Cem"} <= set(written(scene))
    assert "Dan" not in written(scene)


def test_cards_have_the_part_that_a_persona_plays_and_the_mark_of_its_curve() -> None:
    drawn = made(
        {"name": "Pays", "emotion": {"ann": 1, "bob": -1}},
        bob={"name": "Bob", "role": "payer", "summary": "Signs"},
    )

    assert "payer · Signs" in written(picture("map", drawn))


def test_a_picture_without_curves_has_no_marks_of_curves() -> None:
    drawn = made({"name": "Pays", "emotion": {"ann": 1, "bob": -1}})
    plain = made({"name": "Pays", "emotion": 1})

    assert picture("map", drawn, lanes=("header", "stages")) == picture(
        "map", plain, lanes=("header", "stages")
    )


@pytest.mark.parametrize("words", [3, 14, 24, 60])
def test_the_summary_of_a_journey_is_on_its_screen_or_is_named_however_long_the_title_is(words: int) -> None:
    at_odds = {"name": "Pays", "emotion": {"mia": 1, "noah": -1}}
    told = {
        "title": " ".join(["Something"] * words),
        "summary": "Nobody says how long it takes",
        "persona": ["mia", "noah"],
        "stages": [{"name": "Buy", "steps": [at_odds]}],
    }

    scene = picture("summary", workspace(told))

    lines = [shape for shape, _ in flatten(scene) if isinstance(shape, Text)]
    assert any(
        "Nobody says how long it takes" in text for line in lines for text in (line.text, *line.instead_of)
    )
    assert list(clashes(scene)) == list(outside(scene)) == []
