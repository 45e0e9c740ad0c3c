"""The base of every model, and walks over trees of them."""

from collections.abc import Iterator
from dataclasses import Field, FrozenInstanceError, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform, get_args

from cjtool.model.marks import Key, Reference

if TYPE_CHECKING:
    from pydantic import ConfigDict, GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Way = tuple[str | int, ...]

_fields_only = dataclass(init=False, repr=False, eq=False)


@_fields_only
@dataclass_transform(frozen_default=True, eq_default=False, kw_only_default=True)
class Node(metaclass=type):  # as every class; said so that mypy takes models for hashable
    """An object that a user wrote: a frozen dataclass that Pydantic reads, equal only to itself.

    It is read strictly, from an object that has no other keys. What dataclasses would write anew for each model,
    at every start, is written here once.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    __pydantic_config__: ClassVar["ConfigDict"] = {"strict": True, "extra": "forbid"}

    meta: Any = None
    """A team's own data; accepted everywhere, and read by house rules alone."""

    def __init_subclass__(cls) -> None:
        _fields_only(cls)

    def __init__(self, **given: Any) -> None:
        from cjtool.model.validator import validator

        validator(type(self)).validate_python(given, self_instance=self)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to `{name}`: nodes never change")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete `{name}`: nodes never change")

    def __repr__(self) -> str:
        given = (f"{name}={getattr(self, name)!r}" for name in types(type(self)))
        return f"{type(self).__name__}({', '.join(given)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        made = handler(source)
        inner: Any = handler.resolve_ref_schema(made)
        names = keys_by_name(cls)
        for each in inner["schema"]["fields"]:
            if names[each["name"]] != each["name"]:
                each["validation_alias"] = names[each["name"]]
        inner["strict"] = False  # what is strict are its values; it is itself made of an object
        return made


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


def nodes(node: Node) -> list[Node]:
    """A node and all below it, parents first; without paths, which cost as much as the walk."""
    found = [node]
    for each in found:  # grows as it goes
        for name in _holders(type(each)):
            value = getattr(each, name)
            if not value:
                continue
            if isinstance(value, tuple):
                found += [item for item in value if isinstance(item, Node)]
            elif isinstance(value, dict):
                found += value.values()
            else:
                found.append(value)
    return found


def references(node: Node) -> Iterator[tuple[str, str, str]]:
    """Each reference that a node itself writes: key, kind, id."""
    for name, kind in kinds_of_references(type(node)):
        value = getattr(node, name)
        if isinstance(value, str):
            yield name, kind, value
        elif value:
            for item in value:
                yield name, kind, item


@cache
def keys_by_name(model: type[Node]) -> dict[str, str]:
    """The keys that users write for a model's attributes; they differ where a key is a word of Python."""
    return {name: _key(type) or name for name, type in types(model).items()}


def _key(type: Any) -> str:
    return next((mark.key for mark in get_args(type) if isinstance(mark, Key)), "")


@cache
def types(model: type[Node]) -> dict[str, Any]:
    """The keys of a model, each with its type and the marks on it."""
    return {field.name: field.type for field in fields(model)}


@cache
def _holders(model: type[Node]) -> tuple[str, ...]:
    """The keys of a model under which nodes can stand."""
    return tuple(name for name, type in types(model).items() if _mentions_node(type))


@cache
def kinds_of_references(model: type[Node]) -> tuple[tuple[str, str], ...]:
    """The keys of a model that hold references, with their kinds."""
    found = ((name, _kind(type)) for name, type in types(model).items())
    return tuple((name, kind) for name, kind in found if kind)


def _mentions_node(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return True
    return any(_mentions_node(part) for part in get_args(annotation))


def _kind(type: Any) -> str | None:
    if isinstance(type, Reference):
        return type.kind
    return next(filter(None, map(_kind, get_args(type))), None)
