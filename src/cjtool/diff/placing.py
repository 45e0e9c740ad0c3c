"""Stages and steps that are called otherwise altogether: known by where they stand, and by all else that they say."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from cjtool.diff.facts import changes, texts
from cjtool.model import SECTION_OF, Node, Stage, Step
from cjtool.model.node import kinds_of_references

_LEAST = 2
"""So many facts a thing must have, on the average of a row, to be known by them."""
_NAMING = ("id", "name")
P = TypeVar("P", Stage, Step)
_Ends: TypeAlias = tuple[str | None, str | None]


def in_place(
    before: Sequence[P],
    after: Sequence[P],
    id: Callable[[P], str],
    same: Mapping[str, str],
    together: Callable[[P, P], bool],
) -> dict[str, str]:
    """The `same` things, by their ids in both versions, and those that stand between the same ones and say the same.

    A step alone has at least two facts, and all are the same, word by word. Of several in a row, and of a stage with its steps, only the texts may be others, as where all is
    translated. `together` says whether two things stand in what is one in both versions. Things of which some are left out, or come
    in between, are not known by their places.
    """
    found = dict(same)
    there = dict(_rows(after, id, {now: now for now in same.values()}))
    for ends, row in _rows(before, id, same):
        others = there.get(ends, [])
        if len(row) == len(others) and all(map(together, row, others)) and _says_the_same(row, others, ends):
            found |= zip(map(id, row), map(id, others), strict=True)
    return found


def _rows(
    things: Sequence[P], id: Callable[[P], str], known: Mapping[str, str]
) -> Iterator[tuple[_Ends, list[P]]]:
    """The rows of things that are not known, each between two that are, or the ends."""
    first: str | None = None
    row: list[P] = []
    for thing in things:
        if id(thing) not in known:
            row.append(thing)
            continue
        if row:
            yield (first, known[id(thing)]), row
        first, row = known[id(thing)], []
    if row:
        yield (first, None), row


def _says_the_same(row: Sequence[P], others: Sequence[P], ends: _Ends) -> bool:
    """Whether a row has enough facts, and the other row the same."""
    if sum(map(_told, row)) < _LEAST * len(row):
        return False
    if len(row) == 1 and ends == (None, None):
        return False  # it has no neighbours
    if len(row) == 1 and isinstance(row[0], Step):
        return not any(changes(row[0], others[0], _NAMING))
    return list(map(_outline, row)) == list(map(_outline, others))


def _told(thing: Stage | Step) -> int:
    """How many facts a thing has; those of a stage are those of its steps too."""
    own = len(_outline(thing))
    return own - 1 + sum(map(_told, thing.steps)) if isinstance(thing, Stage) else own


def _outline(node: Node) -> tuple[tuple[str, Any], ...]:
    """What a thing says beside its name, without words: of a text, and of what refers to a thing by a name, only that it is there."""
    words = texts(type(node)) | {
        key for key, kind in kinds_of_references(type(node)) if kind not in SECTION_OF
    }
    told = {key: getattr(node, key) for key in type(node).model_fields if key not in _NAMING}
    return tuple(
        (key, _without_words(value, key in words))
        for key, value in told.items()
        if key in node.model_fields_set and value not in (None, (), {})
    )


def _without_words(value: Any, worded: bool) -> Any:
    match value:
        case Node():
            return _outline(value)
        case tuple():
            return tuple(_without_words(each, worded) for each in value)
        case dict():
            return tuple((key, _without_words(each, worded)) for key, each in value.items())
    return value is not None if worded else value
