"""Anchors: every step, pain, touchpoint, source has one place in a report, and every mention links there."""

from cjtool.model import SECTION_OF, Journey, Opportunity, Pain, Stage, Step
from cjtool.project.addressing import Holder
from cjtool.project.workspace import Workspace
from cjtool.report.inline import Jump, Target
from cjtool.spelling.naming import file_name

_TAKEN = "report"
"""What a journey's own page is called, which may be that of a journey with the id `teams`; no id ends with `_`."""


def library(kind: str, id: str, name: str) -> Jump:
    """The place of a definition: its row in this report."""
    return Jump(name, f"{kind}-{id}")


def page(place: Jump, journey: Journey) -> Jump:
    """The page of a definition that a journey refers to, by the place that `library` gives it.

    One of a journey's own stands apart from others of its name.
    """
    kind, _, id = place.anchor.partition("-")
    return Jump(place.name, page=definition(SECTION_OF[kind], id, journey))


def definition(section: str, id: str, journey: Journey | None) -> Target:
    """The page of a definition that a journey refers to; without one, that of the project's."""
    own = journey is not None and journey.define is not None and id in getattr(journey.define, section)
    home = f"{file_name(journey.id)}." if own and journey is not None else ""
    name = f"{home}{file_name(id)}"
    return Target("definition", file=f"{section}/{name}{'_' * (name == _TAKEN)}")


def holder(node: Holder) -> Jump:
    """The place of a journey, a stage or a step in the journey's report."""
    match node:
        case Journey():
            return Jump(node.title, "journey")
        case Stage():
            return Jump(node.name, f"stage-{node.id}")
        case Step():
            return Jump(node.name, f"step-{node.id}")


def pain(node: Pain, parent: Holder) -> Jump:
    """Ids are unique in their parent; two hyphens, which no id has, keep the parent's apart."""
    return Jump(node.text, f"{holder(parent).anchor}--pain-{node.id}")


def opportunity(node: Opportunity, parent: Holder) -> Jump:
    """The place of an opportunity in the backlog."""
    return Jump(node.title, f"{holder(parent).anchor}--opportunity-{node.id}")


def other(id: str | None, workspace: Workspace) -> Jump | None:
    """Another journey, in its own report beside this one's folder."""
    found = workspace.journey(id) if id else None
    return Jump(found.title, "journey", Target("report", found.id)) if found else None
