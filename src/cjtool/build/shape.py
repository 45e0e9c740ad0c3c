"""What models are made of: which objects stand where, and the keys that they have."""

from functools import cache
from typing import Any, get_args

from cjtool.build.titles import NAMES, THIS_OBJECT
from cjtool.document import Data, Path
from cjtool.message import Message, literal
from cjtool.model import (
    Journey,
    LibraryFile,
    Node,
    Project,
    SharedSettings,
    Staff,
    keys_by_name,
    types,
)
from cjtool.model.measure import AnswerColumns, AnswerSource


def name_of(model: type[Node] | None) -> str:
    """A model's name in an English sentence."""
    return title_of(model).text()


def title_of(model: type[Node] | None) -> Message:
    """A model's name in a sentence."""
    if model is None:
        return THIS_OBJECT
    return NAMES.get(model.__name__) or literal(f"a {model.__name__.lower()}")


@cache
def keys_of(model: type[Node]) -> tuple[str, ...]:
    """A model's keys in the order of its page, `meta` last."""
    return (*(key for key in keys_by_name(model).values() if key != "meta"), "meta")


@cache
def keys() -> frozenset[str]:
    """Every key that some object of the format has."""
    return frozenset(key for model in models() for key in keys_of(model))


@cache
def homes() -> dict[str, tuple[Message, ...]]:
    """The names of the objects that have a key, by key.

    What a step is like for staff has keys of steps, and columns of answers are called after what they tell: neither is meant.
    """
    found: dict[str, list[Message]] = {}
    for model in sorted(models() - {Staff, AnswerColumns, AnswerSource}, key=lambda each: each.__name__):
        for key in keys_of(model):
            found.setdefault(key, []).append(title_of(model))
    return {key: tuple(names) for key, names in found.items()}


@cache
def models() -> frozenset[type[Node]]:
    """All models that a file can hold."""
    found: set[type[Node]] = set()
    pending: list[type[Node]] = [Journey, LibraryFile, Project, SharedSettings]
    while pending:
        model = pending.pop()
        if model not in found:
            found.add(model)
            inner = map(node_in, types(model).values())
            pending.extend(node for node in inner if node)
    return frozenset(found)


def model_at(model: type[Node], path: Path) -> type[Node] | None:
    """The model whose object stands at a path; ids and indices are passed over."""
    found: type[Node] | None = model
    section = False
    for part in path:
        if found is None:
            return None
        if isinstance(part, str) and not section:
            kind = types(found).get(part)
            found, section = node_in(kind), is_section(kind)
        else:
            section = False
    return found


def node_in(annotation: Any) -> type[Node] | None:
    """The model that an annotation mentions."""
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return annotation
    return next((node for part in get_args(annotation) if (node := node_in(part))), None)


@cache
def objects_in(model: type[Node]) -> tuple[tuple[str, type[Node], bool], ...]:
    """The keys of a model that hold objects, with their models, and whether ids are the keys of those."""
    found = ((key, node_in(type), is_section(type)) for key, type in types(model).items())
    return tuple((key, inner, section) for key, inner, section in found if inner)


def is_section(annotation: Any) -> bool:
    """Whether an annotation is an object with ids as keys."""
    return getattr(annotation, "__origin__", None) is dict


def data_at(data: Data, path: Path) -> Data:
    """The data at a path; a short form is passed through as the loader does."""
    for part in path:
        within = isinstance(data, tuple) and isinstance(part, int) and part < len(data)
        if within or (isinstance(data, dict) and part in data):
            data = data[part]
        elif not (isinstance(part, int) and part == 0):
            return None
    return data
