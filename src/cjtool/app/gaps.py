"""What a picture was asked to show and a journey has nothing of, in one line."""

from collections.abc import Iterator

from cjtool.draw.asked import Asked
from cjtool.draw.page import empty_lanes, subject
from cjtool.draw.views import names, view
from cjtool.model import Journey
from cjtool.project import Workspace

_OF_LANES = frozenset({"map", "blueprint"})


def lacking(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> Iterator[str]:
    """The lanes that were asked for and are empty, else what the view is about and the journey does not tell."""
    if asked.lanes and name in _OF_LANES:
        if empty := empty_lanes(subject(journey, workspace, asked, asked.lanes)):
            listed = ", ".join(f"`{lane}`" for lane in empty)
            yield f"`{journey.id}` has nothing for the lane{'s' if len(empty) > 1 else ''} {listed}"
        return
    need = view(name).need if name in names() else None
    if need is not None and not need.met(journey):
        yield f"`{journey.id}` has no {need.what}, which is what the view `{name}` shows"
