"""Definitions that hold elsewhere now: a journey's own that all journeys share, and the other way round."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TypeAlias

from cjtool.diff.aspects import facts_of
from cjtool.diff.difference import Difference
from cjtool.diff.facts import changes, names
from cjtool.diff.renaming import Renamed

_ByKey: TypeAlias = dict[tuple[str, str], list[Difference]]


def relocated(listed: Sequence[Difference], renamed: Renamed) -> Iterator[Difference]:
    """What definitions tell differently, where one that is gone from one place and new in another has moved."""
    gone, come = _by_key(listed, "removed"), _by_key(listed, "added")
    for each in listed:
        key = each.part, each.last.id
        if key not in gone or key not in come or each.happening not in {"removed", "added"}:
            yield each
        elif each is gone[key][0]:
            yield from _moved(gone[key], come[key], renamed)


def _by_key(listed: Sequence[Difference], happening: str) -> _ByKey:
    found: _ByKey = defaultdict(list)
    for each in listed:
        if each.happening == happening:
            found[each.part, each.last.id].append(each)
    return dict(found)


def _moved(gone: list[Difference], come: list[Difference], renamed: Renamed) -> Iterator[Difference]:
    """One move for each place that it is gone from, or that it is new in, whichever are more."""
    for one, other in zip_longest(gone, come):
        before, after = (one or gone[-1]).before, (other or come[-1]).after
        assert before is not None
        assert after is not None
        yield Difference(gone[0].part, "moved", before, after)
        facts = changes(before.node, after.node, names(before.node, after.node))
        yield from facts_of(gone[0].part, before, after, renamed.telling(facts))
