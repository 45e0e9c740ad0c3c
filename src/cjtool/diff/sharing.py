"""Facts of a step that was divided or merged: what stands on a part of it is neither lost nor new."""

from collections.abc import Collection, Iterable, Iterator

from cjtool.diff.facts import FactChange, Value

Compared = Collection[FactChange]
"""What one of the parts tells otherwise than the whole."""


def lost_by_all(facts: Iterable[FactChange], parts: Collection[Compared]) -> Iterator[FactChange]:
    """Of what a step that was split tells otherwise, that which none of its parts has; `parts` are compared with what it was."""
    for fact in facts:
        if fact.before is None or all(_tells(fact, fact.before, part, now=False) for part in parts):
            yield fact


def new_to_all(facts: Iterable[FactChange], parts: Collection[Compared]) -> Iterator[FactChange]:
    """Of what a step that was merged tells otherwise, that which none had that went into it; each of `parts` is compared with it."""
    for fact in facts:
        if fact.after is None or all(_tells(fact, fact.after, part, now=True) for part in parts):
            yield fact


def _tells(fact: FactChange, value: Value, part: Compared, now: bool) -> bool:
    """Whether a part lacks a value that the whole has; what holds for everybody holds for each persona."""
    return any(
        (each.key, each.part) == (fact.key, fact.part)
        and (each.after if now else each.before) == value
        and (each.item == fact.item or not each.item or not fact.item)
        for each in part
    )
