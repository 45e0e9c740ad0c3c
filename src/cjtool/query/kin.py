"""What other journeys of a project cover for one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from cjtool.model import Journey
from cjtool.project.workspace import Workspace
from cjtool.query.lifecycle import has_phase
from cjtool.query.tasks import task


@dataclass(frozen=True)
class Cover:
    """Where a project has a phase: the tasks by the journey that tells them, by their parent, and those alone.

    Made once for all journeys, so that asking for each takes no longer the more there are.
    """

    _by_id: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_parent: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _without_purchase: set[str] = field(default_factory=set)

    def add(self, journey: Journey) -> None:
        """A journey that has the phase."""
        self._by_id[journey.id].add(task(journey))
        if journey.parent is not None:
            self._by_parent[journey.parent].add(task(journey))
        if not has_phase(journey, "purchase"):
            self._without_purchase.add(task(journey))

    def covers(self, journey: Journey) -> bool:
        """Whether a journey that has the phase has it for this one too: its parent, its part, one of the same parent.

        So does any in which customers do not join; one with a purchase tells of another relationship. Another version
        of the same task covers nothing.
        """
        parent = journey.parent or ""
        kin = (
            self._by_id.get(parent, ()),
            self._by_parent.get(parent, ()),
            self._by_parent.get(journey.id, ()),
            self._without_purchase,
        )
        own = task(journey)
        return any(len(tasks) > (own in tasks) for tasks in kin)


def uncovered(phase: str, lacking: Sequence[Journey], workspace: Workspace) -> Sequence[Journey]:
    """Of journeys that lack a phase, those for which no other one has it; archived ones have none."""
    if not lacking:
        return ()
    having = Cover()
    for journey in workspace.journeys:
        if journey.status != "archived" and has_phase(journey, phase):
            having.add(journey)
    return [journey for journey in lacking if not having.covers(journey)]
