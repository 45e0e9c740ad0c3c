"""What was measured stands on the map beside what is written, and where nothing was measured nothing is drawn of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.draw.properties import clashes, outside, overflowing
from tests.measure.beside_project import every, grade, journey, measured, with_figures, written

from cjtool.draw import measured_curve
from cjtool.draw.asked import Asked
from cjtool.draw.field import Field
from cjtool.draw.figures import latest_figures, whole_figures
from cjtool.draw.grid import Grid, grids
from cjtool.draw.page import subject
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.project import Workspace, read
from cjtool.project.measured import Measurements, PassedWindow, Ranged, RunFigure, RunTarget, SpentBudget
from cjtool.render import svg
from cjtool.scene import Circle, Group, Scene, Text, flatten
from cjtool.scene.colour import Palette

GOLDEN = Path(__file__).parents[1] / "golden" / "measured"
VIEWS = ("map", "blueprint", "summary", "deck", "portfolio", "flow")


def scenes(workspace: Workspace, view: str = "map", id: str = "boiler", **asked: str) -> tuple[Scene, ...]:
    return draw(view, journey(id), workspace, Asked(**asked))  # type: ignore[arg-type]


def texts(workspace: Workspace, view: str = "map", id: str = "boiler", **asked: str) -> str:
    """All that is written on the first sheet."""
    return " ".join(
        shape.text for shape, _ in flatten(scenes(workspace, view, id, **asked)[0]) if isinstance(shape, Text)
    )


def row(workspace: Workspace, id: str = "boiler", persona: str = "") -> Grid:
    """The journey's one row."""
    [found] = grids(subject(journey(id), workspace, Asked(persona=persona or None), ("emotion",)), 20)
    return found


def lines(workspace: Workspace) -> list[tuple[int, ...]]:
    """The numbers of the steps that each line of what was measured runs through."""
    grid = row(workspace)
    spots = [(column.step, column.centre, column.width) for column in grid.columns]
    found = measured_curve.answered(grid.subject, spots, Field(10, 10).level)
    at = {point.x: point.place + 1 for point in found.points}
    return [tuple(at[x] for x, _ in curve.points) for curve in found.curves]


def test_a_line_of_what_was_measured_never_runs_through_a_step_that_was_not() -> None:
    assert lines(every(1.0)) == [(1, 2, 3, 4, 5, 6, 7)]
    assert lines(every(1.0, left_out=("picks-a-day",))) == [(1, 2), (4, 5, 6, 7)]
    assert lines(every(1.0, left_out=("picks-a-day", "waits-at-home", "feels-the-heat-again"))) == [(1, 2)]
    assert lines(measured()) == [(1, 2), (4, 5, 6)]


@pytest.mark.parametrize("view", VIEWS)
def test_a_picture_without_figures_is_as_it_was(view: str) -> None:
    """A run that found nothing changes nothing either."""
    silent = replace(written(), measured=Measurements(ran=True))

    assert scenes(silent, view) == scenes(written(), view)


@pytest.mark.parametrize("workspace", [measured(), every(-2.0), every(1.9)], ids=["answers", "low", "high"])
@pytest.mark.parametrize("view", ["map", "blueprint", "summary", "portfolio"])
@pytest.mark.parametrize("id", ["boiler", "ketel"])
def test_nothing_lies_over_another_and_all_lies_on_the_page(workspace: Workspace, view: str, id: str) -> None:
    for scene in scenes(workspace, view, id):
        assert list(clashes(scene)) == []
        assert list(outside(scene)) == []
        assert list(overflowing(scene)) == []


def test_figures_stand_with_interval_and_answers_beside_what_is_written() -> None:
    told = texts(measured())

    assert "+2.9" in told
    assert "n\u00a0=\u00a0210" in told
    assert "written +31" in told
    assert "79.8\u00a0…\u00a091.1 · n\u00a0=\u00a0140 · written 4.4\u00a0(1–5)" in told
    assert "measured −0.6" in told


def test_they_are_told_in_the_language_of_the_journey() -> None:
    told = texts(measured(), id="ketel")

    assert "70,0\u00a0…\u00a087,3 · n\u00a0=\u00a080 · genoteerd 84%" in told
    assert "gemeten −0,4" in told
    assert "antwoorden spreken het gevoel op de kaart tegen" in told


def test_a_bar_is_drawn_of_what_is_written_only_where_the_two_count_the_same() -> None:
    """Marks out of five are no share of satisfied customers."""
    boiler = subject(journey(), measured(), Asked(), ())
    ketel = subject(journey("ketel"), measured(), Asked(), ())
    marks = {gauge.name: gauge.written_at for gauge in latest_figures((), boiler, None, journey().all_steps)}
    shares = {
        gauge.name: gauge.written_at for gauge in latest_figures((), ketel, None, journey("ketel").all_steps)
    }

    assert marks["2.2 Satisfaction"] is None
    assert marks["1.1 Ease"] == pytest.approx(0.6)
    assert shares["2.2 Tevredenheid (CSAT)"] == pytest.approx(0.84)


def test_a_target_is_judged_by_the_whole_interval() -> None:
    """NPS is to be 10, and lies from −7 to 13."""
    [nps, *_] = whole_figures(subject(journey(), measured(), Asked(), ()))
    steps = latest_figures((), subject(journey(), measured(), Asked(), ()), None, journey().all_steps)
    found = {gauge.name: (gauge.met, gauge.unsure) for gauge in steps}

    assert (nps.met, nps.unsure) == (None, True)
    assert found["1.1 Ease"] == (True, False)
    assert found["1.2 Satisfaction"] == (False, False)
    assert found["2.1 Satisfaction"] == (None, False)


TWO = (
    RunTarget("boiler", "nps", "nps >= 20", "missed", Ranged(3, -3, 9), 600),
    RunTarget(
        "boiler", "nps", "nps >= 0 budget 1 month per quarter", "unknown", Ranged(3, -3, 9), 600,
        SpentBudget(date(2026, 4, 1), date(2026, 6, 30), (PassedWindow(date(2026, 4, 1), date(2026, 4, 30), "unknown"),), 2),
    ),
)  # fmt: skip
LATE = RunTarget("boiler", "nps", "nps >= 20 within 90 days", "missed", Ranged(-4, -8, 2), 40)


def with_targets(*targets: RunTarget) -> Workspace:
    figure = RunFigure("boiler", "nps", Ranged(3, -3, 9), 600)
    return replace(written(), measured=Measurements((figure,), targets, ran=True))


@pytest.mark.parametrize("targets", [TWO, TWO[::-1]])
def test_of_two_targets_the_missed_one_is_shown_and_the_budget_as_such(
    targets: tuple[RunTarget, ...],
) -> None:
    [nps] = whole_figures(subject(journey(), with_targets(*targets), Asked(), ()))

    assert (nps.target, nps.met) == ("+20", False)
    assert nps.goal == pytest.approx(0.6)
    assert nps.notes[-1] == "target 0: Q2 2026: 0 of 1 month spent; 1 not yet known"
    assert "target +20" in texts(with_targets(*targets), "summary")


def test_a_budget_that_decides_alone_is_called_so() -> None:
    [nps] = whole_figures(subject(journey(), with_targets(TWO[1]), Asked(), ()))

    assert (nps.target, nps.unsure) == ("0 (budget)", True)


def test_answers_of_the_time_of_a_target_stand_beside_all_of_them() -> None:
    [nps] = whole_figures(subject(journey(), with_targets(LATE), Asked(), ()))

    assert "answers at most 90 days old: −4.0 (n\u00a0=\u00a040)" in nps.notes


def test_a_persona_is_shown_what_that_persona_answered() -> None:
    everyone, bob = row(measured()), row(measured(), persona="bob")

    assert everyone.subject.measured_feelings["waits-at-home"][0].n == 120
    assert bob.subject.measured_feelings["waits-at-home"][0].n == 40
    assert row(every(1.0), persona="bob").subject.measured_feelings == {}


def test_another_metric_that_contradicts_is_named_where_the_one_that_is_drawn_agrees() -> None:
    at = "boiler/it-stops/calls-the-helpline"
    agrees, contradicts = grade(at, 90, (1.2, 1.1, 1.3)), grade(at, -82, (-1.6, -1.7, -1.4), "nps")

    both = with_figures(agrees, contradicts)

    assert "measured −1.6 by NPS" in texts(both)
    assert "contradict the feeling on the map" in texts(both)
    assert "contradict the feeling on the map" not in texts(with_figures(agrees))
    assert row(both).subject.measured_feelings["calls-the-helpline"][0].felt.value == 1.2
    [scene] = scenes(both)
    assert [heard for heard in _heard(scene) if "by NPS −1.6; the map says +1.2" in heard]


def _heard(scene: Scene) -> Iterator[str]:
    def below(group: Group | Scene) -> Iterator[str]:
        for shape in group.shapes:
            if isinstance(shape, Group):
                if shape.kind == "measured" and shape.title:
                    yield shape.title
                yield from below(shape)

    return below(scene)


def test_those_who_hear_the_picture_are_told_too() -> None:
    heard = list(_heard(scenes(measured())[0]))

    assert (
        heard[1]
        == "1.2 Calls the helpline: measured −0.6, between −0.7 and −0.4, by 160 answers; the map says +1.2"
    )
    assert heard[3].startswith("2.2 Lets the mechanic in: measured +1.")
    assert "the map says" not in heard[3]


def test_a_touchpoint_that_only_sums_up_its_steps_is_left_to_reports() -> None:
    """Its steps are told by themselves, those of other journeys on their own maps."""
    step = grade("boiler/it-stops/calls-the-helpline", 20.0, None, "csat")
    other = replace(step, at="ketel/melden/belt-de-hulplijn", n=60)
    whole = replace(step, at="touchpoint:helpline")

    def told(n: int) -> bool:
        return "Helpline · CSAT" in texts(with_figures(step, other, replace(whole, n=n)))

    assert [told(n) for n in (160, 161)] == [False, True]


@pytest.mark.parametrize("view", ["map", "summary", "portfolio"])
def test_the_same_points_are_measured_wherever_the_curve_is_drawn(view: str) -> None:
    points = [
        shape
        for shape, _ in flatten(scenes(measured(), view)[0])
        if isinstance(shape, Circle) and hollow(shape)
    ]

    felt = {
        "map": measured_feelings("boiler"),
        "summary": measured_feelings("boiler"),
        "portfolio": measured_feelings("boiler") + measured_feelings("ketel"),
    }
    assert len(points) == felt[view] + 1  # one in the legend


def hollow(shape: Circle) -> bool:
    """Whether it is drawn as what was measured is."""
    colours = Palette()
    return (shape.fill, shape.stroke) == (colours.card, colours.ink)


def measured_feelings(id: str) -> int:
    return len(subject(journey(id), measured(), Asked(), ()).measured_feelings)


def test_a_summary_says_where_answers_contradict_the_curve() -> None:
    told = texts(measured(), "summary")

    assert "measured −0.6" in told
    assert "answers contradict the feeling on the map" in told
    assert "measured" not in texts(written(), "summary").replace("measured or researched", "")


def test_a_comparison_says_that_its_curves_are_told() -> None:
    note = words("en").measured("feelings-told")
    future = journey().model_copy(update={"id": "later", "based_on": "boiler", "state": "future"})
    around = replace(measured(), journeys=(*measured().journeys, future))
    [scene, *_] = draw("compare", future, around, Asked())

    assert note in " ".join(shape.text for shape, _ in flatten(scene) if isinstance(shape, Text))


def test_figures_of_places_that_are_not_drawn_change_nothing() -> None:
    assert scenes(with_figures()) == scenes(written())


@pytest.mark.parametrize(("id", "theme"), [("boiler", "light"), ("ketel", "print-bw")])
def test_a_measured_map_is_as_it_was_reviewed(id: str, theme: str) -> None:
    [scene] = scenes(measured(), id=id, theme=theme)
    made = svg.render(scene, language="nl" if id == "ketel" else "en", fonts="system")
    path = GOLDEN / f"{id}.{theme}.svg"
    if not path.exists() or not path.read_bytes():
        path.write_text(made, encoding="utf-8")
        pytest.fail(f"{path} held nothing; look at what was written")

    assert made == path.read_text(encoding="utf-8")


def test_what_is_written_as_it_was_measured_is_drawn_once() -> None:
    """At the mechanic's visit of the Dutch journey 84 % is noted."""
    at = "ketel/maken/laat-de-monteur-binnen"

    def drawn(value: float) -> tuple[bool, bool]:
        workspace = with_figures(grade(at, value, None, "csat"))
        around = subject(journey("ketel"), workspace, Asked(), ())
        [gauge] = latest_figures((), around, None, journey("ketel").all_steps)
        return gauge.written_at is not None, "genoteerd" in texts(workspace, id="ketel")

    assert drawn(84.04) == (False, False)
    assert drawn(84.1) == (True, True)


@pytest.mark.parametrize(
    ("id", "told"),
    [
        ("boiler", ("measured −0.6 by Satisfaction: answers contradict the feeling on the map", "target 80%: missed")),
        ("ketel", ("antwoorden spreken het gevoel op de kaart tegen", "n\u00a0=\u00a080")),
    ],
)  # fmt: skip
def test_a_deck_marks_what_answers_contradict_and_shows_the_figures_of_steps(
    id: str, told: tuple[str, ...]
) -> None:
    def written_on(workspace: Workspace) -> str:
        sheets = scenes(workspace, "deck", id)
        return " ".join(
            shape.text for sheet in sheets for shape, _ in flatten(sheet) if isinstance(shape, Text)
        )

    shown, silent = written_on(measured()), written_on(written())

    for each in told:
        assert each in shown
        assert each not in silent


@pytest.mark.parametrize("view", ["summary", "deck", "portfolio"])
def test_the_day_of_a_run_stands_beside_the_sign_of_its_answers(view: str) -> None:
    run = measured()
    judged = replace(run, measured=replace(run.measured, as_of=date(2026, 11, 22)))

    told = [
        shape.text
        for scene in scenes(judged, view)
        for shape, _ in flatten(scene)
        if isinstance(shape, Text) and "95" in shape.text
    ]
    assert told
    assert all("22 November 2026" in text for text in told if "answered" in text)
    assert any("22 November 2026" in text for text in told)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_a_long_meaning_takes_no_other_sign_from_the_summary(language: str) -> None:
    [fibre] = read([GOLDEN.parents[2] / "journeys" / "fibre"], date(2026, 11, 22)).workspaces
    told = fibre.journey("get-fibre")
    assert told is not None
    felt = Ranged(-1.5, -1.6, -1.4)
    figures = [
        RunFigure(f"get-fibre/{stage.id}/{step.id}", "csat", Ranged(20, 15, 25), 80, felt=felt)
        for stage in told.stages
        for step in stage.steps
    ]
    run = Measurements(tuple(figures), ran=True, as_of=date(2026, 11, 22))

    [scene] = draw("summary", told, replace(fibre, measured=run), Asked(language=language))

    meanings = {shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)}
    assert words(language).map.signs["flow-end"] in meanings
