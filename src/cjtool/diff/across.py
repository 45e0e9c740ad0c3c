"""Stages and steps that stand in another journey now, and what is otherwise about them and on them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cjtool.diff.aspects import OWN, facts_of
from cjtool.diff.attending import of_those_in_both
from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.facts import FactChange, changes, names
from cjtool.diff.items import Couple, Held, Holder, N, couples, held
from cjtool.diff.matching import likeness
from cjtool.diff.pairing import same_id
from cjtool.diff.renaming import Renamed
from cjtool.model import Journey, Node, Opportunity, Pain, Reading, Stage, Step
from cjtool.project import Workspace

_SURE = 0.8
"""From this likeness on, a step that is gone from one journey and new in another is the same: nothing else there speaks for it."""
AtHome = tuple[Step, Journey]
"""A step and the journey that it stands in."""
Elsewhere = Mapping[Node, Owned]
"""What stages and steps are in another journey of the other version."""


def paired(
    lost: Sequence[AtHome], come: Sequence[AtHome], before: Workspace, after: Workspace
) -> tuple[dict[Node, Owned], dict[Node, Owned]]:
    """Of the steps that journeys lost and that came to others, those that are the same: where each is, and where each was."""
    went: dict[Node, Owned] = {}
    came: dict[Node, Owned] = {}
    for step, home in lost:
        for other, there in come:
            if other not in came and likeness(step.name, other.name) >= _SURE:
                went[step] = Owned(other, after, there, after.home(other).stage)
                came[other] = Owned(step, before, home, before.home(step).stage)
                break
    return went, came


def stages_paired(
    went: Elsewhere, came: Elsewhere, free: frozenset[Stage]
) -> tuple[dict[Node, Owned], dict[Node, Owned]]:
    """The stages that stand in another journey now, by the steps that do: where each is, and where each was.

    A stage that has the name that it had took a step along; one of another name all its steps, of which there are several. `free` are those
    that their own journey lacks in the other version.
    """
    along: Counter[tuple[Stage, Stage]] = Counter()
    homes: dict[Node, Owned] = {}
    for was in came.values():
        now = went[was.node]
        if isinstance(was.holder, Stage) and isinstance(now.holder, Stage):
            along[was.holder, now.holder] += 1
            homes[was.holder] = was._replace(node=was.holder, holder=was.journey)
            homes[now.holder] = now._replace(node=now.holder, holder=now.journey)
    moved: dict[Node, Owned] = {}
    back: dict[Node, Owned] = {}
    for (one, other), count in along.most_common():
        whole = count == len(one.steps) == len(other.steps) > 1
        known = {one, other} <= free - moved.keys() - back.keys()
        if known and (whole or likeness(one.name, other.name) >= _SURE):
            moved[one], back[other] = homes[other], homes[one]
    return moved, back


def gone_over(before: Owned, after: Owned, renamed: Renamed, along: Elsewhere) -> Iterator[Difference]:
    """A stage or step that stands in another journey now, and what is otherwise about it and on it.

    A step that went along with its stage, as `along` tells, has not moved for itself.
    """
    one, other = before.node, after.node
    assert isinstance(one, Stage | Step)
    assert isinstance(other, Stage | Step)
    part: PartName = "stage" if isinstance(one, Stage) else "step"
    home_now = along.get(before.holder) if before.holder is not None else None
    if home_now is None or home_now.node is not after.holder:
        yield Difference(part, "moved", before, after)
    facts: Iterable[FactChange] = changes(one, other, (*names(one, other), *OWN))
    if part == "step":
        facts = of_those_in_both(before, after, facts, renamed)
    yield from facts_of(part, before, after, renamed.telling(facts))
    home: dict[Holder, Holder] = {one: other}
    pains = couples(_on(one, one.pains), _on(other, other.pains), home, same_id)
    works = couples(_on(one, one.opportunities), _on(other, other.opportunities), home, same_id)
    yield from _items("pain", before, after, pains, renamed)
    yield from _items("opportunity", before, after, works, renamed)
    yield from _items(
        "reading", before, after, couples(held(one), held(other), home, renamed.same_metric), renamed
    )


def _items(
    part: PartName,
    before: Owned,
    after: Owned,
    listed: Iterable[Couple[Pain]] | Iterable[Couple[Opportunity]] | Iterable[Couple[Reading]],
    renamed: Renamed,
) -> Iterator[Difference]:
    for was, now in listed:
        one = before._replace(node=was.item, holder=before.node) if was else None
        other = after._replace(node=now.item, holder=after.node) if now else None
        if one is None or other is None:
            yield Difference(part, "removed" if one else "added", one, other)
        else:
            facts = changes(one.node, other.node, names(one.node, other.node))
            yield from facts_of(part, one, other, renamed.telling(facts))


def _on(step: Stage | Step, items: Iterable[N]) -> list[Held[N]]:
    return [Held(item, step) for item in items]
