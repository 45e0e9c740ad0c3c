"""A journey on one screen, as a scene; on more where there are so many stages that no words would fit between them."""

from collections.abc import Iterator

from cjtool.draw import prose
from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.summary import cards, legend, mood, panels, top
from cjtool.draw.summary.frame import HEIGHT, WIDTH, screens
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """One screen; more where there are so many stages that no words would fit between them."""
    return tuple(_scenes(journey, workspace, asked))


def _scenes(journey: Journey, workspace: Workspace, asked: Asked) -> Iterator[Scene]:
    drawn = subject(journey, workspace, asked, ())
    listed = tuple(screens(journey))
    told = f"{prose.stopped(journey.summary or journey.title)}\n{prose.story(drawn)}"
    for index, slots in enumerate(listed, start=1):
        page = f"{index}/{len(listed)}" if len(listed) > 1 else ""
        lines = mood.lines_of(mood.series_of(drawn, slots))
        measured = mood.answered(drawn, slots)
        named = mood.named(lines, measured)
        shapes = (
            *top.head(drawn, page),
            *top.stages(drawn, slots),
            *mood.draw(drawn, slots, lines, named, measured),
            *cards.notes(drawn, slots),
            *panels.drawn(drawn),
            *legend.drawn(drawn, slots, *lines[0], named.left_out, tuple(measured.signs)),
        )
        title = " – ".join(filter(None, (journey.title, workspace.name, page)))
        yield Scene(WIDTH, HEIGHT, title, told, shapes)
