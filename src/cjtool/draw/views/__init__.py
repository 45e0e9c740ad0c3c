"""The views of a journey: one module each with its `VIEW`, imported on use."""

from importlib import import_module
from pkgutil import iter_modules

from cjtool.draw import theme, typeset
from cjtool.draw.asked import Asked
from cjtool.draw.scene import Scene
from cjtool.draw.view import Built, View
from cjtool.model import Journey
from cjtool.workspace import Workspace
from cjtool.workspace import language as language_of

VIEWS = tuple(sorted(module.name for module in iter_modules(__path__)))
"""The names of all views: those of their modules."""


def view(name: str) -> View:
    """The view of a name. KeyError if there is none."""
    if name not in VIEWS:
        raise KeyError(name)
    value: View = import_module(f"cjtool.draw.views.{name}").VIEW
    return value


def built(journey: Journey) -> tuple[tuple[str, Built], ...]:
    """The views that `cjtool build` makes of a journey, in their order."""
    listed = ((name, view(name).built) for name in VIEWS)
    made = [(name, how) for name, how in listed if how is not None and how.when(journey)]
    return tuple(sorted(made, key=lambda entry: entry[1].place))


def caption(name: str, language: str) -> str:
    """What a report calls the link to a view."""
    how = view(name).built
    return how.caption[language] if how and how.caption else name


def draw(name: str, journey: Journey, workspace: Workspace, asked: Asked | None = None) -> tuple[Scene, ...]:
    """Draw a view of a journey that stands in the workspace. KeyError for a view or lane that there is not."""
    drawn = view(name).draw
    asked = asked or Asked()
    with typeset.speaking(language_of(journey, workspace)):
        scenes = drawn(journey, workspace, asked)
    colours = theme.of(workspace.project, asked)
    return tuple(theme.dressed(scene, colours) for scene in scenes)
