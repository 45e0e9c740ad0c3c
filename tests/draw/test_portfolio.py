"""Promises about the sheet of a whole project, on projects of 1 to 40 journeys."""

import json
import pathlib
import re
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.draw.projects import project
from tests.draw.properties import clashes, holds, outside, overflowing, overlap
from tests.draw.test_theme import weak

from cjtool.draw import theme
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.portfolio.page import sheet_of
from cjtool.draw.portfolio.stretches import PhaseStretch, below_phases
from cjtool.draw.views import draw
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace, load
from cjtool.query import main_way
from cjtool.query.beginning import first_steps
from cjtool.query.bookkeeping import project_together
from cjtool.query.summing_up import project_backlog
from cjtool.render import svg
from cjtool.report import journey_report, project_index
from cjtool.scene import Bounds, Group, Path, Scene, Shape, Text, flatten
from cjtool.source import Source

ANY = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
GOLDEN = pathlib.Path(__file__).parent / "portfolio" / "twenty.svg"
COUNTS = (1, 2, 3, 5, 8, 12, 20, 31, 40)


def sheet(made: Workspace, **asked: object) -> Scene:
    (scene,) = draw("portfolio", made.journeys[0], made, Asked(**asked))  # type: ignore[arg-type]
    return scene


def project_of(*journeys: Data) -> Workspace:
    """A project of journeys given as data."""
    texts = {"cjtool.yaml": {"cjtool": "project/v1", "name": "Shop", "currency": "EUR"}}
    texts |= {f"j{at}.yaml": {"cjtool": "journey/v1", **told} for at, told in enumerate(journeys)}
    made = load(
        pathlib.Path(),
        [Source(pathlib.Path(name), json.dumps(text)) for name, text in texts.items()],
        date(2026, 1, 1),
    )
    assert not made.problems
    return made


def groups(scene: Scene, kind: str) -> list[Group]:
    return [shape for shape in scene.shapes if isinstance(shape, Group) and shape.kind.startswith(kind)]


def written(shapes: tuple[Shape, ...]) -> str:
    lines = [leaf.text for leaf, _ in flatten(Scene(0, 0, "", "", shapes)) if isinstance(leaf, Text)]
    return " ".join(lines).replace("- ", "")


def corners(tie: Group) -> list[tuple[float, float]]:
    """The places that a line turns at, from its start to where its head or dot ends."""
    line = next(shape for shape in tie.shapes if isinstance(shape, Path) and not shape.fill)
    assert not isinstance(line.outline, str)
    return [(places[-2], places[-1]) for _, *places in line.outline]


def test_twenty_journeys_are_drawn_as_they_were_reviewed() -> None:
    """`tests/draw/portfolio/twenty.svg`: `python -m tests.draw.test_portfolio` makes it anew, to be looked at."""
    assert twenty() == GOLDEN.read_text("utf-8")


def twenty() -> str:
    return svg.render(sheet(project(20)), fonts="system")


@pytest.mark.parametrize("count", COUNTS)
def test_nothing_overlaps_or_is_cut(count: int) -> None:
    scene = sheet(project(count))

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []
    cards = [card.bounds for card in groups(scene, "journey")]
    assert not any(overlap(one, other) for one, other in combinations(cards, 2))


@pytest.mark.parametrize("count", COUNTS)
def test_every_journey_has_one_card_with_its_whole_title(count: int) -> None:
    made = project(count)

    cards = {card.id: card for card in groups(sheet(made), "journey")}

    assert sorted(cards) == [journey.id for journey in made.journeys]
    for journey in made.journeys:
        assert journey.title in written(cards[journey.id].shapes)
        assert cards[journey.id].title.startswith(journey.title)


@pytest.mark.parametrize("count", COUNTS)
def test_lines_go_from_card_to_card_and_around_all_others(count: int) -> None:
    made = project(count)
    scene = sheet(made)

    cards = {card.id: card.bounds for card in groups(scene, "journey")}
    ties = groups(scene, "tie-")

    ways = sorted(sheet_of(made, Asked()).measures.ways, key=lambda way: way.tie.kind)
    ties.sort(key=lambda tie: tie.kind)
    ends = {(way.tie.kind, way.tie.tail.journey.id, way.tie.head.journey.id) for way in ways}
    met = set()
    for tie in ties:
        places = corners(tie)
        start = [id for id, bounds in cards.items() if touches(bounds, places[0], 0.1)]
        end = [id for id, bounds in cards.items() if touches(bounds, places[-1], 6.1)]
        met |= {(tie.kind.removeprefix("tie-"), one, other) for one in start for other in end}
        for one, other in pairwise(places):
            stretch = (*map(min, one, other), *map(max, one, other))
            assert not any(overlap(stretch, bounds, 0.1) for bounds in cards.values())  # type: ignore[arg-type]
    assert len(ties) == len(ends)
    assert ends <= met


def touches(bounds: Bounds, place: tuple[float, float], slack: float) -> bool:
    return holds(bounds, (*place, *place), slack)


def test_what_is_tied_is_what_the_journeys_say() -> None:
    made = project(20)
    known = {journey.id for journey in made.journeys}

    ties = {
        (way.tie.kind, way.tie.tail.journey.id, way.tie.head.journey.id)
        for way in sheet_of(made, Asked()).measures.ways
    }

    leads = {("leads-to", one.id, id) for one in made.journeys for id in one.leads_to if id != one.id}
    parts = {("part-of", one.parent, one.id) for one in made.journeys if one.parent}
    changes = {("changes", one.based_on, one.id) for one in made.journeys if one.based_on in known}
    assert leads
    assert parts
    assert changes
    assert ties == leads | parts | changes


@pytest.mark.parametrize("count", COUNTS)
def test_what_is_a_part_stands_below_its_whole_and_a_future_below_its_basis(count: int) -> None:
    cards = {card.id: card.bounds for card in groups(sheet(project(count)), "journey")}

    for way in sheet_of(project(count), Asked()).measures.ways:
        if way.tie.kind == "changes":
            assert cards[way.tie.tail.journey.id][3] < cards[way.tie.head.journey.id][1]
        if way.tie.kind == "part-of" and way.tie.head.journey.state == "current":
            assert cards[way.tie.tail.journey.id][3] < cards[way.tie.head.journey.id][1]


def test_a_journey_without_a_phase_stands_where_that_is_said() -> None:
    made = project(8)
    shelves = sheet_of(made, Asked()).shelves

    unknown = shelves.columns[-1]
    alone = [spot.journey.id for spot in shelves.spots if not spot.phases]
    assert unknown.phase is None
    assert alone == ["journey-06"]
    assert all(unknown.first <= spot.first < unknown.end for spot in shelves.spots if not spot.phases)
    assert "Phase not known" in written(sheet(made).shapes)


def test_where_all_phases_are_known_there_is_no_such_column() -> None:
    assert all(column.phase for column in sheet_of(project(3), Asked()).shelves.columns)


def test_what_has_no_emotion_has_no_curve() -> None:
    cards = {card.id: card for card in groups(sheet(project(12)), "journey")}

    def curves(id: str) -> int:
        return sum(isinstance(shape, Group) and shape.kind == "emotion" for shape in cards[id].shapes)

    assert curves("journey-04") == 0
    assert "No feeling is known" in written(cards["journey-04"].shapes)
    assert curves("journey-01") == 1


def branching(steps: list[Data]) -> Scene:
    journey, made = workspace({"title": "Ways", "stages": [{"name": "All", "steps": steps}]})
    (scene,) = draw("portfolio", journey, made)
    return scene


def runs(scene: Scene) -> list[Path]:
    (card,) = groups(scene, "journey")
    (mood,) = [shape for shape in card.shapes if isinstance(shape, Group)]
    return [shape for shape in mood.shapes if isinstance(shape, Path) and "C" in str(shape.outline)]


def test_ways_that_part_are_never_drawn_as_one_after_the_other() -> None:
    scene = branching(
        [
            {
                "name": "Asks",
                "emotion": 0,
                "next": [{"to": "s1-1", "share": 0.2}, {"to": "s1-2", "share": 0.8}],
            },
            {"name": "Is refused", "emotion": -2, "next": "end"},
            {"name": "Is helped", "emotion": 2},
        ]
    )

    (run,) = runs(scene)
    assert len(run.outline) == 2, "one piece, from the first step to the third"


def test_the_small_curve_stops_where_most_customers_go_back() -> None:
    fork = [{"to": "s1-0", "share": 0.93}, {"to": "s1-2", "share": 0.07}]
    scene = branching(
        [
            {"name": "Uses", "emotion": 0},
            {"name": "Renews", "emotion": 1, "next": fork},
            {"name": "Leaves", "emotion": -2},
        ]
    )

    (run,) = runs(scene)
    assert len(run.outline) == 2, "one piece, from the first step to the second"


def test_a_step_whose_emotion_is_not_known_is_a_gap() -> None:
    told = [1, 0, None, 1, 2]
    scene = branching(
        [
            {"name": f"Step {at}", **({} if felt is None else {"emotion": felt})}
            for at, felt in enumerate(told)
        ]
    )

    assert len(runs(scene)) == 2


def test_opportunities_stand_in_the_order_of_the_report_and_add_up() -> None:
    made = project(12)
    scene = sheet(made)

    rows = [group.title for group in groups(scene, "lane")[0].shapes if isinstance(group, Group)]
    works = project_backlog(made.journeys, made.greatest_value).works
    assert [row.split(" · ")[:2] for row in rows] == [
        [str(place), work.opportunity.title] for place, (work, _) in enumerate(works, start=1)
    ]
    priorities = [work.priority or 0 for work, _ in works]
    assert priorities == sorted(priorities, reverse=True)
    ideas = project_together(made.journeys).whole
    assert ideas.value is not None
    told = f"€{ideas.value.amount:,.0f} a year, stated for {ideas.value.stated} of {ideas.counted}"
    assert f"Together, all of them ideas: {told}" in written(scene.shapes)


def test_the_sheet_adds_up_what_the_index_adds_up_with_ideas_apart() -> None:
    works = [
        {"title": "Decided", "value": 100, "cost": 10, "status": "planned"},
        {"title": "Done", "value": 20, "cost": 5, "status": "done"},
        {"title": "Idea", "value": 7, "cost": 3},
    ]
    made = project_of({"title": "One", "stages": [{"name": "Use", "opportunities": works}]})
    told = " ".join(written(sheet(made).shapes).split())

    assert "Together: €120 a year, stated for 2 of 2 (1 of them done); €15 once" in told
    assert "Ideas, not counted in: €7 a year, stated for 1 of 1; €3 once" in told
    assert "**In total, as estimated:** 2 opportunities" in project_index(made)


@pytest.mark.parametrize(
    ("key", "known", "unknown"),
    [
        ("cost", "€10 once, stated for 1 of 1", "what they bring a year is not known of any"),
        ("value", "€10 a year, stated for 1 of 1", "what they cost is not known of any"),
    ],
)
def test_what_nobody_states_is_no_sum_of_nothing(key: str, known: str, unknown: str) -> None:
    works = [{"title": "Decided", key: 10, "status": "planned"}]
    told = " ".join(
        written(
            sheet(project_of({"title": "One", "stages": [{"name": "Use", "opportunities": works}]})).shapes
        ).split()
    )

    assert known in told
    assert unknown in told
    assert "€0" not in told


def test_a_journey_to_be_tells_first_what_its_report_tells_first() -> None:
    """What makes it real stands in the journey as it is; its own ideas come after that."""
    now = {"title": "Now", "stages": [{"name": "Use", "opportunities": [{"title": "Build it", "value": 9}]}]}
    own = [{"title": "Then this", "value": 5}]
    then = {
        "title": "Then",
        "state": "future",
        "based_on": "j0",
        "stages": [{"name": "Use", "opportunities": own}],
    }
    made = project_of(now, then)
    future = made.journeys[1]

    assert [work.opportunity.title for work in first_steps(future, made).works] == ["Build it"]
    report = journey_report(future, made)
    assert report.index("Build it") < report.index("After that:") < report.index("Then this")
    for view in ("summary", "map"):
        (scene,) = draw(view, future, made, Asked())
        told = written(scene.shapes)
        assert "in “Now”" in told
        assert "Build it" in told
    (scene,) = draw("summary", future, made, Asked())
    panels = written(tuple(groups(scene, "panel")))
    assert "Then this" not in panels


def test_what_was_measured_before_is_called_today_where_nothing_was_measured_since() -> None:
    """A summary, a flow, a map and a report say the same of the NPS of a journey to be."""
    step = {"name": "Uses", "channel": "app", "emotion": 1}
    then = {
        "title": "Then",
        "state": "future",
        "metrics": [{"metric": "nps", "baseline": 18, "target": 35}],
        "stages": [{"name": "Use", "steps": [step]}],
    }
    made = project_of(then)
    (future,) = made.journeys

    for view in ("summary", "flow", "map"):
        (scene,) = draw(view, future, made, Asked())
        assert "today" in written(scene.shapes), view
        assert "was +18" not in written(scene.shapes), view
    assert "today +18" in journey_report(future, made)


def test_a_card_tells_who_answers_for_the_worst_moment_apart_from_who_keeps_the_journey() -> None:
    teams = {"desk": {"name": "Desk"}, "care": {"name": "Care"}}
    step = {"name": "Waits", "emotion": -2, "owner": "care"}
    told = {
        "title": "One",
        "owner": "desk",
        "define": {"teams": teams},
        "stages": [{"name": "Use", "steps": [step]}],
    }
    other = {"title": "Two", "stages": [{"name": "Use", "steps": [{"name": "Pays", "emotion": 1}]}]}
    made = project_of(told, other)
    first = written(groups(sheet(made), "journey")[0].shapes)

    assert first.index("1.1 Waits") < first.index("Care") < first.index("Owner of the journey: Desk")
    assert "Care" in project_index(made).partition("## Journeys")[0]


def test_steps_stand_below_the_phases_of_their_stages() -> None:
    stages = [
        {
            "name": "Look",
            "phase": "orientation",
            "steps": [{"name": f"Look {n}", "emotion": 1} for n in range(5)],
        },
        {"name": "Pay", "phase": "purchase", "steps": [{"name": "Pays", "emotion": -2}]},
        {"name": "Use", "phase": ["use", "service"], "steps": [{"name": "Uses", "emotion": 1}]},
    ]
    made = workspace({"title": "I buy", "stages": stages})[1]
    bar = [
        PhaseStretch(start, start + 100.0, phase, has=True)
        for start, phase in ((0, "orientation"), (100, "purchase"), (200, "onboarding"), (300, "use"), (400, "service"))
    ]  # fmt: skip
    (subject,) = sheet_of(made, Asked()).subjects

    xs = below_phases(subject, main_way(subject.journey), bar, (5, 495))

    assert xs is not None
    assert all(0 < x < 100 for x in xs[:5])
    assert xs[5:] == [150, 397.5]


def test_steps_of_phases_that_go_back_are_spread_evenly() -> None:
    stages = [
        {"name": "Pay", "phase": "purchase", "steps": [{"name": "Pays", "emotion": -2}]},
        {"name": "Look", "phase": "orientation", "steps": [{"name": "Looks", "emotion": 1}]},
    ]
    made = workspace({"title": "I buy", "stages": stages})[1]
    bar = [PhaseStretch(0, 100, "orientation", has=True), PhaseStretch(100, 200, "purchase", has=True)]
    (subject,) = sheet_of(made, Asked()).subjects

    assert below_phases(subject, main_way(subject.journey), bar, (0, 200)) is None


@pytest.mark.slow
@ANY
@given(JOURNEYS, LIBRARIES)
def test_any_journey_has_its_place(journey: Data, texts: Data) -> None:
    only, made = workspace(journey, texts)
    (scene,) = draw("portfolio", only, made)

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@ANY
@given(
    st.sampled_from(theme.THEMES),
    st.sampled_from([None, "#7A1F3D", "#FFD500", "#0A7D3C"]),
    st.sampled_from([1, 12, 20]),
)
def test_all_can_be_told_apart_in_every_theme_and_brand(
    name: ThemeName, brand: str | None, count: int
) -> None:
    made = project(count, {"brand": {"colors": {"primary": brand}}} if brand else None)

    assert weak(sheet(made, theme=name), theme.of(made.project, Asked(theme=name)), name) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_in_every_language(language: str) -> None:
    scene = sheet(project(20), language=language)

    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


def test_the_description_tells_every_journey_in_prose() -> None:
    made = project(12)

    told = sheet(made).description

    assert all(journey.title in told for journey in made.journeys)
    assert "Worst moment: 3.2 Waits for somebody who knows, 2.1 (−2)" in told


def test_cards_lead_to_the_maps_in_a_build_and_nowhere_else() -> None:
    made = project(5)

    linked, alone = svg.render(sheet(made, linked=True)), svg.render(sheet(made))

    assert re.findall(r'xlink:href="(journey[^"]*)"', linked) == [
        f"journey-{at:02}/map.svg" for at in sorted_as_drawn(made)
    ]
    assert "map.svg" not in alone


def sorted_as_drawn(made: Workspace) -> list[int]:
    return [int(spot.journey.id[-2:]) for spot in sheet_of(made, Asked()).shelves.spots]


if __name__ == "__main__":
    GOLDEN.write_text(twenty(), encoding="utf-8")


def test_a_worst_moment_that_few_come_to_says_how_few() -> None:
    ways = [{"to": "s1-1", "share": 0.17}, {"to": "s1-2", "share": 0.83}]
    scene = branching(
        [
            {"name": "Waits", "emotion": 0, "next": ways},
            {"name": "Is late", "emotion": -2},
            {"name": "Eats", "emotion": 2},
        ]
    )

    (card,) = groups(scene, "journey")
    assert "1.2 Is late (−2, on a way that 17% take)" in written(card.shapes)
