"""Cases ─► which ways customers took, and how long they waited on each."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from cjtool.measure.flow.log import LoggedCase
from cjtool.measure.flow.measured import Waited, WayTaken
from cjtool.measure.flow.net import OUT, START, FlowNet
from cjtool.measure.flow.tallying import CaseKinds
from cjtool.measure.flow.telling import promised_on, told_ways, unseen_on
from cjtool.measure.intervals import share
from cjtool.measure.quantiles import quantile
from cjtool.model import Duration, Journey
from cjtool.query.lengths import difference

_DAY = 86_400


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
        for end, way in told_ways(journey, net, start).items()
        if leaving[start]
    }
    order = sorted({*counts, *drawn}, key=lambda pair: (pair[0], pair not in drawn, pair[1] == OUT, pair[1]))
    for start, end in order:
        way = drawn.get((start, end))
        promised = promised_on(journey, net, end, way) if way is not None else ()
        seconds = waits.get((start, end), ())
        yield WayTaken(
            listed[start - 1] if start != START else None,
            listed[end - 1] if end != OUT else None,
            counts[start, end],
            share(counts[start, end], leaving[start]),
            None if way is None or way.share is None else 100 * way.share,
            way is not None,
            waited(seconds) if seconds else None,
            promised,
            _kept(seconds, promised) if seconds and promised else None,
            log_ends=end == OUT and way is not None and bool(unseen_on(net, way)),
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
            found[case[-1], OUT] += times
    return found


def _waits(cases: Iterable[LoggedCase]) -> "dict[tuple[int, int], array[float]]":
    found: dict[tuple[int, int], array[float]] = defaultdict(lambda: array("d"))
    for case in cases:
        before, moment = 0, 0.0
        for step, now in zip(case.steps, case.times, strict=False):
            if before:
                found[before, step].append(now - moment)
            before, moment = step, now
    return found


def _kept(seconds: Sequence[float], promised: tuple[Duration, ...]) -> float:
    most = _DAY * difference((each.high, each.unit) for each in promised)[1]
    return 100 * sum(each <= most for each in seconds) / len(seconds)
