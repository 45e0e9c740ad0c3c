"""The comparison: a future journey over the current one that it is based on."""

from cjtool.diff.comparison import Version, compare
from cjtool.draw.asked import Asked
from cjtool.draw.compared.page import FRAME, LANES, pages
from cjtool.draw.compared.setting import setting_of
from cjtool.draw.page import subject
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.translated import Translated
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.tasks import basis
from cjtool.request import RequestError
from cjtool.scene import Scene


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """Both versions on one sheet, with the table of changes on it or on sheets of its own.

    RequestError if the journey is based on none, or for a lane that comparisons do not have.
    """
    before = basis(journey, workspace)
    if before is None:
        raise RequestError(f"`{journey.id}` is based on no other journey", "name one with `based_on`")
    told = subject(journey, workspace, asked, asked.lanes or (FRAME[0], *LANES, FRAME[1]))
    return pages(
        setting_of(compare(Version(before, workspace), Version(journey, workspace)), told), asked.sheets
    )


VIEW = View(
    "compare",
    draw,
    BuildOptions(
        lambda journey: journey.based_on is not None,
        place=3,
        caption=Translated(
            en="what changes", nl="wat er verandert", fr="ce qui change", de="was sich ändert"
        ),
        sheets=True,
    ),
)
