"""What an annotation says of a key beyond what Pydantic has words for: what a reference leads to, and short forms."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_before_validator_function


@dataclass(frozen=True, eq=False)
class Reference:
    """Marks an id as the id of something else, of this kind; a text that is no id alone gives it with `id_in`."""

    kind: str
    id_in: Callable[[str], str] = str
    """The id that a text refers to as it is written; empty where it has none."""

    @property
    def alone(self) -> bool:
        """Whether nothing but the id stands there."""
        return self.id_in is str


@dataclass(frozen=True, eq=False)
class ForReaders:
    """Marks text that readers see and that is another one in each language; no id, path, address or code."""


@dataclass(frozen=True, eq=False)
class ShortForm:
    """Widens a short form before it is validated, as `BeforeValidator` does, and tells the JSON Schema of it.

    `short` makes the schema of the short form from that of the long one.
    """

    widen: Callable[[Any], Any]
    short: Callable[[dict[str, Any]], dict[str, Any]]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_before_validator_function(self.widen, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        long = handler(schema)
        return {"anyOf": [self.short(long), long]}
