"""Promises about comparisons, on journeys of any shape and what random changes make of them."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.changed import LIBRARIES, PAIRS, workspace
from tests.draw.journeys import JOURNEYS, Data
from tests.draw.properties import clashes, outside, overflowing
from tests.draw.test_map import steps

from cjtool.draw.asked import Asked
from cjtool.draw.compared.setting import signed
from cjtool.draw.strokes import END
from cjtool.draw.views import draw
from cjtool.i18n.comparison import COMPARISON
from cjtool.i18n.translated import LANGUAGES
from cjtool.render import svg
from cjtool.request import RequestError
from cjtool.scene import Circle, Path, Scene, Text, flatten
from cjtool.scene.colour import WHITE, contrast
from cjtool.scene.sheet import best_of_all, scale, sheets

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))


def drawn(
    before: Data, after: Data, texts: Data | None = None, language: str | None = None
) -> tuple[Scene, ...]:
    return draw("compare", *workspace(before, after, texts), Asked(language=language))


def texts_of(*scenes: Scene) -> list[str]:
    return [shape.text for scene in scenes for shape, _ in flatten(scene) if isinstance(shape, Text)]


@pytest.mark.slow
@ANY
@given(PAIRS, LIBRARIES, st.sampled_from([None, *LANGUAGES]))
def test_every_text_has_its_own_place_on_the_sheets(
    pair: tuple[Data, Data], texts: Data, language: str | None
) -> None:
    for scene in drawn(*pair, texts, language):
        assert list(outside(scene)) == []
        assert list(clashes(scene)) == []
        assert list(overflowing(scene)) == []


@pytest.mark.slow
@settings(ANY, max_examples=8)
@given(PAIRS)
def test_a_comparison_is_the_same_bytes_every_time(pair: tuple[Data, Data]) -> None:
    first, second = ([svg.render(scene, fonts="system") for scene in drawn(*pair)] for _ in range(2))

    assert first == second
    for each in first:
        ET.fromstring(each)


def trip(*names: str, **keys: object) -> Data:
    stage = {"name": "All", "id": "all", "steps": [{"name": name, **keys} for name in names]}
    return {"title": "Trip", "language": "en", "stages": [stage]}


def test_a_journey_that_does_not_differ_says_so() -> None:
    scenes = drawn(trip("Asks", "Pays"), trip("Asks", "Pays"))

    assert "Both versions tell the same." in texts_of(*scenes)


def test_what_came_and_went_is_told_by_signs_that_the_legend_explains() -> None:
    (scene,) = drawn(trip("Asks", "Calls", "Pays"), trip("Asks", "Clicks", "Pays"))

    texts = texts_of(scene)
    assert [name for name in texts if name in {"Asks", "Calls", "Clicks", "Pays"}] == [
        "Asks",
        "Calls",
        "Clicks",
        "Pays",
        *("Calls", "Clicks"),  # in the table
    ]
    assert texts.count("added") == 3  # figure, table, legend
    assert texts.count("dropped") == 3
    assert texts.count("moved") == 1  # figure


def test_the_difference_of_an_emotion_has_a_sign() -> None:
    (scene,) = drawn(trip("Asks", "Pays", emotion=-0.5), trip("Asks", "Pays", emotion=1))

    assert texts_of(scene).count("+1.5") == 3  # both steps, and the mean


@pytest.mark.parametrize(("value", "written"), [(1.5, "+1.5"), (-2, "−2"), (0.001, "0"), (-0.001, "0")])
def test_numbers_carry_their_sign(value: float, written: str) -> None:
    assert signed(value, "en") == written


def test_the_head_tells_the_lead_time_of_both_versions() -> None:
    before = trip("Books", "Pays", wait="6-16 weeks")
    fewer = trip("Books", "Pays")
    fewer["stages"][0]["steps"][0]["wait"] = "3 weeks"

    shorter = texts_of(*drawn(before, trip("Books", "Pays", wait="3 weeks")))
    partial = texts_of(*drawn(before, fewer))

    assert {"Lead time (added up)", "12–32 → 6 weeks", "shorter"} <= set(shorter)
    assert "shorter" not in partial
    assert "stated: 2/2 → 1/2" in " ".join(partial)


def test_the_head_tells_what_the_journey_measures_before_the_lead_time() -> None:
    measured = {"name": "From the first question to the handing over", "kind": "duration", "unit": "days"}
    before = trip("Books", "Pays", wait="6 weeks") | {"metrics": [measured | {"value": 97, "target": 60}]}
    after = trip("Books", "Pays", wait="3 weeks") | {"metrics": [measured | {"target": 60, "baseline": 97}]}

    texts = texts_of(*drawn(before, after))

    assert texts.index("97 → 60\u00a0days") < texts.index("12 → 6 weeks")


def test_a_long_table_goes_on_on_sheets_of_its_own() -> None:
    before = {
        "title": "T",
        "language": "en",
        "stages": [{"name": "S", "id": "s", "steps": steps(60, does="Waits", fee="1")}],
    }
    after = {
        "title": "T",
        "language": "en",
        "stages": [
            {
                "name": "S",
                "id": "s",
                "steps": steps(60, does="Goes", fee="2", emotion=1, wait="2 days", channel="phone"),
            }
        ],
    }

    first, *others = drawn(before, after)

    assert len(others) > 1
    assert sum(text == "Waits" for text in texts_of(*others)) == 60
    assert "Changes" not in texts_of(first)
    assert all(scene.height <= scene.width / 2**0.5 + 1 for scene in others)


@pytest.mark.parametrize("paper", ["A4", "A3", "Letter"])
def test_a_long_table_begins_below_the_picture_so_that_the_sheet_is_full(paper: str) -> None:
    names = [f"Step {n}" for n in range(18)]
    before = trip(
        *names, does="Waits", wait="9 days", channel="phone", expects="Nothing", fee="1", tone="Dry"
    )
    after = trip(
        *names, does="Goes", wait="2 days", channel="website", expects="A call", fee="2", tone="Warm"
    )

    scenes = draw("compare", *workspace(before, after), Asked(sheets=sheets(paper)))
    paper_of_all = best_of_all(scenes, sheets(paper))

    assert len(scenes) > 1
    for scene in scenes:
        factor = scale(scene.width, scene.height, paper_of_all)
        assert scene.height * factor > 0.9 * paper_of_all.height
    assert "Changes" in texts_of(scenes[0])


def test_a_journey_that_is_based_on_none_cannot_be_compared() -> None:
    _, loaded = workspace(trip("Asks"), trip("Asks"))
    (before,) = (journey for journey in loaded.journeys if journey.id == "before")

    with pytest.raises(RequestError, match="`before` is based on no other journey"):
        draw("compare", before, loaded)


def test_a_lane_that_comparisons_lack_is_refused() -> None:
    with pytest.raises(RequestError, match="a comparison has no lane `tone`"):
        draw("compare", *workspace(trip("Asks"), trip("Asks")), Asked(lanes=("stages", "tone")))


@given(JOURNEYS)
@settings(deadline=None, max_examples=5, suppress_health_check=list(HealthCheck))
def test_a_journey_of_any_shape_can_be_compared_with_an_empty_one(journey: Data) -> None:
    empty = {"title": "T", "stages": [{"name": "S", "id": "first", "steps": []}]}
    ids = {
        **journey,
        "stages": [{**stage, "id": f"s{n}", "steps": []} for n, stage in enumerate(journey["stages"])],
    }

    for scene in drawn(empty, ids):
        assert list(clashes(scene)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_every_fact_and_verdict(language: str) -> None:
    assert COMPARISON[language].verdicts.keys() == COMPARISON["en"].verdicts.keys()


def test_the_head_tells_what_was_measured_anew_before_what_is_only_aimed_at() -> None:
    rated = [
        {"metric": metric, "value": value, "target": 30} for metric, value in (("nps", 12), ("csat", 20))
    ]
    before = trip("Books", "Pays")
    after = trip("Books", "Pays")
    before["metrics"] = [*rated, {"name": "Days waited", "kind": "duration", "unit": "days", "value": 62}]
    after["metrics"] = [*rated, {"name": "Days waited", "kind": "duration", "unit": "days", "value": 28}]

    texts = texts_of(*drawn(before, after))

    moved = "62 → 28\u00a0days"
    assert texts.index(moved) < texts.index("+12 → +30")


def test_a_stage_whose_name_shows_nothing_keeps_its_note_off_its_number() -> None:
    nameless: Data = {"title": "I go", "stages": [{"name": "\u00ad", "steps": [{"name": "Asks"}]}]}

    for scene in drawn(nameless, trip("Waits")):
        assert list(clashes(scene)) == []


def felt(**emotions: float) -> Data:
    steps = [{"name": name, "emotion": emotion} for name, emotion in emotions.items()]
    return {"title": "Trip", "language": "en", "stages": [{"name": "All", "id": "all", "steps": steps}]}


def test_where_a_step_only_moved_nothing_is_called_worse() -> None:
    before = felt(Asks=0, Waits=0, Chats=1, Pays=0, Leaves=0)
    (moved,) = drawn(before, felt(Asks=0, Chats=1, Waits=0, Pays=0, Leaves=0))
    (fell,) = drawn(before, felt(Asks=0, Waits=0, Chats=-1, Pays=0, Leaves=0))

    worse = COMPARISON["en"].worse
    assert worse not in texts_of(moved)
    assert worse in texts_of(fell)


def test_without_hue_what_gets_worse_is_ruled_with_lines_that_can_be_seen() -> None:
    journeys = (felt(a=1, b=1, c=1), felt(a=1, b=-1, c=1))
    (scene, *_) = draw("compare", *workspace(*journeys), Asked(theme="print-bw"))

    strokes = [shape for shape, _ in flatten(scene) if isinstance(shape, Path) and not shape.fill]
    (ruled,) = [shape for shape in strokes if sum(piece[0] == "M" for piece in shape.outline) > 20]
    assert contrast(ruled.stroke or "", WHITE) > 7
    assert ruled.stroke_width > 0.6


@pytest.mark.parametrize(("lower", "signs"), [(0.3, 3), (3.0, 4)])
def test_ends_that_would_lie_on_one_another_are_one_sign(lower: float, signs: int) -> None:
    """In the legend, at the end of the journey, and where some leave before: the earlier version's sign only where it is apart."""
    leaves = [{"to": "end", "share": 0.3}, {"to": "pays", "share": 0.7}]

    def version(emotion: float) -> Data:
        asks = {"name": "Asks", "id": "asks", "emotion": emotion, "next": leaves}
        pays = {"name": "Pays", "id": "pays", "emotion": 1.0}
        return {
            "title": "Trip",
            "language": "en",
            "stages": [{"name": "All", "id": "all", "steps": [asks, pays]}],
        }

    [scene] = drawn(version(1.5 - lower), version(1.5))
    rings = {
        (shape.x, shape.y) for shape, _ in flatten(scene) if isinstance(shape, Circle) and shape.radius == END
    }

    assert len(rings) == signs
