"""Whether customers are in touch with the company at a step, and how often."""

from cjtool.diff.difference import Difference, Owned
from cjtool.model import Step
from cjtool.model.values import Frequency
from cjtool.query.effective import channels, is_contact


def begins_contact(change: Difference) -> bool:
    """Whether a step is a contact by what differs, and was none: by its touchpoint, else by its main channel."""
    if change.after is None or _is_contact(change.before) or not _is_contact(change.after):
        return False
    step = change.after.node
    assert isinstance(step, Step)
    if change.key == "touchpoint" or step.touchpoint is not None:
        return change.key == "touchpoint"
    fact = change.fact
    return fact is not None and fact.after in channels(step, change.after.workspace)[:1]


def _is_contact(side: Owned | None) -> bool:
    return side is not None and isinstance(side.node, Step) and is_contact(side.node)


def oftener(change: Difference) -> float:
    """By how many times a week a contact is made more often than it was, below 0 where less often; 0 where one of the two is not told."""
    fact = change.fact
    if fact is None or not isinstance(fact.before, Frequency) or not isinstance(fact.after, Frequency):
        return 0
    return fact.after.per_week - fact.before.per_week
