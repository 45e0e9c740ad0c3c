"""Models written short: what users wrote, without all that is as the models have it where nothing is written.

Reading them back takes two thirds of the time, and the file two thirds of the room.
"""

import io
import pickle
from collections.abc import Hashable
from functools import cache
from typing import Any

from pydantic import BaseModel

from cjtool.model import Node

_set_dict = object.__setattr__  # a node itself never changes
_set_written = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_others = [BaseModel.__dict__[f"__pydantic_{name}__"].__set__ for name in ("extra", "private")]


class Shape:
    """A kind of node in which the same keys have values; called with those values, it makes the node again."""

    def __init__(self, model: type[Node], names: tuple[str, ...], written: frozenset[str]) -> None:
        self._model, self._names, self._defaults = model, names, _defaults(model)
        self._written = set(written)
        """The same for all: who copies a node copies it."""

    def __reduce__(self) -> tuple[type["Shape"], tuple[type[Node], tuple[str, ...], frozenset[str]]]:
        return Shape, (self._model, self._names, frozenset(self._written))

    def __call__(self, *values: object) -> Node:
        """The node with these values under the keys, and all others as they are by default."""
        node = self._model.__new__(self._model)
        attributes = self._defaults.copy()
        attributes.update(zip(self._names, values, strict=True))
        _set_dict(node, "__dict__", attributes)
        _set_written(node, self._written)
        for set_other in _set_others:
            set_other(node, None)
        return node


class _Pickler(pickle.Pickler):
    """Writes nodes by their shapes, each shape once."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._shapes: dict[Hashable, Shape] = {}

    def reducer_override(self, value: object) -> Any:
        """A node's shape and values; everything else as Python does it."""
        if not isinstance(value, Node):
            return NotImplemented
        model, written = type(value), frozenset(value.model_fields_set)
        defaults = _defaults(model)
        given = {
            name: value.__dict__[name]
            for name, default in defaults.items()
            if name in written or value.__dict__[name] is not default
        }
        key = (model, tuple(given), written)
        if key not in self._shapes:
            self._shapes[key] = Shape(*key)
        return self._shapes[key], tuple(given.values())


def compact(value: object) -> bytes:
    """A value that `pickle.loads` makes again, nodes in it written short; raises PicklingError."""
    file = io.BytesIO()
    _Pickler(file).dump(value)
    return file.getvalue()


@cache
def _defaults(model: type[Node]) -> dict[str, Any]:
    """The keys of a model in their order, with the values that they have where nothing is written."""
    return {name: field.default for name, field in model.model_fields.items()}
