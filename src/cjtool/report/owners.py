"""What each team answers for, over all journeys."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from cjtool.query import counted_once
from cjtool.query.summing_up import by_burden
from cjtool.report import places
from cjtool.report.improvements import Work
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney, holder_owner
from cjtool.report.pain_points import Hurt


@dataclass(frozen=True)
class Duty:
    """A team's journeys, touchpoints, open pains, and opportunities with a date, the first to be due first."""

    place: Jump
    """The team's name, which leads to its page."""
    address: str
    """Where to reach the team."""
    journeys: tuple[Jump, ...]
    touchpoints: tuple[Jump, ...]
    pains: tuple[tuple[Jump, Hurt], ...]
    due: tuple[tuple[Jump, Work], ...]


@dataclass
class _Heap:
    """What was met for a team so far."""

    journeys: list[Jump] = field(default_factory=list)
    touchpoints: dict[str, Jump] = field(default_factory=dict)
    pains: list[tuple[Jump, Hurt]] = field(default_factory=list)
    due: list[tuple[Jump, Work]] = field(default_factory=list)


def duties(entries: Sequence[IndexedJourney]) -> tuple[Duty, ...]:
    """Every team that owns something, by name.

    Pains are those of today; an opportunity that a future journey has from the one it is based on counts once, as
    `accounts` has it.
    """
    heaps: dict[str, _Heap] = {}
    once = counted_once(entry.f.journey for entry in entries)
    for entry in entries:
        _gather(entry, heaps, once)
    teams = {
        team.name: places.page(places.library("team", id, team.name), entry.f.journey)
        for entry in reversed(entries)
        for id, team in entry.f.names.known.teams.items()
    }
    addresses = {
        team.name: team.email
        for entry in entries
        for team in entry.f.names.known.teams.values()
        if team.email
    }
    return tuple(
        Duty(
            teams.get(name, Jump(name)),
            addresses.get(name, ""),
            tuple(heap.journeys),
            tuple(sorted(heap.touchpoints.values(), key=lambda place: place.name)),
            tuple(sorted(heap.pains, key=lambda each: (by_burden(each[1].pain), each[0].name))),
            tuple(sorted(heap.due, key=lambda each: (each[1].opportunity.due, each[0].name))),
        )
        for name, heap in sorted(heaps.items())
    )


def _gather(entry: IndexedJourney, heaps: dict[str, _Heap], once: Collection[int]) -> None:
    def heap(owner: str) -> _Heap:
        return heaps.setdefault(owner, _Heap()) if owner else _Heap()

    heap(entry.f.owner).journeys.append(entry.place)
    for contact in entry.f.contacts:
        if contact.place.anchor:
            heap(contact.owner).touchpoints.setdefault(contact.place.name, entry.at(contact.place))
    for hurt in entry.f.hurts if entry.f.journey.state == "current" else ():
        if hurt.open:
            heap(holder_owner(hurt, entry)).pains.append((entry.at(hurt.place), hurt))
    for work in entry.f.backlog:
        if work.opportunity.due and not work.closed and id(work.opportunity) in once:
            heap(work.owner).due.append((entry.at(work.place), work))
