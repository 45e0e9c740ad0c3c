"""Promises about canvases: any number of stages and steps, and any journey."""

from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing, overlap

from cjtool.draw.asked import Asked
from cjtool.draw.canvas import plan
from cjtool.draw.canvas.division import LARGER, MM, NOTE, sheets
from cjtool.draw.canvas.page import note_side
from cjtool.draw.lanes import LANES, lane
from cjtool.draw.views import canvas, draw
from cjtool.i18n.prose_words import PROSE
from cjtool.i18n.translated import LANGUAGES
from cjtool.i18n.workshops import workshop
from cjtool.model import Project
from cjtool.render import svg
from cjtool.scene import Bounds, Box, Group, Scene, Text, flatten

ANY = settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
CHOICES = st.sampled_from(
    [(), tuple(LANES), ("emotion",), ("owner", "wait"), ("pains-gains", "header", "stages")]
)
STAGES, COLUMNS = st.integers(1, 12), st.integers(1, 8)


PROJECT = Project(cjtool="project/v1")


def empty(asked: Asked) -> tuple[Scene, ...]:
    return canvas.empty(PROJECT, asked)


def slots(scene: Scene) -> Iterator[Bounds]:
    """The places for notes."""
    return (bounds for shape, bounds in flatten(scene) if isinstance(shape, Box) and shape.stroke)


def texts(scenes: tuple[Scene, ...]) -> list[str]:
    return [shape.text for scene in scenes for shape, _ in flatten(scene) if isinstance(shape, Text)]


def assert_tidy(scene: Scene) -> None:
    """Everything lies on the page, no text on another or out of its place, and every slot takes a note."""
    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []
    found = list(slots(scene))
    assert all(min(right - left, bottom - top) >= NOTE - 0.01 for left, top, right, bottom in found)
    assert not any(
        overlap(one, other) for one, other in pairwise(sorted(found, key=lambda box: (box[1], box[0])))
    )


@ANY
@given(STAGES, COLUMNS, st.sampled_from(LANGUAGES), CHOICES)
def test_an_empty_canvas_of_any_size_takes_notes(
    stages: int, columns: int, language: str, lanes: tuple[str, ...]
) -> None:
    scenes = empty(Asked(language, lanes, stages=stages, columns=columns, slots=True))

    for scene in scenes:
        assert_tidy(scene)


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES, CHOICES, st.one_of(st.none(), COLUMNS), st.booleans())
def test_a_canvas_of_any_journey_takes_notes(
    journey: Data, library: Data, lanes: tuple[str, ...], columns: int | None, ids: bool
) -> None:
    made = workspace(journey, library)

    first, second = (draw("canvas", *made, Asked(lanes=lanes, columns=columns, slots=ids)) for _ in range(2))

    for scene, again in zip(first, second, strict=True):
        assert_tidy(scene)
        drawn = svg.render(scene, fonts="system")
        assert drawn == svg.render(again, fonts="system")
        ET.fromstring(drawn)


def test_five_stages_of_three_steps_fit_one_sheet_of_a1() -> None:
    (scene,) = empty(Asked())

    assert (round(scene.width / MM), round(scene.height / MM)) == (841, 594)
    assert len(list(slots(scene))) == 15 * 6


@pytest.mark.parametrize(
    ("stages", "columns", "on_a1", "on_a0"), [(5, 3, 51, 72), (4, 3, 54, 76), (7, 2, 54, 76)]
)
def test_a_canvas_says_which_notes_fit(stages: int, columns: int, on_a1: int, on_a0: int) -> None:
    made = plan.empty(PROJECT, Asked(stages=stages, columns=columns))

    (sheet,) = sheets(made, [made.lanes])
    scenes = empty(Asked(stages=stages, columns=columns))

    assert int(note_side(sheet) / MM) == on_a1
    assert int(note_side(sheet) / MM * LARGER) == on_a0
    assert f"Notes of {on_a1} × {on_a1} mm fit on A1, of {on_a0} × {on_a0} mm on A0." in " ".join(
        texts(scenes)
    )


def test_fewer_lanes_take_larger_notes() -> None:
    (scene,) = empty(
        Asked(lanes=("touchpoints", "emotion", "pains-gains", "opportunities"), stages=4, columns=2)
    )

    assert all(bottom - top >= 76 * MM for _, top, _, bottom in slots(scene))


def test_what_is_wider_than_a_sheet_goes_over_to_the_next_between_stages() -> None:
    scenes = empty(Asked(stages=12, columns=3))

    numbers = [{text for text in texts((scene,)) if "." in text and len(text) < 5} for scene in scenes]
    assert [len(found) for found in numbers] == [12, 12, 12]
    assert numbers[1] == {f"{stage}.{step}" for stage in range(5, 9) for step in range(1, 4)}
    assert "sheet 2 of 3" in texts(scenes[1:2])


def test_a_stage_of_more_steps_than_a_sheet_holds_goes_on() -> None:
    steps = [{"name": f"Step {number}"} for number in range(1, 21)]

    scenes = draw("canvas", *workspace({"title": "T", "stages": [{"name": "All", "steps": steps}]}), Asked())

    assert [text for text in texts(scenes) if text.startswith("All")] == ["All", "All (continued)"]
    assert {f"Step {number}" for number in range(1, 21)} <= set(texts(scenes))


def test_lanes_that_do_not_fit_one_sheet_hang_below_it() -> None:
    scenes = empty(Asked(lanes=tuple(LANES)))

    drawn = [group.title for scene in scenes for group in scene.shapes if isinstance(group, Group)]
    assert len(scenes) == 3
    assert [title for title in drawn if title in {"Thought", "Systems", "Tone of voice"}] == [
        "Systems", "Thought", "Tone of voice",
    ]  # fmt: skip


def test_a_journey_gives_title_stages_steps_and_ids() -> None:
    made = {
        "title": "I move house", "goal": "Sleep there", "persona": "mia",
        "stages": [{"name": "Pack", "goal": "What goes?", "steps": [{"name": "Buys boxes"}, {"name": "Fills them"}]}],
    }  # fmt: skip

    shown = set(texts(draw("canvas", *workspace(made), Asked(columns=3, slots=True))))

    assert {"I move house", "Sleep there", "Mia", "Pack", "What goes?", "Buys boxes", "Fills them"} <= shown
    assert {"s1/s1-0", "s1/s1-1", "1.1", "1.2", "1.3"} <= shown
    assert "s1/s1-0" not in texts(draw("canvas", *workspace(made), Asked()))


def test_long_names_of_stages_and_steps_are_shown_whole() -> None:
    long = " ".join(["Vergelijkt de drie offertes nog een keer"] * 5)[:200].strip()
    stages = [{"name": long, "goal": "Why?", "steps": [{"name": long}]}] * 12

    scenes = draw("canvas", *workspace({"title": long, "stages": stages}), Asked())

    assert " ".join(texts(scenes)).count(long) == 1 + 12 + 12


def test_what_fits_no_place_is_begun_and_told() -> None:
    long = " ".join(["Vergelijkt"] * 400)
    made = {
        "title": long,
        "goal": long,
        "stages": [{"name": long, "goal": "Why?", "steps": [{"name": long}]}],
    }

    (scene,) = draw("canvas", *workspace(made), Asked())

    lines = [shape for shape, _ in flatten(scene) if isinstance(shape, Text)]
    assert [each.instead_of for each in lines if each.instead_of] == [
        (long,),
        (long,),
        (long, "Why?"),
        (long,),
    ]
    assert len([each for each in lines if each.text.endswith("Vergelijkt …")]) == 4
    assert_tidy(scene)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_a_question_in_every_lane(language: str) -> None:
    silent = {"interaction-line", "visibility-line", "internal-line"}

    asked = {name for name in LANES if (question := lane(name).question) and question[language]}
    assert asked == set(LANES) - silent
    for kind in ("fields", "cards", "channel_kinds"):
        assert getattr(workshop(language), kind).keys() == getattr(workshop("en"), kind).keys()


@pytest.mark.parametrize(
    ("language", "slots", "keyed"),
    [("en", False, True), ("en", True, True), ("nl", False, False), ("nl", True, True), ("de", False, False)],
)
def test_keys_are_english_and_stand_on_a_canvas_in_another_language_only_if_it_is_asked_for(
    language: str, slots: bool, keyed: bool
) -> None:
    scene, *_ = empty(Asked(language, stages=3, slots=slots))

    assert scene.form == PROSE["view-canvas"][language]
    keys = {
        "name, goal",
        "name, channel",
        "does",
        "emotion",
        "quote",
        "pains, gains",
        "opportunities",
        "owner",
    }
    assert keys & set(texts((scene,))) == (keys if keyed else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_canvas_can_be_read_from_an_arm_away(language: str) -> None:
    (scene,) = empty(Asked(language=language))

    sizes = {shape.text: shape.size for shape, _ in flatten(scene) if isinstance(shape, Text)}
    assert {text: size for text, size in sizes.items() if size < 8.5} == {}
    assert all(sentence in " ".join(sizes) for sentence in workshop(language).how)
