"""The project in `beside`, with figures of its answers beside it."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from cjtool.app.measured_beside import made_now
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.project.measured import Measurements, Ranged, RunFigure

FOLDER = Path(__file__).parent / "beside"
TODAY = date(2026, 7, 1)


@cache
def written() -> Workspace:
    """The project as it is written."""
    [workspace] = read([FOLDER], TODAY).workspaces
    return workspace


@cache
def measured() -> Workspace:
    """With what its customers answered."""
    [workspace] = made_now([written()])
    return workspace


def journey(id: str = "boiler") -> Journey:
    """One of its two journeys."""
    found = written().journey(id)
    assert found is not None
    return found


def with_figures(*figures: RunFigure) -> Workspace:
    """The project with other figures beside it."""
    return replace(written(), measured=Measurements(figures, ran=True))


def grade(at: str, value: float, felt: tuple[float, float, float] | None, metric: str = "grade") -> RunFigure:
    """A figure with its place on the scale of emotions."""
    return RunFigure(
        at, metric, Ranged(value, value - 5, value + 5), 100, felt=None if felt is None else Ranged(*felt)
    )


def every(felt: float, left_out: tuple[str, ...] = ()) -> Workspace:
    """The project with the same answers at all steps but some."""
    ends = felt, max(-2.0, felt - 0.2), min(2.0, felt + 0.2)
    places = (
        f"{each.id}/{stage.id}/{step.id}"
        for each in written().journeys
        for stage in each.stages
        for step in stage.steps
        if step.id not in left_out
    )
    return with_figures(*(grade(at, 50, ends) for at in places))
