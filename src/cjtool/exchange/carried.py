"""What of a journey a format does not carry: each key that is written, told once where it stands."""

from collections.abc import Collection, Iterator
from typing import Any

from cjtool.exchange import phrases as says
from cjtool.exchange.loss import Loss, Origin
from cjtool.message import Plain
from cjtool.model import Journey, Node, Stage, Step
from cjtool.model.node import keys_by_name

_ALWAYS = frozenset({"cjtool", "id", "stages", "steps"})
"""What a file says of itself, and what holds the rest."""


def key_of(node: type[Node], name: str) -> str:
    """How `carries` calls a key: `Step.emotion`; what it says by persona is `Step.emotion_of`."""
    return f"{node.__name__}.{name}"


def uncarried(journey: Journey, carries: Collection[str], format: str) -> Iterator[Loss]:
    """A loss for each key that is written and that a format has no place for; `format` is its name for people.

    What stands below a key that is not carried is that key's loss. Definitions of the journey's own are told as one key, `define`.
    """
    yield from _of(journey, journey.id, frozenset(carries), format)
    for stage in journey.stages:
        yield from _of(stage, f"{journey.id}/{stage.id}", frozenset(carries), format)
        for step in stage.steps:
            yield from _of(step, f"{journey.id}/{stage.id}/{step.id}", frozenset(carries), format)


def _of(node: Node, place: str, carries: frozenset[str], format: str, inside: str = "") -> Iterator[Loss]:
    names = keys_by_name(type(node))
    for name in sorted(node.model_fields_set, key=list(type(node).model_fields).index):
        key, value = names.get(name, name), getattr(node, name)
        if key in _ALWAYS or value in (None, (), {}, ""):
            continue
        called = type(node).model_fields[name].alias or name
        field = f"{inside}.{called}" if inside else called
        if key_of(type(node), key) not in carries:
            spot = Origin(f"{place}#{field.split('.')[0]}")
            yield Loss("left-out", field, says.NOT_HELD(key=field, format=Plain(format)), spot, _short(value))
            continue
        for below in _nodes(value):
            yield from _of(below, place, carries, format, field)


def _nodes(value: Any) -> Iterator[Node]:
    """The nodes that a key holds, stages and steps aside."""
    each = value if isinstance(value, tuple) else (*value.values(),) if isinstance(value, dict) else (value,)
    yield from (one for one in each if isinstance(one, Node) and not isinstance(one, Stage | Step))


def _short(value: Any) -> str:
    """A value as people know it again."""
    if isinstance(value, tuple):
        return "; ".join(map(_short, value))
    if isinstance(value, dict):
        return "; ".join(map(str, value))
    if isinstance(value, Node):
        return next((str(each) for each in vars(value).values() if isinstance(each, str)), "")
    return str(value)
