"""How much a stretch of a journey asks of the customer."""

from collections.abc import Collection, Sequence
from heapq import heappop, heappush

from cjtool.model import Journey, Stage, Step
from cjtool.query.paths import following


def fewest(journey: Journey, among: Sequence[Step], counted: Collection[Step]) -> int:
    """How many steps that count lie on the shortest way through some steps; all of them where no way leads out."""
    ahead = following(journey)
    inside = {step.id: step in counted for step in among}
    entered = {after for id, ways in ahead.items() if id not in inside for after in ways}
    pending = [(int(counts), id) for n, (id, counts) in enumerate(inside.items()) if n == 0 or id in entered]
    done: set[str] = set()
    while pending:
        taken, id = heappop(pending)
        if not ahead[id] or not inside.keys() >= set(ahead[id]):
            return taken
        if id not in done:
            done.add(id)
            for after in ahead[id]:
                heappush(pending, (taken + inside[after], after))
    return sum(inside.values())


def asked_of_customers(step: Step) -> bool:
    """Whether a step is one that customers must take themselves: it is not optional, and nobody else begins it."""
    return not step.optional and step.initiator == "customer"


def least(journey: Journey, stages: Sequence[Stage]) -> int:
    """How many steps customers must take themselves on the shortest way through some stages."""
    among = [step for stage in stages for step in stage.steps]
    return fewest(journey, among, {step for step in among if asked_of_customers(step)})
