"""What an event log says stands on the arrows of a flow: by hand, and never more than the log says."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.flow.nets import branching
from tests.draw.flow.test_flow import of_kind, said, titles
from tests.draw.journeys import Data, workspace
from tests.draw.properties import clashes, outside, overflowing
from tests.draw.test_theme import COLOURS, THEMES, weak
from tests.measure.logged import SETTINGS, flow_of, with_flows, with_log, written

from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.flow import dot
from cjtool.draw.flow.course import BEGIN, Course, RealWay, StepLink
from cjtool.draw.flow.taken import course_with_log
from cjtool.draw.page import subject
from cjtool.draw.theme import of as palette_of
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace
from cjtool.project.measured import Measurements
from cjtool.render import svg
from cjtool.scene import Path as Line
from cjtool.scene import Scene
from cjtool.scene.sheet import sheets

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
GOLDEN = Path(__file__).parents[2] / "golden" / "measured"
LAMP = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Buy
    steps:
      - {name: Orders, next: [{to: pays, share: 0.8}, {to: end, share: 0.2, when: Not today}]}
      - Pays
      - {name: Waits, wait: 2 days}
      - {name: Receives, next: [{to: returns, share: 0.05}, {to: end, share: 0.95}]}
      - {name: Returns, next: end}
"""
WHOLE = "orders pays receives"


def course(around: Workspace) -> Course:
    return course_with_log(subject(around.journeys[0], around, Asked(), ()))


def drawn(around: Workspace, language: str = "en", theme: ThemeName = "light") -> Scene:
    [scene] = draw("flow", around.journeys[0], around, Asked(language=language, theme=theme))
    return scene


def link(found: Course, tail: str, head: str | None) -> StepLink:
    """The one way between two steps by their ids; before the first is empty, an end is None."""
    places = {step.id: place for place, step in enumerate(found.steps)} | {"": BEGIN}
    ends = places[tail], None if head is None else places[head]
    [way] = [
        each
        for each in (*found.starts, *found.ways)
        if (each.tail, each.head) == ends and each.kind != "left"
    ]
    return way


def real(found: Course, tail: str, head: str | None) -> RealWay:
    told = link(found, tail, head).real
    assert told is not None
    return told


def left(found: Course) -> dict[str, tuple[int, int]]:
    """How many went no further than a step, of how many."""
    return {
        found.steps[way.tail].id: (way.real.count, way.real.of)
        for way in found.ways
        if way.kind == "left" and way.real
    }


def test_a_share_is_that_of_all_who_left_the_step() -> None:
    found = course(with_log(LAMP, [*[WHOLE] * 71, *["orders"] * 29]))

    way = link(found, "orders", "pays")
    assert (way.basis, way.share) == ("measured", 0.8)
    assert (real(found, "orders", "pays").count, real(found, "orders", "pays").of) == (71, 100)
    assert real(found, "orders", "pays").share.value == 71
    assert real(found, "orders", None).share.value == 29
    texts = said(drawn(with_log(LAMP, [*[WHOLE] * 71, *["orders"] * 29])))
    assert {"told 80%", "real 71%", "told 20%", "real 29%"} <= set(texts)


def test_what_no_event_is_about_is_only_believed_and_looks_so() -> None:
    around = with_log(LAMP, [WHOLE] * 20)
    found = course(around)

    assert [found.steps[place].id for place in sorted(found.logged)] == ["orders", "pays", "receives"]
    assert link(found, "waits", "receives").basis == "believed"
    assert link(found, "returns", None).basis == "believed"
    assert link(found, "pays", "waits").basis == "measured"
    assert real(found, "pays", "waits").seen_at == (3,)
    dashed = {
        group.title: bool(next(shape for shape in group.shapes if isinstance(shape, Line)).dash)
        for group in of_kind(drawn(around).shapes, "way")
    }
    assert dashed["1.3 → 1.4"]
    assert not dashed[
        next(title for title in dashed if title.startswith("1.2 → 1.3: real 100% (83.9–100) → 1.4"))
    ]


def test_ways_that_the_journey_has_not_are_drawn_from_a_least_share_and_number_on() -> None:
    """Of 200: 5 are 2.5 %, 3 are too few, and one way of 250 is too rare."""
    often = [*[WHOLE] * 192, *["orders receives"] * 5, *["orders returns"] * 3]
    rare = [*[WHOLE] * 295, *["orders receives"] * 5]

    found, seldom = course(with_log(LAMP, often)), course(with_log(LAMP, rare))

    way = link(found, "orders", "receives")
    assert (way.basis, way.kind, real(found, "orders", "receives").share.value) == ("unknown", "next", 2.5)
    assert found.rarer == 1
    assert [each for each in seldom.ways if each.basis == "unknown"] == []
    assert seldom.rarer == 1
    texts = said(drawn(with_log(LAMP, often)))
    assert "not on the map" in texts
    assert any(text.endswith("+1 rarer way") for text in texts)


def test_a_way_back_that_the_journey_has_not_is_a_loop_and_so_is_a_step_again() -> None:
    found = course(with_log(LAMP, ["orders pays orders pays pays receives"] * 10))

    assert (link(found, "pays", "orders").kind, link(found, "pays", "pays").kind) == ("loop", "loop")
    assert {link(found, "pays", "orders").basis, link(found, "pays", "pays").basis} == {"unknown"}


def test_a_start_that_the_journey_has_not_is_drawn_too() -> None:
    found = course(with_log(LAMP, [*[WHOLE] * 90, *["pays receives"] * 10]))

    assert (link(found, "", "pays").basis, real(found, "", "pays").share.value) == ("unknown", 10)
    assert real(found, "", "orders").share.value == 90


def test_those_who_leave_are_told_with_their_number_but_not_below_the_least() -> None:
    around = with_log(LAMP, [*[WHOLE] * 80, *["orders pays"] * 20])

    assert left(course(around)) == {"pays": (20, 100)}
    assert {"20% leave here", "20 of 100"} <= set(said(drawn(around)))
    assert left(course(with_log(LAMP, [*[WHOLE] * 80, *["orders pays"] * 4]))) == {}


def test_who_leaves_and_who_goes_on_make_a_whole_also_where_a_step_is_repeated() -> None:
    """Of 100 customers, 20 order twice: 120 times at that step, of which 30 lead nowhere."""
    around = with_log(LAMP.replace(", {to: end, share: 0.2, when: Not today}", ""), [
        *["orders orders pays receives"] * 20, *[WHOLE] * 50, *["orders"] * 30,
    ])  # fmt: skip
    found = course(around)

    place = {step.id: at for at, step in enumerate(found.steps)}["orders"]
    shares = [way.real.share.value for way in found.ways if way.tail == place and way.real]
    assert left(found)["orders"] == (30, 120)
    assert sorted(shares) == pytest.approx([100 / 6, 25, 100 * 70 / 120], abs=0.01)
    assert sum(shares) == pytest.approx(100, abs=0.02)
    assert {"25% leave here", "30 of 120"} <= set(said(drawn(around)))


def test_nobody_is_seen_behind_the_last_step_of_a_log() -> None:
    """The log ends where customers have paid: whether they came further is not known, and looks so."""
    around = with_log(LAMP, ["orders pays"] * 40)
    found, scene = course(around), drawn(around)

    assert [way for way in found.ways if way.tail == 1 and way.basis != "believed"] == []
    assert link(found, "pays", "waits").real is None
    dashed = [
        next(shape for shape in group.shapes if isinstance(shape, Line)).dash
        for group in of_kind(scene.shapes, "way")
        if group.title == "1.2 → 1.3"
    ]
    assert dashed
    assert all(dashed)
    assert not any(
        "the customer is done" in title and "real" in title
        for title in titles(scene.shapes)
        if title.startswith("1.2")
    )


def test_nobody_is_seen_before_the_first_step_of_a_log() -> None:
    found = course(with_log(LAMP.replace("- {name: Orders,", "- Asks\n      - {name: Orders,"), [WHOLE] * 40))

    assert (link(found, "", "asks").basis, real(found, "", "asks").seen_at) == ("believed", (1,))


def test_of_those_who_go_on_by_unseen_steps_only_the_seen_ones_are_told() -> None:
    journey = LAMP.replace("- {name: Waits, wait: 2 days}", "- {name: Waits, next: [receives, end]}")
    found = course(with_log(journey, [*[WHOLE] * 30, *["orders pays"] * 10]))

    assert (real(found, "pays", "waits").count, real(found, "pays", "waits").of) == (30, 40)
    assert real(found, "pays", "waits").seen_at == (3,)


def test_no_figure_is_of_fewer_customers_than_the_least() -> None:
    """Four of a hundred order and change their mind; only four ever return something."""
    cases = [*[WHOLE] * 96, *["orders"] * 4]
    found, texts = course(with_log(LAMP, cases)), said(drawn(with_log(LAMP, cases)))

    assert real(found, "orders", None).few
    assert "real n\u00a0<\u00a05" in texts
    assert not any(
        "4%" in text or "4 of" in text for text in (*texts, *titles(drawn(with_log(LAMP, cases)).shapes))
    )
    few = course(with_log(LAMP, [WHOLE] * 4))
    assert few.log is None
    some = course(with_log(LAMP, [*[WHOLE] * 40, *["orders pays receives returns"] * 4]))
    assert link(some, "returns", None).basis == "believed"


def test_a_way_that_nobody_took_is_told_as_none() -> None:
    assert real(course(with_log(LAMP, [WHOLE] * 40)), "orders", None).count == 0


@pytest.mark.parametrize(("hours", "icon"), [(24, False), (60, True)])
def test_a_wait_stands_beside_the_told_one_with_a_sign_where_it_is_not_kept(hours: float, icon: bool) -> None:
    around = with_log(LAMP, [WHOLE] * 20, hours=hours)

    [told] = real(course(around), "pays", "waits").waits
    assert (told.wait.median, told.wait.p90, told.late) == (hours * 3600, hours * 3600, icon)
    texts = said(drawn(around))
    assert ("told 2 days: 0% in time" in texts) is icon
    assert ("told 2 days: 100% in time" in texts) is not icon
    assert (words("en").measured("measured-late") in texts) is icon


def test_an_optional_step_that_no_event_is_about_leaves_open_which_way_it_was() -> None:
    journey = LAMP.replace("{name: Waits, wait: 2 days}", "{name: Waits, optional: true}")
    found = course(with_log(journey, [WHOLE] * 20))

    assert real(found, "pays", "waits").seen_at == (3,)
    assert link(found, "pays", "waits").basis == link(found, "pays", "receives").basis == "believed"


def test_an_optional_step_that_events_are_about_is_skipped_where_it_was() -> None:
    journey = LAMP.replace("{name: Waits, wait: 2 days}", "{name: Waits, optional: true}")
    found = course(with_log(journey, [*[WHOLE] * 30, *["orders pays waits receives"] * 70]))

    assert (link(found, "pays", "receives").kind, real(found, "pays", "receives").share.value) == ("skip", 30)
    assert real(found, "pays", "waits").share.value == 70
    assert [way for way in found.ways if way.basis == "unknown"] == []


def test_two_ways_to_one_step_are_not_told_apart() -> None:
    journey = LAMP.replace("- Pays", "- {name: Pays, next: [{to: waits, when: a}, {to: waits, when: b}]}")
    found = course(with_log(journey, ["orders pays waits receives"] * 20))

    first, second = [way for way in found.ways if (way.tail, way.head) == (1, 2)]
    assert (first.real and first.real.seen_at, first.basis) == ((2,), "believed")
    assert (second.basis, second.real) == ("believed", None)


def test_ways_that_part_where_no_event_is_stand_together_each_with_its_wait() -> None:
    journey = LAMP.replace(
        "{name: Waits, wait: 2 days}", "{name: Waits, wait: 2 days, next: [receives, returns]}"
    )
    around = with_log(journey, [*[WHOLE] * 60, *["orders pays returns"] * 20], hours=60)
    found = course(around)

    both = real(found, "pays", "waits")
    assert (link(found, "pays", "waits").basis, both.count, both.seen_at) == ("measured", 80, (3, 4))
    assert [(each.place, each.wait.n) for each in both.waits] == [(3, 60), (4, 20)]
    assert {"1.4: ", "1.5: "} <= {text.replace("\u00a0", " ") for text in said(drawn(around))}


def test_a_picture_without_a_log_is_as_it_was() -> None:
    around = written(LAMP)

    assert drawn(around) == drawn(replace(around, measured=Measurements(ran=True)))
    other = replace(flow_of(around, [WHOLE] * 20), journey="another")
    assert drawn(with_flows(around, other)) == drawn(around)


def test_the_log_is_named_with_its_days_and_the_smaller_one_too() -> None:
    around = written(LAMP)
    large, small = flow_of(around, [WHOLE] * 30), flow_of(around, [WHOLE] * 20, "crm.csv")

    [foot] = [text for text in said(drawn(with_flows(around, small, large))) if "log.csv" in text]

    assert "Real: log.csv, n\u00a0=\u00a030, 1 March 2026 – 3 March 2026" in foot
    assert "not drawn: crm.csv" in foot


def test_those_who_hear_the_picture_are_told_the_numbers() -> None:
    heard = titles(drawn(with_log(LAMP, [*[WHOLE] * 71, *["orders"] * 29])).shapes)

    assert "1.1 → 1.2: told 80%, real 71% (61–79), 71 of 100" in heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(language: str) -> None:
    around = with_log(LAMP, [*[WHOLE] * 71, *["orders"] * 29])
    told = words(language).measured("measured-way")

    assert told in said(drawn(around, language))
    assert (language == "en") is ("told 80%" in said(drawn(around, language)))


def test_source_for_graphviz_has_the_same_figures() -> None:
    around = with_log(LAMP, [*[WHOLE] * 60, *["orders"] * 20, *["orders pays"] * 20])
    text = dot.source(subject(around.journeys[0], around, Asked(), ()))

    assert "told 80%\nreal 80%\u00a0(71–87)" in text
    assert "25% leave here" in text


LOGS = st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=8), min_size=1, max_size=8)


def cases(ids: Sequence[str], logs: Sequence[Sequence[int]], times: int) -> list[str]:
    """Any orders of steps, each many times."""
    return [" ".join(ids[number % len(ids)] for number in case) for case in logs for _ in range(times)]


@ANY
@given(branching(most=16), LOGS, st.sampled_from([1, 6, 40]))
def test_whatever_is_in_a_log_all_has_its_own_place(journey: Data, logs: list[list[int]], times: int) -> None:
    made, project = workspace(journey)
    ids = [step.id for step in made.all_steps]
    if not ids:
        return
    around = with_flows(project, flow_of(project, cases(ids, logs, times)))
    found, scene = course_with_log(subject(made, around, Asked(), ())), drawn(around)

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []
    assert svg.render(scene, fonts="system") == svg.render(drawn(around), fonts="system")
    for way in (*found.starts, *found.ways):
        if way.real is not None:
            assert way.real.of >= 5
            assert way.real.few or way.real.count >= 5 or not way.real.count


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("print-bw", "nl")])
def test_a_measured_flow_is_as_it_was_reviewed(theme: ThemeName, language: str) -> None:
    every = [
        *["orders pays receives"] * 60, *["orders"] * 12, *["orders pays"] * 9, *["orders receives"] * 6,
        *["orders pays orders pays receives returns"] * 8, *["pays receives"] * 3,
    ]  # fmt: skip
    made = svg.render(
        drawn(with_log(LAMP, every, hours=30), language, theme), language=language, fonts="system"
    )
    path = GOLDEN / f"flow.{theme}.svg"
    if not path.exists() or not path.read_bytes():
        path.write_text(made, encoding="utf-8")
        pytest.fail(f"{path} held nothing; look at what was written")

    assert made == path.read_text(encoding="utf-8")


HOSTILE = (
    "</text></svg><script>alert(1)</script>.csv",
    "\u202egnp.csv\u2066 =cmd|' /C calc'!A0",
    "W" * 900,
    "]]>&lt; \x07 {{ 7*7 }}.csv",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_name_of_a_log_is_only_a_text(name: str) -> None:
    around = written(LAMP)
    scene = drawn(with_flows(around, flow_of(around, [WHOLE] * 20, name)))
    root = ET.fromstring(svg.render(scene, fonts="system"))

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert [each for each in root.iter() if each.tag.endswith("script")] == []


@ANY
@given(COLOURS, THEMES)
def test_every_pair_of_colours_keeps_its_contrast_in_any_brand(primary: str | None, name: ThemeName) -> None:
    brand = f"brand: {{colors: {{primary: '{primary}'}}}}\n" if primary else ""
    late = "orders pays orders pays receives returns"
    cases = [*[WHOLE] * 60, *["orders"] * 12, *["orders pays"] * 9, *["orders receives"] * 6, *[late] * 8]
    around = with_log(LAMP, cases, SETTINGS + brand, hours=60)

    colours = palette_of(around.project, Asked(theme=name))
    assert weak(drawn(around, theme=name), colours, name) == []


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_it_is_set_out_for_paper_too(paper: str) -> None:
    around = with_log(LAMP, [*[WHOLE] * 71, *["orders"] * 29])
    asked = Asked(sheets=sheets(paper))
    [scene] = draw("flow", around.journeys[0], around, asked)

    assert list(outside(scene)) == []
    assert "real 71%" in said(scene)
