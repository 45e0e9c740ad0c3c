"""What journeys refer to outside of themselves; most are in order within, and that is all that is asked of them."""

from cjtool.model import SECTION_OF, Journey, Step, nodes, steps
from cjtool.model.node import referred
from cjtool.model.values import END
from cjtool.project.addressing import Nearness, opportunities
from cjtool.project.expecting import clashing


def outward(journey: Journey) -> frozenset[tuple[str, str]] | None:
    """What it refers to, by kind and id, but for its own; None where something in it is wrong, whatever else the project holds."""
    listed = nodes(journey)
    if (
        rests_on_nothing(journey)
        or not _relief_is_clear(journey)
        or any(spent(step) > 1 for step in steps(journey) if step.next)
        or any(True for node in listed for _ in clashing(node))
    ):
        return None
    own = {("step", END), *[("step", step.id) for step in steps(journey)]}
    if journey.define is not None:
        own |= {(kind, id) for kind, section in SECTION_OF.items() for id in getattr(journey.define, section)}
    return frozenset(referred(listed) - own)


def rests_on_nothing(journey: Journey) -> bool:
    """Whether it is based on another one although it is none that is to be."""
    return journey.based_on is not None and journey.state != "future"


def spent(step: Step) -> float:
    """How much of all customers a step's ways on take together; a whole is 1, whatever their sum is rounded to."""
    total = sum(branch.share for branch in step.next or () if branch.share is not None)
    return 1.0 if 1 < total <= 1 + 1e-9 else total


def _relief_is_clear(journey: Journey) -> bool:
    """Whether each opportunity says which pains it addresses, and each of those is one pain."""
    near = Nearness(journey) if any(True for _ in opportunities(journey)) else None
    return near is None or all(
        all(len(near.candidates(wanted, holder)) == 1 for wanted in opportunity.addresses)
        if opportunity.addresses
        else holder is not journey
        for opportunity, holder in opportunities(journey)
    )
