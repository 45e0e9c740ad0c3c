"""Steps that nobody comes to, and loops that nobody leaves."""

from collections.abc import Iterable

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query.paths import branches, entries, following

_Ways = dict[str, tuple[str, ...]]


def unreachable(journey: Journey) -> tuple[tuple[Step, ...], ...]:
    """The steps that no path leads to, in groups: first where each begins, then those that only it leads to.

    Every step of the first stage is an entry.
    """
    if not branches(journey):
        return ()
    listed = steps(journey)
    ways = _ways(journey, listed)
    met = reachable((step.id for step in entries(journey)), ways)
    rest = [step for step in listed if step.id not in met]
    led_to = {after for step in rest for after in ways[step.id] if after != step.id}
    groups: list[tuple[Step, ...]] = []
    for step in sorted(rest, key=lambda step: step.id in led_to):
        if step.id not in met:
            own = reachable([step.id], ways) - met
            met |= own
            groups.append((step, *(each for each in rest if each.id in own and each is not step)))
    return tuple(groups)


def dead_ends(journey: Journey) -> tuple[tuple[Step, ...], ...]:
    """The loops that lead neither to an end nor to any other step, each in the order of its steps.

    Ends are the last step and every step that can go to `end`.
    """
    if not branches(journey):
        return ()
    listed = steps(journey)
    ways = _ways(journey, listed)
    reached = {step.id: reachable([step.id], ways) for step in listed}
    ends = {step.id for step in listed if _ends(step)} | {listed[-1].id}
    stuck = [step for step in listed if ends.isdisjoint(reached[step.id])]
    loops = {
        frozenset(reached[step.id]): None
        for step in stuck
        if all(step.id in reached[other] for other in reached[step.id])
    }
    return tuple(tuple(step for step in listed if step.id in loop) for loop in loops)


def reachable(starts: Iterable[str], ways: _Ways) -> set[str]:
    """Some steps' ids, and those of all steps that a path leads to from them."""
    found = set(starts)
    pending = list(found)
    while pending:
        for after in ways[pending.pop()]:
            if after not in found:
                found.add(after)
                pending.append(after)
    return found


def _ways(journey: Journey, listed: tuple[Step, ...]) -> _Ways:
    """For each step's id those of the steps that come next or that wait for it under `after`."""
    ways = following(journey)
    for step in listed:
        for first in step.after:
            ways[first] += (step.id,)
    return ways


def _ends(step: Step) -> bool:
    return step.next is not None and (not step.next or any(branch.to == END for branch in step.next))
