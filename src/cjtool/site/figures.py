"""The pictures of a page: drawn into it, so that each part of them can be pointed at and leads on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from cjtool.draw.asked import Asked
from cjtool.draw.views import built, built_of_project, caption, draw
from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.render import svg
from cjtool.site.addresses import view_place
from cjtool.spelling.naming import file_name


@dataclass(frozen=True)
class Figure:
    """A picture: the place that links find, what readers call it, and its sheets as SVG."""

    place: str
    name: str
    sheets: tuple[str, ...]


def of_journey(
    journey: Journey, workspace: Workspace, words: Words, lead: Callable[[str], str]
) -> Iterator[Figure]:
    """The pictures that `build` makes of a journey, in their order; `lead` turns links between pictures into links between pages."""
    for view, _ in built(journey):
        yield _figure(view, journey, workspace, words, lead, f"{file_name(journey.id)}-{view}")


def of_project(workspace: Workspace, words: Words, lead: Callable[[str], str]) -> Iterator[Figure]:
    """The pictures that `build` makes of a whole project."""
    for view in built_of_project(workspace):
        yield _figure(view, workspace.journeys[0], workspace, words, lead, view)


def _figure(
    view: str,
    journey: Journey,
    workspace: Workspace,
    words: Words,
    lead: Callable[[str], str],
    prefix: str,
) -> Figure:
    name = words.site("map") if view == "map" else caption(view, words)
    scenes = draw(view, journey, workspace, Asked(language=words.language, linked=True))
    drawn = (
        svg.render(scene, fonts="page", language=words.tag, page=svg.InPage(f"{prefix}-{number}-", lead))
        for number, scene in enumerate(scenes, 1)
    )
    return Figure(view_place(f"{view}.svg"), name[:1].upper() + name[1:], tuple(map(_bare, drawn)))


def _bare(document: str) -> str:
    """The picture without what belongs to a file of its own."""
    return document.removeprefix('<?xml version="1.0" encoding="UTF-8"?>\n')


def markup(figures: tuple[Figure, ...], words: Words, place: Callable[[str], str]) -> str:
    """Pictures, one below the other; the script of the page makes tabs of them."""
    if not figures:
        return ""
    parts = [f'<section class="views" aria-label="{escape(words.site("views"))}">']
    for figure in figures:
        id = escape(place(figure.place))
        parts.append(f'<section class="view" id="{id}" aria-labelledby="{id}-name">')
        parts.append(f'<h2 id="{id}-name">{escape(figure.name)}</h2>')
        parts += [
            f'<div class="sheet" tabindex="0" role="group" aria-labelledby="{id}-name">\n{sheet}</div>'
            for sheet in figure.sheets
        ]
        parts.append("</section>")
    return "\n".join([*parts, "</section>"])
