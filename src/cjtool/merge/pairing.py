"""Which parts of two versions are the same: by key, by name, then by likeness; some also where they moved elsewhere.

Stages are told apart first, then steps, then what stands in these: a pain is held against those of the step that it stands in.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TypeAlias

from cjtool.diff.matching import likeness, partners
from cjtool.merge.portions import Portion

Pairs: TypeAlias = dict[Portion, Portion]

MOVABLE = ("stages", "steps", "pains", "gains", "opportunities")
"""Lists whose items may go from one to another and stay the same, each behind those that it stands in."""
_ELSEWHERE = 0.75
"""How much the likeness of two steps counts where they stand in different stages."""
_TELLING = 12
"""So long must a text be to be known again under another key."""


def versions(before: Portion, after: Portion) -> Pairs:
    """The parts of a file with those that they became in a later version of it."""
    found = _Pairing()
    found.pair(before, after)
    found.movable(before, after)
    return found.same


def additions(ours: Portion, theirs: Portion, shared: Pairs, old: AbstractSet[Portion]) -> Pairs:
    """The parts that two versions added to the one that they come from, where both added the same.

    `old` are the parts of both that are none, and `shared` those of them that both have. Only keys and names count:
    what is merely alike are two parts.
    """
    found = _Additions(old)
    for part, other in {**shared, ours: theirs}.items():
        found.pair(part, other)
    found.movable(ours, theirs)
    return {part: other for part, other in found.same.items() if part not in old}


class _Pairing:
    """Pairs the parts of two versions from the top down."""

    def __init__(self) -> None:
        self.same: Pairs = {}
        self.taken: set[Portion] = set()
        self.waiting: dict[str, list[tuple[Portion, Portion]]] = defaultdict(list)
        """Lists that are the same, by key, whose items may stand in others as well."""

    def pair(self, one: Portion, other: Portion) -> None:
        """Take two parts for the same, and pair what stands in them."""
        self.same[one] = other
        self.taken.add(other)
        if one.kind == other.kind == "map":
            self.keys(one, other)
        elif one.kind == other.kind == "list" and one.key in MOVABLE:
            self.waiting[one.key].append((one, other))
        elif one.kind == other.kind == "list":
            self.by_name(one, other)
            self.rest(one, other)

    def movable(self, before: Portion, after: Portion) -> None:
        """Pair the items of lists from which they may go to others: by name in their list and anywhere, then by likeness."""
        left, new = _by_section(before.below()), _by_section(after.below())
        for section in MOVABLE:
            lists, there, here = self.waiting[section], new.get(section, []), left.get(section, [])
            for one, other in lists:
                self.by_name(one, other)
            self.across(here, there)
            for one, other in lists:
                self.rest(one, other)
            if section == "steps":
                self.alike_across(here, there)

    def keys(self, one: Portion, other: Portion) -> None:
        """By key; then by value, where only a key was given another name."""
        self.by(one.parts, other.parts, lambda part: part.key)
        self.by(one.parts, other.parts, _telling)
        self.alike(
            [part for part in one.parts if part.is_definition],
            [part for part in other.parts if part.is_definition],
        )

    def rest(self, one: Portion, other: Portion) -> None:
        """Pair by likeness what is left of two lists. Of two values in the places of lists, one is the other."""
        if one.short and other.short:
            self.by(one.parts, other.parts, lambda _: "")
        else:
            self.alike(one.parts, other.parts)

    def by_name(self, one: Portion, other: Portion) -> None:
        """What is equal, then what is called the same."""
        self.by(one.parts, other.parts, lambda part: part.said)
        for tier in (0, 1):
            self.by(one.parts, other.parts, partial(_name, tier=tier))

    def by(
        self,
        before: Iterable[Portion],
        after: Iterable[Portion],
        called: Callable[[Portion], Hashable | None],
    ) -> None:
        """Pair those that are called the same, in their order."""
        there: dict[Hashable, list[Portion]] = {}
        for part in self.new(after):
            there.setdefault(called(part), []).append(part)
        for part in self.left(before):
            name = called(part)
            if name is not None and there.get(name):
                self.pair(part, there[name].pop(0))

    def alike(self, before: Sequence[Portion], after: Sequence[Portion]) -> None:
        """Pair what is left by how alike its texts are, and by its neighbours."""
        if list(self.left(before)) and list(self.new(after)):
            for part, other in _partners(before, after, self.same, _likeness):
                self.pair(part, other)

    def across(self, before: Iterable[Portion], after: Iterable[Portion]) -> None:
        """Pair what is left anywhere by its name, where one of each version is called so."""
        there = _once(self.new(after))
        for name, part in _once(self.left(before)).items():
            if name in there:
                self.pair(part, there[name])

    def alike_across(self, before: Iterable[Portion], after: Iterable[Portion]) -> None:
        """Pair steps that are left anywhere by how alike they are."""
        left, new = list(self.left(before)), list(self.new(after))
        for part, other in _partners(left, new, {}, lambda one, two: _ELSEWHERE * _likeness(one, two)):
            self.pair(part, other)

    def left(self, parts: Iterable[Portion]) -> Iterator[Portion]:
        """Those of the earlier version that have no partner yet."""
        return (part for part in parts if part not in self.same)

    def new(self, parts: Iterable[Portion]) -> Iterator[Portion]:
        """Those of the later version that have none."""
        return (part for part in parts if part not in self.taken)


class _Additions(_Pairing):
    """Pairs what two versions of one added; what came from it is paired already."""

    def __init__(self, old: AbstractSet[Portion]) -> None:
        super().__init__()
        self.old = old

    def keys(self, one: Portion, other: Portion) -> None:
        """By key alone."""
        self.by(one.parts, other.parts, lambda part: part.key)

    def rest(self, one: Portion, other: Portion) -> None:
        """Nothing: by name alone."""

    def alike_across(self, before: Iterable[Portion], after: Iterable[Portion]) -> None:
        """Nothing either."""

    def left(self, parts: Iterable[Portion]) -> Iterator[Portion]:
        """Those that one version added, and that have no partner yet."""
        return (part for part in super().left(parts) if part not in self.old)

    def new(self, parts: Iterable[Portion]) -> Iterator[Portion]:
        """Those that the other one added."""
        return (part for part in super().new(parts) if part not in self.old)


def _name(part: Portion, tier: int) -> str | None:
    return part.names[min(tier, len(part.names) - 1)] if part.names else None


def _telling(part: Portion) -> str | None:
    """A value that is hardly there twice: an object, a list, or running text."""
    bare = part.kind == "leaf" and not (isinstance(part.data, str) and len(part.data) >= _TELLING)
    return None if bare or not part.data else part.said


def _by_section(parts: Iterable[Portion]) -> dict[str, list[Portion]]:
    """Items of lists that may go from one to another, by the key of their list."""
    found: dict[str, list[Portion]] = {}
    for part in parts:
        if part.is_item and part.section in MOVABLE:
            found.setdefault(part.section or "", []).append(part)
    return found


def _once(parts: Iterable[Portion]) -> dict[str, Portion]:
    """Parts by name, of which only one is called so."""
    named: dict[str, list[Portion]] = {}
    for part in parts:
        if part.names:
            named.setdefault(part.names[-1], []).append(part)
    return {name: alone[0] for name, alone in named.items() if len(alone) == 1}


def _likeness(one: Portion, other: Portion) -> float:
    """How alike two parts are by their texts, or, of stages, by what they hold; ids and other single words are the same or not."""
    texts = one.label, other.label
    if one.kind != other.kind or not all(" " in text or one.kind == "map" for text in texts):
        return 0
    worded = likeness(*texts) if all(texts) else 0
    return max(worded, _held_alike(one, other)) if one.section == "stages" else worded


def _held_alike(one: Portion, other: Portion) -> float:
    """How much of two stages is the same, as in `likeness`, counted by steps and values; nothing without a common step."""
    (steps, values), (others, theirs) = _held(one), _held(other)
    if not steps & others:
        return 0
    return 2 * len(steps & others | values & theirs) / len([*steps, *values, *others, *theirs])


def _held(stage: Portion) -> tuple[frozenset[str], frozenset[str]]:
    """What the steps of a stage are called, and what else it says, but for its names."""
    steps = [step for part in stage.parts if part.key == "steps" for step in part.parts]
    values = [part for part in stage.parts if part.key not in {"id", "name", "steps"}]
    return (
        frozenset(step.names[-1] for step in steps if step.names),
        frozenset(f"{part.key}: {part.said}" for part in values),
    )


def _partners(
    before: Sequence[Portion],
    after: Sequence[Portion],
    same: Pairs,
    alike: Callable[[Portion, Portion], float],
) -> list[tuple[Portion, Portion]]:
    """New pairs, as versions of a journey are compared; parts that are paired already count as neighbours."""
    ids = {part: f"before {number}" for number, part in enumerate(before)}
    ids |= {part: f"after {number}" for number, part in enumerate(after)}
    ids |= {same[part]: ids[part] for part in before if part in same and same[part] in ids}
    found = partners(before, after, ids.__getitem__, alike)
    by_id = {ids[part]: part for part in after}
    return [(part, by_id[found[ids[part]]]) for part in before if part not in same and ids[part] in found]
