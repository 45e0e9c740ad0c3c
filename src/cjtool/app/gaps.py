"""What a picture was asked to show and a journey has nothing of, in one line."""

from collections.abc import Iterator

from cjtool.draw.asked import Asked
from cjtool.draw.page import empty_lanes, subject
from cjtool.draw.views import as_asked, names, view
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_UNFELT = frozenset({"blueprint", "canvas"})
"""The views without feelings, unless their lanes are asked for."""
_OF_LANES = frozenset({"map", "blueprint"})


def lacking(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> Iterator[str]:
    """What of a persona is not shown; the lanes that were asked for and are empty, else what the view is about."""
    yield from _unfelt(name, journey, workspace, asked)
    if asked.lanes and name in _OF_LANES:
        if empty := empty_lanes(subject(journey, workspace, asked, asked.lanes)):
            listed = ", ".join(f"`{lane}`" for lane in empty)
            yield f"`{journey.id}` has nothing for the lane{'s' if len(empty) > 1 else ''} {listed}"
        return
    need = view(name).need if name in names() else None
    if need is not None and not need.met(journey):
        yield f"`{journey.id}` has no {need.what}, which is what the view `{name}` shows"


def _unfelt(name: str, journey: Journey, workspace: Workspace, asked: Asked) -> Iterator[str]:
    """That a view shows no feelings, or that a journey tells none of the persona that was asked for."""
    if asked.persona is None:
        return
    if name in _UNFELT and not {"emotion", "feels"}.intersection(asked.lanes):
        yield f"the view `{name}` shows no feelings; `--persona {asked.persona}` only says whose it is"
        return
    own, _ = as_asked(journey, workspace, asked)
    if all(step.emotion is None and not step.feels for step in steps(own)):
        yield f"`{journey.id}` tells nothing of what `{asked.persona}` feels"
