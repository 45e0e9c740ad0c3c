"""Things that were split in two, or merged into one: told by what the one lost and the other has."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from cjtool.model import Stage, Step
from cjtool.model.node import as_written
from cjtool.spelling import fold

_LEAST = 4
"""Words of fewer letters, such as "and", say nothing of what a thing is about; of a script without blanks, two characters do."""
_WORD = re.compile(r"\w+")
_TEXTS = ("does", "thinks", "feels", "quote", "expects", "handover", "update")
_LISTS = ("frontstage", "backstage", "systems", "evidence")


def split_steps(
    old: Sequence[Step], new: Sequence[Step], same: Mapping[Step, Step]
) -> dict[Step, tuple[Step, ...]]:
    """The earlier steps that are several now, with these: the one that they are taken for, or the first, comes first.

    A new step beside the one that an earlier step is taken for is a part of it where it has something that this one lost: a pain,
    a text, its wait, a word of its name; or where both have the whole name that it had, with more words. So are two new steps side by side where a step is gone that has something of both. The other way
    round, with the two versions exchanged, these are steps that were merged.
    """
    origin = {after: before for before, after in same.items()}
    added = {step for step in new if step not in origin}
    found: dict[Step, tuple[Step, ...]] = {}
    for one, other in pairwise(new):
        for kept, came in ((one, other), (other, one)):
            if kept in origin and came in added and _is_part(origin[kept], kept, came):
                before = origin[kept]
                found[before] = (*found.get(before, (kept,)), came)
                added.discard(came)
    gone = [step for step in old if step not in same and step not in found]
    for before in gone:
        for one, other in pairwise(new):
            if {one, other} <= added and _makes(before, one, other):
                found[before] = (one, other)
                added -= {one, other}
                break
    return found


def split_stages(
    new: Sequence[Stage], same: Mapping[Stage, Stage], came_from: Mapping[Step, Stage]
) -> dict[Stage, tuple[Stage, ...]]:
    """The earlier stages that are several now: new ones all of whose steps stood there; `came_from` tells where a step stood."""
    taken = set(same.values())
    found: dict[Stage, tuple[Stage, ...]] = {}
    for stage in new:
        if stage in taken or not stage.steps:
            continue
        sources = {came_from.get(step) for step in stage.steps}
        if len(sources) == 1 and (before := sources.pop()) is not None and before in same:
            found[before] = (*found.get(before, (same[before],)), stage)
    return found


def pieces(step: Step) -> frozenset[str]:
    """What a step is made of, each as a text that can be found again in another."""
    return frozenset(_pieces(step)) | _words(step.name)


def _is_part(before: Step, kept: Step, came: Step) -> bool:
    """Whether a step that came has something that one lost, or both are called as that was, and by something more."""
    own = _words(before.name)
    both = own < _words(kept.name) and own < _words(came.name)
    return bool(_left(before, kept) & pieces(came)) or (bool(own) and both)


def _left(before: Step, after: Step) -> frozenset[str]:
    """What a step had that it has no longer."""
    return pieces(before) - pieces(after)


def _makes(whole: Step, one: Step, other: Step) -> bool:
    """Whether a step has something of its own in common with each of two."""
    own = pieces(whole)
    first, second = own & pieces(one), own & pieces(other)
    return bool(first - second) and bool(second - first)


def _pieces(step: Step) -> Iterator[str]:
    for key in _TEXTS:
        if text := getattr(step, key):
            yield f"{key}:{fold(text)}"
    for key in _LISTS:
        yield from (f"{key}:{fold(text)}" for text in getattr(step, key))
    if wait := as_written(step, "wait"):
        yield f"wait:{wait}"
    yield from (f"promise:{id}" for id in step.promises or ())
    yield from (f"pain:{pain.id}" for pain in step.pains)
    yield from (f"gain:{fold(gain.text)}" for gain in step.gains)
    yield from (f"opportunity:{work.id}" for work in step.opportunities)


def _words(name: str) -> frozenset[str]:
    """The words of a name that tell what it is about; of a script without blanks, each pair of its characters."""
    found: set[str] = set()
    for word in _WORD.findall(fold(name)):
        if (
            ord(max(word)) >= 0x2E80
        ):  # the first block of East Asian scripts, which put no blanks between words
            found.update(one + other for one, other in pairwise(word))
        elif len(word) >= _LEAST:
            found.add(word)
    return frozenset(found)
