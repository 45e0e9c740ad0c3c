"""How customers go through a journey in each year: as its log shows, else as its ways are told."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from cjtool.measure.flow.measured import EventFlow, WayTaken
from cjtool.measure.worth.absorbing import START, Leaving, Ways
from cjtool.measure.worth.columns import Chances, Column, times
from cjtool.measure.worth.counted_ways import LogEnd, ToldWays, before_log, counts_of, end_of_log
from cjtool.model import Journey, Step
from cjtool.model.values import END
from cjtool.query import starts
from cjtool.query.route import finishing, ways_on

FlowWhence: TypeAlias = Literal["measured", "written", "even", "only"]
"""Whence the ways on from a step are known: a log, shares that are written, nowhere, or because there is but one."""
_OUT = "out"
"""In place of a step: leaves."""
_HALF = 0.5


@dataclass(frozen=True)
class StepWays:
    """How customers go on from one step in each year.

    `ways` are those of the ones who go on, END for the end of the journey; `leaving` is the share of those who come that goes
    no further, None where that is not known. `n` is how many cases of a log went on or left.
    """

    ways: Mapping[str, Column]
    leaving: Column | None
    whence: FlowWhence
    n: int = 0
    left: FlowWhence | None = None
    """Whence it is known how many leave."""


@dataclass(frozen=True)
class JourneyFlow:
    """The ways of a journey by the id of each step, START first, and the ends that count as its end."""

    steps: Mapping[str, StepWays]
    ends: tuple[Step, ...]
    log: str = ""
    cases: int = 0
    others: tuple[str, ...] = field(default=())
    """Further logs of the journey, which are passed over."""
    log_ends: frozenset[str] = frozenset()
    """The last steps of the log behind which the journey goes on: it does not tell who left there."""

    @property
    def ways(self) -> Ways:
        """By the id of a step where those go on who do."""
        return {id: step.ways for id, step in self.steps.items()}

    @property
    def leaving(self) -> Leaving:
        """By the id of a step the share that leaves, where it is known."""
        return {id: step.leaving for id, step in self.steps.items() if step.leaving is not None}


def flow_of(journey: Journey, logs: Iterable[EventFlow], chances: Chances) -> JourneyFlow:
    """How customers go through a journey; of several logs the one with the most cases counts."""
    told: dict[str, Mapping[str, float]] = {START: _begun(journey), **ways_on(journey)}
    having = sorted((log for log in logs if log.cases), key=lambda log: -log.cases)
    best = having[0] if having else None
    counts = {} if best is None else counts_of(best, told)
    ends = _ends(journey, counts, () if best is None else best.ways)
    finish = {step.id for step in ends}
    edges = _LogEdges.of(best, told, finish)
    found: dict[str, StepWays] = {}
    for id, ways in told.items():
        done = id in finish
        if id in counts and id not in edges.after.behind:
            known = _measured(id, ways, counts[id], chances, done=done, logged=id in edges.logged)
            found[id] = _left_as_told(known, ways, chances, done=done) if id in edges.unseen else known
        else:
            found[id] = _as_told(id, ways, chances, done=done, journey=journey)
    return JourneyFlow(
        found,
        ends,
        best.source if best is not None else "",
        best.cases if best is not None else 0,
        tuple(log.source for log in having[1:]),
        edges.after.last,
    )


@dataclass(frozen=True)
class _LogEdges:
    """Which steps a log is about, and where it tells nothing: before its first step, and after its last."""

    logged: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    after: LogEnd = field(default_factory=LogEnd)

    @classmethod
    def of(cls, flow: EventFlow | None, told: ToldWays, finish: Collection[str]) -> "_LogEdges":
        if flow is None:
            return cls()
        logged = frozenset(taken.step.id for taken in flow.steps if taken.logged)
        return cls(logged, before_log(flow, told), end_of_log(flow, told, finish))

    @property
    def unseen(self) -> frozenset[str]:
        """Where it tells nothing of who left."""
        return self.before | self.after.last | self.after.ending


def _begun(journey: Journey) -> dict[str, float]:
    first = starts(journey)
    return {step.id: 1 / len(first) for step in first}


def _ends(
    journey: Journey, counts: Mapping[str, Mapping[str, float]], taken: Iterable[WayTaken]
) -> tuple[Step, ...]:
    """The steps whose end is that of the journey, also where a log shows that only optional ones were left.

    Where no share is told and a log shows that fewer than half end, it is none.
    """
    listed = finishing(journey)
    sure = {step.id for step in listed if not _rarely(step, counts.get(step.id, {}))}
    found = sure or {step.id for step in listed}
    told = {id for id, ways in ways_on(journey).items() if END in ways}
    for way in taken:
        if way.start is not None and way.end is None and way.count and way.drawn and not way.log_ends:
            found |= {way.start.id} - told
    return tuple(step for step in journey.all_steps if step.id in found)


def _rarely(step: Step, counts: Mapping[str, float]) -> bool:
    told = any(branch.to == END and branch.share is not None for branch in step.next or ())
    whole = sum(counts.values())
    return bool(step.next) and not told and whole > 0 and counts.get(END, 0) < _HALF * whole


def _measured(
    id: str,
    told: Mapping[str, float],
    counts: Mapping[str, float],
    chances: Chances,
    *,
    done: bool,
    logged: bool,
) -> StepWays:
    """As the cases of a log went: each way that the journey or the log has, and leaving where that is no end of the journey."""
    ways = {to: counts.get(to, 0.0) for to in dict.fromkeys((*told, *sorted(counts))) if to != END}
    ended = counts.get(END, 0.0)
    can_leave = id != START and not done and (logged or END in told)
    if done and (END in told or ended):
        ways[END] = ended
    if can_leave:
        ways[_OUT] = ended
    shares = chances.parted(f"ways {id}", ways)
    leaving = shares.pop(_OUT, None)
    if leaving is not None:
        going = [1 / (1 - share) if share < 1 else 0.0 for share in leaving]
        shares = {to: times(column, going) for to, column in shares.items()}
    n = round(sum(counts.values()))
    return StepWays(shares, leaving, "measured", n, None if leaving is None else "measured")


def _left_as_told(known: StepWays, told: Mapping[str, float], chances: Chances, *, done: bool) -> StepWays:
    """Ways as a log shows them, and leaving as the journey tells it, since who left there is in no log."""
    out = 0.0 if done else told.get(END, 0.0)
    return replace(known, leaving=chances.sure(out) if out else None, left="written" if out else None)


def _as_told(
    id: str, told: Mapping[str, float], chances: Chances, *, done: bool, journey: Journey
) -> StepWays:
    out = 0.0 if done else told.get(END, 0.0)
    ways = {to: share for to, share in told.items() if to != END or done}
    whole = sum(ways.values())
    shares = {to: chances.sure(share / whole) for to, share in ways.items()}
    step = next((each for each in journey.all_steps if each.id == id), None)
    written = step is not None and any(branch.share is not None for branch in step.next or ())
    whence: FlowWhence = "only" if len(told) < 2 else "written" if written else "even"
    return StepWays(shares, chances.sure(out) if out else None, whence, 0, whence if out else None)
