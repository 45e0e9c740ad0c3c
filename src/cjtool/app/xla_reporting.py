"""What `report --view xla` does: projects with figures in, an experience level agreement for each out."""

from collections.abc import Iterator

from cjtool.app import xla_phrases as says
from cjtool.app.client_reporting import (
    ClientFile,
    ClientProject,
    ClientRequest,
    by_project,
    client_reports,
)
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.report.xla import is_agreed
from cjtool.request import RequestError

_NAME = "xla"


def xla(request: ClientRequest) -> Iterator[ClientFile]:
    """The report of each project. Raises RequestError where nothing was measured or expected, and for several projects in one file."""
    projects = by_project(request.picked)
    if not any(workspace.measured.ran for workspace, _ in projects):
        raise RequestError(says.NOTHING_MEASURED, says.GIVE_FIGURES)
    agreed = [_told(*each) for each in projects if is_agreed(*each)]
    if not agreed:
        raise RequestError(says.NOTHING_EXPECTED, says.WRITE_EXPECT)
    yield from client_reports(request, _NAME, agreed)


def _told(workspace: Workspace, journeys: tuple[Journey, ...]) -> ClientProject:
    return ClientProject(workspace, journeys, lambda reports: reports.xla(journeys))
