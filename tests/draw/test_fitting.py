"""Promises about maps that are set out for a sheet of paper."""

from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.properties import clashes, outside, overflowing
from tests.draw.test_gallery import gallery
from tests.draw.test_map import ANY, steps

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.scene import Group, Paragraph, Scene, Shape, Text, flatten, sheet
from cjtool.scene.sheet import Sheet

PAPERS = st.sampled_from(["A5", "A4", "A3", "A0", "Letter", "Tabloid"])
UPRIGHT = st.sampled_from([None, True, False])


def size(scene: Scene, choice: tuple[Sheet, ...]) -> float:
    return 7.8 * sheet.scale(scene.width, scene.height, sheet.best(scene, choice))


@cache
def for_screens() -> tuple[Scene, ...]:
    """The maps of the gallery for screens, drawn once for all papers."""
    drawn = (draw("map", journey, project, Asked(sheets=())) for journey, project in gallery())
    return tuple(scene for (scene,) in drawn)


def rows(scene: Scene) -> int:
    return sum(isinstance(shape, Group) and shape.title == "Stage" for shape in scene.shapes)


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES, PAPERS, UPRIGHT)
def test_every_text_has_its_own_place_on_any_paper(
    journey: Data, texts: Data, paper: str, upright: bool | None
) -> None:
    made, project = workspace(journey, texts)

    (scene,) = draw("map", made, project, Asked(sheets=sheet.sheets(paper, upright=upright)))

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("paper", ["A4", "A3", "Tabloid"])
def test_type_on_paper_is_no_smaller_than_that_of_the_picture_for_screens(paper: str) -> None:
    choice = sheet.sheets(paper)

    for (journey, project), screen in zip(gallery(), for_screens(), strict=True):
        (printed,) = draw("map", journey, project, Asked(sheets=choice))
        assert size(printed, choice) >= 0.999 * size(screen, choice), journey.id


def test_many_steps_stand_in_rows_on_paper_and_few_in_one() -> None:
    stages = [{"name": f"S{n}", "steps": steps(5, does="Waits a while", emotion=1)} for n in range(12)]
    choice = sheet.sheets("A3")

    many, few = (
        draw("map", *workspace({"title": "T", "stages": each}), Asked(sheets=choice))[0]
        for each in (stages, stages[:2])
    )

    assert rows(many) in {3, 4}
    assert rows(few) == 1
    assert size(many, choice) > 5


@pytest.mark.parametrize("paper", ["A4", "A0"])
def test_a_hundred_stages_fit_too(paper: str) -> None:
    stages = [{"name": f"S{n}", "steps": steps(1)} for n in range(100)]

    (scene,) = draw("map", *workspace({"title": "T", "stages": stages}), Asked(sheets=sheet.sheets(paper)))

    assert rows(scene) > 3
    assert list(clashes(scene)) == []


def test_a_blueprint_is_set_out_for_paper_as_well() -> None:
    journey, project = next(each for each in gallery() if each[0].id == "warmtepomp")
    choice = sheet.sheets("A4", upright=True)

    (screen,), (printed,) = (draw("blueprint", journey, project, Asked(sheets=each)) for each in ((), choice))

    assert size(printed, choice) > 1.1 * size(screen, choice)


def test_the_map_of_a_heat_pump_lies_on_an_a3_in_type_of_six_points() -> None:
    journey, project = next(each for each in gallery() if each[0].id == "warmtepomp")
    choice = sheet.sheets("A3")

    (scene,) = draw("map", journey, project, Asked(sheets=choice))

    assert sheet.best(scene, choice).width > sheet.best(scene, choice).height
    assert size(scene, choice) >= 6


def test_on_paper_a_lane_of_few_texts_is_lines_with_numbers_and_one_of_many_is_cards() -> None:
    told = {"frontstage": ["Somebody from the shop rings back within a day"]}
    listed = (
        [{"name": f"Step {n}", **(told if n in filled else {})} for n in range(1, 7)]
        for filled in ({2}, set(range(1, 7)))
    )
    few, many = ([{"name": "S", "steps": steps}] for steps in listed)
    lanes, choice = ("stages", "frontstage"), sheet.sheets("A4")

    drawn = [
        draw("map", *workspace({"title": "T", "stages": each}), Asked(lanes=lanes, sheets=choice))[0]
        for each in (few, many)
    ]

    assert [texts(scene, "1.2") for scene in drawn] == [1, 0]
    assert drawn[0].height < drawn[1].height


def texts(scene: Scene, written: str) -> int:
    return sum(isinstance(shape, Text) and shape.text == written for shape, _ in flatten(scene))


@pytest.mark.slow
@pytest.mark.parametrize("view", ["map", "blueprint"])
def test_plain_text_of_the_gallery_has_six_points_on_an_a3(view: str) -> None:
    choice = sheet.sheets("A3")

    for journey, project in gallery():
        scenes = draw(view, journey, project, Asked(sheets=choice, pages=True))
        assert min(size(scene, choice) for scene in scenes) >= 6, journey.id
        assert len({(scene.width, scene.height) for scene in scenes}) == 1


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_flow_on_paper_is_as_wide_as_makes_its_type_largest() -> None:
    choice = sheet.sheets("A4")

    for journey, project in gallery():
        (screen,), (printed,) = (draw("flow", journey, project, Asked(sheets=each)) for each in ((), choice))
        assert size(printed, choice) >= 0.999 * size(screen, choice), journey.id
        assert size(printed, choice) > 5.5, journey.id


@pytest.mark.slow
def test_pages_hold_all_that_one_page_holds() -> None:
    journey, project = next(each for each in gallery() if each[0].id == "eating-out")
    choice = sheet.sheets("A3")

    (one,), pages = (
        draw("map", journey, project, Asked(sheets=choice, pages=pages)) for pages in (False, True)
    )

    refs = set(refs_of(one.shapes))
    assert len(pages) == 3
    assert refs == {ref for page in pages for ref in refs_of(page.shapes)}


@settings(ANY, max_examples=6)
@given(JOURNEYS, LIBRARIES, UPRIGHT)
def test_every_text_has_its_own_place_on_each_of_several_pages(
    journey: Data, texts: Data, upright: bool | None
) -> None:
    made, project = workspace(journey, texts)

    scenes = draw("map", made, project, Asked(sheets=sheet.sheets("A5", upright=upright), pages=True))

    for scene in scenes:
        assert list(outside(scene)) == []
        assert list(clashes(scene)) == []
        assert list(overflowing(scene)) == []


def refs_of(shapes: Iterable[Shape]) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Paragraph):
            yield shape.ref
        elif isinstance(shape, Group):
            yield from refs_of(shape.shapes)
