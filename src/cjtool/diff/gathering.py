"""Facts that come of one edit: told as one."""

from collections.abc import Iterable, Iterator

from cjtool.diff.facts import WHOLE, FactChange
from cjtool.diff.weighing import heavier
from cjtool.model import Node, Pain, Reading

_REMEASURED = frozenset({"n", "date", "source", "baseline"})
"""Keys of a reading that come with a new value."""


def gathered(one: Node, other: Node, facts: Iterable[FactChange]) -> Iterator[FactChange]:
    """The facts that differ between two versions of a thing, one for each edit.

    What was measured anew is its value, whatever else is written of it. A pain weighs more or less by its severity and its share together.
    A list that says one thing is told as a whole.
    """
    listed = list(facts)
    keys = {fact.key for fact in listed}
    passed: frozenset[str] = frozenset()
    if isinstance(one, Reading) and "value" in keys:
        passed = _REMEASURED
    if isinstance(one, Pain) and isinstance(other, Pain) and "severity" in keys and heavier(one, other):
        passed = frozenset({"share"})
    told = set()
    for fact in listed:
        if fact.key in passed or fact.key in told:
            continue
        if fact.key in WHOLE and not fact.part:
            told.add(fact.key)
            yield _whole(one, other, [each for each in listed if each.key == fact.key and not each.part])
        else:
            yield fact


def _whole(one: Node, other: Node, facts: list[FactChange]) -> FactChange:
    """A list that is another one: what differs, and what stays, by the ids that things have now."""
    first = facts[0]
    if isinstance(first.before, tuple) or isinstance(first.after, tuple):
        return first
    gone = tuple(fact.before for fact in facts if fact.before is not None)
    new = tuple(fact.after for fact in facts if fact.after is not None)
    now = getattr(other, first.key) or new
    was = (*(value for value in now if value not in new), *gone)
    written = getattr(one, first.key) or ()
    return FactChange(first.key, written if set(written) == set(was) else was, now)
