"""What an empty value means: its key is as if absent, where the object has such a key; another key stays, to be reported."""

from cjtool.build.shape import is_section, keys, keys_of, node_in
from cjtool.document import Data
from cjtool.model import Node, types


def without_nulls(model: type[Node] | None, data: Data) -> Data:
    """Data of a model without its empty keys; an entry of a library section that has none is an empty object.

    What stands under a key that the object does not have is left as it is: which object is meant is not known.
    Without a model, keys are free, and those that no object has stay: in braces, an unquoted comma makes one.
    """
    if isinstance(data, tuple):
        return tuple(without_nulls(model, value) for value in data)
    if not isinstance(data, dict):
        return data
    if model is None:
        left = {key: value for key, value in data.items() if value is not None or key not in keys()}
        return {key: without_nulls(None, value) for key, value in left.items()}
    known = keys_of(model)
    return {
        key: _below(model, key, value) if key in known else value
        for key, value in data.items()
        if value is not None or key not in known
    }


def _below(model: type[Node], key: str, value: Data) -> Data:
    """What stands under a key that an object has."""
    annotation = types(model).get(key)
    inner = node_in(annotation)
    if inner is None or not is_section(annotation) or not isinstance(value, dict):
        return without_nulls(inner, value)
    return {id: {} if entry is None else without_nulls(inner, entry) for id, entry in value.items()}
