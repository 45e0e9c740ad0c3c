"""The deck: a journey as 16:9 pages for a meeting."""

from cjtool.draw.asked import Asked
from cjtool.draw.deck import annex, closing, opening, stages
from cjtool.draw.page import subject
from cjtool.draw.summary import screen
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.translated import Translated
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """Cover, personas, the journey on one screen, a page for each stage, the backlog, what is not known, what else is written."""
    told = subject(journey, workspace, asked, ())
    return (
        opening.cover(told),
        *opening.personas(told),
        *screen.draw(journey, workspace, asked),
        *stages.pages(told),
        *closing.backlog(told),
        *closing.not_known(told),
        *annex.pages(told),
    )


VIEW = View(
    "deck",
    draw,
    BuildOptions(
        lambda _: True,
        place=6,
        caption=Translated(
            en="slides for a meeting",
            nl="dia’s voor een overleg",
            fr="diapositives pour une réunion",
            de="Folien für eine Besprechung",
        ),
        document=True,
    ),
)
