"""What other journeys of a project cover for one."""

from cjtool.model import Journey
from cjtool.project.workspace import Workspace
from cjtool.query.lifecycle import has_phase
from cjtool.query.tasks import versions


def having(phase: str, workspace: Workspace) -> tuple[Journey, ...]:
    """The journeys of a project that have a phase, archived ones left out."""
    return tuple(
        journey
        for journey in workspace.journeys
        if journey.status != "archived" and has_phase(journey, phase)
    )


def covers(other: Journey, journey: Journey) -> bool:
    """Whether a journey that has a phase has it for another one too: its parent, its part, one of the same parent.

    So does any in which customers do not join; one with a purchase tells of another relationship. Another version of
    the same task covers nothing.
    """
    if other is journey or versions(journey, other):
        return False
    family = other.id == journey.parent or other.parent == journey.id
    sibling = journey.parent is not None and journey.parent == other.parent
    return family or sibling or not has_phase(other, "purchase")
