"""Things that have another id now: what refers to them tells nothing new."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cjtool.diff.facts import WHOLE, FactChange
from cjtool.model import Reading
from cjtool.model.node import as_written


class Renamed:
    """Which id of before is which one now, over all kinds of things."""

    def __init__(self) -> None:
        self._now: defaultdict[str, set[str]] = defaultdict(set)
        self._gone: set[str] = set()

    def add(self, before: str, after: str) -> None:
        """One thing that both versions have."""
        if before != after:
            self._now[before].add(after)

    def same(self, before: str, after: str) -> bool:
        """Whether an id of before is that one now."""
        return after in self._now.get(before, ())

    def same_metric(self, one: Reading, other: Reading) -> bool:
        """Whether two readings are of one metric."""
        if one.metric is None or other.metric is None:
            return one.metric is other.metric and as_written(one, "name") == as_written(other, "name")
        return one.metric == other.metric or self.same(one.metric, other.metric)

    def gone(self, id: str) -> None:
        """A definition that is there no longer: nothing can refer to it."""
        self._gone.add(id)

    def telling(self, facts: Iterable[FactChange]) -> Iterator[FactChange]:
        """The facts that are otherwise, without those that only say the new id of what they refer to.

        What referred to a definition that is gone is told only where something else came in its place in a list that says one thing.
        """
        listed = list(self._of_same_personas(facts))
        came = {(fact.key, fact.part, fact.after) for fact in listed if fact.before is None}
        follows = set()
        for fact in listed:
            for now in self._now.get(str(fact.before), ()) if fact.after is None else ():
                if (fact.key, fact.part, now) in came:
                    follows |= {(fact.key, fact.part, fact.before, None), (fact.key, fact.part, None, now)}
        replaced = {
            fact.key for fact in listed if fact.before is None and fact.key in WHOLE and not fact.part
        }
        for fact in listed:
            told = (fact.key in replaced and fact.after is None) or not self._follows(fact)
            if (fact.key, fact.part, fact.before, fact.after) not in follows and told:
                yield fact

    def _of_same_personas(self, facts: Iterable[FactChange]) -> Iterator[FactChange]:
        """The facts, what holds for a persona of another id now as one fact, and not at all where it is the same."""
        listed = list(facts)
        came = {(fact.key, fact.item): fact for fact in listed if fact.before is None and not fact.part}
        taken: set[FactChange] = set()
        joined: dict[FactChange, FactChange] = {}
        for fact in listed:
            for now in self._now.get(fact.item, ()) if fact.after is None and not fact.part else ():
                if (other := came.get((fact.key, now))) is not None:
                    joined[fact] = replace(other, before=fact.before, wording=fact.wording or other.wording)
                    taken.add(other)
        for fact in listed:
            told = joined.get(fact, fact)
            if fact not in taken and told.before != told.after:
                yield told

    def _follows(self, fact: FactChange) -> bool:
        """Whether a fact only says the new id of what it refers to; a text refers to nothing, be it the id of something too."""
        if fact.wording or (fact.key == "id" and not fact.item):
            return False  # the thing's own id, which is told where it is all that differs
        if fact.after is None and isinstance(fact.before, str):
            return fact.before in self._gone and not fact.item
        if isinstance(fact.before, tuple) and isinstance(fact.after, tuple):
            return len(fact.before) == len(fact.after) and all(
                one == other or other in self._now.get(str(one), ())
                for one, other in zip(fact.before, fact.after, strict=True)
            )
        return isinstance(fact.after, str) and fact.after in self._now.get(str(fact.before), ())
