"""What two versions of a thing tell differently: every key of the format takes part, as the models are asked for them."""

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias, get_args

from cjtool.diff.matching import partners, reworded
from cjtool.model import Node
from cjtool.model.expected import Expectation
from cjtool.model.insight import Reading
from cjtool.model.marks import ForReaders
from cjtool.model.node import as_written, by_persona, kinds_of_references, types
from cjtool.spelling.identifier import kebab, whole_id

Value: TypeAlias = Hashable
Effect: TypeAlias = Mapping[str, tuple[Callable[[Any], Value], Callable[[Any], Value]]]
"""What holds for a thing where that is not what it writes itself: by key, a function for each version."""

_NAMES = ("title", "name", "text", "metric", "to", "question")
"""What a thing without an id is known by, the first that it has."""
WHOLE = frozenset({"persona", "phase", "phases", "tone"})
"""Keys whose values say one thing together: for whom, when, and how."""
_FIGURES = {"fee", "duration", "sponsor", "unit"}
"""Texts that are facts: another one is more than another wording."""


@dataclass(frozen=True)
class FactChange:
    """A fact that is told differently: `key` of the format, and both values; None where it is not told.

    Of a thing in a list, such as a pain, `item` is what it is called and `part` its own key that differs; one that
    comes or goes has no part, and its text on one side. `wording` is a text that was worded anew.
    """

    key: str
    before: Value
    after: Value
    item: str = ""
    part: str = ""
    wording: bool = False


def changes(
    one: Node, other: Node, passed: Sequence[str] = (), effect: Effect | None = None
) -> Iterator[FactChange]:
    """What differs between two things of one model, key by key; `passed` keys are told by somebody else."""
    effect = effect or {}
    of_personas = by_persona(type(one))
    for key in type(one).model_fields:
        if key in passed or key in of_personas.values():
            continue
        if key in of_personas and (getattr(one, of_personas[key]) or getattr(other, of_personas[key])):
            yield from _by_persona(key, of_personas[key], one, other)
            continue
        was, now = effect.get(key, (attrgetter(key), attrgetter(key)))
        before, after = was(one), now(other)
        if before is not after:  # most keys are left out on both sides
            yield from _of_key(key, before, after, key in texts(type(one)))


def name(node: Node) -> str:
    """What a thing is called by readers."""
    return _named(node, lambda key: getattr(node, key))


def _named(node: Node, value: Callable[[str], object]) -> str:
    """The first name that a thing has, as it is told or as it was written."""
    return str(next((value(key) for key in _NAMES if getattr(node, key, None)), ""))


def names(one: Node, other: Node) -> tuple[str, ...]:
    """The id, where a thing is called otherwise too, which says it already, and where nobody wrote it. Another id alone is told."""
    told = name(one) == name(other) and not (_is_made(one) and _is_made(other))
    return () if told else ("id",)


def _is_made(node: Node) -> bool:
    """Whether its id is what is made of its name: of a long one with a hash, where another begins like it."""
    text = _named(node, lambda key: as_written(node, key))
    made = kebab(text)
    return getattr(node, "id", "") in {made, whole_id(made, text)}


@cache
def texts(model: type[Node]) -> frozenset[str]:
    """The keys of a model that hold text for readers, which can be worded anew; a path or a tag cannot."""
    references = {key for key, _ in kinds_of_references(model)}
    return (
        frozenset(key for key, type in types(model).items() if _is_for_readers(type))
        - references
        - _FIGURES
        - {"id"}
    )


def _is_for_readers(annotation: Any) -> bool:
    return isinstance(annotation, ForReaders) or any(map(_is_for_readers, get_args(annotation)))


def _of_key(key: str, before: Any, after: Any, wording: bool) -> Iterator[FactChange]:
    if key != "meta" and (_is_plain(before) or _is_plain(after)):
        yield from _by_name(key, before or {}, after or {})
    elif key != "meta" and (_is_thing(before) or _is_thing(after)):
        yield from _things(key, _things_of(before), _things_of(after))
    else:
        yield from _plain(key, _value(before), _value(after), wording)


def _is_plain(value: Any) -> bool:
    """Whether values, and not things, stand under names, as severities under rules do."""
    return isinstance(value, dict) and any(not isinstance(each, Node) for each in value.values())


def _by_name(key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[FactChange]:
    for name in {**before, **after}:
        was, now = _value(before.get(name)), _value(after.get(name))
        if was != now:
            yield FactChange(key, was, now, item=name)


def _plain(key: str, before: Value, after: Value, wording: bool) -> Iterator[FactChange]:
    """A value that differs; of lists, what goes and what comes, unless it is a text worded anew."""
    if before == after:
        return
    if isinstance(before, tuple) or isinstance(after, tuple):
        yield from _lists(key, before, after, wording)
    else:
        yield FactChange(key, before, after, wording=wording and bool(before) and bool(after))


def _lists(key: str, before: Value, after: Value, wording: bool) -> Iterator[FactChange]:
    was, now = _tuple(before), _tuple(after)
    gone = [value for value in was if value not in now]
    new = [value for value in now if value not in was]
    if len(gone) == len(new) == 1 and (wording or len(was) == len(now) == 1):
        yield FactChange(key, gone[0], new[0], wording=wording)
        return
    if not gone and not new:
        yield FactChange(key, before, after)  # another order, or an empty list in place of nothing
    for value in list(gone):
        again = [other for other in new if _bound(value) is not None and _bound(other) == _bound(value)]
        if again:
            gone.remove(value)
            new.remove(again[0])
            yield FactChange(key, value, again[0])
    yield from (FactChange(key, value, None) for value in gone)
    yield from (FactChange(key, None, value) for value in new)


def _bound(value: Value) -> Value:
    """What a target is of: two of the same are one target that moved; None for what is none."""
    return value.bound if isinstance(value, Expectation) else None


def _tuple(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _by_persona(key: str, own: str, one: Node, other: Node) -> Iterator[FactChange]:
    """What differs for each persona; a value that holds for all is everybody's."""
    was, now = getattr(one, own), getattr(other, own)
    for persona in {**was, **now}:
        before = was.get(persona) if was else getattr(one, key)
        after = now.get(persona) if now else getattr(other, key)
        if before != after:
            wording = key in texts(type(one)) and bool(before) and bool(after)
            yield FactChange(key, before, after, item=persona, wording=wording)


def _things(key: str, before: dict[str, Node], after: dict[str, Node]) -> Iterator[FactChange]:
    """What became of the things in a list, matched by id, else by what they are called."""
    before, after = _or_blank(before, after), _or_blank(after, before)
    same = partners(
        tuple(before), tuple(after), str, lambda one, other: reworded(name(before[one]), name(after[other]))
    )
    yield from (FactChange(key, name(node) or id, None) for id, node in before.items() if id not in same)
    for id, node in before.items():
        if id in same:
            yield from _parts(key, id, node, after[same[id]])
    came = after.keys() - set(same.values())
    yield from (FactChange(key, None, name(node) or id) for id, node in after.items() if id in came)


def _or_blank(things: dict[str, Node], others: dict[str, Node]) -> dict[str, Node]:
    """The things of a version; in place of a thing alone that only the other one has, and that nothing names, one that says nothing.

    What comes or goes with it is then told key by key.
    """
    alone = others.get(_ONLY)
    if things or alone is None or name(alone):
        return things
    fields = type(alone).model_fields
    required = (key for key, field in fields.items() if field.is_required())
    return {_ONLY: type(alone).model_construct(None, **dict.fromkeys(required))}


def _parts(key: str, id: str, one: Node, other: Node) -> Iterator[FactChange]:
    called = name(one) or ("" if id == _ONLY else id)
    for change in changes(one, other, (*names(one, other), *_restated(one, other))):
        item = " / ".join(filter(None, (called, change.item)))
        part = f"{change.key}.{change.part}" if change.part else change.key
        yield replace(change, key=key, item=item, part=part)


def _restated(one: Node, other: Node) -> tuple[str, ...]:
    """Keys that say the same of a reading: what was measured is where a version starts that has measured nothing yet."""
    if not isinstance(one, Reading) or not isinstance(other, Reading) or one.value is None:
        return ()
    return ("value", "baseline") if other.value is None and other.baseline == one.value else ()


_ONLY = "0"


def _is_thing(value: Any) -> bool:
    if isinstance(value, dict):
        return any(isinstance(item, Node) for item in value.values())
    return isinstance(value, Node) or (
        isinstance(value, tuple) and any(isinstance(item, Node) for item in value)
    )


def _things_of(value: Any) -> dict[str, Node]:
    """Things by their id, or by what they are called; those of one name are counted."""
    if isinstance(value, Node):
        return {_ONLY: value}
    if isinstance(value, dict):
        return {id: node for id, node in value.items() if isinstance(node, Node)}
    things: dict[str, Node] = {}
    seen: Counter[str] = Counter()
    for node in value or ():
        id = whole_id(getattr(node, "id", ""), name(node)) or name(node)
        things[f"{id}\0{seen[id]}" if seen[id] else id] = node
        seen[id] += 1
    return things


def _value(value: Any) -> Value:
    """A value that can be held against another: a team's own data as JSON."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return value  # type: ignore[no-any-return]
