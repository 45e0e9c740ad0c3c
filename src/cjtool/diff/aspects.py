"""Which facts about a thing are told of it, and which say what it is called."""

from collections.abc import Iterable, Iterator, Mapping

from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.facts import FactChange
from cjtool.diff.gathering import gathered

OWN = frozenset({"pains", "opportunities", "metrics", "steps", "stages"})
"""Keys of things that are told by themselves."""
NAMING: Mapping[PartName, tuple[str, ...]] = {
    "journey": ("title", "id"),
    "stage": ("name", "id"),
    "step": ("name", "id"),
    "pain": ("id",),
    "opportunity": ("id",),
    "persona": ("name", "id"),
    "channel": ("name", "id"),
    "touchpoint": ("name", "id"),
    "team": ("name", "id"),
    "metric": ("name", "id"),
    "source": ("name", "id"),
    "promise": ("id",),
    "objective": ("id",),
}
"""The keys by which a thing is called; a promise is what its text says, which is more than a name."""


def facts_of(
    part: PartName, before: Owned | None, after: Owned | None, facts: Iterable[FactChange]
) -> Iterator[Difference]:
    """Facts about one thing; another name, or another id, is a happening of its own."""
    renamed = False
    for fact in gathered(before.node, after.node, facts) if before and after else facts:
        if fact.key in NAMING.get(part, ()) and not fact.part:
            if not renamed:
                yield Difference(part, "renamed", before, after, fact)
            renamed = True
        else:
            yield Difference(part, "told", before, after, fact)
