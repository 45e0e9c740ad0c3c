"""Steps that stand in another journey now, and what is otherwise about them and on them."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool.diff.aspects import OWN, facts_of
from cjtool.diff.attending import of_those_in_both
from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.facts import changes, names
from cjtool.diff.items import Couple, Held, Holder, N, couples, held
from cjtool.diff.matching import likeness
from cjtool.diff.pairing import same_id
from cjtool.diff.renaming import Renamed
from cjtool.model import Journey, Opportunity, Pain, Reading, Step
from cjtool.project import Workspace

_SURE = 0.8
"""From this likeness on, a step that is gone from one journey and new in another is the same: nothing else there speaks for it."""
AtHome = tuple[Step, Journey]
"""A step and the journey that it stands in."""


def paired(
    lost: Sequence[AtHome], come: Sequence[AtHome], before: Workspace, after: Workspace
) -> tuple[dict[Step, Owned], dict[Step, Owned]]:
    """Of the steps that journeys lost and that came to others, those that are the same: where each is, and where each was."""
    went: dict[Step, Owned] = {}
    came: dict[Step, Owned] = {}
    for step, home in lost:
        for other, there in come:
            if other not in came and likeness(step.name, other.name) >= _SURE:
                went[step] = Owned(other, after, there, after.home(other).stage)
                came[other] = Owned(step, before, home, before.home(step).stage)
                break
    return went, came


def gone_over(before: Owned, after: Owned, renamed: Renamed) -> Iterator[Difference]:
    """A step that stands in another journey now, and what is otherwise about it and on it."""
    one, other = before.node, after.node
    assert isinstance(one, Step)
    assert isinstance(other, Step)
    yield Difference("step", "moved", before, after)
    facts = of_those_in_both(before, after, changes(one, other, (*names(one, other), *OWN)), renamed)
    yield from facts_of("step", before, after, renamed.telling(facts))
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


def _on(step: Step, items: Iterable[N]) -> list[Held[N]]:
    return [Held(item, step) for item in items]
