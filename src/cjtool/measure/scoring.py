"""On which scale customers scored each metric of a run, and from which score on they count as satisfied."""

from cjtool.measure.figures import MeasuredProject
from cjtool.measure.scores import least_satisfied
from cjtool.project.measured import RunScale
from cjtool.query.effective import definitions


def run_scales(project: MeasuredProject) -> tuple[RunScale, ...]:
    """The scales of all metrics that were answered."""
    workspace = project.workspace
    known = (workspace.catalogue, *(definitions(journey, workspace) for journey in workspace.journeys))
    shares = {id for each in known for id, metric in each.metrics.items() if metric.kind == "csat"}
    return tuple(
        RunScale(metric, scale.low, scale.high, least_satisfied(scale) if metric in shares else None)
        for metric, scale in project.answers.scales.items()
    )
