"""A journey as a net of steps: which can come first, which can follow which, and at which it can end."""

from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query.paths import onward
from cjtool.query.route import starts

START = 0
"""The state before the first step; that after a step is its number, from 1 on."""
OUT = -1
"""In place of a step: the end."""


@dataclass(frozen=True)
class FlowNet:
    """States are numbers; `ahead` gives those that can come next, `final` those at which the journey can end.

    `silent` states are passed without an event at no cost: optional steps, those of some personas only, and those that
    no event of the log is about.
    """

    ids: tuple[str, ...]
    ahead: tuple[tuple[int, ...], ...]
    final: frozenset[int]
    silent: frozenset[int]
    unlogged: frozenset[str] = frozenset()
    """The ids of the steps that no event is about."""

    @cached_property
    def behind(self) -> tuple[tuple[int, ...], ...]:
        """For each state those that it can follow."""
        found: list[list[int]] = [[] for _ in self.ahead]
        for state, ways in enumerate(self.ahead):
            for after in ways:
                found[after].append(state)
        return tuple(map(tuple, found))

    @cached_property
    def _ways(self) -> "dict[int, CheapestWays]":
        return {}

    def ways(self, state: int) -> "CheapestWays":
        """The cheapest ways from a state, by passing steps without their events."""
        if state not in self._ways:
            self._ways[state] = _cheapest(self, state)
        return self._ways[state]


@dataclass(frozen=True)
class CheapestWays:
    """By state how many steps that are not silent lie on the cheapest way to it, itself included; and what lies before it there."""

    cost: dict[int, int]
    before: dict[int, int]

    def path(self, state: int) -> tuple[int, ...]:
        """The states on the way, the first one left out."""
        found: list[int] = []
        while state in self.before:
            found.append(state)
            state = self.before[state]
        return tuple(reversed(found))


def flow_net(journey: Journey, logged: Collection[str]) -> FlowNet:
    """The net of a journey of which the steps with these ids are in a log.

    Where no way leads to an end, as in a loop, it can end anywhere. Steps that some step waits for under `after` can follow one another in any order, and be followed by it.
    """
    listed = steps(journey)
    number = {step.id: at for at, step in enumerate(listed, 1)}
    following = {id: dict.fromkeys(ways) for id, ways in onward(journey).items()}
    for step in listed:
        for one in step.after:
            following[one] |= dict.fromkeys(other for other in step.after if other != one)
    ahead = (
        tuple(number[step.id] for step in starts(journey)),
        *(tuple(number[id] for id in following[step.id]) for step in listed),
    )
    final = frozenset(number[step.id] for step in listed if _can_end(step, listed))
    silent = frozenset(
        number[step.id] for step in listed if step.optional or step.persona or step.id not in logged
    )
    unlogged = frozenset(number) - frozenset(logged)
    net = FlowNet(("", *number), ahead, final, silent, unlogged)
    reached = frozenset(net.ways(START).cost)
    return replace(net, final=final & reached or reached)


def _can_end(step: Step, listed: tuple[Step, ...]) -> bool:
    if step.next is None:
        return step is listed[-1]
    return not step.next or any(branch.to == END for branch in step.next)


def _cheapest(net: FlowNet, start: int) -> CheapestWays:
    """Breadth first, silent steps before others (Dijkstra's way where a step costs nothing or one)."""
    cost, before = {start: 0}, dict[int, int]()
    pending = deque([start])
    done: set[int] = set()
    while pending:
        state = pending.popleft()
        if state in done:
            continue
        done.add(state)
        for after, price in _priced(net, state):
            if cost[state] + price < cost.get(after, len(net.ids) + 1):
                cost[after], before[after] = cost[state] + price, state
                (pending.append if price else pending.appendleft)(after)
    return CheapestWays(cost, before)


def _priced(net: FlowNet, state: int) -> Iterator[tuple[int, int]]:
    return ((after, 0 if after in net.silent else 1) for after in net.ahead[state])
