"""A journey ─► what it is worth in a year, what its pains take of that, and what its opportunities would bring."""

from collections.abc import Iterable, Sequence
from math import inf

from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.assuming import assumptions
from cjtool.measure.worth.columns import SEED, YEARS, Chances, Column, YearRange, chance, plus, year_range
from cjtool.measure.worth.hurting import DrawnPain, hurts, settled
from cjtool.measure.worth.journey_flow import flow_of
from cjtool.measure.worth.valued import JourneyWorth, MendingWorth, OpportunityWorth, PainWorth
from cjtool.measure.worth.year_columns import Stakes, YearColumns, refusal
from cjtool.message import Message
from cjtool.model import Journey, Opportunity
from cjtool.project import Workspace
from cjtool.project.addressing import Holder, opportunities
from cjtool.query import closed, task


def columns_of(
    journey: Journey, workspace: Workspace, logs: Iterable[EventFlow], years: int = YEARS, seed: int = SEED
) -> YearColumns | Message:
    """A journey in each year, as it is; why nothing can be reckoned where nothing can."""
    chances = Chances(task(journey), years, seed)
    stakes = Stakes(journey.customers, journey.worth)
    flow, told = flow_of(journey, logs, chances), hurts(journey, chances)
    refused = refusal(journey, stakes, flow, told)
    if refused is not None:
        return refused
    hurting, left = settled(flow, told, chances)
    return YearColumns(
        workspace,
        journey,
        chances.drawn("customers", stakes.customers),
        None if stakes.worth is None else chances.drawn("worth", stakes.worth),
        flow,
        hurting,
        left,
        chances,
    )


def worth_of(year: YearColumns, counted: frozenset[int]) -> JourneyWorth:
    """What is reckoned of a journey; `counted` are the opportunities, by identity, that count in it."""
    works = tuple(each for each in open_works(year.journey) if id(each[0]) in counted)
    pains = sorted((_pain(each, year) for each in year.hurting), key=_most_first)
    alone = [_opportunity(work, holder, year) for work, holder in works]
    return JourneyWorth(
        year.journey,
        year_range(year.customers),
        year_range(year.leavers.passed.reach),
        year_range(year.brought),
        tuple(pains),
        tuple(sorted(alone, key=lambda each: -each.worth.year.mean if each.worth else inf)),
        mending_worth(works, year) if len(works) > 1 else None,
        assumptions(year, works),
    )


def open_works(journey: Journey) -> tuple[tuple[Opportunity, Holder], ...]:
    """The opportunities that are neither done nor rejected, with what they stand on."""
    return tuple(each for each in opportunities(journey) if not closed(each[0]))


def mending_worth(works: Sequence[tuple[Opportunity, Holder]], year: YearColumns) -> MendingWorth | None:
    """What opportunities of one journey bring together, each pain counted once; None where none of their pains is reckoned."""
    effects = year.effects(works)
    there = {id(each.pain): each for each in year.hurting}
    known = {pain for pain in effects if pain in there and year.is_reckoned(there[pain])}
    if not known:
        return None
    column = year.mended({pain: effect for pain, effect in effects.items() if pain in known})
    return in_years(column, [work for work, _ in works], len(known), len(there.keys() & effects.keys()))


def in_years(column: Column, works: Sequence[Opportunity], reckoned: int, pains: int) -> MendingWorth:
    """What is brought in a year, beside what it costs; the cost is known where each opportunity states it."""
    year = year_range(column)
    stated = [work.cost for work in works if work.cost is not None]
    cost = sum(stated) if works and len(stated) == len(works) else None
    if cost is None:
        return MendingWorth(column, year, None, None, None, reckoned, pains)
    ends = (cost / value if value > 0 else inf for value in (year.mean, year.high, year.low))
    return MendingWorth(column, year, cost, chance(column, cost), YearRange(*ends), reckoned, pains)


def _opportunity(work: Opportunity, holder: Holder, year: YearColumns) -> OpportunityWorth:
    return OpportunityWorth(work, holder, mending_worth([(work, holder)], year))


def _pain(each: DrawnPain, year: YearColumns) -> PainWorth:
    left, costs = year.left(each), year.costs(each)
    lost = None if left is None else year.lost({id(each.pain): None})
    both = [column for column in (lost, costs) if column is not None]
    whole = None if not both else both[0] if len(both) == 1 else plus(*both)
    return PainWorth(
        each.pain,
        each.holder,
        year_range(year.often(each)),
        _range(left),
        _range(lost),
        _range(costs),
        _range(whole),
        id(each.pain) in year.leavers.divided and each.drop is None,
    )


def _range(column: Column | None) -> YearRange | None:
    return None if column is None else year_range(column)


def _most_first(each: PainWorth) -> float:
    return inf if each.whole is None else -each.whole.mean
