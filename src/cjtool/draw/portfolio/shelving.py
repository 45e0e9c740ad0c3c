"""Where the journeys of a project stand: columns of phases, and rows in which no two share a place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from cjtool.model import PHASES, Journey
from cjtool.project import Workspace
from cjtool.query import placed_in, wholes

_LEVELS = {"lifecycle": 0, "journey": 1, "micro": 2}
_PROPORTION = 0.62
"""How tall a sheet is for its width, at most, before phases get more slots beside one another."""
_CARD = (200.0, 175.0)
"""About how wide and tall a card is, in points, with what lies around it."""
_MOST_SLOTS = 14


@dataclass(frozen=True)
class PhaseColumn:
    """A phase, or None where it is not known, with its slots: as many as cards may stand beside one another in it."""

    phase: str | None
    first: int
    slots: int

    @property
    def end(self) -> int:
        """The slot after its last one."""
        return self.first + self.slots


@dataclass(frozen=True)
class CardSpot:
    """A journey's row, and its slots from `first` to before `end`; `phases` are those that it is known to have."""

    journey: Journey
    row: int
    first: int
    end: int
    phases: tuple[str, ...]


@dataclass(frozen=True)
class Shelves:
    """All columns from the earliest phase to the latest, and all journeys in them."""

    columns: tuple[PhaseColumn, ...]
    spots: tuple[CardSpot, ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return max(spot.row for spot in self.spots) + 1

    @property
    def slots(self) -> int:
        """How many slots there are in a row."""
        return self.columns[-1].end

    def narrow(self, column: PhaseColumn) -> bool:
        """Whether no card stands in it alone."""
        return all(spot.first < column.first or spot.end > column.end for spot in self.spots)


_Spans = Mapping[str, tuple[int, int]]
"""The first and the last column of each journey, by its id."""


def shelved(workspace: Workspace) -> Shelves:
    """The journeys of a project, with so many slots for each phase that the sheet is wider than tall."""
    phases = {journey.id: placed_in(journey, workspace) for journey in workspace.journeys}
    listed = _listed(phases.values())
    spans = {id: _span(found, listed) for id, found in phases.items()}
    stacks = tuple(_stacks(workspace, spans))
    slots = [1] * len(listed)
    best = _packed(stacks, phases, listed, slots)
    while _too_tall(best) and sum(slots) < _MOST_SLOTS:
        widest = _fullest(best, slots)
        slots[widest] += 1
        wider = _packed(stacks, phases, listed, slots)
        if wider.rows > best.rows:
            break
        best = wider
    return best


def _too_tall(shelves: Shelves) -> bool:
    wide, tall = _CARD
    return shelves.rows > 1 and shelves.rows * tall > _PROPORTION * shelves.slots * wide


def _listed(found: Iterable[Sequence[str]]) -> tuple[str | None, ...]:
    """From the earliest phase to the latest; last, where some journey has none, that it is not known."""
    all_found = list(found)
    places = [PHASES.index(phase) for phases in all_found for phase in phases]
    known = PHASES[min(places) : max(places) + 1] if places else ()
    return (*known, *(() if all(all_found) else (None,)))


def _span(phases: Sequence[str], listed: Sequence[str | None]) -> tuple[int, int]:
    if not phases:
        return len(listed) - 1, len(listed) - 1
    return listed.index(phases[0]), listed.index(phases[-1])


def _ranks(workspace: Workspace) -> dict[str, int]:
    """How far down a journey stands: as its level says, and always below what it is a part of."""
    known = {journey.id: journey for journey in workspace.journeys}
    ranks: dict[str, int] = {}

    def rank(journey: Journey) -> int:
        if journey.id not in ranks:
            ranks[journey.id] = _LEVELS[journey.level]
            above = [rank(known[id]) + 1 for id in wholes(journey, workspace) if id in known]
            ranks[journey.id] = max(_LEVELS[journey.level], *above, 0)
        return ranks[journey.id]

    for journey in workspace.journeys:
        rank(journey)
    return ranks


def _stacks(workspace: Workspace, spans: _Spans) -> Iterator[tuple[int, tuple[Journey, ...]]]:
    """Journeys with their ranks, the highest first, then by phase; a future one below the current one that it changes."""
    ranks, known = _ranks(workspace), {journey.id for journey in workspace.journeys}
    later: dict[str, list[Journey]] = {}
    heads = []
    for journey in workspace.journeys:
        if journey.based_on in known and not _goes_round(journey, workspace):
            later.setdefault(journey.based_on or "", []).append(journey)
        else:
            heads.append(journey)
    heads.sort(key=lambda each: (ranks[each.id], spans[each.id][0], -spans[each.id][1], each.title))
    for head in heads:
        yield ranks[head.id], tuple(_with_later(head, later))


def _goes_round(journey: Journey, workspace: Workspace) -> bool:
    """Whether what a journey is based on leads back to it, or to others that lead to each other."""
    met, base = {journey.id}, workspace.journey(journey.based_on or "")
    while base is not None and base.based_on is not None:
        if base.id in met:
            return True
        met.add(base.id)
        base = workspace.journey(base.based_on)
    return base is not None and base.id in met


def _with_later(journey: Journey, later: Mapping[str, Sequence[Journey]]) -> Iterator[Journey]:
    yield journey
    for other in later.get(journey.id, ()):
        yield from _with_later(other, later)


def _fullest(shelves: Shelves, slots: Sequence[int]) -> int:
    """The column in which most cards stand alone for the slots that it has."""

    def load(index: int) -> float:
        column = shelves.columns[index]
        alone = sum(column.first <= spot.first and spot.end <= column.end for spot in shelves.spots)
        return alone / slots[index]

    return max(range(len(slots)), key=load)


def _packed(
    stacks: Sequence[tuple[int, tuple[Journey, ...]]],
    phases: Mapping[str, tuple[str, ...]],
    listed: Sequence[str | None],
    slots: Sequence[int],
) -> Shelves:
    """Each stack in the first rows that have room for it, below all stacks of a higher rank."""
    columns = tuple(
        PhaseColumn(phase, sum(slots[:index]), slots[index]) for index, phase in enumerate(listed)
    )
    taken: set[tuple[int, int]] = set()
    spots: list[CardSpot] = []
    start, current = 0, -1
    full: dict[tuple[tuple[int, int], ...], int] = {}
    """Down to which row there is no room for some spans, as rows only fill."""
    for rank, stack in stacks:
        if rank != current:
            start, current = max((spot.row for spot in spots), default=-1) + 1, rank
        spans = tuple(_span(phases[journey.id], listed) for journey in stack)
        row, ranges = _free(columns, spans, taken, max(start, full.get(spans, 0)))
        full[spans] = row
        for index, (journey, (first, end)) in enumerate(zip(stack, ranges, strict=True)):
            spots.append(CardSpot(journey, row + index, first, end, phases[journey.id]))
            taken.update((row + index, slot) for slot in range(first, end))
    return Shelves(columns, tuple(spots))


def _free(
    columns: Sequence[PhaseColumn],
    spans: Sequence[tuple[int, int]],
    taken: set[tuple[int, int]],
    start: int,
) -> tuple[int, list[tuple[int, int]]]:
    """The first row from `start` on with room for spans below one another, and the slots that they take."""
    shared = min(columns[left].slots for left, _ in spans)
    choices = [
        [_range(columns[left], columns[right], shift) for left, right in spans] for shift in range(shared)
    ]
    for row in count(start):
        for ranges in choices:
            cells = (
                (row + index, slot) for index, (first, end) in enumerate(ranges) for slot in range(first, end)
            )
            if taken.isdisjoint(cells):
                return row, ranges
    raise AssertionError("rows have no end")


def _range(left: PhaseColumn, right: PhaseColumn, shift: int) -> tuple[int, int]:
    """One slot of a phase, or all slots of several."""
    if left is right:
        return left.first + shift, left.first + shift + 1
    return left.first, right.end
