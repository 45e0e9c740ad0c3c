"""The service blueprint: what the customer meets, and the work in and out of sight that it takes.

The order of the lanes is G. L. Shostack's ("Designing services that deliver", Harvard Business Review 62, 1984)
with the three lines of J. Kingman-Brundage (1989), as S. Gibbons tells it ("Service Blueprints: Definition",
Nielsen Norman Group, 2017): evidence, customer actions, line of interaction, frontstage, line of visibility,
backstage, line of internal interaction, support processes.
"""

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.paging import laid_out
from cjtool.draw.view import BuildOptions, Need, View
from cjtool.i18n.translated import Translated
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.scene import Scene

LANES = (
    "header", "stages", "evidence", "storyboard", "touchpoints", "actions", "interaction-line", "frontstage", "visibility-line", "backstage", "staff",
    "internal-line", "systems", "owner", "footer",
)  # fmt: skip


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """The blueprint with the lanes asked for, else all of its own that hold something."""
    return laid_out(subject(journey, workspace, asked, asked.lanes or LANES), asked)


def _told(journey: Journey) -> bool:
    """Whether a journey tells of the work behind it."""
    return any(
        step.frontstage or step.backstage or step.systems or step.evidence or step.staff
        for step in steps(journey)
    )


VIEW = View(
    "blueprint",
    draw,
    BuildOptions(
        _told,
        place=1,
        caption=Translated(
            en="service blueprint", nl="service blueprint", fr="service blueprint", de="Service Blueprint"
        ),
    ),
    Need("`frontstage`, `backstage` or `systems`", _told),
)
