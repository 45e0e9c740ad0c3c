"""What each team answers for, over all journeys."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from cjtool.report.backlog import Work
from cjtool.report.hurts import Hurt
from cjtool.report.inline import Place
from cjtool.report.portfolio import Entry, holder_owner


@dataclass(frozen=True)
class Duty:
    """A team's journeys, touchpoints, open pains, and opportunities with a date, the first to be due first."""

    name: str
    journeys: tuple[Place, ...]
    touchpoints: tuple[Place, ...]
    pains: tuple[tuple[Place, Hurt], ...]
    due: tuple[tuple[Place, Work], ...]


@dataclass
class _Heap:
    """What was met for a team so far."""

    journeys: list[Place] = field(default_factory=list)
    touchpoints: dict[str, Place] = field(default_factory=dict)
    pains: list[tuple[Place, Hurt]] = field(default_factory=list)
    due: list[tuple[Place, Work]] = field(default_factory=list)


def duties(entries: Iterable[Entry]) -> tuple[Duty, ...]:
    """Every team that owns something, by name."""
    heaps: dict[str, _Heap] = {}
    for entry in entries:
        _gather(entry, heaps)
    return tuple(
        Duty(
            name,
            tuple(heap.journeys),
            tuple(sorted(heap.touchpoints.values(), key=lambda place: place.name)),
            tuple(sorted(heap.pains, key=lambda each: (-(each[1].priority or 0), each[0].name))),
            tuple(sorted(heap.due, key=lambda each: (each[1].opportunity.due, each[0].name))),
        )
        for name, heap in sorted(heaps.items())
    )


def _gather(entry: Entry, heaps: dict[str, _Heap]) -> None:
    def heap(owner: str) -> _Heap:
        return heaps.setdefault(owner, _Heap()) if owner else _Heap()

    heap(entry.f.owner).journeys.append(entry.place)
    for contact in entry.f.contacts:
        if contact.place.anchor:
            heap(contact.owner).touchpoints.setdefault(contact.place.name, entry.at(contact.place))
    for hurt in entry.f.hurts:
        if hurt.open:
            heap(holder_owner(hurt, entry)).pains.append((entry.at(hurt.place), hurt))
    for work in entry.f.backlog:
        if work.opportunity.due and not work.closed:
            heap(work.owner).due.append((entry.at(work.place), work))
