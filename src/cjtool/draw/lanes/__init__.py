"""The lanes of maps and canvases: one module each with its `LANE`, imported on use."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cjtool.draw.lane import Lane

LANES = tuple(sorted(module.name.replace("_", "-") for module in iter_modules(__path__)))
"""The names of all lanes: those of their modules."""


def lane(name: str) -> "Lane":
    """The lane of a name. KeyError if there is none."""
    if name not in LANES:
        raise KeyError(name)
    value: Lane = import_module(f"cjtool.draw.lanes.{name.replace('-', '_')}").LANE
    return value
