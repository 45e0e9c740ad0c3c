"""Cases ─► which ways customers took, and how long they waited on each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cjtool.measure.flow.log import LoggedCase
from cjtool.measure.flow.measured import Waited, WayTaken
from cjtool.measure.flow.net import START, FlowNet
from cjtool.measure.flow.tallying import CaseKinds
from cjtool.measure.intervals import share
from cjtool.measure.quantiles import quantile
from cjtool.model import Duration, Journey, Step
from cjtool.model.values import END
from cjtool.query.lengths import difference

_OUT = -1
"""In place of a step: the end."""
_DAY = 86_400


class _Silent(NamedTuple):
    """A way to a step that a log is about, by way of those that it is not: its steps, and its told share."""

    passed: tuple[int, ...]
    share: float | None
    skips: bool = False
    """Whether it passes over an optional step that the log is about: then it says nothing of shares."""


def ways_taken(
    journey: Journey, net: FlowNet, kinds: CaseKinds, cases: Iterable[LoggedCase]
) -> Iterator[WayTaken]:
    """The ways between steps, in the order of the journey, those that it has first; then those that it has not."""
    counts = _counts(kinds)
    waits = _waits(cases)
    listed = journey.all_steps
    leaving: Counter[int] = Counter()
    for (start, _), count in counts.items():
        leaving[start] += count
    drawn = {
        (start, end): way
        for start in range(len(net.ids))
        for end, way in _drawn(journey, net, start).items()
        if leaving[start]
    }
    order = sorted({*counts, *drawn}, key=lambda pair: (pair[0], pair not in drawn, pair[1] == _OUT, pair[1]))
    for start, end in order:
        way = drawn.get((start, end))
        promised = _promised(listed, end, way) if way is not None else ()
        seconds = waits.get((start, end), ())
        yield WayTaken(
            listed[start - 1] if start != START else None,
            listed[end - 1] if end != _OUT else None,
            counts[start, end],
            share(counts[start, end], leaving[start]),
            None if way is None or way.share is None else 100 * way.share,
            way is not None,
            waited(seconds) if seconds else None,
            promised,
            _kept(seconds, promised) if seconds and promised else None,
        )


def waited(seconds: Sequence[float]) -> Waited:
    """The median and the 90th percentile of times, at least one."""
    ordered = sorted(seconds)
    return Waited(quantile(ordered, 0.5), quantile(ordered, 0.9), len(ordered))


def _counts(kinds: CaseKinds) -> Counter[tuple[int, int]]:
    found: Counter[tuple[int, int]] = Counter()
    for (case, under_way), times in kinds.items():
        found[START, case[0]] += times
        for pair in pairwise(case):
            found[pair] += times
        if not under_way:
            found[case[-1], _OUT] += times
    return found


def _waits(cases: Iterable[LoggedCase]) -> dict[tuple[int, int], list[float]]:
    found: dict[tuple[int, int], list[float]] = defaultdict(list)
    for case in cases:
        before, moment = 0, 0.0
        for step, now in zip(case.steps, case.times, strict=False):
            if before:
                found[before, step].append(now - moment)
            before, moment = step, now
    return found


def _drawn(journey: Journey, net: FlowNet, start: int) -> dict[int, _Silent]:
    """Where the journey leads from a state, by way of steps that the log is not about or that may be passed over."""
    found: dict[int, _Silent] = {}
    pending: list[tuple[int, _Silent]] = [(start, _Silent((), 1.0))]
    seen = {start}
    while pending:
        state, way = pending.pop(0)
        if state in net.final and state != START:
            _add(found, _OUT, way._replace(share=_times(way.share, _share(journey, net, state, END))))
        for after in net.ahead[state]:
            on = _times(way.share, _share(journey, net, state, net.ids[after]))
            optional = after in net.silent and net.ids[after] not in net.unlogged
            _add(found, after, way._replace(share=None if optional else on))
            if after in net.silent and after not in seen:
                seen.add(after)
                skips = way.skips or net.ids[after] not in net.unlogged
                passed = _Silent((*way.passed, after), None if skips else on, skips)
                pending.append((after, passed))
    told = {state: way for state, way in found.items() if state == _OUT or net.ids[state] not in net.unlogged}
    return _of_cases(told) if start == START else told


def _of_cases(told: dict[int, _Silent]) -> dict[int, _Silent]:
    """The ways from the start of customers who are in a log: who leaves before its first event is no case."""
    left = told.pop(_OUT, None)
    if left is None or not told:
        return told
    if left.share is None or left.share >= 1:
        return {state: way._replace(share=None) for state, way in told.items()}
    return {state: way._replace(share=_times(way.share, 1 / (1 - left.share))) for state, way in told.items()}


def _add(found: dict[int, _Silent], state: int, way: _Silent) -> None:
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


def _promised(listed: Sequence[Step], end: int, way: _Silent) -> tuple[Duration, ...]:
    """The waits of the steps on a way, and of the one that it leads to."""
    on = [*way.passed, *([end] if end != _OUT else [])]
    return tuple(wait for at in on if (wait := listed[at - 1].wait) is not None)


def _kept(seconds: Sequence[float], promised: tuple[Duration, ...]) -> float:
    most = _DAY * difference((each.high, each.unit) for each in promised)[1]
    return 100 * sum(each <= most for each in seconds) / len(seconds)
