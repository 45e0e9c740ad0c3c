"""The views of a journey: one module each with its `VIEW`, imported on use.

Other packages may add views: entry points of the group `cjtool.views`, each a `View` of that name.
"""

from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.model.values import Language
from cjtool.plugins import entries, plugged, reason, tell
from cjtool.project import Workspace
from cjtool.query import common_language
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.request import RequestError
from cjtool.scene import Scene, typeset

VIEWS = tuple(sorted(module.name for module in iter_modules(__path__)))
"""The names of cjtool's own views: those of their modules."""


def names() -> tuple[str, ...]:
    """All views, by name."""
    return tuple(sorted({*VIEWS, *_plugged()}))


def view(name: str) -> View:
    """The view of a name. KeyError if there is none."""
    if name not in VIEWS:
        return _plugged()[name]
    value: View = import_module(f"cjtool.draw.views.{name}").VIEW
    return value


def built(journey: Journey) -> tuple[tuple[str, BuildOptions], ...]:
    """The views that `cjtool build` makes of a journey, in their order."""
    return _built(journey, of_project=False)


def built_of_project(workspace: Workspace) -> tuple[str, ...]:
    """The views that `cjtool build` makes of a whole project, in their order."""
    made = [name for journey in workspace.journeys for name, _ in _built(journey, of_project=True)]
    return tuple(name for name in dict.fromkeys(made) if made.count(name) > 1)


def _built(journey: Journey, *, of_project: bool) -> tuple[tuple[str, BuildOptions], ...]:
    listed = ((name, view(name)) for name in names())
    made = [
        (name, found.built)
        for name, found in listed
        if found.built is not None and found.of_project is of_project and found.built.when(journey)
    ]
    return tuple(sorted(made, key=lambda entry: entry[1].place))


def language(name: str, journey: Journey, workspace: Workspace) -> Language:
    """The language of a view, where none is asked for: the journey's, or what a project's journeys share."""
    whole = name in names() and view(name).of_project
    return common_language(workspace) if whole else language_of(journey, workspace)


def caption(name: str, words: Words) -> str:
    """What a report calls the link to a view."""
    how = view(name).built
    return words.phrase(f"captions.{name}", how.caption) if how and how.caption else name


@cache
def _plugged() -> dict[str, View]:
    """The views of other packages that can be used."""
    views: dict[str, View] = {}
    for entry in entries("cjtool.views"):
        value = plugged(entry)
        if entry.name in {*VIEWS, *views}:
            tell(entry, "has a name that is taken")
        elif isinstance(value, View) and value.name == entry.name:
            views[entry.name] = value
        elif value is not None:
            tell(entry, "is no `View` of that name")
    return views


def _foreign(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    try:
        return tuple(view(name).draw(journey, workspace, asked))
    except Exception as error:
        raise RequestError(f"the view `{name}` failed: {reason(error)}", "it is another package's") from error


def draw(name: str, journey: Journey, workspace: Workspace, asked: Asked | None = None) -> tuple[Scene, ...]:
    """Draw a view of a journey that stands in the workspace. KeyError for a view or lane that there is not."""
    drawn = view(name).draw
    asked = asked or Asked()
    with typeset.speaking(spoken(workspace.project, language(name, journey, workspace)).locale):
        scenes = (
            drawn(journey, workspace, asked) if name in VIEWS else _foreign(name, journey, workspace, asked)
        )
    colours = theme.of(workspace.project, asked)
    named = _name(name, journey, workspace, asked)
    return tuple(
        replace(theme.dressed(scene, colours), name=named if number == 1 else f"{named}-{number}")
        for number, scene in enumerate(scenes, 1)
    )


def _name(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> str:
    """What a picture is called among those of a project: another one in each language and theme."""
    shown = workspace.journeys[0] if view(name).of_project else journey
    return "-".join(
        filter(None, (shown.id, name, asked.language, asked.theme if asked.theme != "light" else ""))
    )
