"""Cases ─► how often steps were missing, moved, repeated or the last one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cjtool.measure.flow.aligning import CaseAligner, CaseAlignment
from cjtool.measure.flow.measured import Fitness, StepTaken
from cjtool.measure.flow.net import FlowNet
from cjtool.measure.intervals import share
from cjtool.model import Journey

StepKind: TypeAlias = Literal[
    "cases", "missing", "moved", "again", "extra", "looped", "early", "left", "open"
]
CaseKinds: TypeAlias = Counter[tuple[tuple[int, ...], bool]]
"""How many cases have the same steps in the same order, by these and whether they are under way."""


@dataclass
class CaseTally:
    """What is counted of all cases of a log, each kind of case once for all that are the same."""

    net: FlowNet
    journey: Journey
    counts: Counter[tuple[StepKind, int]] = field(default_factory=Counter)

    def take(self, kinds: CaseKinds) -> Fitness | None:
        """Count cases, and say how well they fit; None where there are none."""
        aligner = CaseAligner(self.net)
        number = {step.id: at for at, step in enumerate(self.journey.all_steps, 1)}
        waits = {
            number[step.id]: [number[id] for id in step.after]
            for step in self.journey.all_steps
            if step.after
        }
        costs, most, average, whole = 0, 0, 0.0, 0
        for (case, under_way), times in kinds.items():
            found = aligner.align(case, under_way=under_way)
            room = len(case) + (0 if under_way else aligner.shortest)
            costs, most = costs + times * found.cost, most + times * room
            average += times * (1 - found.cost / room)
            whole += times * (not found.cost)
            self._case(case, found, times, under_way)
            self._early(case, waits, times)
        n = kinds.total()
        return Fitness(100 * (1 - costs / most), 100 * average / n, share(whole, n)) if n else None

    def steps(self) -> Iterator[StepTaken]:
        """What was counted of each step, in order."""
        for at, step in enumerate(self.journey.all_steps, 1):
            count = {kind: self.counts[kind, at] for kind in _KINDS}
            known = count["cases"] - count["open"]
            ends = at in self._ends
            yield StepTaken(
                step,
                logged=count["cases"] > 0,
                **count,
                over=known,
                drop_off=share(count["left"], known) if known and not ends else None,
            )

    @property
    def _ends(self) -> frozenset[int]:
        """The states from which an end is reached without another event."""
        return frozenset(
            state
            for state in range(1, len(self.net.ids))
            if any(not self.net.ways(state).cost.get(end, 1) for end in self.net.final)
        )

    def _case(self, case: tuple[int, ...], found: CaseAlignment, times: int, under_way: bool) -> None:
        visits = Counter(case)
        fits = Counter(step for kind, step in found.moves if kind == "fits")
        missing = {step for kind, step in found.moves if kind == "missing"}
        extra = {step for kind, step in found.moves if kind == "extra"}
        self._count("cases", visits, times)
        self._count("missing", missing - extra, times)
        self._count("moved", missing & extra, times)
        self._count("again", {step for step in extra - missing if step in fits}, times)
        self._count("extra", {step for step in extra - missing if step not in fits}, times)
        self._count("looped", {step for step, count in fits.items() if count > 1}, times)
        if case[-1] not in self._stops:
            self._count("open" if under_way else "left", case[-1:], times)

    def __post_init__(self) -> None:
        self._stops = self._ends

    def _early(self, case: tuple[int, ...], waits: Mapping[int, list[int]], times: int) -> None:
        for step, firsts in waits.items():
            if step in case:
                before = case[: case.index(step)]
                if any(first not in before for first in firsts if first not in self.net.silent):
                    self._count("early", [step], times)

    def _count(
        self, kind: StepKind, steps: "Counter[int] | set[int] | tuple[int, ...] | list[int]", times: int
    ) -> None:
        for step in steps:
            self.counts[kind, step] += times


_KINDS: tuple[StepKind, ...] = (
    "cases",
    "missing",
    "moved",
    "again",
    "extra",
    "looped",
    "early",
    "left",
    "open",
)
