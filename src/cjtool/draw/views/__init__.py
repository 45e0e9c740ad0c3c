"""The views of a journey: one module each with its `VIEW`, imported on use.

Other packages may add views: entry points of the group `cjtool.views`, each a `View` of that name.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules

from cjtool.draw import branding, theme
from cjtool.draw.asked import Asked
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.table import Words
from cjtool.model import Journey, everyone
from cjtool.model.values import Language
from cjtool.plugins import entries, plugged, reason, tell
from cjtool.project import Workspace
from cjtool.query import common_language
from cjtool.query import language as language_of
from cjtool.query.feelings import felt_by
from cjtool.query.speech import spoken
from cjtool.request import RequestError
from cjtool.scene import Scene, typeface, typeset
from cjtool.spelling.nearness import nearest

DrawsSheets = Callable[[Journey, Workspace, Asked], Sequence[Scene]]
"""What draws the sheets of a view."""

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


def built(journey: Journey, workspace: Workspace | None = None) -> tuple[tuple[str, BuildOptions], ...]:
    """The views that `cjtool build` makes of a journey, in their order; what was measured of it comes with its project."""
    return _built(journey, workspace, of_project=False)


def built_of_project(workspace: Workspace) -> tuple[str, ...]:
    """The views that `cjtool build` makes of a whole project, in their order."""
    made = [name for journey in workspace.journeys for name, _ in _built(journey, None, of_project=True)]
    return tuple(name for name in dict.fromkeys(made) if made.count(name) > 1)


def _built(
    journey: Journey, workspace: Workspace | None, *, of_project: bool
) -> tuple[tuple[str, BuildOptions], ...]:
    listed = ((name, view(name)) for name in names())
    made = [
        (name, found.built)
        for name, found in listed
        if found.built is not None
        and found.of_project is of_project
        and _is_made(found.built, journey, workspace)
    ]
    return tuple(sorted(made, key=lambda entry: entry[1].place))


def _is_made(options: BuildOptions, journey: Journey, workspace: Workspace | None) -> bool:
    shows = options.shows is not None and workspace is not None and options.shows(journey, workspace)
    return options.when(journey) or shows


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


def as_asked(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Journey, Workspace]:
    """The journey as it is for the persona that is asked for, and so are others of its workspace.

    RequestError where the journey has no such persona.
    """
    persona = asked.persona
    if persona is None:
        return journey, workspace
    if persona not in everyone(journey):
        raise unknown_persona(persona, [journey])
    shown = [each for each in workspace.journeys if persona in everyone(each)]
    felt, around = felt_by(persona, shown, workspace)
    return felt[[id(each) for each in shown].index(id(journey))], around


def unknown_persona(persona: str, journeys: Sequence[Journey]) -> RequestError:
    """That none of the journeys has a persona of that id, with the nearest of those that they have."""
    known = tuple(dict.fromkeys(id for journey in journeys for id in everyone(journey)))
    close = nearest(persona, known)
    where = f"`{journeys[0].id}`" if len(journeys) == 1 else "these journeys"
    has = f"there is {', '.join(known)}" if known else "a journey names its own with `persona:`"
    return RequestError(
        f"there is no persona `{persona}` in {where}", f"did you mean `{close}`?" if close else has
    )


def draw(name: str, journey: Journey, workspace: Workspace, asked: Asked | None = None) -> tuple[Scene, ...]:
    """Draw a view of a journey that stands in the workspace. KeyError for a view or lane that there is not."""
    drawn = view(name).draw if name in VIEWS else partial(_foreign, name)
    asked = asked or Asked()
    return draw_as(name, drawn, *as_asked(journey, workspace, asked), asked)


def draw_as(
    name: str, drawn: DrawsSheets, journey: Journey, workspace: Workspace, asked: Asked
) -> tuple[Scene, ...]:
    """What a function draws of a journey, in the font, the words and the colours of its project, under the name of a view."""
    font = branding.project_font(workspace)
    words = spoken(workspace.project, language(name, journey, workspace))
    with typeface.set_in(font), typeset.speaking(words.locale):
        scenes = drawn(journey, workspace, asked)
    colours = theme.of(workspace.project, asked)
    named = _name(name, journey, workspace, asked)
    told = spoken(workspace.project, asked.language) if asked.language else words
    form = told.prose(f"view-{name}") if name in VIEWS else ""
    return tuple(
        replace(theme.dressed(scene, colours), name=named if number == 1 else f"{named}-{number}", form=form)
        for number, scene in enumerate(scenes, 1)
    )


def _name(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> str:
    """What a picture is called among those of a project: another one for each persona, language and theme."""
    shown = workspace.journeys[0] if view(name).of_project else journey
    return "-".join(
        filter(
            None,
            (shown.id, name, asked.persona, asked.language, asked.theme if asked.theme != "light" else ""),
        )
    )
