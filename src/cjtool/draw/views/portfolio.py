"""The portfolio: a project on one sheet, its journeys by the phases of the lifecycle, and what would bring most."""

from cjtool.draw.asked import Asked
from cjtool.draw.portfolio.page import project_scene, sheet_of
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.translated import Translated
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene


def draw(_journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """All journeys of the workspace, whichever of them is asked for."""
    return (project_scene(sheet_of(workspace, asked)),)


VIEW = View(
    "portfolio",
    draw,
    BuildOptions(
        lambda _: True,
        place=7,
        caption=Translated(
            en="the project on one sheet",
            nl="het project op één blad",
            fr="le projet sur une planche",
            de="das Projekt auf einem Blatt",
        ),
    ),
    of_project=True,
)
