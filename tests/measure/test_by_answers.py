"""The worst moment and the end by what customers answered, beside those that are told."""

from dataclasses import replace

import pytest
from tests.measure.beside_project import every, grade, journey, with_figures, written

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.project import Workspace
from cjtool.project.measured import RunFigure
from cjtool.query.by_answers import answered_moments
from cjtool.report.index_phrases import low
from cjtool.report.journey import facts
from cjtool.report.listing import index_entries
from cjtool.report.short_section import decision, in_short
from cjtool.report.voice import Voice
from cjtool.scene import Group, Scene, Text, flatten

HELPLINE, HOME = "boiler/it-stops/calls-the-helpline", "boiler/it-is-mended/waits-at-home"
BILL = "boiler/afterwards/gets-the-bill"


def at(place: str, felt: float, margin: float = 0.1) -> RunFigure:
    return grade(place, 20, (felt, felt - margin, felt + margin))


def named(*figures: RunFigure) -> list[tuple[str, str]]:
    return [(key, each.step.id) for key, each in answered_moments(journey(), with_figures(*figures))]


def test_the_worst_by_answers_is_named_where_another_is_told() -> None:
    """Told are −1.2 at home, and 0.4 for the bill at the end."""
    assert named(at(HELPLINE, -1.6)) == [("low-answered", "calls-the-helpline")]
    assert named(at(HELPLINE, -1.6), at(HOME, -1.2)) == [("low-answered", "calls-the-helpline")]
    assert named(at(HELPLINE, -0.5), at(HOME, 0.6)) == [("low-answered", "calls-the-helpline")]


def test_it_is_named_only_where_it_is_surely_lower() -> None:
    assert named(at(HELPLINE, -1.15)) == []
    assert named(at(HELPLINE, -1.3), at(HOME, -1.2)) == []
    assert named(at(HELPLINE, -1.6, 0.5)) == []


def test_the_moment_that_is_told_is_named_where_answers_do_not_bear_it_out() -> None:
    assert named(at(HOME, -1.3)) == []
    assert named(at(HOME, -1.9)) == [("low-answered", "waits-at-home")]


def test_an_end_is_named_where_answers_do_not_bear_it_out() -> None:
    assert named(at(BILL, 0.5)) == []
    assert named(at(BILL, -0.6)) == [("end-answered", "gets-the-bill")]
    assert named(at(BILL, -1.8)) == [("low-answered", "gets-the-bill")]


def test_a_low_that_belongs_to_the_event_is_no_worst_moment() -> None:
    sad = journey().model_copy(
        update={
            "stages": tuple(
                stage.model_copy(
                    update={
                        "steps": tuple(
                            step.model_copy(update={"unavoidable": step.id == "calls-the-helpline"})
                            for step in stage.steps
                        )
                    }
                )
                for stage in journey().stages
            )
        }
    )
    around = replace(with_figures(at(HELPLINE, -1.8)), journeys=(sad,))

    assert list(answered_moments(sad, around)) == []


def test_nothing_is_named_without_answers() -> None:
    assert list(answered_moments(journey(), written())) == []
    assert list(answered_moments(journey(), every(1.0), "bob")) == []


@pytest.mark.parametrize("view", ["map", "summary", "portfolio"])
def test_pictures_name_it_beside_what_is_told(view: str) -> None:
    workspace = with_figures(at(HELPLINE, -1.6))

    def texts(scene: Scene) -> str:
        return " ".join(shape.text for shape, _ in flatten(scene) if isinstance(shape, Text))

    [scene, *_] = draw(view, journey(), workspace, Asked())
    assert "Calls the helpline (measured −1.6" in texts(scene)
    assert "Waits at home (−1.2)" in texts(scene)
    assert "1.2 Calls the helpline (measured −1.6" in f"{scene.description} {_titles(scene)}"


def _titles(within: Scene | Group) -> str:
    """What those hear who do not see a picture."""
    groups = [shape for shape in within.shapes if isinstance(shape, Group)]
    return " ".join(f"{group.title} {_titles(group)}" for group in groups)


def test_reports_name_it_beside_what_is_told() -> None:
    workspace, en = with_figures(at(HELPLINE, -1.6)), words("en")
    told, voice = facts(journey(), workspace, en), Voice(en, "EUR", workspace.today)
    [entry] = [each for each in index_entries(workspace, en, ()) if each.f.journey.id == "boiler"]

    sentence = "By what customers answered, the low point is "
    assert all(sentence in str(found) for found in (list(in_short(told, voice)), decision(told, voice)))
    assert "Worst by answers" in str(low(entry, voice))


def test_reports_without_figures_say_nothing_of_it() -> None:
    def named_in(workspace: Workspace) -> int:
        return len(facts(journey(), workspace, words("en")).answered_moments)

    assert (named_in(written()), named_in(with_figures(at(BILL, -0.6)))) == (0, 1)
