"""The base of every model, and walks over trees of them."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from types import UnionType
from typing import Annotated, Any, Self, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, model_validator

from cjtool.model.marks import Reference

Way = tuple[str | int, ...]


_SETS_OF_KEYS: dict[frozenset[str], frozenset[str]] = {}
"""One of each set of keys that nodes were given, by itself."""


_WRITTEN = "as_written"
"""Where a translated node keeps its texts as they were written."""


class Node(BaseModel):
    """An object that a user wrote; it never changes, has no other keys, and is equal only to itself.

    Two pains with the same text are two pains: findings, sets and caches tell them apart.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True)

    meta: Any = None
    """A team's own data; accepted everywhere, and read by house rules alone."""

    def model_post_init(self, _context: Any) -> None:
        """Nodes with the same keys share one set of them: a set for each is a fifth of all that a journey takes."""
        _keep_keys(self, self.__pydantic_fields_set__)

    @model_validator(mode="before")
    @classmethod
    def _text_alone(cls, given: Any) -> Any:
        """Text in place of an object is its first key's, wherever the object may stand."""
        return widened(cls, given) if isinstance(given, str) else given

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A node with other values for some keys, which are not checked; what was computed of the old ones stays behind."""
        copied = super().model_copy(deep=deep)
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        given = update or {}
        copied.__dict__.update(given)
        if written := self.__dict__.get(_WRITTEN):
            copied.__dict__[_WRITTEN] = {name: was for name, was in written.items() if name not in given}
        _keep_keys(copied, copied.__pydantic_fields_set__ | given.keys())
        return copied

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def _keep_keys(node: Node, keys: Iterable[str]) -> None:
    given = frozenset(keys)
    object.__setattr__(node, "__pydantic_fields_set__", _SETS_OF_KEYS.setdefault(given, given))


def _given(node: Node) -> frozenset[str]:
    """The keys that a node was given; of what was made without checks, they are a set of its own."""
    keys: AbstractSet[str] = node.__pydantic_fields_set__
    return keys if isinstance(keys, frozenset) else frozenset(keys)


M = TypeVar("M", bound=Node)


def as_written(node: Node, name: str) -> Any:
    """The value of an attribute as its author wrote it, also where a translation stands in its place.

    Lengths of time, phases and other facts are read from that: they are the same in every language.
    """
    return node.__dict__.get(_WRITTEN, {}).get(name, getattr(node, name))


def in_translation(node: M, texts: Mapping[str, Any]) -> M:
    """A node with other texts for some attributes, which knows how they were written."""
    copied = node.model_copy(update=texts)
    copied.__dict__[_WRITTEN] = {name: as_written(node, name) for name in texts}
    return copied


def validate(model: type[M], data: object) -> M:
    """The node that data describes; raises Pydantic's ValidationError with all that is wrong."""
    return model.model_validate(data)


def children(node: Node) -> Iterator[tuple[Way, Node]]:
    """The nodes directly below a node, each with its way there: a key, and an index or id."""
    for name in _holding(type(node), _given(node)):
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
        for name in _holding(type(each), _given(each)):
            value = getattr(each, name)
            if isinstance(value, tuple):
                found += [item for item in value if isinstance(item, Node)]
            elif isinstance(value, dict):
                found += value.values()
            elif value is not None:
                found.append(value)
    return found


def references(node: Node) -> Iterator[tuple[str, str, str]]:
    """Each reference that a node itself writes: key, kind, id."""
    return ((str(way[0]), kind, id) for way, kind, id in placed_references(node))


def placed_references(node: Node) -> Iterator[tuple[Way, str, str]]:
    """Each reference that a node itself writes: the way to it in the node, its kind, its id."""
    for name, kind in _referring(type(node), _given(node)):
        value = getattr(node, name)
        if isinstance(value, str):
            yield (name,), kind, value
        elif isinstance(value, dict):
            key = type(node).model_fields[name].alias or name
            yield from (((key, id), kind, id) for id in value)
        elif value:
            yield from (((name, index), kind, _id(item)) for index, item in enumerate(value))


def referred(listed: Iterable[Node]) -> set[tuple[str, str]]:
    """What some nodes themselves refer to, by kind and id; pains are a journey's own affair."""
    found: set[tuple[str, str]] = set()
    for node in listed:
        for name, kind in _referring(type(node), _given(node)):
            value = getattr(node, name)
            if isinstance(value, str):
                found.add((kind, value))
            elif value:  # a list, or a value for each id
                found.update([(kind, _id(item)) for item in value])
    return {(kind, id) for kind, id in found if id and kind != "pain"}


def _id(item: Any) -> str:
    """The id in a list of references; a target names its metric beside its number."""
    return item if isinstance(item, str) else str(item.refers_to)


@cache
def keys_by_name(model: type[Node]) -> dict[str, str]:
    """The keys that users write for a model's attributes; they differ where a key is a word of Python."""
    beside = by_persona(model).values()
    return {name: field.alias or name for name, field in model.model_fields.items() if name not in beside}


@cache
def keys_in_order(model: type[Node]) -> tuple[str, ...]:
    """A model's own keys in the order of the source, then those of what it extends, `meta` last."""
    inherited = [
        key for base in model.__bases__ if issubclass(base, Node) for key in keys_by_name(base).values()
    ]
    own = [key for key in keys_by_name(model).values() if key not in inherited]
    return (*own, *(key for key in inherited if key != "meta"), "meta")


@cache
def by_persona(model: type[Node]) -> dict[str, str]:
    """The attributes that take one value or one by persona, each with the attribute that has those of personas."""
    fields = model.model_fields
    return {field.alias: name for name, field in fields.items() if field.alias in fields}


@cache
def first_text(model: type[Node]) -> str | None:
    """The key that text alone stands for in place of an object: its first, if no other one is needed."""
    first, *others = (key for key in model.model_fields if key != "meta")
    fields = model.model_fields
    alone = _is_text(fields[first].annotation) and not any(fields[key].is_required() for key in others)
    return first if alone else None


def widened(model: type[Node], text: str) -> Any:
    """Text as the object that it stands for; as it is where it stands for none, and where it is a key without a blank.

    Running text, as of a gain, may well be `text:so`; a name is not `name:so`.
    """
    first = first_text(model)
    before, _, after = text.partition(":")
    unspaced = first != "text" and after and after[0] != " " and before in keys_by_name(model).values()
    return text if first is None or unspaced else {first: text}


def _is_text(annotation: Any) -> bool:
    """Whether an annotation is of text, which may be left out."""
    match get_origin(annotation):
        case None:
            return annotation is str
        case origin if origin is Annotated:
            return _is_text(get_args(annotation)[0])
        case origin if origin in {Union, UnionType}:
            return any(map(_is_text, get_args(annotation)))
        case _:
            return False


@cache
def needed(model: type[Node]) -> tuple[str, ...]:
    """The keys that an object must have."""
    return tuple(key for name, key in keys_by_name(model).items() if model.model_fields[name].is_required())


@cache
def types(model: type[Node]) -> dict[str, Any]:
    """The keys of a model, each with its type and the marks on it."""
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


@cache
def _holders(model: type[Node]) -> tuple[str, ...]:
    """The keys of a model under which nodes can stand."""
    return tuple(name for name, type in types(model).items() if _mentions_node(type))


@cache
def _holding(model: type[Node], given: frozenset[str]) -> tuple[str, ...]:
    """The keys under which nodes can stand in an object that was given some keys: those, and those with a node as default."""
    return tuple(
        name
        for name in _holders(model)
        if name in given or model.model_fields[name].default_factory is not None
    )


@cache
def _referring(model: type[Node], given: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The keys that hold references in an object that was given some keys, with their kinds."""
    return tuple((name, kind) for name, kind in kinds_of_references(model) if name in given)


@cache
def kinds_of_references(model: type[Node]) -> tuple[tuple[str, str], ...]:
    """The keys of a model that hold references, with their kinds."""
    return tuple((name, mark.kind) for name, mark in references_by_key(model))


@cache
def references_by_key(model: type[Node]) -> tuple[tuple[str, Reference], ...]:
    """The keys of a model that hold references, with what says so."""
    found = ((name, _mark(type)) for name, type in types(model).items())
    return tuple((name, mark) for name, mark in found if mark)


@cache
def model_under(model: type[Node], key: str) -> "type[Node] | None":
    """The model of what stands under a key, alone or in a list; None where that is a value, or where there is no such key."""
    return _model_in(types(model).get(key))


def _model_in(annotation: Any) -> "type[Node] | None":
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def _mentions_node(annotation: Any) -> bool:
    return _model_in(annotation) is not None


def _mark(type: Any) -> Reference | None:
    if isinstance(type, Reference):
        return type
    return next(filter(None, map(_mark, get_args(type))), None)
