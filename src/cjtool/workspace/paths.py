"""The ways through a journey: which step follows which, and which contacts follow one another."""

from typing import NamedTuple

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END


class Contact(NamedTuple):
    """Two contacts that follow one another on some path, steps without contact between them left out."""

    earlier: Step
    later: Step


def entries(journey: Journey) -> tuple[Step, ...]:
    """The steps at which a journey can begin: those of its first stage that has any."""
    return next((stage.steps for stage in journey.stages if stage.steps), ())


def following(journey: Journey) -> dict[str, tuple[str, ...]]:
    """For each step's id the ids that can come next: as `next` says, else the next step; none at an end."""
    listed = steps(journey)
    ways: dict[str, tuple[str, ...]] = {}
    for index, step in enumerate(listed):
        if step.next is not None:
            ways[step.id] = tuple(branch.to for branch in step.next if branch.to != END)
        else:
            ways[step.id] = (listed[index + 1].id,) if index + 1 < len(listed) else ()
    return ways


def contacts(journey: Journey) -> tuple[Contact, ...]:
    """Every pair of consecutive contacts, each pair once, in the order of the steps."""
    listed = steps(journey)
    touching = [step for step in listed if step.channel or step.touchpoint is not None]
    if all(step.next is None for step in listed):
        return tuple(map(Contact, touching, touching[1:]))
    by_id = {step.id: step for step in listed}
    ways, ids = following(journey), {step.id for step in touching}
    pairs = {Contact(step, by_id[after]): None for step in touching for after in _next_contacts(step.id, ways, ids)}
    return tuple(pairs)


def _next_contacts(start: str, ways: dict[str, tuple[str, ...]], touching: set[str]) -> list[str]:
    found: list[str] = []
    seen = {start}
    pending = list(reversed(ways[start]))
    while pending:
        step = pending.pop()
        if step in seen:
            continue
        seen.add(step)
        if step in touching:
            found.append(step)
        else:
            pending.extend(reversed(ways[step]))
    return found
