"""What `report --view worth` does: projects in, a report of what their journeys are worth for each out."""

from collections.abc import Iterator

from cjtool.app.client_reporting import (
    ClientFile,
    ClientProject,
    ClientRequest,
    by_project,
    client_reports,
)
from cjtool.app.measuring import MeasureRequest
from cjtool.app.valuing import worths
from cjtool.measure.worth.valued import ProjectWorth
from cjtool.model import Journey

_NAME = "worth"


def worth(request: ClientRequest) -> Iterator[ClientFile]:
    """The report of each project of which something can be reckoned. Raises RequestError as `worths` does, and for several projects in one file."""
    projects = by_project(request.picked)
    asked = MeasureRequest(journeys=frozenset(journey for _, journey in request.picked))
    journeys = {id(workspace): listed for workspace, listed in projects}
    found = worths([workspace for workspace, _ in projects], asked)
    told = [_told(each, journeys[id(each.workspace)]) for each in found]
    yield from client_reports(request, _NAME, told)


def _told(found: ProjectWorth, journeys: tuple[Journey, ...]) -> ClientProject:
    return ClientProject(found.workspace, journeys, lambda reports: reports.worth(found))
