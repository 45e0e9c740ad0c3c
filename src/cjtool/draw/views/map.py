"""The customer journey map: stages and steps from left to right, lanes from top to bottom."""

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.paging import laid_out
from cjtool.draw.view import BuildOptions, View
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene

LANES = (
    "header", "story", "stages", "touchpoints", "storyboard", "actions", "emotion", "thoughts", "pains-gains", "opportunities", "metrics",
    "promises", "frontstage", "visibility-line", "backstage", "owner", "footer",
)  # fmt: skip


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """The map with the lanes asked for, else those of the project in their frame, else all that hold something."""
    lanes = asked.lanes or _framed(workspace.project.map.lanes) or LANES
    return laid_out(subject(journey, workspace, asked, lanes), asked)


def _framed(lanes: tuple[str, ...]) -> tuple[str, ...]:
    """Lanes with the title above, the stages above all that have none of their own place, and the legend below."""
    if not lanes:
        return ()
    inner = tuple(lane for lane in lanes if lane not in {"header", "footer"})
    return ("header", *(() if "stages" in inner else ("stages",)), *inner, "footer")


VIEW = View("map", draw, BuildOptions(lambda _: True, place=0))
