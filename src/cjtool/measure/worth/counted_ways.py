"""How many cases of a log went each way from a step to the next, also by way of steps that the log is not about."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple, TypeAlias

from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.absorbing import START, endless, passed
from cjtool.model.values import END

ToldWays: TypeAlias = Mapping[str, Mapping[str, float]]
"""By the id of a step, or START, which share goes each way as a journey tells it; END is an end."""
Counts: TypeAlias = dict[str, dict[str, float]]
"""By the id of a step, or START, how many went each way."""
_NOTHING = 1e-12
"""A share that is no more than what a computer's sums leave."""


def counts_of(flow: EventFlow, told: ToldWays) -> Counts:
    """How many went each way of the steps that a log shows to have been taken.

    Between two steps of the log others may lie that it is not about: cases are divided over the ways by these as the journey
    tells them, given where each case went on. Where the journey has no such way, they went straight.
    """
    found: Counts = defaultdict(lambda: defaultdict(float))
    silent = {taken.step.id for taken in flow.steps if not taken.logged}
    for way in flow.ways:
        if way.count:
            start = START if way.start is None else way.start.id
            end = END if way.end is None else way.end.id
            shares = _divided(start, end, told, silent)
            for (one, other), share in (shares or {(start, end): 1.0}).items():
                found[one][other] += way.count * share
    return {step: dict(ways) for step, ways in found.items()}


def before_log(flow: EventFlow, told: ToldWays) -> frozenset[str]:
    """The steps that lie before the first one that a log is about, wherever that is: who leaves there is in no log."""
    silent = {taken.step.id for taken in flow.steps if not taken.logged}
    later = {
        step for taken in flow.steps if taken.logged for step in _between(taken.step.id, "", told, silent)
    }
    return frozenset(_between(START, "", told, silent)) - later - {START}


class LogEnd(NamedTuple):
    """Where a log ends though the journey goes on, by the ids of steps.

    `last` are the steps of the log behind which the journey may come to its end by steps that the log is not about, which are
    `ending`: a case that ends there may have come to the end or not. From those `behind` no step of the log is reached again.
    """

    last: frozenset[str] = frozenset()
    ending: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()


def end_of_log(flow: EventFlow, told: ToldWays, finish: Collection[str]) -> LogEnd:
    """Where a log ends before its journey does, which ends at one of `finish`."""
    silent = {taken.step.id for taken in flow.steps if not taken.logged}
    chains = {step: _between(step, "", told, silent) for step in silent}
    ending = {
        step
        for step, chain in chains.items()
        if any(id in finish and END in told.get(id, {}) for id in {step, *chain})
    }
    last = {taken.step.id for taken in flow.steps if taken.logged and ending & told[taken.step.id].keys()}
    behind = {
        step for step in ending if all(to == END or to in silent for on in chains[step].values() for to in on)
    }
    return LogEnd(frozenset(last), frozenset(ending), frozenset(behind))


def _divided(start: str, end: str, told: ToldWays, silent: Collection[str]) -> dict[tuple[str, str], float]:
    """How often each way is taken between a start and an end, by silent steps alone; empty where none leads there.

    For a way from one step to another: the visits of the one × its share × the chance to come to the end from the other ÷
    that from the start.
    """
    chain = _between(start, end, told, silent)
    held = {
        step: {to: share for to, share in on.items() if to == end or to in chain}
        for step, on in chain.items()
    }
    gone = {step: 1 - sum(on.values()) for step, on in held.items()}
    ways = {
        step: {END if to == end else to: [share / (1 - gone[step])] for to, share in on.items()}
        for step, on in held.items()
    }
    leaving = {step: [share] for step, share in gone.items() if share > _NOTHING}
    if not any(END in on for on in ways.values()) or endless(ways, leaving):
        return {}
    found = passed(ways, leaving)
    ahead = {step: column[0] * (1 - gone[step]) for step, column in found.onward.items()} | {end: 1.0}
    return {
        (start if step == START else step, to): found.visits[step][0] * share * ahead[to] / ahead[START]
        for step, on in held.items()
        for to, share in on.items()
        if ahead.get(to, 0) > 0 and step in found.visits
    }


def _between(start: str, end: str, told: ToldWays, silent: Collection[str]) -> dict[str, Mapping[str, float]]:
    """The ways from a start and from the silent steps that they lead to; the start is called START."""
    chain: dict[str, Mapping[str, float]] = {START: told.get(start, {})}
    pending = list(chain[START])
    while pending:
        step = pending.pop()
        if step in silent and step != end and step not in chain:
            chain[step] = told.get(step, {})
            pending.extend(chain[step])
    return chain
