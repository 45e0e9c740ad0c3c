"""Opportunities as a backlog: what is worth doing first, and what it brings."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.project import opportunities, pains
from cjtool.project.addressing import Holder
from cjtool.query import GRADES, addressed, closed, gain, payback, priority
from cjtool.report import places
from cjtool.report.emotions import lowest
from cjtool.report.goals import Goal, goal
from cjtool.report.inline import Jump
from cjtool.report.names import Names

Addressers: TypeAlias = dict[int, tuple[tuple[Opportunity, Jump], ...]]


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
    goals: tuple[Goal, ...]
    """The objectives that it serves."""
    feeling: float | None
    pains: tuple[Pain, ...]
    """Those that it takes away and that are still there."""
    priority: float | None
    """What is at stake for what it takes, as `cjtool.query.stakes` has it."""

    @property
    def closed(self) -> bool:
        """Done or rejected."""
        return closed(self.opportunity)

    @property
    def leverage(self) -> float:
        """Impact ÷ effort, each 1 to 3; 0 where one is not known."""
        impact, effort = self.opportunity.impact, self.opportunity.effort
        return GRADES[impact] / GRADES[effort] if impact and effort else 0.0

    @property
    def gain(self) -> float | None:
        """Return: value of a year ÷ cost, as a factor."""
        return gain(self.opportunity)

    @property
    def payback(self) -> float | None:
        """Cost ÷ value of a year, in years."""
        return payback(self.opportunity)


def backlog(journey: Journey, names: Names, greatest: float) -> tuple[Work, ...]:
    """A journey's opportunities, what to do first at the top; `greatest` is the project's greatest value of one."""
    return ordered(_work(journey, names, greatest))


def ordered(works: Iterable[Work]) -> tuple[Work, ...]:
    """By priority, highest first; ties by impact ÷ effort, then the lowest feeling; what is done or rejected last."""
    return tuple(sorted(works, key=_rank))


def addressers(journey: Journey) -> Addressers:
    """The opportunities that address each pain, by the pain's identity; rejected ones address nothing."""
    found: Addressers = {}
    for opportunity, holder in opportunities(journey):
        if opportunity.status != "rejected":
            for pain in addressed(opportunity, holder, journey):
                found[id(pain)] = (
                    *found.get(id(pain), ()),
                    (opportunity, places.opportunity(opportunity, holder)),
                )
    return found


def is_open(pain: Pain, opportunities: Iterable[Opportunity]) -> bool:
    """Whether a pain is neither accepted nor taken away by one of the opportunities that address it."""
    return not pain.accepted and all(opportunity.status != "done" for opportunity in opportunities)


def _work(journey: Journey, names: Names, greatest: float) -> Iterable[Work]:
    homes = {id(pain): holder for pain, holder in pains(journey)}
    done_by = addressers(journey)
    for opportunity, holder in opportunities(journey):
        hurting = addressed(opportunity, holder, journey)
        left = tuple(pain for pain in hurting if _counts(pain, opportunity, done_by))
        yield Work(
            opportunity,
            places.opportunity(opportunity, holder),
            places.holder(journey),
            places.holder(holder),
            tuple(places.pain(pain, homes[id(pain)]) for pain in hurting),
            names.team(opportunity.owner),
            names.metric(opportunity.metric),
            tuple(goal(objective, names) for objective in opportunity.objectives),
            lowest(_steps_helped(hurting, holder, homes)),
            left,
            priority(opportunity, left, greatest),
        )


def _counts(pain: Pain, opportunity: Opportunity, done_by: Addressers) -> bool:
    """Whether a pain is still there to be taken away; for what is closed it is any that is not accepted."""
    others = () if closed(opportunity) else (other for other, _ in done_by.get(id(pain), ()))
    return is_open(pain, others)


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


def _rank(work: Work) -> tuple[bool, float, float, float]:
    unknown = float("inf")
    weight = unknown if work.priority is None else -work.priority
    return work.closed, weight, -work.leverage, unknown if work.feeling is None else work.feeling
