"""Which event log is shown beside a journey."""

from cjtool.model import Journey
from cjtool.project.measured import RunFlow
from cjtool.project.workspace import Workspace


def logs_of(journey: Journey, workspace: Workspace) -> tuple[RunFlow, ...]:
    """The logs of a journey with enough customers to be shown, those of most customers first."""
    found = [flow for flow in workspace.measured.flows if flow.journey == journey.id]
    return tuple(
        sorted((flow for flow in found if flow.cases >= least(workspace)), key=lambda flow: -flow.cases)
    )


def least(workspace: Workspace) -> int:
    """Of how many customers a figure is at least."""
    return max(1, workspace.project.measure.least)
