"""The views of a journey, one module each, imported on use."""

from collections.abc import Callable
from importlib import import_module

from cjtool.draw import theme, typeset
from cjtool.draw.asked import Asked
from cjtool.draw.scene import Scene
from cjtool.model import Journey
from cjtool.workspace import Workspace
from cjtool.workspace import language as language_of

View = Callable[[Journey, Workspace, Asked], tuple[Scene, ...]]
"""Draws a journey that stands in the workspace: one scene for each sheet."""

VIEWS = {
    "map": "map",
    "blueprint": "blueprint",
    "flow": "flow",
    "compare": "compare",
    "canvas": "canvas",
    "cards": "cards",
}


def draw(view: str, journey: Journey, workspace: Workspace, asked: Asked | None = None) -> tuple[Scene, ...]:
    """Draw a view of a journey that stands in the workspace. KeyError for a view or lane that there is not."""
    drawn: View = import_module(f"cjtool.draw.views.{VIEWS[view]}").draw
    asked = asked or Asked()
    with typeset.speaking(language_of(journey, workspace)):
        scenes = drawn(journey, workspace, asked)
    colours = theme.of(workspace.project, asked)
    return tuple(theme.dressed(scene, colours) for scene in scenes)
