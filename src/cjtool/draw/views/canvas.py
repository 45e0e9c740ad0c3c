"""The canvas: a journey's grid, empty, for people with sticky notes."""

from dataclasses import replace

from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.draw.canvas import plan
from cjtool.draw.canvas.page import pages
from cjtool.draw.view import View
from cjtool.model import Journey, Project
from cjtool.project import Workspace
from cjtool.scene import Scene, typeset


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """A canvas with the stages and steps of a journey."""
    return pages(plan.of_journey(journey, workspace, asked))


def empty(project: Project, asked: Asked) -> tuple[Scene, ...]:
    """A canvas for a journey that is still to be found, in a project's language and colours."""
    with typeset.speaking(asked.language or project.language):
        made = plan.empty(project, asked)
        scenes = pages(made)
    colours, form = theme.of(project, asked), made.words.prose("view-canvas")
    return tuple(
        replace(theme.dressed(scene, colours), name=f"canvas-{number}", form=form)
        for number, scene in enumerate(scenes, 1)
    )


VIEW = View("canvas", draw)
