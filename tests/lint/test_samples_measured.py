"""Whether measured figures rest on enough answers: by what they decide."""

from dataclasses import replace

import pytest
from tests.measure.beside_project import grade, with_figures

from cjtool.lint import all_rules, lint
from cjtool.project.measured import Measurements, Ranged, RunFigure, RunState, RunTarget

HELPLINE, DAY = "boiler/it-stops/calls-the-helpline", "boiler/it-stops/picks-a-day"


def figure(at: str, metric: str, value: float, half: float) -> RunFigure:
    return replace(grade(at, value, None, metric), figure=Ranged(value, value - half, value + half), n=71)


def target(of: RunFigure, text: str, state: RunState) -> RunTarget:
    return RunTarget(of.at, of.metric, text, state, of.figure, of.n)


def told(*figures: RunFigure, targets: tuple[RunTarget, ...] = (), language: str = "en") -> list[str]:
    """What is said of figures, without what is said of written readings."""
    [rule] = [rule for rule in all_rules() if rule.name == "small-sample"]

    def said(*shown: RunFigure) -> list[str]:
        workspace = replace(with_figures(), measured=Measurements(shown, targets, ran=True))
        return [each.message_in(language) for each in lint([workspace], [rule]).diagnostics]

    written = said()
    return [each for each in said(*figures) if each not in written]


@pytest.mark.parametrize(("half", "count"), [(11.5, 0), (20, 0), (20.5, 1)])
def test_of_what_nothing_is_expected_only_a_wide_interval_is_reported(half: float, count: int) -> None:
    assert len(told(figure(DAY, "grade", 50, half))) == count


@pytest.mark.parametrize(("state", "count"), [("met", 0), ("missed", 0), ("unknown", 1)])
def test_of_what_is_expected_that_is_reported_which_leaves_it_open(state: RunState, count: int) -> None:
    wide = figure(HELPLINE, "grade", 50, 35)

    assert len(told(wide, targets=(target(wide, "grade >= 80", state),))) == count


def test_a_place_is_reported_once_by_what_is_open() -> None:
    close, wide = figure(HELPLINE, "grade", 78.2, 4.1), figure(HELPLINE, "nps", -9, 30)
    open_one = target(close, "grade >= 80", "unknown")

    [said] = told(wide, close, targets=(open_one,))

    assert said.startswith(
        "`Satisfaction` at `Calls the helpline` lies between 74.1% and 82.3% by `71` answers: "
    )
    assert said.endswith("too few to tell whether `grade >= 80` is met")


def test_figures_stand_as_in_reports() -> None:
    [said] = told(figure(DAY, "nps", -9, 31), language="nl")

    assert said == "`NPS` bij `Picks a day` steunt op `71` antwoorden, en ligt tussen −40,0 en +22,0"


def test_a_budget_is_open_while_its_period_runs() -> None:
    close = figure(HELPLINE, "grade", 78, 4)

    assert told(close, targets=(target(close, "grade >= 80 budget 1 week per quarter", "unknown"),)) == []
