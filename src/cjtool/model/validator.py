"""Data ─► a node of a model, or Pydantic's errors."""

from functools import cache
from typing import TypeVar, cast

from pydantic_core import SchemaValidator

from cjtool.model.node import Node

M = TypeVar("M", bound=Node)


def validate(model: type[M], data: object) -> M:
    """The node that data describes; raises pydantic-core's ValidationError with all that is wrong."""
    return cast("M", validator(model).validate_python(data))


@cache
def validator(model: type[Node]) -> SchemaValidator:
    """A model's validator, built when it is first asked for."""
    from pydantic import TypeAdapter

    adapter: TypeAdapter[Node] = TypeAdapter(model)
    return SchemaValidator(adapter.core_schema)
