"""Data ─► a node of a model, or Pydantic's errors.

Pydantic makes a schema of each model, and pydantic-core a validator of that. The first takes most of a short
run's time, so `compiled.py` holds schemas made before; where it does not fit, they are made anew.
"""

from functools import cache
from pathlib import Path
from typing import TypeVar, cast
from zlib import crc32

from pydantic_core import CoreSchema, SchemaValidator, __version__

from cjtool.model.node import Node

M = TypeVar("M", bound=Node)

_SOURCES = ("house", "insight", "journey", "library", "marks", "node", "project", "values")


def validate(model: type[M], data: object) -> M:
    """The node that data describes; raises pydantic-core's ValidationError with all that is wrong."""
    return cast("M", validator(model).validate_python(data))


@cache
def validator(model: type[Node]) -> SchemaValidator:
    """A model's validator, built when it is first asked for."""
    return SchemaValidator(schema(model, stamp()))


def schema(model: type[Node], stamp: str) -> CoreSchema:
    """The schema of a model that was made before, or, under another stamp, one made now."""
    return compiled(model, stamp) or generated(model)


def compiled(model: type[Node], stamp: str) -> CoreSchema | None:
    """A model's schema as it was made before, if that was done under the same stamp."""
    try:
        from cjtool.model.compiled import SCHEMAS, STAMP
    except ImportError:  # a model has another name since
        return None
    return SCHEMAS.get(model) if stamp == STAMP else None


def generated(model: type[Node]) -> CoreSchema:
    """A model's schema, made now."""
    from pydantic import TypeAdapter

    adapter: TypeAdapter[Node] = TypeAdapter(model)
    return adapter.core_schema


@cache
def stamp() -> str:
    """What schemas are made by and from: pydantic-core's series, and the sources of the models.

    Within a series, which is one of Pydantic's too, only mistakes are mended. Who changes a model has what
    they wrote, not what was compiled.
    """
    total = 0
    for name in _SOURCES:
        try:
            text = Path(__file__).with_name(f"{name}.py").read_bytes()
        except OSError:  # installed without sources
            return "unknown"
        total = crc32(text.replace(b"\r\n", b"\n"), total)
    return f"pydantic-core {'.'.join(__version__.split('.')[:2])}, models {total:08x}"
