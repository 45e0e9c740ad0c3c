"""The pictures of a page: drawn into it, so that each part of them can be pointed at and leads on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape

from cjtool.draw.asked import Asked
from cjtool.draw.views import built, built_of_project, caption, draw
from cjtool.i18n.table import Words
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.render import svg
from cjtool.render.sharing import SharedLooks
from cjtool.report.escaping import plain
from cjtool.scene import Scene
from cjtool.site.addresses import view_place
from cjtool.spelling.naming import file_name

_FIRST = "summary"
"""The view that can be read at the width of a page."""


@dataclass
class Drawings:
    """A project's pictures as scenes. Those of the last journey are kept, as its files and its page show the same.

    `seen` is called with the sheets of each view that is drawn.
    """

    workspace: Workspace
    language: str | None
    seen: Callable[[tuple[Scene, ...]], None] = lambda _scenes: None
    _journey: Journey | None = None
    _scenes: dict[str, tuple[Scene, ...]] = field(default_factory=dict)

    def of(self, view: str, journey: Journey) -> tuple[Scene, ...]:
        """The sheets of a view, with links."""
        if journey is not self._journey:
            self._journey, self._scenes = journey, {}
        if view not in self._scenes:
            asked = Asked(language=self.language, linked=True)
            self._scenes[view] = tuple(draw(view, journey, self.workspace, asked))
            self.seen(self._scenes[view])
        return self._scenes[view]


@dataclass(frozen=True)
class Surroundings:
    """The page around pictures: what turns links between pictures into links between pages, and what pictures share.

    Where all pages are one file, pictures that are documents of their own are left out, as slides are: they say again
    what the others say. `journey` is the one that the page tells of, if it tells of one.
    """

    lead: Callable[[str], str]
    shared: SharedLooks
    documents: bool = True
    journey: str = ""

    def drawn(self, prefix: str) -> svg.InPage:
        """For a picture of which every id begins alike."""
        return svg.InPage(prefix, self.lead, self.shared, self.journey)


@dataclass(frozen=True)
class DrawnView:
    """A picture: the place that links find, what readers call it, and its sheets as SVG."""

    place: str
    name: str
    sheets: tuple[str, ...]


def of_journey(
    journey: Journey, drawings: Drawings, words: Words, around: Surroundings
) -> Iterator[DrawnView]:
    """The pictures that `build` makes of a journey, that which is read first before all others."""
    views = (view for view, how in built(journey, drawings.workspace) if around.documents or not how.document)
    for view in sorted(views, key=lambda view: view != _FIRST):
        yield _figure(view, journey, drawings, words, around, f"{file_name(journey.id)}-{view}")


def left_out(journey: Journey, words: Words, around: Surroundings) -> tuple[str, ...]:
    """What the pictures are called that are not in a page."""
    return tuple(
        caption(view, words) for view, how in built(journey) if how.document and not around.documents
    )


def of_project(drawings: Drawings, words: Words, around: Surroundings) -> Iterator[DrawnView]:
    """The pictures that `build` makes of a whole project."""
    for view in built_of_project(drawings.workspace):
        yield _figure(view, drawings.workspace.journeys[0], drawings, words, around, view)


def view_name(view: str, words: Words) -> str:
    """What a picture is called above it."""
    name = words.site("map") if view == "map" else caption(view, words)
    return name[:1].upper() + name[1:]


def _figure(
    view: str, journey: Journey, drawings: Drawings, words: Words, around: Surroundings, prefix: str
) -> DrawnView:
    drawn = (
        svg.render(scene, fonts="page", language=words.tag, page=around.drawn(f"{prefix}-{number}-"))
        for number, scene in enumerate(drawings.of(view, journey), 1)
    )
    return DrawnView(view_place(f"{view}.svg"), view_name(view, words), tuple(map(_bare, drawn)))


def _bare(document: str) -> str:
    """The picture without what belongs to a file of its own."""
    return document.removeprefix('<?xml version="1.0" encoding="UTF-8"?>\n')


def markup(
    figures: tuple[DrawnView, ...],
    words: Words,
    of: str,
    place: Callable[[str], str],
    lacking: tuple[str, ...] = (),
) -> str:
    """The pictures of something, one below the other, and a word on those that are `lacking`.

    The script of the page makes tabs of them.
    """
    if not figures:
        return ""
    parts = [f'<section class="views" aria-label="{escape(plain(words.site("views").format(name=of)))}">']
    for figure in figures:
        id = escape(place(figure.place))
        parts.append(f'<div class="view" id="{id}">')
        parts.append(f'<h2 id="{id}-name">{escape(figure.name)}</h2>')
        parts += [
            f'<div class="sheet" tabindex="0" role="group" aria-labelledby="{id}-name">\n{sheet}</div>'
            for sheet in figure.sheets
        ]
        parts.append("</div>")
    if lacking:
        sentence = words.site("left-out").format(names=", ".join(lacking))
        parts.append(f'<p class="left-out">{escape(plain(sentence))}</p>')
    return "\n".join([*parts, "</section>"])
