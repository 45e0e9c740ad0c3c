"""The views of a journey, one module each, imported on use."""

from collections.abc import Callable, Sequence
from importlib import import_module

from cjtool.draw import typeset
from cjtool.draw.scene import Scene
from cjtool.model import Journey
from cjtool.workspace import Workspace
from cjtool.workspace import language as language_of

VIEWS = {"map": "map"}


def draw(
    view: str,
    journey: Journey,
    workspace: Workspace,
    *,
    language: str | None = None,
    lanes: Sequence[str] | None = None,
) -> Scene:
    """Draw a view of a journey that stands in the workspace. KeyError for a view or lane that there is not.

    `language` is `en`, `nl`, `fr` or `de`; left out, the journey's. `lanes` picks and orders lanes in place
    of the project's `map.lanes`.
    """
    drawn: Callable[..., Scene] = import_module(f"cjtool.draw.views.{VIEWS[view]}").draw
    with typeset.speaking(language_of(journey, workspace)):
        return drawn(journey, workspace, language=language, lanes=lanes)
