"""The ways through a journey: which step follows which, and which contacts and feelings follow one another."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query.effective import is_contact


class Contact(NamedTuple):
    """Two contacts that follow one another on some path, steps without contact between them left out."""

    earlier: Step
    later: Step


class FeelingChange(NamedTuple):
    """Two feelings that follow one another on some path, steps without `emotion` between them left out."""

    earlier: Step
    later: Step


def branches(journey: Journey) -> bool:
    """Whether some step says what is `next`; else each step leads to the one below it."""
    for stage in journey.stages:
        for step in stage.steps:
            if step.next is not None:
                return True
    return False


def entries(journey: Journey) -> tuple[Step, ...]:
    """The steps of the first stage that has any: among them the journey begins."""
    return next((stage.steps for stage in journey.stages if stage.steps), ())


def following(journey: Journey) -> dict[str, tuple[str, ...]]:
    """For each step's id the ids that can come next: as `next` says, else the next step; none at an end."""
    listed = steps(journey)
    return {
        step.id: tuple(listed[after].id for after in ways)
        for step, ways in zip(listed, _ways(listed), strict=True)
    }


def onward(journey: Journey) -> dict[str, tuple[str, ...]]:
    """For each step's id those of the steps that come next or that wait for it under `after`."""
    ways = following(journey)
    for step in steps(journey):
        for first in step.after:
            ways[first] += (step.id,)
    return ways


def reachable(starts: Iterable[str], ways: dict[str, tuple[str, ...]]) -> set[str]:
    """Some steps' ids, and those of all steps that a path leads to from them."""
    found = set(starts)
    pending = list(found)
    while pending:
        for after in ways[pending.pop()]:
            if after not in found:
                found.add(after)
                pending.append(after)
    return found


def contacts(journey: Journey, counts: Callable[[Step], bool] = is_contact) -> tuple[Contact, ...]:
    """Every pair of consecutive contacts, each pair once, in the order of the steps; those that do not count left out."""
    listed = steps(journey)
    touching = [counts(step) for step in listed]
    return tuple(Contact(earlier, later) for earlier, later in _consecutive(listed, touching))


def changes(journey: Journey) -> tuple[FeelingChange, ...]:
    """Every pair of consecutive feelings, each pair once, in the order of the steps."""
    listed = steps(journey)
    felt = [step.emotion is not None for step in listed]
    return tuple(FeelingChange(earlier, later) for earlier, later in _consecutive(listed, felt))


def _consecutive(listed: tuple[Step, ...], counted: list[bool]) -> Iterator[tuple[Step, Step]]:
    """Pairs of counted steps that follow one another on some path, others between them left out."""
    if all(step.next is None for step in listed):
        yield from pairwise(compress(listed, counted))
        return
    ways = _ways(listed)
    for index, step in enumerate(listed):
        if counted[index]:
            for after in _next_counted(index, ways, counted):
                yield step, listed[after]


def _ways(listed: tuple[Step, ...]) -> list[tuple[int, ...]]:
    """For each step the indices of those that can come next."""
    ways: list[tuple[int, ...]] = [(index + 1,) for index in range(len(listed))]
    ways[-1:] = [()] * bool(listed)
    if any(step.next is not None for step in listed):
        at = {step.id: index for index, step in enumerate(listed)}
        for index, step in enumerate(listed):
            if step.next is not None:
                ways[index] = tuple(at[branch.to] for branch in step.next if branch.to != END)
    return ways


def _next_counted(start: int, ways: list[tuple[int, ...]], counted: list[bool]) -> Sequence[int]:
    ahead = ways[start]
    if len(ahead) == 1 and counted[ahead[0]] and ahead[0] != start:
        return ahead
    found: list[int] = []
    seen = {start}
    pending = list(reversed(ahead))
    while pending:
        step = pending.pop()
        if step in seen:
            continue
        seen.add(step)
        if counted[step]:
            found.append(step)
        else:
            pending.extend(reversed(ways[step]))
    return found
