"""What a run's answers surely miss is told, once, where it is expected; lenses and agreements know the same."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.lint.test_samples_measured import HELPLINE, figure, target
from tests.measure.beside_project import grade, journey, measured, with_figures
from tests.measure.budgeted_project import TODAY, make

from cjtool.app.measured_beside import made_now
from cjtool.diagnostic import Diagnostic
from cjtool.lint import all_rules, lint
from cjtool.model import Step
from cjtool.project import Workspace, read
from cjtool.project.measured import Measurements, Ranged, RunFigure, RunState, RunTarget
from cjtool.query.service import against, is_known

[RULE] = [rule for rule in all_rules() if rule.name == "missed-target"]


def with_run(*figures: RunFigure, targets: tuple[RunTarget, ...] = ()) -> Workspace:
    return replace(with_figures(), measured=Measurements(figures, targets, ran=True))


def missed(workspace: Workspace) -> list[Diagnostic]:
    return list(lint([workspace], [RULE]).diagnostics)


@pytest.mark.parametrize(("state", "count"), [("met", 0), ("missed", 1), ("unknown", 0)])
def test_only_what_is_surely_missed_is_told(state: RunState, count: int) -> None:
    low = figure(HELPLINE, "grade", 50, 5)

    assert len(missed(with_run(low, targets=(target(low, "grade >= 80", state),)))) == count


def test_a_missed_target_is_told_at_its_line_with_figure_interval_and_answers() -> None:
    low = figure(HELPLINE, "grade", 15.65, 5)

    [found] = missed(with_run(low, targets=(target(low, "grade >= 80", "missed"),)))

    assert found.span.path.name == "boiler.yaml"
    assert found.message_in("en").startswith(
        "`Satisfaction` at `Calls the helpline` is 15.7% by `71` answers, between 10.7% and 20.7%: `grade >= 80` is missed"
    )


def test_a_reading_beside_a_figure_of_the_run_is_not_told_too() -> None:
    """The reading of 31 meets its target of 30; what customers answer now does not."""
    now = RunFigure("boiler", "nps", Ranged(2, -4, 8), 210)
    [alone] = missed(with_run(now))
    both = missed(
        with_run(now, targets=(RunTarget("boiler", "nps", "nps >= 10", "missed", now.figure, 210),))
    )

    assert "+2.0, below its target of +30" in alone.message_in("en").replace("`", "")
    assert len(both) == 1
    assert "`nps >= 10` is missed" in both[0].message_in("en")


def test_a_budget_that_is_overspent_is_told_as_such(tmp_path: Path) -> None:
    """Two weeks of the quarter missed `nps >= 0`; of the three targets one allows one week."""
    [workspace] = made_now(read([make(tmp_path)], TODAY).workspaces)

    said = [each.message_in("en") for each in missed(workspace)]

    told = (
        "`NPS` at `Asks`: more than the budget of `nps >= 0 budget 1 week per quarter` is spent (`2` of `1`)"
    )
    assert any(each.startswith(told.replace("`2` of `1`", "2 of 1")) for each in said)
    assert not any("2 weeks" in each for each in said)


def test_what_a_touchpoint_misses_is_told_once() -> None:
    """The helpline is met in two journeys, and its step misses the same."""
    found = [each.message_in("en") for each in missed(measured())]

    assert sum("at `Helpline`" in each for each in found) == 1
    assert sum("at `Calls the helpline`" in each for each in found) == 1


def test_a_lens_says_what_the_run_says() -> None:
    workspace = measured()
    journeys = workspace.journeys
    shown = against("missed-target", journeys, workspace) or ()

    assert len(shown) == len(missed(workspace)) > 0
    assert is_known("missed-target", journeys, workspace)


def test_a_good_ending_is_spoken_against_by_those_who_walked_it() -> None:
    ending = "boiler/afterwards/gets-the-bill"
    low = grade(ending, 20, (-1.2, -1.4, -1.0))
    told = grade(ending, 70, (0.4, 0.2, 0.6))
    journeys = (journey(),)

    assert against("negative-ending", journeys, with_run(told)) == ()
    [(_, step)] = against("negative-ending", journeys, with_run(low)) or ()
    assert isinstance(step, Step)
    assert step.id == "gets-the-bill"


def test_what_is_missed_by_a_figure_is_the_same_finding_as_what_the_reading_beside_it_misses(
    tmp_path: Path,
) -> None:
    """So that what is accepted stays accepted, with figures and without."""
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nmetrics: {mark: {name: Mark, kind: score, scale: 1-10, better: higher, target: 7.5}}\n"
    )
    (tmp_path / "a.yaml").write_text(
        "cjtool: journey/v1\nid: a\ntitle: I report\nmetrics: [{metric: mark, value: 6.8, n: 40}]\n"
        "stages: [{name: Report, steps: [Calls]}]\n"
    )
    [written] = read([tmp_path], TODAY).workspaces
    run = Measurements((RunFigure("a", "mark", Ranged(5.83, 5.04, 6.62), 60),), ran=True)

    [alone], [beside] = missed(written), missed(replace(written, measured=run))

    assert (alone.fingerprint, alone.span.start) == (beside.fingerprint, beside.span.start)
    assert alone.message != beside.message
