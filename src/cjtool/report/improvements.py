"""Opportunities as a backlog: what is worth doing first, and what it brings."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.model import Journey, Opportunity, Pain
from cjtool.project import pains
from cjtool.query import closed, gain, payback
from cjtool.query.summing_up import Ranked, by_rank, leverage, ranked
from cjtool.report import places
from cjtool.report.goals import Goal, goal
from cjtool.report.inline import Jump
from cjtool.report.names import Names


@dataclass(frozen=True)
class Work:
    """An opportunity with what readers call what it belongs to and addresses."""

    ranked: Ranked
    place: Jump
    journey: Jump
    stands_on: Jump
    addresses: tuple[Jump, ...]
    owner: str
    metric: str
    goals: tuple[Goal, ...]
    """The objectives that it serves."""

    @property
    def opportunity(self) -> Opportunity:
        """What was written."""
        return self.ranked.opportunity

    @property
    def feeling(self) -> float | None:
        """The lowest emotion of the steps that it helps."""
        return self.ranked.feeling

    @property
    def pains(self) -> tuple[Pain, ...]:
        """Those that it takes away and that are still there."""
        return self.ranked.left

    @property
    def priority(self) -> float | None:
        """What is at stake for what it takes, as `cjtool.query.stakes` has it."""
        return self.ranked.priority

    @property
    def closed(self) -> bool:
        """Done or rejected."""
        return closed(self.opportunity)

    @property
    def leverage(self) -> float:
        """Impact ÷ effort, each 1 to 3; 0 where one is not known."""
        return leverage(self.opportunity)

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
    homes = {id(pain): holder for pain, holder in pains(journey)}
    return tuple(
        Work(
            each,
            places.opportunity(each.opportunity, each.holder),
            places.holder(journey),
            places.holder(each.holder),
            tuple(places.pain(pain, homes[id(pain)]) for pain in each.addresses),
            names.team(each.opportunity.owner),
            names.metric(each.opportunity.metric),
            tuple(goal(objective, names) for objective in each.opportunity.objectives),
        )
        for each in ranked(journey, greatest)
    )


def ordered(works: Iterable[Work]) -> tuple[Work, ...]:
    """By priority, highest first, as `by_rank` has it; what is done or rejected last."""
    return tuple(sorted(works, key=lambda work: by_rank(work.ranked)))
