"""What to do first for a journey, and in which journey that is."""

from dataclasses import dataclass

from cjtool.model import Journey
from cjtool.project.workspace import Workspace
from cjtool.query.summing_up import Ranked, first_things
from cjtool.query.tasks import basis


@dataclass(frozen=True)
class FirstSteps:
    """The first things to do, and the journey that they are in."""

    home: Journey
    works: tuple[Ranked, ...]


def made_real_in(journey: Journey, workspace: Workspace) -> Journey | None:
    """The journey as it is whose opportunities make one real that is as it is to be; None where it has none to do."""
    base = basis(journey, workspace) if journey.state == "future" else None
    return base if base is not None and first_things(base, workspace.greatest_value) else None


def first_steps(journey: Journey, workspace: Workspace) -> FirstSteps:
    """What makes a journey real that is as it is to be, since its own opportunities come after that; else its own."""
    home = made_real_in(journey, workspace) or journey
    return FirstSteps(home, first_things(home, workspace.greatest_value))
