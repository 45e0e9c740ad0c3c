"""What a difference does to promises: the verdict before and after, and whether it rests on what differs."""

from dataclasses import replace
from typing import get_args

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import name
from cjtool.diff.meaning import came, longer, shorter, told, went, worded
from cjtool.diff.measuring import gained
from cjtool.message import Called, Message, Says
from cjtool.model import Pain, Step
from cjtool.model.values import Phase
from cjtool.query.effective import definitions, promises
from cjtool.query.verdicts import Judgement, Verdict, at_step

_OF_PAINS = ("breaks", "severity")
"""What of a pain breaks a promise: that it names it, and that it is severe."""
_ALL = Says(en="all phases", nl="alle klantfasen", fr="toutes les phases", de="alle Lebenszyklusphasen")


def turned(change: Difference, verdict: Verdict, says: Says) -> Message | None:
    """A sentence where some promise at a step has a verdict now that it had not, by what differs.

    For the verdict that it lost, ask with the two versions `exchanged`.
    """
    step, before = _step(change.after), _step(change.before)
    if step is None or change.after is None:
        return None
    for id in promises(step, change.after.workspace):
        now = at_step(id, step, change.after.workspace)
        if now is None or now.verdict is not verdict or not _rests_on(now, change):
            continue
        was = _was(id, before, change)
        if was is None or was.verdict is not verdict:
            known = definitions(change.after.workspace.home(step).journey, change.after.workspace)
            promise = Called(name(known.promises[id]))
            return says(promise=promise, step=Called(step.name), reason=now.reason)
    return None


def _was(id: str, step: Step | None, change: Difference) -> Judgement | None:
    if step is None or change.before is None or id not in promises(step, change.before.workspace):
        return None
    return at_step(id, step, change.before.workspace)


def _rests_on(judgement: Judgement, change: Difference) -> bool:
    """Whether a verdict is shown by what differs."""
    if change.after is None or judgement.shown_by is not change.after.node:
        return False
    if change.fact is None or isinstance(judgement.shown_by, Pain):
        return change.fact is None or change.fact.key in _OF_PAINS
    return judgement.field in (None, change.fact.key, change.fact.part)


def _step(side: Owned | None) -> Step | None:
    """The step that a difference is at."""
    if side is None:
        return None
    found = side.node if isinstance(side.node, Step) else side.holder
    return found if isinstance(found, Step) else None


def exchanged(change: Difference) -> Difference:
    """The same the other way round."""
    fact = change.fact
    back = fact and replace(fact, before=fact.after, after=fact.before)
    return replace(change, before=change.after, after=change.before, fact=back)


def in_phases(change: Difference, says: Says) -> Message:
    """A sentence in which `{was}` and `{now}` are the phases in which a promise must be kept, of before and now."""
    sides = change.before or change.last, change.last
    was, now = (
        worded(side, "phases", each) if each else _ALL()
        for side, each in zip(sides, _phases(change), strict=True)
    )
    return told(change, says, was=was, now=now)


def _phases(change: Difference) -> tuple[tuple[str, ...], tuple[str, ...]]:
    fact = change.fact
    was, now = (fact.before, fact.after) if fact else ((), ())
    return was if isinstance(was, tuple) else (), now if isinstance(now, tuple) else ()


def tightened(change: Difference) -> float:
    """Whether a promise asks more of the company than it did: above 0 where more, below 0 where less."""
    if change.key == "phases":
        was, now = (set(each or get_args(Phase)) for each in _phases(change))
        return int(was < now) - int(now < was)
    if came(change) or went(change):
        return 1 if came(change) else -1
    if change.key == "within":
        return int(shorter(change)) - int(longer(change))
    return gained(change)
