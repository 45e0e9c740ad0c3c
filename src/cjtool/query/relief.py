"""Pains and the opportunities that address them."""

from collections.abc import Iterable, Iterator
from datetime import date

from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.project.addressing import Holder, Nearness, opportunities, pains

_UNDER_WAY = frozenset({"planned", "in-progress"})
_CLOSED = frozenset({"done", "rejected"})


def closed(opportunity: Opportunity) -> bool:
    """Done or rejected."""
    return opportunity.status in _CLOSED


def under_way(opportunity: Opportunity) -> bool:
    """Planned or in progress."""
    return opportunity.status in _UNDER_WAY


def overdue(opportunity: Opportunity, today: date) -> bool:
    """Past its date and not closed."""
    return opportunity.due is not None and opportunity.due < today and not closed(opportunity)


def agreed(opportunity: Opportunity) -> bool:
    """Still to be done, by somebody and by a day: it has an owner and a date, and is not closed."""
    return opportunity.owner is not None and opportunity.due is not None and not closed(opportunity)


def addressed(opportunity: Opportunity, holder: Holder, journey: Journey) -> tuple[Pain, ...]:
    """The pains that an opportunity takes away: those it names, else all of its step or stage."""
    if opportunity.addresses:
        near = Nearness(journey)
        found = (near.candidates(wanted, holder) for wanted in opportunity.addresses)
        return tuple(pain for pains in found for pain in pains[:1])
    if isinstance(holder, Stage):
        return (*holder.pains, *(pain for step in holder.steps for pain in step.pains))
    return holder.pains if isinstance(holder, Step) else ()


def helps(opportunity: Opportunity, holder: Holder, journey: Journey) -> tuple[Stage | Step, ...]:
    """The steps and stages of the pains that an opportunity takes away, else what it stands on, but never the whole journey."""
    near = pains(journey) if opportunity.addresses else _own(holder)
    homes = {id(pain): home for pain, home in near}
    return helped([homes[id(pain)] for pain in addressed(opportunity, holder, journey)], holder)


def _own(holder: Holder) -> Iterator[tuple[Pain, Stage | Step]]:
    """The pains of a stage or step, and of the steps in it, each with what it stands on; of a whole journey none."""
    if not isinstance(holder, Journey):
        yield from ((pain, holder) for pain in holder.pains)
    for step in holder.steps if isinstance(holder, Stage) else ():
        yield from ((pain, step) for pain in step.pains)


def helped(homes: Iterable[Stage | Step], holder: Holder) -> tuple[Stage | Step, ...]:
    """What is helped by an opportunity on a holder: what the pains that it takes away stand on."""
    alone = () if isinstance(holder, Journey) else (holder,)
    return tuple(dict.fromkeys(homes)) or alone


def relieved(journey: Journey) -> frozenset[Pain]:
    """The pains that some opportunity takes away; one that is rejected takes away nothing."""
    by_id: dict[str, list[Pain]] = {}
    for pain, _ in pains(journey):
        by_id.setdefault(pain.id, []).append(pain)
    found: set[Pain] = set()
    for opportunity, holder in opportunities(journey) if by_id else ():
        if opportunity.status != "rejected":
            named = [by_id[wanted] for wanted in opportunity.addresses]
            plain = bool(named) and all(len(alike) == 1 for alike in named)
            found.update([pain for (pain,) in named] if plain else addressed(opportunity, holder, journey))
    return frozenset(found)
