"""Promises about the picture of a flow."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from tests.draw.flow.nets import branching
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing
from tests.draw.test_map import steps

from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.signs import sign
from cjtool.draw.theme import palette
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import read
from cjtool.render import svg
from cjtool.scene import Circle, Group, Scene, Text, flatten
from cjtool.scene.colour import Palette

ANY = settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))


def drawn(journey: Data, texts: Data | None = None, language: str | None = None) -> Scene:
    (scene,) = draw("flow", *workspace(journey, texts), Asked(language=language))
    return scene


def said(scene: Scene) -> list[str]:
    return [shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)]


def titles(shapes: tuple[object, ...]) -> list[str]:
    groups = [shape for shape in shapes if isinstance(shape, Group)]
    return [title for group in groups for title in (group.title, *titles(group.shapes)) if title]


def of_kind(shapes: tuple[object, ...], kind: str) -> list[Group]:
    groups = [shape for shape in shapes if isinstance(shape, Group)]
    return [
        one for group in groups for one in ((group,) if group.kind == kind else of_kind(group.shapes, kind))
    ]


def ways(shapes: tuple[object, ...]) -> list[Group]:
    return of_kind(shapes, "way")


@ANY
@given(JOURNEYS, LIBRARIES)
def test_every_text_has_its_own_place_on_the_page(journey: Data, texts: Data) -> None:
    scene = drawn(journey, texts)

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@ANY
@given(branching())
def test_words_on_ways_have_their_own_place_too(journey: Data) -> None:
    scene = drawn(journey)

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []


@settings(ANY, max_examples=8)
@given(branching())
def test_a_flow_is_the_same_bytes_every_time(journey: Data) -> None:
    first, second = (svg.render(drawn(journey), fonts="system") for _ in range(2))

    assert first == second
    ET.fromstring(first)


@pytest.mark.parametrize("count", [1, 2, 8, 60])
def test_any_number_of_steps_without_next_is_one_line_of_steps(count: int) -> None:
    scene = drawn({"title": "Many", "stages": [{"name": "All", "steps": steps(count)}]})

    texts = said(scene)
    assert [text for text in texts if text.startswith("Step ")] == [f"Step {n}" for n in range(1, count + 1)]
    assert [title for title in titles(scene.shapes) if "→ the customer is done" in title] == [
        f"1.{count} → the customer is done"
    ]


def test_a_stage_too_long_for_a_row_goes_on_in_the_next_and_ways_say_where() -> None:
    scene = drawn({"title": "Many", "stages": [{"name": "All", "steps": steps(20)}]})

    assert scene.width == 1190.55
    assert {"All", "All (continued)"} <= set(said(scene))
    assert words("en").map.signs["flow-elsewhere"] in said(scene)


def test_a_way_says_in_which_case_and_for_how_many() -> None:
    written = [
        {"to": "s1-1", "when": "Approved", "share": 0.935},
        {"to": "s1-0", "when": "Refused", "share": 0.065},
    ]
    journey = {
        "title": "T",
        "stages": [{"name": "S", "steps": [{"name": "A", "next": written}, {"name": "B"}]}],
    }

    assert {"Approved", "93.5%", "Refused", "6.5%"} <= set(said(drawn(journey)))
    assert {"93,5%", "6,5%"} <= set(said(drawn(journey, language="nl")))
    assert "1.1 → 1.2: Approved (93.5%)" in titles(drawn(journey).shapes)


def test_the_legend_explains_only_what_is_used() -> None:
    journey = {
        "title": "T",
        "stages": [{"name": "S", "steps": [{"name": "A", "emotion": 1}, {"name": "B", "optional": True}]}],
    }

    meanings = words("en").map.signs
    used = {name for name, meaning in meanings.items() if meaning in said(drawn(journey))}
    assert used == {"positive", "unnamed", "optional", "flow-start", "flow-end", "flow-skip"}


def test_the_start_looks_like_no_dot_of_the_curve_in_the_legend() -> None:
    colours = palette()
    kinds = {
        name: [type(shape) for shape in sign(name, colours, 0, 0)[1]]
        for name in ("flow-start", "felt-researched")
    }

    assert kinds["felt-researched"] == [Circle]
    assert len(kinds["flow-start"]) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_flow_in_every_language(language: str) -> None:
    scene = drawn({"title": "T", "stages": [{"name": "S", "steps": steps(1)}]}, language=language)

    assert words(language).map.signs["flow-start"] in said(scene)


def test_the_insurance_fits_a_sheet_with_its_loops_and_shares() -> None:
    (project,) = read([Path(__file__).parents[1] / "verzekering"], date(2026, 1, 1)).workspaces

    (scene,) = draw("flow", project.journeys[0], project)

    assert not project.problems
    assert scene.width == 1190.55
    assert {"91%", "Aangenomen", "88%", "Blijft"} <= set(said(scene))
    assert "3.3 → 3.1" in titles(scene.shapes)


@pytest.mark.parametrize(("feeling", "red"), [(-1, True), (0, False), (1, False), (None, False)])
def test_a_way_back_is_red_only_where_it_leads_to_what_feels_bad(feeling: float | None, red: bool) -> None:
    first = {"name": "Asks"} | ({} if feeling is None else {"emotion": feeling})
    again = {"name": "Waits", "emotion": -2, "next": [{"to": "s1-0", "when": "again"}, "end"]}
    scene = drawn({"title": "Round", "stages": [{"name": "One", "steps": [first, again]}]})

    (back,) = [way for way in ways(scene.shapes) if way.title == "1.2 → 1.1: again"]
    inks = {getattr(shape, "stroke", None) for shape in back.shapes} - {None}
    assert inks == {Palette().red if red else Palette().ink}
    signs = words("en").map.signs
    assert [signs[name] in said(scene) for name in ("flow-setback", "flow-loop")] == [red, not red]


@pytest.mark.parametrize(
    ("sources", "dashed", "known"),
    [(["talks"], False, "researched"), (["guess"], True, "assumed"), ([], True, "unnamed")],
)
@pytest.mark.parametrize("theme", ["light", "print-bw"])
def test_dots_are_hollow_where_customers_were_not_asked(
    theme: ThemeName, sources: list[str], dashed: bool, known: str
) -> None:
    step = {"name": "A", "emotion": -1, "sources": sources}
    journey = {"title": "T", "stages": [{"name": "S", "steps": [step]}]}
    (scene,) = draw("flow", *workspace(journey), Asked(theme=theme))

    (card,) = of_kind(scene.shapes, "step")
    (dot,) = (shape for shape in card.shapes if isinstance(shape, Circle) and shape.radius < 6)
    meaning = words("en").map.signs[known]
    assert bool(dot.dash) is dashed
    assert card.title.endswith(f"frustrated, {meaning}")
    assert meaning in said(scene)
