"""Which views of a journey become pages of its diagram, and the scenes of those."""

from collections.abc import Sequence

from cjtool.build.phrases import did_you_mean
from cjtool.draw.asked import Asked
from cjtool.draw.theme import THEMES
from cjtool.draw.views import built, draw, view
from cjtool.exchange.declaration import ExportOptions
from cjtool.exchange.diagrams import phrases as says
from cjtool.exchange.diagrams.shown import VIEWS
from cjtool.message import Listed, Message
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.scene import Scene
from cjtool.spelling.nearness import nearest

_FIRST = ("map", "blueprint", "flow", "summary")
"""The views that are pages by themselves, where `cjtool build` draws them too."""


def views_of(asked: str | None, journey: Journey) -> tuple[str, ...]:
    """The views that were asked for, parted by commas; else those of the first four that the journey has something for.

    Raises RequestError, with the nearest, for a view that there is not, and for one that the journey has nothing for.
    """
    if asked is None:
        made = {name for name, _ in built(journey)}
        return tuple(name for name in _FIRST if name in made)
    named = tuple(dict.fromkeys(name.strip() for name in asked.split(",") if name.strip()))
    for name in named or (asked,):
        if name not in VIEWS:
            raise RequestError(says.NO_VIEW(name=name), _hint(name, VIEWS))
        need = view(name).need
        if need is not None and not need.met(journey):
            raise RequestError(says.NOTHING_TO_SHOW(journey=journey.id, view=name))
    return named


def scenes(
    views: Sequence[str], journey: Journey, workspace: Workspace, options: ExportOptions
) -> tuple[Scene, ...]:
    """The sheets of some views, one after another. Raises RequestError for a theme that there is not."""
    theme = next((known for known in THEMES if known == options.theme), None)
    if theme is None:
        raise RequestError(says.NO_THEME(name=options.theme), _hint(options.theme, THEMES))
    asked = Asked(language=options.language, theme=theme)
    return tuple(sheet for name in views for sheet in draw(name, journey, workspace, asked))


def _hint(name: str, known: Sequence[str]) -> Message:
    near = nearest(name, known)
    return did_you_mean(near) if near else says.THERE_IS(names=Listed(tuple(known)))
