"""What other journeys of a project cover for one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cjtool.model import PHASES, Journey
from cjtool.project.workspace import Home, Workspace
from cjtool.query.lifecycle import covered, has_phase, phases
from cjtool.query.tasks import task


def above(journey: Journey, workspace: Workspace) -> str | None:
    """The id of the journey that a journey is a part of: its `parent`, else the first with a stage that names it."""
    if journey.parent is not None:
        return journey.parent
    return next((home.journey.id for home in workspace.detailed.get(journey.id, ())), None)


def details(journey: Journey, workspace: Workspace) -> Sequence[Home]:
    """The stages of other journeys that a journey details, in order."""
    return workspace.detailed.get(journey.id, ())


def wholes(journey: Journey, workspace: Workspace) -> tuple[str, ...]:
    """The ids of all journeys that a journey is a part of, its parent first."""
    whole = above(journey, workspace)
    named = (home.journey.id for home in details(journey, workspace))
    return tuple(dict.fromkeys((*((whole,) if whole else ()), *named)))


def placed_in(journey: Journey, workspace: Workspace) -> tuple[str, ...]:
    """The phases in which a journey stands among others: its own, else those of the stages that it details."""
    homes = (home.stage for home in details(journey, workspace))
    found = covered(journey) or {phase for stage in homes for phase in phases(stage)}
    return tuple(phase for phase in PHASES if phase in found)


def led_to_by(journey: Journey, workspace: Workspace) -> Sequence[Journey]:
    """The journeys that lead to a journey."""
    return workspace.led_to_by.get(journey.id, ())


def relatives(journeys: Iterable[Journey], workspace: Workspace) -> dict[str, tuple[Journey, ...]]:
    """Of some journeys, by id: those of them that each is a part of, nearest first, then all that are parts of it."""
    known = {journey.id: journey for journey in journeys}
    parents = {id: known.get(above(journey, workspace) or "") for id, journey in known.items()}
    lines = {id: tuple(_line(id, parents)) for id in known}
    parts: dict[str, list[Journey]] = {id: [] for id in known}
    for id, line in lines.items():
        for ancestor in line:
            parts[ancestor.id].append(known[id])
    return {id: (*line, *parts[id]) for id, line in lines.items()}


def _line(id: str, parents: Mapping[str, Journey | None]) -> Iterator[Journey]:
    """The journeys above one; those of a project never go in a circle."""
    while (parent := parents[id]) is not None:
        yield parent
        id = parent.id


@dataclass(frozen=True)
class Cover:
    """Where a project has a phase: the tasks by the journey that tells them, by their parent, and those alone.

    Made once for all journeys, so that asking for each takes no longer the more there are.
    """

    _workspace: Workspace
    _by_id: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_parent: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _without_purchase: set[str] = field(default_factory=set)

    def add(self, journey: Journey) -> None:
        """A journey that has the phase."""
        self._by_id[journey.id].add(task(journey))
        parent = above(journey, self._workspace)
        if parent is not None:
            self._by_parent[parent].add(task(journey))
        if not has_phase(journey, "purchase"):
            self._without_purchase.add(task(journey))

    def covers(self, journey: Journey) -> bool:
        """Whether a journey that has the phase has it for this one too: its parent, its part, one of the same parent.

        So does any in which customers do not join; one with a purchase tells of another relationship. Another version
        of the same task covers nothing.
        """
        parent = above(journey, self._workspace) or ""
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
    having = Cover(workspace)
    for journey in workspace.journeys:
        if journey.status != "archived" and has_phase(journey, phase):
            having.add(journey)
    return [journey for journey in lacking if not having.covers(journey)]
