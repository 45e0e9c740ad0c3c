"""What is measured and what is aimed at: whether a number is better than it was, and whether its target is met."""

from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.meaning import known, rise, told
from cjtool.message import Figure, Message, Says
from cjtool.model import Metric, Objective, Promise, Reading
from cjtool.model.expected import Expectation
from cjtool.query.measurement import direction, meets_target, metric_of, target
from cjtool.query.ratings import figure

AIMING: tuple[PartName, ...] = (
    "reading",
    "metric",
    "objective",
    "journey",
    "stage",
    "step",
    "touchpoint",
)
"""What can have a target."""
AIMS = ("target", "expect")
"""The keys that hold one."""


def metric_at(side: Owned) -> Metric | None:
    """The metric that a reading reads, that an objective or a promise is judged by, or that the thing itself is."""
    match side.node:
        case Metric():
            return side.node
        case Reading():
            return metric_of(side.node, known(side))
        case Promise() | Objective() if side.node.metric is not None:
            return known(side).metrics.get(side.node.metric)
    return None


def is_measured(change: Difference) -> bool:
    """Whether a reading has a value, and is not only planned."""
    return isinstance(change.last.node, Reading) and change.last.node.value is not None


def gained(change: Difference) -> float:
    """By how much a number of a metric is better than it was, below 0 where it is worse; 0 where its direction is not known.

    Of a target of what is measured, by how much it asks for more: it says itself on which side is good.
    """
    fact = change.fact
    if fact and isinstance(fact.before, Expectation) and isinstance(fact.after, Expectation):
        return _raised(fact.before, fact.after)
    metric = metric_at(change.last)
    better = direction(metric) if metric else None
    return {"higher": 1, "lower": -1}.get(better or "", 0) * rise(change)


def _raised(was: Expectation, now: Expectation) -> float:
    """By how much more is asked: of a figure, or by a budget of fewer windows.

    0 where two targets are not of one metric, one side and one time, or one of both asks for more and the other for less.
    """
    if was.bound != now.bound:
        return 0
    more = now.number - was.number if now.at_least else was.number - now.number
    fewer = was.budget.allowed - now.budget.allowed if was.budget and now.budget else 0
    return 0 if more * fewer < 0 else more + fewer


def has_met(side: Owned | None) -> bool | None:
    """Whether a reading meets its target; None where that is not known, or there is none."""
    if side is None or not isinstance(side.node, Reading):
        return None
    return meets_target(side.node, metric_of(side.node, known(side)))


def judged(change: Difference, *, met: bool) -> bool:
    """Whether a reading meets its target now, or misses it, as it did not: by another value, or as it is new."""
    measured = change.fact is None or change.key == "value"
    return measured and has_met(change.after) is met and has_met(change.before) is not met


def numbers(change: Difference, says: Says) -> Message:
    """A sentence with numbers of a metric in its unit.

    `{was}` and `{now}` are the values of a fact; of a reading, `{value}` is what is measured now and `{target}` what is aimed at.
    """
    fact, more = change.fact, {}
    if fact is not None:
        more = {"was": _number(change.before, fact.before), "now": _number(change.after, fact.after)}
    reading = change.last.node
    if isinstance(reading, Reading):
        more["value"] = _number(change.last, reading.value)
        more["target"] = _number(change.last, target(reading, metric_of(reading, known(change.last))))
    return told(change, says, **{key: value for key, value in more.items() if value is not None})


def _number(side: Owned | None, value: object) -> Figure | None:
    metric = metric_at(side) if side else None
    return figure(metric, value) if metric and isinstance(value, int | float) else None
