"""Where the curve of emotions turns: its peaks and its lows."""

from collections import defaultdict
from collections.abc import Iterator

from cjtool.model import Journey, steps
from cjtool.query.paths import following


def turning(journey: Journey) -> frozenset[str]:
    """The ids of the steps at which the feeling is higher, or lower, than before and after, on all ways.

    Of steps that follow one another with the same feeling, the first; and the highest and the lowest of the journey, the first of
    equal ones, wherever they stand.
    """
    felt = {step.id: step.emotion for step in steps(journey) if step.emotion is not None}
    if not felt:
        return frozenset()
    outermost = {max(felt, key=felt.__getitem__), min(felt, key=felt.__getitem__)}
    return frozenset(outermost.union(_turning(felt, _beside(journey, felt))))


def _beside(journey: Journey, felt: dict[str, float]) -> dict[str, list[str]]:
    """The steps with a feeling right before and right after each, on any way."""
    beside = defaultdict(list)
    for id, ahead in following(journey).items():
        for after in ahead:
            if id in felt and after in felt and after != id:
                beside[id].append(after)
                beside[after].append(id)
    return beside


def _turning(felt: dict[str, float], beside: dict[str, list[str]]) -> Iterator[str]:
    met: set[str] = set()
    for id, emotion in felt.items():
        if id not in met:
            level = _level(id, felt, beside)
            met |= level
            around = [felt[other] for step in level for other in beside[step] if other not in level]
            higher = [other > emotion for other in around]
            if len(around) > 1 and (all(higher) or not any(higher)):
                yield id


def _level(id: str, felt: dict[str, float], beside: dict[str, list[str]]) -> set[str]:
    """A step, and those that hang together with it by the same feeling."""
    level, pending = {id}, [id]
    while pending:
        for other in beside[pending.pop()]:
            if other not in level and felt[other] == felt[id]:
                level.add(other)
                pending.append(other)
    return level
