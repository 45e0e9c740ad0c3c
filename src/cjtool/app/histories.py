"""What `log` does: journeys in, what each was at points of its history out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from cjtool.app.comparing import Picked
from cjtool.diagnostic import Diagnostic
from cjtool.history import phrases as says
from cjtool.history.following import JourneyHistory, follow
from cjtool.history.points import Choice, points_of, tags_of
from cjtool.lint import every, lint
from cjtool.message import Plain
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.project.past import from_top, past_project
from cjtool.request import RequestError

_ON_PAGES = 12
"""So many tags, the latest, are told on pages."""


@dataclass(frozen=True)
class LogRequest:
    """Of which journeys the history is told; `within` is `A..B` as git has it. With `findings`, rules look at each point.

    `narrow` says that the journeys were named: of commits, those count that changed one of them or what they share.
    """

    picked: Picked
    within: str | None = None
    choice: Choice = field(default_factory=Choice)
    findings: bool = True
    narrow: bool = False


def log(request: LogRequest) -> tuple[JourneyHistory, ...]:
    """The history of each journey that git has some of. Raises RequestError outside a repository, and where it has none."""
    by_project: dict[int, tuple[Workspace, list[Journey]]] = {}
    for workspace, journey in request.picked:
        by_project.setdefault(id(workspace), (workspace, []))[1].append(journey)
    return tuple(
        history
        for workspace, journeys in by_project.values()
        for history in _histories(workspace, journeys, request)
    )


def _histories(
    workspace: Workspace, journeys: Sequence[Journey], request: LogRequest
) -> tuple[JourneyHistory, ...]:
    project = past_project(workspace, request.within)
    own = partial(from_top, top=project.top)
    others = {id(each) for each in workspace.journeys} - {id(each) for each in journeys}
    files = [file.source.path for file in workspace.files if id(file.root) not in others]
    narrowed = [own(path) for path in files] if request.narrow else []
    name = workspace.name or journeys[0].title
    chosen = points_of(project, request.choice, name, narrowed)
    found = follow(workspace, journeys, project.at(chosen), _judged if request.findings else None)
    if not any(each.rows for each in found):
        raise RequestError(says.NEVER_COMMITTED(project=Plain(name)), says.COMMIT_FIRST)
    return tuple(each for each in found if each.rows)


def _judged(workspace: Workspace) -> tuple[Diagnostic, ...]:
    return lint([workspace], every([workspace])).diagnostics


def at_tags(workspace: Workspace) -> dict[str, JourneyHistory]:
    """The history that a project's pages tell, by the journeys' ids; nothing where its settings ask for none.

    It is that of tags alone: a commit changes no page. Raises RequestError in a clone that has the newest commits only.
    """
    if workspace.project.history == "none" or not workspace.journeys:
        return {}
    try:
        project = past_project(workspace)
    except RequestError:  # a copy of the project that lies in no repository has the same pages, without this
        return {}
    found = follow(workspace, workspace.journeys, project.at(tags_of(project)[-_ON_PAGES:]))
    return {history.journey.id: history for history in found}
