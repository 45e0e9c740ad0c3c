"""The comparison: a future journey over the current one that it is based on."""

from cjtool.diff.comparison import Version
from cjtool.draw.asked import Asked
from cjtool.draw.versions import draw_versions
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
    return draw_versions(Version(before, workspace), Version(journey, workspace), asked)


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
