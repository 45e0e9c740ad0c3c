"""What is measured at a touchpoint counts at each of its steps, and once in all that lists or judges it."""

import textwrap
from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic
from cjtool.diff.comparison import Version, compare
from cjtool.draw.asked import Asked
from cjtool.draw.facts import measured
from cjtool.draw.grid import Column, Section
from cjtool.draw.page import subject
from cjtool.lint import all_rules, lint
from cjtool.project import Workspace, load
from cjtool.query import Verdict, at_step, read_at, readings, resting, standing
from cjtool.report import journey_report
from cjtool.source import Source

TODAY = date(2026, 1, 1)
PROJECT = """\
cjtool: project/v1
name: Rent a bike
metrics:
  mark: {name: Mark, kind: csat, scale: 1-10}
promises:
  kind: {text: Always kind, metric: mark, target: 8}
touchpoints:
  desk:
    name: Front desk
    channel: counter
    metrics:
      - {metric: mark, value: 7.4, target: 8, n: 12, source: poll}
      - {name: Queue, kind: duration, unit: minutes, value: 4}
sources:
  poll: {name: Poll, kind: survey, n: 12}
"""
HIRE = """\
cjtool: journey/v1
title: I hire a bike
stages:
  - name: Hire
    phase: purchase
    steps:
      - {name: Asks, touchpoint: desk, moment_of_truth: true}
      - {name: Pays, touchpoint: desk, moment_of_truth: true, promises: kind}
      - {name: Rides, moment_of_truth: true, metrics: [nps]}
"""
RETURN = """\
cjtool: journey/v1
title: I bring it back
stages:
  - name: Return
    phase: use
    steps:
      - {name: Returns, touchpoint: desk, metrics: [{metric: mark, value: 9, n: 80}]}
"""


def project(**journeys: str) -> Workspace:
    files = {"cjtool.yaml": PROJECT, **{f"{name}.yaml": text for name, text in journeys.items()}}
    workspace = load(Path(), [Source(Path(name), text) for name, text in files.items()], TODAY)
    assert not workspace.problems
    return workspace


def reported(rule: str, workspace: Workspace) -> list[Diagnostic]:
    chosen = [each for each in all_rules() if each.name == rule]
    return list(lint([workspace], chosen).diagnostics)


def test_they_count_at_each_step_and_give_way_to_what_the_step_measures_itself() -> None:
    workspace = project(hire=HIRE, back=RETURN)
    told = {
        step.name: [(reading.metric or reading.name, reading.value) for reading in read_at(step, workspace)]
        for journey in workspace.journeys
        for step in journey.all_steps
    }

    assert told == {
        "Returns": [("mark", 9), ("Queue", 4)],
        "Asks": [("mark", 7.4), ("Queue", 4)],
        "Pays": [("mark", 7.4), ("Queue", 4)],
        "Rides": [("nps", None)],
    }


def test_they_are_listed_once_however_many_steps_meet_the_touchpoint() -> None:
    workspace = project(hire=HIRE)
    [journey] = workspace.journeys

    assert [
        (reading.metric or reading.name, getattr(holder, "name", ""))
        for reading, holder in readings(journey, workspace)
    ] == [
        ("mark", "Front desk"),
        ("Queue", "Front desk"),
        ("nps", "Rides"),
    ]
    assert [reading.value for reading in standing(journey, workspace)] == [7.4, 4, None]
    assert [id for id, _ in resting(journey, workspace)] == ["poll"]


def test_a_report_lists_them_at_the_touchpoint() -> None:
    workspace = project(hire=HIRE)
    page = journey_report(workspace.journeys[0], workspace)

    assert page.count("7.4\u00a0(1–10)") == 1
    [row] = [line for line in page.splitlines() if "7.4\u00a0(1–10)" in line]
    assert row.startswith("| Mark | [Front desk](#touchpoint-desk) |")


def test_a_map_shows_them_in_the_stages_of_its_steps() -> None:
    workspace = project(hire=HIRE)
    [journey] = workspace.journeys
    [stage] = journey.stages
    columns = tuple(Column(step, f"1.{n}", 0, 10) for n, step in enumerate(stage.steps, 1))
    section = Section(stage, 1, 0, 10, columns)

    told = measured(section, subject(journey, workspace, Asked(), ()))
    assert {reading.metric or reading.name for reading in told} == {"mark", "Queue", "nps"}


@pytest.mark.parametrize(
    ("rule", "places"),
    [
        ("missed-target", ["cjtool.yaml:12"]),
        ("small-sample", ["cjtool.yaml:12"]),
        ("unmeasured-moment-of-truth", []),
        ("metric-out-of-range", []),
        ("promise-contradicted", []),
    ],
)
def test_a_rule_tells_of_a_shared_reading_once(rule: str, places: list[str]) -> None:
    workspace = project(hire=HIRE, again=HIRE, back=RETURN)

    assert [f"{each.span.path}:{each.span.line}" for each in reported(rule, workspace)] == places


def test_a_promise_is_judged_by_what_its_touchpoint_measures() -> None:
    workspace = project(hire=HIRE)
    pays = workspace.journeys[0].all_steps[1]
    judgement = at_step("kind", pays, workspace)

    assert judgement is not None
    assert judgement.verdict is Verdict.BROKEN
    assert judgement.reason.text() == "Mark is `7.4`, the target is `8`"


def test_a_reading_that_leads_nowhere_is_told_at_the_touchpoint() -> None:
    text = PROJECT.replace("metric: mark, value: 7.4", "metric: mrak, value: 7.4")
    [problem] = load(Path(), [Source(Path("cjtool.yaml"), text)], TODAY).problems

    assert problem.span.line == 12
    assert "`mrak`" in problem.sentence
    assert "`mark`" in problem.sentence


def test_what_moves_from_a_step_to_its_touchpoint_is_the_same_in_a_comparison() -> None:
    one = project(hire=HIRE)
    own = textwrap.dedent("""\
        touchpoint: desk, moment_of_truth: true, metrics: [
          {metric: mark, value: 7.4, target: 8, n: 12, source: poll},
          {name: Queue, kind: duration, unit: minutes, value: 4}]""")
    before = project(hire=HIRE.replace("touchpoint: desk, moment_of_truth: true", own.replace("\n", " ")))
    comparison = compare(Version(before.journeys[0], before), Version(one.journeys[0], one))

    assert [change for stage in comparison.stages for pair in stage.steps for change in pair.changes] == []
