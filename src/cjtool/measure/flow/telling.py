"""What a journey tells of a way that a log is about: whether it is there, its share, and the waits on it."""

from typing import NamedTuple

from cjtool.measure.flow.net import OUT, START, FlowNet
from cjtool.model import Duration, Journey
from cjtool.model.values import END


class ToldWay(NamedTuple):
    """A way to a step that a log is about, by way of those that it is not: its steps, and its told share."""

    passed: tuple[int, ...]
    share: float | None
    skips: bool = False
    """Whether it passes over an optional step that the log is about: then it says nothing of shares."""


def told_ways(journey: Journey, net: FlowNet, start: int) -> dict[int, ToldWay]:
    """Where the journey leads from a state, by way of steps that the log is not about or that may be passed over."""
    found: dict[int, ToldWay] = {}
    pending: list[tuple[int, ToldWay]] = [(start, ToldWay((), 1.0))]
    seen = {start}
    while pending:
        state, way = pending.pop(0)
        if state in net.final and state != START:
            _add(found, OUT, way._replace(share=_times(way.share, _share(journey, net, state, END))))
        for after in net.ahead[state]:
            on = _times(way.share, _share(journey, net, state, net.ids[after]))
            optional = after in net.silent and net.ids[after] not in net.unlogged
            _add(found, after, way._replace(share=None if optional else on))
            if after in net.silent and after not in seen:
                seen.add(after)
                skips = way.skips or net.ids[after] not in net.unlogged
                passed = ToldWay((*way.passed, after), None if skips else on, skips)
                pending.append((after, passed))
    told = {state: way for state, way in found.items() if state == OUT or net.ids[state] not in net.unlogged}
    return _of_cases(told) if start == START else told


def _of_cases(told: dict[int, ToldWay]) -> dict[int, ToldWay]:
    """The ways from the start of customers who are in a log: who leaves before its first event is no case."""
    left = told.pop(OUT, None)
    if left is None or not told:
        return told
    if left.share is None or left.share >= 1:
        return {state: way._replace(share=None) for state, way in told.items()}
    return {state: way._replace(share=_times(way.share, 1 / (1 - left.share))) for state, way in told.items()}


def _add(found: dict[int, ToldWay], state: int, way: ToldWay) -> None:
    """One more way to a state: its share is added; the shorter one says what is passed."""
    known = found.get(state)
    if known is None or (known.skips and not way.skips):
        found[state] = way
    elif not way.skips:
        both = None if known.share is None or way.share is None else known.share + way.share
        found[state] = known._replace(share=both)


def _times(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one * other


def _share(journey: Journey, net: FlowNet, state: int, to: str) -> float | None:
    """The share that the journey tells of a way on from a state; 1 for the only one; None where it tells none."""
    if state == START:
        return 1.0 if len(net.ahead[START]) == 1 else None
    branches = journey.all_steps[state - 1].next or ()
    ways = len(net.ahead[state]) + (state in net.final)
    if ways == 1:
        return 1.0
    told = [branch.share for branch in branches if branch.to == to and branch.share is not None]
    return sum(told) if told else None


def promised_on(journey: Journey, net: FlowNet, end: int, way: ToldWay) -> tuple[Duration, ...]:
    """The waits of the steps on a way that no event is about, and of the one that it leads to."""
    on = [*unseen_on(net, way), *([end] if end != OUT else [])]
    return tuple(wait for at in on if (wait := journey.all_steps[at - 1].wait) is not None)


def unseen_on(net: FlowNet, way: ToldWay) -> tuple[int, ...]:
    """The steps on a way that no event of the log is about."""
    return tuple(at for at in way.passed if net.ids[at] in net.unlogged)
