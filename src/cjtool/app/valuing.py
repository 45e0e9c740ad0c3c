"""What `measure --worth` does: projects in, what their journeys are worth and what mending their pains would bring out."""

from collections.abc import Sequence
from dataclasses import replace

from cjtool.app import measure_phrases as says
from cjtool.app.flowing import flows_found
from cjtool.app.measuring import MeasureRequest, wanted_journeys
from cjtool.measure.worth.valued import ProjectWorth
from cjtool.measure.worth.whole_projects import project_worth
from cjtool.project import Workspace
from cjtool.query import basis
from cjtool.request import RequestError


def worths(workspaces: Sequence[Workspace], request: MeasureRequest) -> tuple[ProjectWorth, ...]:
    """What is reckoned of each project of which something can be.

    Event logs that a project names are read first. Raises RequestError where nothing can be reckoned at all, and as `flows`
    does where a log cannot be read.
    """
    found = tuple(
        project_worths(workspace, request) for workspace in workspaces if wanted_journeys(workspace, request)
    )
    known = tuple(each for each in found if each.journeys or each.versions)
    if not known:
        silent = [pair for each in found for pair in each.silent]
        if len(silent) == 1:
            [(journey, why)] = silent
            raise RequestError(says.NO_WORTH_OF(title=journey.title), why)
        raise RequestError(says.NO_WORTH, says.WRITE_WORTH)
    return known


def project_worths(workspace: Workspace, request: MeasureRequest) -> ProjectWorth:
    """What is reckoned of one project, if anything can be. Raises RequestError as `flows` does where a log cannot be read."""
    wanted = wanted_journeys(workspace, request)
    bases = (basis(each, workspace) for each in wanted if each.state == "future")
    asked = replace(request, journeys=frozenset((*wanted, *(each for each in bases if each is not None))))
    return project_worth(workspace, wanted, flows_found([workspace], asked))
