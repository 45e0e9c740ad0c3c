"""The base of every model, and walks over trees of them."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict

from cjtool.model.values import Reference

Way = tuple[str | int, ...]


class Node(BaseModel):
    """An object that a user wrote. Nodes are values that never change; equal only to themselves."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True)

    meta: Any = None
    """A team's own data; accepted everywhere, and read by house rules alone."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def children(node: Node) -> Iterator[tuple[Way, Node]]:
    """The nodes directly below a node, each with its way there: a key, and an index or id."""
    for name in _holders(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            yield (name,), value
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Node):
                    yield (name, index), item
        elif isinstance(value, dict):
            for key, item in value.items():
                yield (name, key), item


def walk(node: Node, path: Way = ()) -> Iterator[tuple[Way, Node]]:
    """A node and all below it, parents first, each with its path from the root."""
    yield path, node
    for step, child in children(node):
        yield from walk(child, path + step)


def references(node: Node) -> Iterator[tuple[str, str, str]]:
    """Each reference that a node itself writes: key, kind, id."""
    for name, kind in kinds_of_references(type(node)):
        value = getattr(node, name)
        if isinstance(value, str):
            yield name, kind, value
        elif value:
            for item in value:
                yield name, kind, item


def keys(model: type[Node]) -> dict[str, str]:
    """The keys that users write for a model's attributes; they differ where a key is a word of Python."""
    return {name: field.alias or name for name, field in model.model_fields.items()}


@cache
def _holders(model: type[Node]) -> tuple[str, ...]:
    """The keys of a model under which nodes can stand."""
    return tuple(name for name, field in model.model_fields.items() if _mentions_node(field.annotation))


@cache
def kinds_of_references(model: type[Node]) -> tuple[tuple[str, str], ...]:
    """The keys of a model that hold references, with their kinds."""
    found = ((name, _kind([field.annotation, *field.metadata])) for name, field in model.model_fields.items())
    return tuple((name, kind) for name, kind in found if kind)


def _mentions_node(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return True
    return any(_mentions_node(part) for part in get_args(annotation))


def _kind(parts: list[Any]) -> str | None:
    for part in parts:
        if isinstance(part, Reference):
            return part.kind
        if kind := _kind(list(get_args(part))):
            return kind
    return None
