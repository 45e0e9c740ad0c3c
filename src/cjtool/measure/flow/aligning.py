"""How well what happened fits a journey: an optimal alignment of each case.

An alignment lays the events of a case beside a way through the journey: an event may fit (no cost), be extra (cost 1), and
a step may be missing (cost 1; nothing where it may be passed without an event). The cheapest one is optimal; fitness is
1 − cost ÷ (events + fewest steps of a whole way) (Arya Adriansyah, *Aligning Observed and Modeled Behavior*, thesis, TU Eindhoven,
2014; Josep Carmona and others, *Conformance Checking*, Springer, 2018, chapter 7).

The costs of being in each state after some events are a column of dynamic programming. Their differences are few, so
columns come back in other cases: each is worked out once, and a case then takes one look-up for an event.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from cjtool.measure.flow.net import START, FlowNet

Move: TypeAlias = tuple[Literal["fits", "extra", "missing"], int]
"""What becomes of an event or a step, and the number of the step."""
_MOST = 5_000_000
"""So many costs are kept, in all columns together: some 200 MB. Cases of which none is like another would need more."""
_NEVER = 1 << 60
"""The weight of a state that no way leads to."""
_MISSING = 1 << 20
"""The weight of a cost of 1: so many extra events no case has."""
_EXTRA = _MISSING + 1
"""An extra event weighs a little more than a missing step: of alignments that cost the same, the one counts that explains the most events."""


class CaseAlignment(NamedTuple):
    """What an optimal alignment costs, and its moves in order; steps that are passed at no cost are none of them."""

    cost: int
    moves: tuple[Move, ...]


class CaseAligner:
    """Aligns cases with one net. A case that is under way may stop in any state, others at an end alone."""

    def __init__(self, net: FlowNet) -> None:
        self._net = net
        ways = net.ways(START).cost
        self._first = tuple(_weight(ways.get(state)) for state in range(len(net.ids)))
        self._forget()
        self.shortest = self._last(0, under_way=False)[0] // _MISSING
        """The fewest events of a whole way through the journey."""

    def _forget(self) -> None:
        """Begin anew, with the column before any event alone."""
        self._columns = [self._first]
        self._numbers = {self._first: 0}
        self._next: dict[tuple[int, int], tuple[int, int]] = {}
        self._backs: dict[tuple[int, int, int], tuple[int, tuple[Move, ...]]] = {}

    def _make_room(self) -> None:
        if len(self._columns) * len(self._first) > _MOST:
            self._forget()

    def cost(self, case: Sequence[int], *, under_way: bool = False) -> int:
        """What the cheapest alignment of a case costs; events are numbers of steps."""
        self._make_room()
        column, base, known = 0, 0, self._next
        for event in case:
            found = known.get((column, event)) or self._step(column, event)
            column = found[0]
            base += found[1]
        return (base + self._last(column, under_way)[0]) // _MISSING

    def fitness(self, case: Sequence[int], *, under_way: bool = False) -> float:
        """From 0, nothing fits, to 1, all of it does."""
        most = len(case) + (0 if under_way else self.shortest)
        return 1 - self.cost(case, under_way=under_way) / most if most else 1.0

    def align(self, case: Sequence[int], *, under_way: bool = False) -> CaseAlignment:
        """A cheapest alignment: of several one that explains the most events."""
        self._make_room()
        passed = [0]
        bases = [0]
        for event in case:
            column, more = self._next.get((passed[-1], event)) or self._step(passed[-1], event)
            passed.append(column)
            bases.append(bases[-1] + more)
        cost, state = self._last(passed[-1], under_way)
        moves: list[Move] = []
        for at in range(len(case) - 1, -1, -1):
            key = (passed[at], case[at], state)
            state, told = self._backs.get(key) or self._back(*key)
            moves += told
        moves += reversed(self._missing(START, state))
        return CaseAlignment((cost + bases[-1]) // _MISSING, tuple(reversed(moves)))

    def _back(self, column: int, event: int, state: int) -> tuple[int, tuple[Move, ...]]:
        """The state before an event, on the cheapest way to one after it, and the moves between them, the last one first."""
        after, more = self._next[column, event]
        ways = self._net.ways(event).cost
        before = min(self._net.behind[event], key=self._columns[column].__getitem__, default=START)
        fits = self._columns[column][before] + _weight(ways.get(state))
        found: tuple[int, tuple[Move, ...]] = state, (("extra", event),)
        if self._net.behind[event] and fits == self._columns[after][state] + more:
            found = before, (*reversed(self._missing(event, state)), ("fits", event))
        self._backs[column, event, state] = found
        return found

    def _missing(self, start: int, state: int) -> list[Move]:
        path = self._net.ways(start).path(state)
        return [("missing", each) for each in path if each not in self._net.silent]

    def _last(self, column: int, under_way: bool) -> tuple[int, int]:
        """The cheapest state to stop in after some events, with its cost."""
        costs = self._columns[column]
        states = range(len(costs)) if under_way else self._net.final
        return min((costs[state], state) for state in states)

    def _step(self, column: int, event: int) -> tuple[int, int]:
        """The column after an event, by its number, and how much all of its costs have grown."""
        costs = self._columns[column]
        fits = min((costs[before] for before in self._net.behind[event]), default=_NEVER)
        ways = self._net.ways(event).cost
        grown = [min(cost + _EXTRA, fits + _weight(ways.get(state))) for state, cost in enumerate(costs)]
        least = min(grown)
        after = tuple(min(cost - least, _NEVER) for cost in grown)
        if after not in self._numbers:
            self._numbers[after] = len(self._columns)
            self._columns.append(after)
        found = self._numbers[after], least
        self._next[column, event] = found
        return found


def _weight(missing: int | None) -> int:
    """The weight of so many missing steps; None where no way leads."""
    return _NEVER if missing is None else _MISSING * missing
