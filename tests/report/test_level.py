"""What a report says of a curve that is level, and of a journey that nobody leaves."""

from collections.abc import Callable

from cjtool.project import Workspace
from cjtool.report import journey_report

Projects = Callable[..., Workspace]


def told(project: Projects, *feelings: float, leads: str = "end") -> str:
    listed = "".join(f"          - {{name: S{n}, emotion: {each}}}\n" for n, each in enumerate(feelings))
    last = listed.rstrip("}\n")
    found = project(
        j=f"""
    title: I go
    stages:
      - name: One
        steps:
{last}, next: {leads}}}
"""
    )
    return journey_report(found.journeys[0], found)


def test_where_all_feels_well_alike_there_is_no_low_point(project: Projects) -> None:
    level, falling = told(project, 1, 1, 1), told(project, 1, 0.5, 1)

    assert "The high point is" in level
    assert "low point" not in level
    assert "The low point is [S1]" in falling


def test_where_all_feels_bad_alike_it_is_told(project: Projects) -> None:
    assert "The low point is [S0]" in told(project, -1, -1)


def test_a_journey_that_leads_back_does_not_end(project: Projects) -> None:
    assert "The journey ends with [S1]" in told(project, 1, -1)
    assert "ends" not in told(project, 1, -1, leads="s0")
