"""The figures of a run ─► what pictures, reports and rules hold beside what is written."""

from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject
from cjtool.measure.intervals import Estimate
from cjtool.project.measured import Measurements, Ranged, RunFigure, RunTarget
from cjtool.query.notation import stated


def measurements(project: MeasuredProject) -> Measurements:
    """All that a run tells of a project."""
    return Measurements(tuple(map(_figure, project.figures)), tuple(map(_target, project.targets)), ran=True)


def _figure(each: MeasuredFigure) -> RunFigure:
    return RunFigure(
        each.at,
        each.metric,
        Ranged(*map(stated, each.figure[:3])),
        each.figure.n,
        each.start,
        each.end,
        each.segment,
        each.pooled,
        each.asked,
        _ranged(each.trend),
        each.spans,
        _ranged(each.felt),
    )


def _ranged(estimate: Estimate | None) -> Ranged | None:
    return None if estimate is None else Ranged(*map(stated, (estimate.value, *estimate.interval)))


def _target(each: ExpectedFigure) -> RunTarget:
    figure = each.figure
    told, n = (None, 0) if figure is None else (Ranged(*map(stated, figure[:3])), figure.n)
    return RunTarget(each.at, each.expectation.metric, str(each.expectation), each.state, told, n)
