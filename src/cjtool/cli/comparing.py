"""Which journeys can be compared with the one that they are based on."""

from cjtool.cli.reading import say
from cjtool.cli.shell import EXIT_NOTHING
from cjtool.model import Journey
from cjtool.workspace import Workspace
from cjtool.workspace.comparison import basis

Picked = tuple[tuple[Workspace, Journey], ...]

_SHOWN = 4
"""How many journeys a message names."""


def comparable(picked: Picked) -> Picked:
    """Those that are based on another; the rest is told of, and if none is left exits with 3."""
    bases = [basis(journey, workspace) for workspace, journey in picked]
    kept = tuple(each for each, base in zip(picked, bases, strict=True) if base)
    passed = [each for each, base in zip(picked, bases, strict=True) if not base and each[1] not in bases]
    if passed:
        say(f"cjtool: passed over, based on no other journey: {_named(passed)}")
    if not kept:
        say("cjtool: no journey is left to compare; a future journey names the current one with `based_on`")
        raise SystemExit(EXIT_NOTHING)
    return kept


def _named(passed: list[tuple[Workspace, Journey]]) -> str:
    """Their ids, with those of the journeys that are based on them."""
    shown = [f"`{journey.id}`{_hint(workspace, journey)}" for workspace, journey in passed[:_SHOWN]]
    more = [f"{len(passed) - _SHOWN} more"] if len(passed) > _SHOWN else []
    return ", ".join((*shown, *more))


def _hint(workspace: Workspace, journey: Journey) -> str:
    later = [f"`{other.id}`" for other in workspace.journeys if other.based_on == journey.id]
    return f" ({' and '.join(later)} {'are' if len(later) > 1 else 'is'} based on it)" if later else ""
