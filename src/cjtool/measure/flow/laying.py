"""What a log said of a journey, laid beside that journey as it is now."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.measure.flow.net import OUT, START, FlowNet, flow_net
from cjtool.measure.flow.telling import ToldWay, promised_on, told_ways, unseen_on
from cjtool.model import Duration, Journey
from cjtool.project import Workspace
from cjtool.project.measured import RunFlow, RunStep, RunWay

_MOST_LATE = 90.0
"""A wait is kept where so many in a hundred took no longer."""


@dataclass(frozen=True)
class LaidWay:
    """A way that a log tells, `of` how many who left its first step, and what the journey says of it.

    `drawn` says whether the journey has it, `told` its share there in percent. `unseen` are the steps on it that no event is
    about, by id. `hops` are the ids of those that may come right after its first step, its own end among them (None for an end
    of the journey): where there are several, the log does not tell which way it was; where there are none, it passes optional steps
    that the log is about. `promised` are the waits told on it, and `kept` the share in percent that took no longer; None
    where nothing is promised, or something else than when the log was read.
    """

    way: RunWay
    of: int
    drawn: bool
    told: float | None = None
    unseen: tuple[str, ...] = ()
    hops: tuple[str | None, ...] = ()
    promised: tuple[Duration, ...] = ()
    kept: float | None = None

    @property
    def is_direct(self) -> bool:
        """Whether it is one arrow of the journey, without a doubt."""
        return self.hops == (self.way.end,)

    @property
    def log_ends(self) -> bool:
        """Whether it leads to an end only by steps that no event is about: the log does not tell who came there, and who left."""
        return self.drawn and self.way.end is None and bool(self.unseen)

    @property
    def is_late(self) -> bool:
        """Whether fewer than nine of ten waited no longer than they are told to."""
        return self.kept is not None and self.kept < _MOST_LATE

    def is_shown(self, least: int) -> bool:
        """Whether its figures may be shown: of at least so many customers, on the way and at its start, or of none on it."""
        return self.of >= least and (self.way.count >= least or not self.way.count)

    def has_wait(self, least: int) -> bool:
        """Whether how long it took may be shown."""
        return self.way.waited is not None and self.way.waited.n >= least


@dataclass(frozen=True)
class LaidFlow:
    """A log beside a journey: ways in the order of the log, and its steps by id; `ends` are those at which the journey may end."""

    run: RunFlow
    ways: tuple[LaidWay, ...]
    steps: dict[str, RunStep]
    ends: frozenset[str]

    @property
    def leaving(self) -> Iterator[RunStep]:
        """The steps at which customers went no further, though the journey does."""
        for step in self.steps.values():
            if step.left and step.drop_off is not None and step.id not in self.ends:
                yield step

    def waits_of(self, step: str, least: int) -> tuple[LaidWay, ...]:
        """The ways on which the wait of a step, by its id, is promised, and that enough customers took; the most taken first."""
        found = [
            way
            for way in self.ways
            if way.drawn and way.has_wait(least) and step in {way.way.end, *way.unseen}
        ]
        return tuple(sorted(found, key=lambda way: -way.way.count))


def logs_beside(journey: Journey, workspace: Workspace) -> tuple[LaidFlow, ...]:
    """The logs of a journey with enough customers to be shown, those of most customers first."""
    found = [
        flow
        for flow in workspace.measured.flows
        if flow.journey == journey.id and flow.cases >= least(workspace)
    ]
    return tuple(laid_beside(flow, journey) for flow in sorted(found, key=lambda flow: -flow.cases))


def least(workspace: Workspace) -> int:
    """Of how many customers a figure is at least."""
    return max(1, workspace.project.measure.least)


def laid_beside(run: RunFlow, journey: Journey) -> LaidFlow:
    """A log whose steps are all in a journey, beside that journey."""
    net = flow_net(journey, {step.id for step in run.steps if step.logged})
    numbers = {id: number for number, id in enumerate(net.ids) if number != START}
    leaving: Counter[str | None] = Counter()
    for way in run.ways:
        leaving[way.start] += way.count
    told = {start: told_ways(journey, net, start) for start in range(len(net.ids))}
    ways = []
    for way in run.ways:
        start = START if way.start is None else numbers[way.start]
        end = OUT if way.end is None else numbers[way.end]
        ways.append(_laid(journey, net, (start, end), told[start].get(end), way, leaving[way.start]))
    ends = frozenset(id for id, number in numbers.items() if OUT in told[number])
    return LaidFlow(run, tuple(ways), {step.id: step for step in run.steps}, ends)


def _laid(
    journey: Journey, net: FlowNet, ends: tuple[int, int], told: ToldWay | None, way: RunWay, of: int
) -> LaidWay:
    if told is None:
        return LaidWay(way, of, drawn=False)
    firsts = _firsts(net, *ends)
    unseen = [net.ids[at] for at in unseen_on(net, told)]
    promised = promised_on(journey, net, ends[1], told)
    return LaidWay(
        way,
        of,
        drawn=True,
        told=None if told.share is None else 100 * told.share,
        unseen=tuple(unseen),
        hops=tuple(None if at == OUT else net.ids[at] for at in firsts),
        promised=promised,
        kept=way.kept if promised == way.promised else None,
    )


def _firsts(net: FlowNet, start: int, end: int) -> Sequence[int]:
    """The states right after a state, by each of which the journey leads to another without an event between them; an end is OUT."""
    found = [
        at for at in net.ahead[start] if at == end or (net.ids[at] in net.unlogged and _leads(net, at, end))
    ]
    return [OUT, *found] if end == OUT and start in net.final else found


def _leads(net: FlowNet, start: int, end: int) -> bool:
    seen, pending = {start}, [start]
    while pending:
        state = pending.pop()
        if end in net.ahead[state] or (end == OUT and state in net.final):
            return True
        on = [at for at in net.ahead[state] if at in net.silent and at not in seen]
        seen.update(on)
        pending += on
    return False
