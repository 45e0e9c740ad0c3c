"""A journey in each year: who begins, how they go on, whom pains hurt, and what that comes to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cjtool.measure.worth import phrases as says
from cjtool.measure.worth.absorbing import endless
from cjtool.measure.worth.columns import Chances, Column, minus, summed, times
from cjtool.measure.worth.hurting import DrawnPain, Leavers, effect_of, entries
from cjtool.measure.worth.journey_flow import JourneyFlow
from cjtool.measure.worth.mending import Mender, combined
from cjtool.message import Listed, Message
from cjtool.model import Journey, Opportunity, Stage
from cjtool.model.between import Between
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.query import addressed


@dataclass(frozen=True)
class Stakes:
    """How many customers begin a journey in a year, and what one who comes to its end brings; as a range is drawn anew each year."""

    customers: Between | None
    worth: Between | None


def refusal(
    journey: Journey, stakes: Stakes, flow: JourneyFlow, hurting: Iterable[DrawnPain]
) -> Message | None:
    """Why nothing can be reckoned of a journey; None where something can."""
    if not journey.all_steps:
        return says.NO_STEPS()
    if stakes.customers is None:
        return says.NO_CUSTOMERS()
    if stakes.worth is None and all(each.cost is None for each in hurting):
        return says.NO_WORTH()
    stuck = set(endless(flow.ways, flow.leaving))
    if stuck:
        return says.ENDLESS(steps=Listed(tuple(step.name for step in journey.all_steps if step.id in stuck)))
    return None


@dataclass(frozen=True)
class YearColumns:
    """The columns of a journey."""

    workspace: Workspace
    journey: Journey
    customers: Column
    worth: Column | None
    flow: JourneyFlow
    hurting: tuple[DrawnPain, ...]
    leavers: Leavers
    chances: Chances

    @property
    def none(self) -> Column:
        """Nothing, in every year."""
        return self.chances.sure(0.0)

    @cached_property
    def brought(self) -> Column:
        """What those who come to the end bring, less what pains cost."""
        whole = (
            self.none
            if self.worth is None
            else times(self.customers, times(self.worth, self.leavers.passed.reach))
        )
        costs = [column for each in self.hurting if (column := self.costs(each)) is not None]
        return minus(whole, summed(costs)) if costs else whole

    def often(self, each: DrawnPain) -> Column:
        """How often a pain hurts a customer in a year."""
        found = self.leavers.passed
        if isinstance(each.holder, Stage):
            there = entries(each.holder, self.flow.ways, self.leavers.leaving, found)
        else:
            there = found.visits.get(each.holder.id, self.none)
        return times(self.customers, times(there, each.share))

    def left(self, each: DrawnPain) -> Column | None:
        """How many leave in a year because of a pain; None where nobody says."""
        if id(each.pain) in self.leavers.ungiven:
            return None
        visits, parts = self.leavers.passed.visits, self.leavers.parts.get(id(each.pain), {})
        found = [times(visits[step], part) for step, part in parts.items() if step in visits]
        return times(self.customers, summed(found)) if found else self.none

    def lost(self, effects: Mapping[int, Column | None]) -> Column | None:
        """What more would be brought by those who then come to the end; None where nobody says what a customer brings."""
        if self.worth is None:
            return None
        return times(times(self.customers, self.worth), self._mender.more(effects))

    def costs(self, each: DrawnPain) -> Column | None:
        """What a pain costs in a year; None where nobody says."""
        return self._costs.get(id(each.pain))

    @cached_property
    def _costs(self) -> dict[int, Column]:
        return {
            id(each.pain): times(self.often(each), each.cost)
            for each in self.hurting
            if each.cost is not None
        }

    def is_reckoned(self, each: DrawnPain) -> bool:
        """Whether something is known of what a pain takes."""
        return each.cost is not None or (self.worth is not None and id(each.pain) not in self.leavers.ungiven)

    def mended(self, effects: Mapping[int, Column]) -> Column:
        """What a year brings more where shares of pains are taken away, by their identity."""
        found = self.lost(effects) or self.none
        for each in self.hurting:
            effect, costs = effects.get(id(each.pain)), self.costs(each)
            if effect is not None and costs is not None:
                found = [more + cost * share for more, cost, share in zip(found, costs, effect, strict=True)]
        return found

    def effects(self, works: Iterable[tuple[Opportunity, Holder]]) -> dict[int, Column]:
        """What opportunities take away together of each pain, by its identity."""
        found: dict[int, list[Column]] = {}
        for work, holder in works:
            effect = effect_of(work, self.chances)
            for pain in {id(pain): pain for pain in addressed(work, holder, self.journey)}:
                found.setdefault(pain, []).append(effect)
        return {pain: combined(columns) for pain, columns in found.items()}

    @cached_property
    def _mender(self) -> Mender:
        return Mender(self.flow.ways, self.leavers)
