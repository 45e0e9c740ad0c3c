"""Steps that nobody comes to, and loops that nobody leaves."""

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query.paths import branches, onward, reachable
from cjtool.query.route import starts


def unreachable(journey: Journey) -> tuple[tuple[Step, ...], ...]:
    """The steps that no path leads to, in groups: first where each begins, then those that only it leads to.

    A journey begins at its `starts`.
    """
    if not branches(journey):
        return ()
    listed = steps(journey)
    ways = onward(journey)
    met = reachable((step.id for step in starts(journey)), ways)
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
    ways = onward(journey)
    reached = {step.id: reachable([step.id], ways) for step in listed}
    ends = {step.id for step in listed if _ends(step)} | {listed[-1].id}
    stuck = [step for step in listed if ends.isdisjoint(reached[step.id])]
    loops = {
        frozenset(reached[step.id]): None
        for step in stuck
        if all(step.id in reached[other] for other in reached[step.id])
    }
    return tuple(tuple(step for step in listed if step.id in loop) for loop in loops)


def _ends(step: Step) -> bool:
    return step.next is not None and (not step.next or any(branch.to == END for branch in step.next))
