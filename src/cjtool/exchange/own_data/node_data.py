"""A model as the plain data that it is read from, in long forms and with all ids; texts as they hold, in translation too."""

import math
from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from cjtool.document import Path
from cjtool.model import Node
from cjtool.model.between import Between
from cjtool.model.expected import Expectation
from cjtool.model.node import by_persona, keys_by_name, keys_in_order
from cjtool.model.values import END, Duration, Frequency

Written: TypeAlias = Callable[[Path], Any]
"""What a file has at a path."""


def _nowhere(_: Path) -> Any:
    return None


def data_of(node: Node, written: Written = _nowhere, way: Path = ()) -> dict[str, Any]:
    """The keys that a node was given. Lengths of time and targets are as `written` in its file, and in English without one."""
    names = {key: name for name, key in keys_by_name(type(node)).items()}
    apart = by_persona(type(node))
    made: dict[str, Any] = {}
    for key in keys_in_order(type(node)):
        value = getattr(node, apart.get(key, names[key])) or getattr(node, names[key])
        if value is not None and not {names[key], apart.get(key)}.isdisjoint(node.model_fields_set):
            made[key] = END if key == "next" and value == () else plain(value, written, (*way, key))
    return made


def plain(value: Any, written: Written, way: Path) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Node):
        return data_of(value, written, way)
    if isinstance(value, tuple | list):
        return [plain(item, written, (*way, at)) for at, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: plain(item, written, (*way, key)) for key, item in value.items()}
    if isinstance(value, Between):
        return value.plain
    if isinstance(value, Duration | Frequency | Expectation):
        text = written(way)
        return text if isinstance(text, str) else str(value)
    return value.isoformat() if isinstance(value, date) else plain_number(value)


def plain_number(value: Any) -> Any:
    """A number as people write it; JSON has no word for what is none."""
    if not isinstance(value, float):
        return value
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value
