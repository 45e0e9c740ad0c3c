"""Opportunities as a backlog: what is worth doing first, and what it brings."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.project import opportunities, pains
from cjtool.project.addressing import Holder
from cjtool.query import addressed, closed
from cjtool.report import places
from cjtool.report.emotions import lowest
from cjtool.report.inline import Jump
from cjtool.report.names import Names

GRADES = {"low": 1, "medium": 2, "high": 3}


@dataclass(frozen=True)
class Work:
    """An opportunity with what it addresses; `feeling` is the lowest emotion of the steps addressed."""

    opportunity: Opportunity
    place: Jump
    journey: Jump
    stands_on: Jump
    addresses: tuple[Jump, ...]
    owner: str
    metric: str
    feeling: float | None

    @property
    def closed(self) -> bool:
        """Done or rejected."""
        return closed(self.opportunity)

    @property
    def priority(self) -> float | None:
        """Impact ÷ effort, each 1 to 3; None where one is not known."""
        impact, effort = self.opportunity.impact, self.opportunity.effort
        return GRADES[impact] / GRADES[effort] if impact and effort else None

    @property
    def gain(self) -> float | None:
        """Return: value of a year ÷ cost, as a factor."""
        return _ratio(self.opportunity.value, self.opportunity.cost)

    @property
    def payback(self) -> float | None:
        """Cost ÷ value of a year, in years."""
        return _ratio(self.opportunity.cost, self.opportunity.value)


def backlog(journey: Journey, names: Names) -> tuple[Work, ...]:
    """A journey's opportunities, what to do first at the top."""
    return ordered(_work(journey, names))


def ordered(works: Iterable[Work]) -> tuple[Work, ...]:
    """By priority, highest first; ties by feeling, lowest first; what is done or rejected last."""
    return tuple(sorted(works, key=_rank))


def addressers(journey: Journey) -> dict[int, tuple[tuple[Opportunity, Jump], ...]]:
    """The opportunities that address each pain, by the pain's identity; rejected ones address nothing."""
    found: dict[int, tuple[tuple[Opportunity, Jump], ...]] = {}
    for opportunity, holder in opportunities(journey):
        if opportunity.status != "rejected":
            for pain in addressed(opportunity, holder, journey):
                found[id(pain)] = (
                    *found.get(id(pain), ()),
                    (opportunity, places.opportunity(opportunity, holder)),
                )
    return found


def _work(journey: Journey, names: Names) -> Iterable[Work]:
    homes = {id(pain): holder for pain, holder in pains(journey)}
    for opportunity, holder in opportunities(journey):
        hurting = addressed(opportunity, holder, journey)
        yield Work(
            opportunity,
            places.opportunity(opportunity, holder),
            places.holder(journey),
            places.holder(holder),
            tuple(places.pain(pain, homes[id(pain)]) for pain in hurting),
            names.team(opportunity.owner),
            names.metric(opportunity.metric),
            lowest(_steps_helped(hurting, holder, homes)),
        )


def _steps_helped(
    hurting: tuple[Pain, ...], holder: Holder, homes: dict[int, Stage | Step]
) -> Iterable[Step]:
    """The steps that the pains stand on; without pains, those that the opportunity stands on."""
    for place in (homes[id(pain)] for pain in hurting) if hurting else (holder,):
        match place:
            case Step():
                yield place
            case Stage():
                yield from place.steps


def _rank(work: Work) -> tuple[bool, float, float]:
    unknown = float("inf")
    priority = 0.0 if work.priority is None else work.priority
    return work.closed, -priority, unknown if work.feeling is None else work.feeling


def _ratio(above: float | None, below: float | None) -> float | None:
    """A ratio of two figures above nothing; of others it would say nothing."""
    if above is None or below is None or above <= 0 or below <= 0:
        return None
    ratio = above / below
    return ratio if 1e-6 <= ratio <= 1e6 else None
