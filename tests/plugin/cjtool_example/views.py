"""A view."""

from cjtool import Asked, Journey, Scene, Workspace
from cjtool.draw.view import View
from cjtool.scene import Text


def draw(journey: Journey, project: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """The title alone, on one sheet."""
    title = Text(20, 60, journey.title, size=24)
    return (Scene(title.width + 40, 100, journey.title, f"The title of {journey.title}", (title,)),)


nameplate = View("nameplate", draw)
