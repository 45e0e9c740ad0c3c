"""What changed between two versions, written for people and for programs: one module per format, imported on use."""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from cjtool.diff.outcome import Differences

FORMATS = tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))
"""The names of the formats: those of the modules here; in each, `render` makes the text."""


def render(name: str, differences: Differences, **options: object) -> str:
    """Changes in a format; `text` takes a `language` and `colour`."""
    written: Callable[..., str] = import_module(f"{__name__}.{name}").render
    return written(differences, **options)
