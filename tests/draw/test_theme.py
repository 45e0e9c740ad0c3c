"""Promises about themes: every pair of colours that is drawn can be told apart, in any brand's colours."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.contrasts import pairs
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing, overlap
from tests.draw.test_gallery import gallery

from cjtool.draw import theme
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.lanes import LANES
from cjtool.draw.views import VIEWS, draw
from cjtool.image import picture
from cjtool.scene import Box, Circle, Image, Path, Scene, Text, flatten
from cjtool.scene.colour import BLACK, WHITE, Palette, contrast, hue, parse

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
COLOURS = st.none() | st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
THEMES = st.sampled_from(theme.THEMES)
TEXT = {"light": 4.5, "dark": 4.5, "print-bw": 4.5, "high-contrast": 7}
GRAPHICS = {"light": 3, "dark": 3, "print-bw": 3, "high-contrast": 4.5}

EVERYTHING: Data = {
    "title": "All there is",
    "summary": "Each sign of the map once",
    "persona": "mia",
    "sources": ["talks"],
    "metrics": [{"name": "Score", "value": 7, "target": 8}],
    "stages": [
        {
            "name": f"Stage {stage}",
            "goal": "Why?",
            "duration": "a week",
            "pains": ["Slow"],
            "gains": ["Kind"],
            "quote": "Well",
            "opportunities": [{"title": "Mend", "impact": "high", "effort": "low", "owner": "one"}],
            "metrics": [{"name": "Speed", "value": 80, "target": 70, "unit": "%"}],
            "owner": "one",
            "steps": [
                {
                    "name": f"Step {emotion}", "emotion": emotion, "feels": "Felt", "does": "Asks",
                    "channel": "website", "moment_of_truth": emotion > 1, "optional": emotion == 0,
                    "expects": "Speed", "wait": "2 days", "fee": "€ 2", "feedback": {"metric": "csat"},
                    "devices": ["tablet"], "promises": ["fair"], "frontstage": ["Clerk"], "backstage": ["Desk"],
                    "systems": ["CRM"], "sources": ["guess"] if emotion < 0 else ["talks"],
                }
                for emotion in (-2, 0, 2)
            ],
        }
        for stage in (1, 2)
    ],
}  # fmt: skip


def weak(scene: Scene, colours: Palette, name: ThemeName) -> list[str]:
    """The pairs below what the theme promises, as sentences."""
    found = pairs(scene, colours, ornaments=name == "high-contrast")
    least = {True: TEXT[name], False: GRAPHICS[name]}
    return [
        f"{pair.what}: {pair.colour} on {pair.ground} is {contrast(pair.colour, pair.ground):.2f}"
        for pair in found
        if contrast(pair.colour, pair.ground) < least[pair.text]
    ]


def drawn(
    journey: Data, name: ThemeName, primary: str | None = None, accent: str | None = None
) -> tuple[Scene, Palette]:
    colours = {key: value for key, value in (("primary", primary), ("accent", accent)) if value}
    made, project = workspace(journey, settings={"brand": {"colors": colours}} if colours else None)
    lanes = tuple(
        lane for lane in ("header", *LANES, "footer") if lane not in {"feels", "expects", "wait", "feedback"}
    )
    asked = Asked(theme=name, lanes=lanes)
    (scene,) = draw("map", made, project, asked)
    return scene, theme.of(project.project, asked)


@settings(ANY, max_examples=150)
@given(COLOURS, COLOURS, THEMES)
def test_every_pair_of_colours_keeps_its_contrast_in_any_brand(
    primary: str | None, accent: str | None, name: ThemeName
) -> None:
    assert weak(*drawn(EVERYTHING, name, primary, accent), name) == []


APART: Data = {
    **EVERYTHING,
    "persona": ["mia", "noah"],
    "stages": [
        {
            **stage,
            "steps": [
                {**step, "emotion": {"mia": step["emotion"], "noah": -step["emotion"]}}
                for step in stage["steps"]
            ],
        }
        for stage in EVERYTHING["stages"]
    ],
}
"""The same with feelings of two personas."""


@settings(ANY, max_examples=60)
@given(COLOURS, THEMES)
def test_curves_of_personas_keep_their_contrast_in_any_brand(primary: str | None, name: ThemeName) -> None:
    assert weak(*drawn(APART, name, primary), name) == []


@pytest.mark.slow
@ANY
@given(JOURNEYS, THEMES)
def test_every_pair_of_colours_keeps_its_contrast_on_any_journey(journey: Data, name: ThemeName) -> None:
    assert weak(*drawn(journey, name), name) == []


@pytest.mark.slow
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", theme.THEMES)
def test_every_pair_of_colours_keeps_its_contrast_in_the_gallery(name: ThemeName, view: str) -> None:
    asked = Asked(theme=name)
    for journey, project in gallery():
        if view == "compare" and journey.based_on is None:
            continue
        for scene in draw(view, journey, project, asked):
            assert weak(scene, theme.of(project.project, asked), name) == []


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES, THEMES, st.sampled_from([(30, 10), (10, 10), (1, 400), (400, 1)]))
def test_pictures_leave_every_text_its_own_place(
    journey: Data, texts: Data, name: ThemeName, size: tuple[int, int]
) -> None:
    width, height = size
    logo = picture(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"/>'.encode())
    made, project = workspace(journey, texts, {"brand": {"logo": "logo.svg"}})

    (scene,) = draw("map", made, replace(project, pictures={"logo.svg": logo}), Asked(theme=name))

    (image,) = [bounds for shape, bounds in flatten(scene) if isinstance(shape, Image)]
    texts_drawn = [bounds for shape, bounds in flatten(scene) if isinstance(shape, Text)]
    assert not any(overlap(image, bounds) for bounds in texts_drawn)
    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@given(COLOURS, COLOURS)
def test_black_and_white_has_no_hue(primary: str | None, accent: str | None) -> None:
    scene, _ = drawn(EVERYTHING, "print-bw", primary, accent)

    inks = {
        colour
        for shape, _ in flatten(scene)
        if isinstance(shape, Box | Circle | Path | Text)
        for colour in (shape.fill, getattr(shape, "stroke", None))
        if colour
    }
    assert {colour for colour in inks if len(set(parse(colour))) > 1} == set()


@pytest.mark.parametrize(
    ("brand", "own"), [("#D50000", False), ("#1E5631", False), ("#1F3A6E", True), ("#0E4D5C", True)]
)
def test_a_brand_that_looks_like_a_feeling_is_no_colour_for_text_and_lines(brand: str, own: bool) -> None:
    for name in ("light", "dark", "high-contrast"):
        colours = theme.palette(primary=brand, theme=name)

        assert (colours.brand != colours.ink) is own
        assert (hue(colours.brand_tint) is None) or own


@pytest.mark.parametrize("name", ["light", "dark"])
@settings(ANY, max_examples=300)
@given(primary=COLOURS.filter(bool), accent=COLOURS)
def test_large_fills_are_the_brands_exact_colour(name: ThemeName, primary: str, accent: str | None) -> None:
    colours = theme.palette(primary, accent, name)

    assert colours.fill == primary
    for words in (colours.on_fill, colours.on_fill_muted):
        assert contrast(words, colours.fill) >= TEXT[name]
        assert contrast(words, colours.fill_2) >= TEXT[name]
    edge = colours.fill_edge
    shown = min(contrast(fill, colours.ground) for fill in (colours.fill, colours.fill_2))
    assert shown >= 1.6 or (edge is not None and contrast(edge, colours.ground) >= GRAPHICS[name])


@settings(ANY, max_examples=300)
@given(primary=COLOURS.filter(bool), accent=COLOURS)
def test_fills_for_weak_eyes_are_the_brands_colour_or_nearly(primary: str, accent: str | None) -> None:
    colours = theme.palette(primary, accent, "high-contrast")

    exact = max(contrast(primary, pole) for pole in (BLACK, WHITE)) >= TEXT["high-contrast"]
    assert (colours.fill == primary) is exact
    assert contrast(colours.on_fill, colours.fill) >= TEXT["high-contrast"]
    assert contrast(colours.on_fill_muted, colours.fill_2) >= TEXT["high-contrast"]


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_maroon_stays_maroon(name: ThemeName) -> None:
    colours = theme.palette("#800000", theme=name)

    assert (colours.fill, colours.on_fill) == ("#800000", WHITE)
    assert colours.brand == colours.ink
