"""A journey as a chain of steps that ends: how often each is visited, and how many come to the end.

An absorbing Markov chain (Kemeny and Snell, *Finite Markov Chains*, chapter 3), solved by taking one step after another out
of it, the last first: exact with loops too, and a straight journey takes one round.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from cjtool.measure.worth.columns import Column, plus, rest, times
from cjtool.model.values import END

START = ""
"""In place of a step: before the first one."""
Ways: TypeAlias = Mapping[str, Mapping[str, Column]]
"""By the id of a step, or START, which share of those who go on from there takes each way; END is the end of the journey."""
Leaving: TypeAlias = Mapping[str, Column]
"""By the id of a step which share of those who come there goes no further; nobody at those that are not named."""


_LEAST = 1e-15
"""So few at least go on from a loop: less is lost in a computer's sums."""


@dataclass(frozen=True)
class Passed:
    """Of those who begin, which share comes to the end, and how often each step is visited.

    `onward` is, of those who go on from a step, the share that comes to the end.
    """

    reach: Column
    visits: Mapping[str, Column]
    onward: Mapping[str, Column]


@dataclass
class _Reduced:
    """A chain without the steps that were taken out: rows of ways, what goes straight to the end, and how each step was entered when it was taken out."""

    rows: dict[str, dict[str, Column]]
    ending: dict[str, Column]
    entered: dict[str, list[tuple[str, Column]]]
    again: dict[str, Column]
    """How often one visit becomes one, where steps lead back to themselves."""


def walked(ways: Ways) -> tuple[str, ...]:
    """START and the steps that ways lead to from there, in the order of the ways."""
    found, pending = {START}, [START]
    while pending:
        for after in ways.get(pending.pop(), ()):
            if after != END and after not in found:
                found.add(after)
                pending.append(after)
    return tuple(step for step in ways if step in found)


def endless(ways: Ways, leaving: Leaving) -> tuple[str, ...]:
    """The steps from which customers come neither to the end nor leave."""
    order = walked(ways)
    out = {step for step in order if END in ways[step] or step in leaving}
    grown = True
    while grown:
        more = {step for step in order if step not in out and not out.isdisjoint(ways[step])}
        out |= more
        grown = bool(more)
    return tuple(step for step in order if step not in out)


def reached(ways: Ways, leaving: Leaving) -> Column:
    """Of those who begin, which share comes to the end."""
    return _reduced(walked(ways), ways, leaving).ending[START]


def passed(ways: Ways, leaving: Leaving) -> Passed:
    """All of it. Every step that is walked must lead to an end, or be left (`endless`)."""
    order = walked(ways)
    reduced = _reduced(order, ways, leaving)
    once = [1.0] * len(reduced.ending[START])
    visits, ahead = {START: once}, {END: once}
    for step in order:
        ahead[step] = reduced.ending[step]
        for after, share in reduced.rows[step].items():
            ahead[step] = plus(ahead[step], times(share, ahead[after]))
        if step != START:
            coming = [0.0] * len(once)
            for before, share in reduced.entered[step]:
                coming = plus(coming, times(visits[before], share))
            visits[step] = times(coming, reduced.again[step]) if step in reduced.again else coming
    onward = {step: _mixed(ways[step], ahead, once) for step in order}
    return Passed(ahead[START], visits, onward)


def _mixed(ways: Mapping[str, Column], ahead: Mapping[str, Column], once: Column) -> Column:
    found = [0.0] * len(once)
    for after, share in ways.items():
        found = plus(found, times(share, ahead[after]))
    return found


def _reduced(order: Sequence[str], ways: Ways, leaving: Leaving) -> _Reduced:
    """The chain with its steps taken out one by one: each row leads to earlier steps and the end alone."""
    made = _Reduced({}, {}, {}, {})
    nothing = [0.0] * len(next(iter(ways[START].values())))
    place = {step: number for number, step in enumerate(order)}
    led_from: dict[str, set[str]] = {step: set() for step in order}
    for step in order:
        row = dict(ways[step])
        if step in leaving:
            going = rest(leaving[step])
            row = {after: times(share, going) for after, share in row.items()}
        made.ending[step] = row.pop(END, nothing)
        made.rows[step] = row
        for after in row:
            led_from[after].add(step)
    for step in reversed(order):
        _take_out(step, made, [one for one in led_from[step] if place[one] < place[step]], led_from)
    return made


def _take_out(step: str, made: _Reduced, before: Sequence[str], led_from: dict[str, set[str]]) -> None:
    """Lead those who come to a step straight to where they go from there."""
    row = made.rows[step]
    back = row.pop(step, None)
    if back is not None:
        made.again[step] = again = [1 / max(1 - share, _LEAST) for share in back]
        made.ending[step] = times(made.ending[step], again)
        for after, share in row.items():
            row[after] = times(share, again)
    made.entered[step] = []
    for one in sorted(before):
        coming = made.rows[one].pop(step)
        made.entered[step].append((one, coming))
        made.ending[one] = plus(made.ending[one], times(coming, made.ending[step]))
        for after, share in row.items():
            longer = times(coming, share)
            known = made.rows[one].get(after)
            made.rows[one][after] = longer if known is None else plus(known, longer)
            led_from[after].add(one)
