"""Figures of what customers answered, written for people and for programs: one module per format, imported on use."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeAlias

from cjtool.measure.comments.told import CommentsTold
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.valued import ProjectWorth

Told: TypeAlias = (
    Sequence[MeasuredProject] | Sequence[EventFlow] | Sequence[CommentsTold] | Sequence[ProjectWorth]
)
"""What can be asked of `measure`: figures and closed loops, event logs, comments, what journeys are worth."""
FORMATS = tuple(sorted(module.name for module in iter_modules(__path__)))
"""The names of the formats: those of the modules here; in each, `render` makes the text."""


def render(
    name: str,
    projects: Told,
    language: str = "en",
    room: int | None = None,
    of: str = "measures",
) -> str:
    """Figures in a format; people read `text` in a language, in a terminal of `room` cells, programs read English.

    `of` is the package beside this one that tells something else in the same formats, such as `loops`, `event_flows`, `comments_told` or `worths`.
    """
    written: Callable[..., str] = import_module(f"cjtool.formats.{of}.{name}").render
    return written(projects, language, room) if name == "text" else written(projects)
