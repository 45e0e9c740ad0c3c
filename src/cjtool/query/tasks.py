"""One task as it is and as it is to be."""

from cjtool.model import Journey
from cjtool.project.workspace import Workspace


def task(journey: Journey) -> str:
    """The id of the current journey that a journey is or changes: equal for versions of one task."""
    return journey.based_on or journey.id


def versions(journey: Journey, other: Journey) -> bool:
    """Whether two journeys tell one task twice, as it is and as it is to be or both as it is to be."""
    return journey is not other and task(journey) == task(other)


def basis(journey: Journey, workspace: Workspace) -> Journey | None:
    """The journey that a journey is based on, as it stands in the workspace."""
    return workspace.journey(journey.based_on) if journey.based_on else None
