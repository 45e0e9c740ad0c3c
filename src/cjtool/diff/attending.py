"""Whose feelings are told: those of personas whom a version still is about, or already was."""

from collections.abc import Collection, Iterable, Iterator

from cjtool.diff.difference import Owned
from cjtool.diff.facts import FactChange
from cjtool.diff.renaming import Renamed
from cjtool.model import Step
from cjtool.model.node import by_persona


def of_those_in_both(
    before: Owned, after: Owned, facts: Iterable[FactChange], renamed: Renamed
) -> Iterator[FactChange]:
    """The facts about a step, without what a persona who came or left feels: that one came or left is told by itself.

    A version is about the personas of the step, else of its journey, and about everybody where neither names one. Whoever has a
    feeling of his own at the step is heard all the same.
    """
    attending = _Attending(before, after, renamed)
    passed = set()
    for fact in facts:
        if attending.hears(fact):
            yield fact
        else:
            passed.add(fact.key)
    for key in sorted(passed):
        yield from attending.of_everybody(key)


class _Attending:
    """The personas whom two versions of a step are about."""

    def __init__(self, before: Owned, after: Owned, renamed: Renamed) -> None:
        self._one, self._other, self._renamed = before.node, after.node, renamed
        self._was, self._now = _personas(before), _personas(after)
        self._own = by_persona(type(after.node))

    def hears(self, fact: FactChange) -> bool:
        """Whether a fact is not only that of a persona who came or left."""
        if fact.key not in self._own or not fact.item or fact.part:
            return True
        own = self._own[fact.key]
        there = not self._was or any(self._same(each, fact.item) for each in self._was)
        here = not self._now or any(self._same(fact.item, each) for each in self._now)
        if there is here:
            return True
        return fact.item in getattr(self._one if here else self._other, own)

    def _same(self, before: str, after: str) -> bool:
        return before == after or self._renamed.same(before, after)

    def of_everybody(self, key: str) -> Iterator[FactChange]:
        """What personas of both versions feel otherwise who have no feeling of their own in either."""
        was, now = getattr(self._one, self._own[key]), getattr(self._other, self._own[key])
        for persona in self._now:
            if persona in self._was and persona not in {**was, **now}:
                before = None if was else getattr(self._one, key)
                after = None if now else getattr(self._other, key)
                if before != after:
                    yield FactChange(key, before, after, item=persona)


def _personas(side: Owned) -> Collection[str]:
    node, journey = side.node, side.journey
    own = node.persona if isinstance(node, Step) else ()
    return own or (journey.persona if journey is not None else ())
