"""Marks on a type that tell Pydantic how a value of it is read: limits, readers, short forms, references.

They are what Pydantic calls annotations with `__get_pydantic_core_schema__`, and need it only when it asks.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

    from cjtool.model.node import Node


@dataclass(frozen=True, eq=False)
class Reference:
    """Marks an id as the id of something else, of this kind."""

    kind: str


@dataclass(frozen=True, eq=False)
class Key:
    """The key that users write for an attribute that cannot have its name."""

    key: str


@dataclass(frozen=True, eq=False)
class Limits:
    """What a text, a number or a list may be, in pydantic-core's words."""

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    ge: float | None = None
    le: float | None = None
    allow_inf_nan: bool | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        made: Any = handler(source)
        made.update({name: limit for name, limit in vars(self).items() if limit is not None})
        return cast("CoreSchema", made)


@dataclass(frozen=True, eq=False)
class Read:
    """What a function makes of the written value, and the JSON Schema of what may be written."""

    reader: Callable[[object], object]
    written: dict[str, Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        return {"type": "function-plain", "function": {"type": "no-info", "function": self.reader}}

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        return dict(self.written)


@dataclass(frozen=True, eq=False)
class Checked:
    """A function that has the last word on a value of the right type."""

    check: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        function: Any = {"type": "no-info", "function": self.check}
        return {"type": "function-after", "function": function, "schema": handler(source)}


@dataclass(frozen=True, eq=False)
class Before:
    """A short form: widens the written value before it is validated, and says so in the JSON Schema."""

    widen: Callable[[Any], Any]
    short: Callable[[dict[str, Any]], dict[str, Any]]

    def __get_pydantic_core_schema__(self, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        function: Any = {"type": "no-info", "function": self.widen}
        return {"type": "function-before", "function": function, "schema": handler(source)}

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        long = handler(schema)
        return {"anyOf": [self.short(long), long]}


@dataclass(frozen=True, eq=False)
class Late:
    """A model whose validator is built only when it is met: seldom, and building it takes time."""

    model: "type[Node]"

    def __get_pydantic_core_schema__(self, source: Any, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        from cjtool.model.validator import validate

        return {
            "type": "function-plain",
            "function": {"type": "no-info", "function": partial(validate, self.model)},
        }

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        from pydantic import TypeAdapter

        made = TypeAdapter(self.model).core_schema
        return handler(
            {"type": "definitions", "schema": made, "definitions": []}
        )  # named, not written in place


def short(key: str) -> Before:
    """Text stands for an object with that text under one key."""
    return Before(partial(under, key), lambda _: {"type": "string", "minLength": 1})


def under(key: str, value: Any) -> Any:
    """Text as an object with that text under a key; anything else as it is."""
    return {key: value} if isinstance(value, str) else value
