"""Who takes a step: the personas that it names, else those of its journey."""

from collections.abc import Callable

from cjtool.i18n.table import words
from cjtool.model import everyone
from cjtool.project import Workspace, select
from cjtool.query import meeting, phases_walked, taking
from cjtool.report.journey import facts
from cjtool.report.pages import journey_report, project_index

Projects = Callable[..., Workspace]

LIBRARY = """
    personas:
      ann: {name: Ann, sources: [talks]}
      bob: {name: Bob, quote: Quick please}
    sources:
      talks: {name: Talks, kind: interview, n: 8}
"""
HIRE = """
    title: I hire a bike
    persona: ann
    stages:
      - name: Look
        phase: orientation
        steps: [{name: Looks}]
      - name: Hire
        phase: purchase
        steps: [{name: Hires, persona: bob}]
      - {name: Return, phase: use}
"""


def test_a_step_s_personas_count_where_its_stage_is_asked_about(project: Projects) -> None:
    [journey] = project(LIBRARY, hire=HIRE).journeys
    look, hire = journey.all_steps

    assert everyone(journey) == ("ann", "bob")
    assert (taking(look, journey), taking(hire, journey)) == (("ann",), ("bob",))
    assert [meeting(stage, journey) for stage in journey.stages] == [("ann",), ("bob",), ("ann",)]
    assert phases_walked("ann", journey) == {"orientation", "use"}
    assert phases_walked("bob", journey) == {"purchase"}


def test_a_report_tells_who_takes_a_step(project: Projects) -> None:
    workspace = project(LIBRARY, hire=HIRE)
    told = facts(workspace.journeys[0], workspace, words("en"))

    assert [persona.name for _, persona in told.personas] == ["Ann", "Bob"]
    assert "Hires <br>*only [Bob](#persona-bob)*" in journey_report(workspace.journeys[0], workspace)
    assert "Hires <br>*alleen [Bob](#persona-bob)*" in journey_report(
        workspace.journeys[0], workspace, language="nl"
    )


def test_a_persona_is_in_the_phases_that_it_walks(project: Projects) -> None:
    index = project_index(project(LIBRARY, hire=HIRE))

    rows = [line for line in index.splitlines() if line.startswith(("| Ann |", "| Bob |"))]
    assert rows == [
        "| Ann | [1](hire/report.md#step-looks) |  | [1](hire/report.md#stage-return) |",
        "| Bob |  | [1](hire/report.md#step-hires) |  |",
    ]


def test_a_persona_of_a_step_picks_its_journey(project: Projects) -> None:
    workspace = project(LIBRARY, hire=HIRE)

    assert [journey.id for _, journey in select([workspace], ["persona:bob"])] == ["hire"]
