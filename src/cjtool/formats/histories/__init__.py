"""The history of journeys, written for people and for programs: one module per format, imported on use."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pkgutil import iter_modules

from cjtool.history.following import JourneyHistory

FORMATS = tuple(sorted(module.name for module in iter_modules(__path__)))
"""The names of the formats: those of the modules here that have a `render`, which makes the text."""


def render(
    name: str, histories: Sequence[JourneyHistory], language: str = "en", room: int | None = None
) -> str:
    """Histories in a format; people read `text` and `markdown` in a language, `text` in a terminal of `room` cells."""
    written: Callable[..., str] = import_module(f"{__name__}.{name}").render
    if name == "text":
        return written(histories, language, room)
    return written(histories, language) if name == "markdown" else written(histories)
