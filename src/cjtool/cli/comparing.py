"""Which journeys can be compared with the one that they are based on."""

from collections.abc import Iterator

from cjtool.cli.reading import say
from cjtool.cli.shell import EXIT_NOTHING
from cjtool.model import Journey
from cjtool.workspace import Workspace
from cjtool.workspace.comparison import basis

Picked = tuple[tuple[Workspace, Journey], ...]


def comparable(picked: Picked) -> Picked:
    """Those that are based on another; the others are passed over with a message, and if none is left exits with 3."""
    kept = tuple((workspace, journey) for workspace, journey in picked if basis(journey, workspace))
    for workspace, journey in picked:
        if not basis(journey, workspace) and journey.id not in _bases(kept):
            say(
                f"cjtool: `{journey.id}` passed over: it is based on no other journey{_hint(workspace, journey)}"
            )
    if not kept:
        say("cjtool: no journey is left to compare; a future journey names the current one with `based_on`")
        raise SystemExit(EXIT_NOTHING)
    return kept


def _bases(kept: Picked) -> set[str | None]:
    """Journeys that stand on a picture as the earlier version."""
    return {journey.based_on for _, journey in kept}


def _hint(workspace: Workspace, journey: Journey) -> str:
    """The journeys that are based on it."""
    later = list(_later(workspace, journey))
    return f"; {' and '.join(later)} {'are' if len(later) > 1 else 'is'} based on it" if later else ""


def _later(workspace: Workspace, journey: Journey) -> Iterator[str]:
    return (f"`{other.id}`" for other in workspace.journeys if other.based_on == journey.id)
