"""What each team answers for, over all journeys."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from cjtool.query import counted_once
from cjtool.report import places
from cjtool.report.accounts import AccountRow, by_owner
from cjtool.report.improvements import Work
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney, holder_owner
from cjtool.report.pain_points import Hurt


@dataclass(frozen=True)
class Duty:
    """A team's journeys, its open pains, the worst first, and its opportunities, what to do first at the top."""

    place: Jump | None
    """The team's name, which leads to its page; None for what nobody owns."""
    address: str
    """Where to reach the team."""
    journeys: tuple[IndexedJourney, ...]
    pains: tuple[tuple[IndexedJourney, Hurt], ...]
    works: tuple[tuple[IndexedJourney, Work], ...]
    """Those that are neither done nor rejected."""
    account: AccountRow | None
    """What its opportunities bring, also those that are done; None where it has none."""


@dataclass
class _Heap:
    """What was met for a team so far."""

    journeys: list[IndexedJourney] = field(default_factory=list)
    pains: list[tuple[IndexedJourney, Hurt]] = field(default_factory=list)
    works: list[tuple[IndexedJourney, Work]] = field(default_factory=list)


def duties(entries: Sequence[IndexedJourney], *, decided: bool) -> tuple[Duty, ...]:
    """Every team that owns something, by name, then what nobody owns; nothing where no team does.

    Pains are those of today; an opportunity that a future journey has from the one it is based on counts once, as
    `accounts` has it, and `decided` is that of the accounts.
    """
    heaps: dict[str, _Heap] = {}
    once = counted_once(entry.f.journey for entry in entries)
    for entry in entries:
        _gather(entry, heaps, once)
    if not any(heaps):
        return ()
    teams, addresses = _teams(entries)
    return tuple(
        _duty(teams.get(name, Jump(name)) if name else None, addresses.get(name, ""), heap, decided)
        for name, heap in sorted(heaps.items(), key=lambda each: (not each[0], each[0]))
        if name or heap.pains or heap.works
    )


def _teams(entries: Sequence[IndexedJourney]) -> tuple[dict[str, Jump], dict[str, str]]:
    """Teams by name: their pages, those of the first journey that knows them, and their addresses."""
    known = [
        (entry.f.journey, id, team)
        for entry in reversed(entries)
        for id, team in entry.f.names.known.teams.items()
    ]
    pages = {
        team.name: places.page(places.library("team", id, team.name), journey) for journey, id, team in known
    }
    return pages, {team.name: team.email for _, _, team in known if team.email}


def _duty(place: Jump | None, address: str, heap: _Heap, decided: bool) -> Duty:
    (*_, account) = (None, *by_owner((work for _, work in heap.works), decided))
    return Duty(
        place,
        address,
        tuple(heap.journeys),
        tuple(sorted(heap.pains, key=lambda pair: -(pair[1].priority or 0))),
        tuple(pair for pair in heap.works if not pair[1].closed),
        account,
    )


def _gather(entry: IndexedJourney, heaps: dict[str, _Heap], once: Collection[int]) -> None:
    def heap(owner: str) -> _Heap:
        return heaps.setdefault(owner, _Heap())

    heap(entry.f.owner).journeys.append(entry)
    for hurt in entry.f.hurts if entry.f.journey.state == "current" else ():
        if hurt.open:
            heap(holder_owner(hurt, entry)).pains.append((entry, hurt))
    for work in entry.f.backlog:
        if id(work.opportunity) in once:
            heap(work.owner).works.append((entry, work))
