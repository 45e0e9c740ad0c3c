"""Which journeys can be compared with the one that they are based on."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.tasks import basis

Picked = tuple[tuple[Workspace, Journey], ...]

_SHOWN = 4
"""How many journeys a message names."""


def first_few(named: Sequence[str]) -> str:
    """Some journeys, and how many more there are."""
    more = [f"{len(named) - _SHOWN} more"] if len(named) > _SHOWN else []
    return ", ".join((*named[:_SHOWN], *more))


@dataclass(frozen=True)
class Comparable:
    """The journeys that are based on another, and those that are neither that nor a basis."""

    kept: Picked
    passed: Picked

    @property
    def passed_over(self) -> str:
        """The ids of those that are passed over, with those of the journeys that are based on them."""
        return first_few([f"`{journey.id}`{_hint(workspace, journey)}" for workspace, journey in self.passed])


def comparable(picked: Picked) -> Comparable:
    """What can be compared, and what cannot."""
    bases = [basis(journey, workspace) for workspace, journey in picked]
    kept = tuple(pair for pair, base in zip(picked, bases, strict=True) if base)
    passed = tuple(
        pair for pair, base in zip(picked, bases, strict=True) if not base and pair[1] not in bases
    )
    return Comparable(kept, passed)


def _hint(workspace: Workspace, journey: Journey) -> str:
    later = [f"`{other.id}`" for other in workspace.journeys if other.based_on == journey.id]
    return f" ({' and '.join(later)} {'are' if len(later) > 1 else 'is'} based on it)" if later else ""
