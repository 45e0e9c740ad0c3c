"""A journey as it is to be, beside the one that it is based on: what stays goes on as that shows."""

from collections.abc import Iterable
from dataclasses import replace

from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.absorbing import passed
from cjtool.measure.worth.assuming import version_assumptions
from cjtool.measure.worth.columns import Column, chance, minus, plus, summed, times, year_range
from cjtool.measure.worth.hurting import ROUNDS, DrawnPain, Leavers, coming_by, hurts
from cjtool.measure.worth.journey_flow import JourneyFlow, flow_of
from cjtool.measure.worth.valued import VersionWorth
from cjtool.measure.worth.year_columns import Stakes, YearColumns, refusal
from cjtool.message import Message
from cjtool.model import Journey, Stage
from cjtool.model.values import END
from cjtool.query import starts
from cjtool.query.route import ways_on


def version_of(journey: Journey, logs: Iterable[EventFlow], year: YearColumns) -> VersionWorth | Message:
    """A journey as it is to be, beside the `year` of the one that it is based on; why nothing can be reckoned.

    Steps of the same id whose ways are told alike go on as there, and are left as there, but for what their pains account
    for: one that is gone no longer makes anybody leave, one whose share or `drop_off` is another does so in proportion.
    At new steps nobody leaves but because of the pains told there. How many begin, and what they bring, is as there unless told.
    """
    chances = year.chances
    basis = year.journey
    own, told = flow_of(journey, logs, chances), hurts(journey, chances)
    alike = _alike(own, journey, year)
    steps = {id: year.flow.steps[id] if id in alike else step for id, step in own.steps.items()}
    flow = replace(own, steps=steps)
    stakes = Stakes(journey.customers or basis.customers, journey.worth or basis.worth)
    refused = refusal(journey, stakes, flow, told)
    if refused is not None:
        return refused
    kept, new = _as_before(told, year)
    leaving = _leaving(own, alike, kept, year)
    for _ in range(ROUNDS):
        hurting = (*kept, *coming_by(new, flow.ways, leaving, passed(flow.ways, leaving)))
        leaving = _leaving(own, alike, hurting, year)
    after = YearColumns(
        year.workspace,
        journey,
        chances.drawn("customers", stakes.customers),
        None if stakes.worth is None else chances.drawn("worth", stakes.worth),
        flow,
        hurting,
        Leavers(leaving, {}, passed(flow.ways, leaving), frozenset(), frozenset()),
        chances,
    )
    more = minus(after.brought, year.brought)
    return VersionWorth(
        journey,
        basis,
        year_range(year.brought),
        year_range(after.brought),
        year_range(more),
        year_range(after.leavers.passed.reach),
        chance(more),
        version_assumptions(after, year, alike),
    )


def _as_before(
    told: Iterable[DrawnPain], year: YearColumns
) -> tuple[tuple[DrawnPain, ...], tuple[DrawnPain, ...]]:
    """The pains that there are today too, which hurt as many of those who come by as today, in proportion to what is told; and new ones."""
    before = hurts(year.journey, year.chances)
    kept, new = [], []
    for each in told:
        was = next((one for one in before if _same(one, each)), None)
        now = next((one for one in year.hurting if _same(one, each)), None)
        if was is None or now is None or (was.pain.share is None) != (each.pain.share is None):
            new.append(each)
            continue
        ratio = [new / old if old > 0 else 0.0 for new, old in zip(each.share, was.share, strict=True)]
        kept.append(replace(each, share=[min(1.0, value) for value in times(now.share, ratio)]))
    return tuple(kept), tuple(new)


def _alike(own: JourneyFlow, journey: Journey, year: YearColumns) -> tuple[str, ...]:
    """The ids of the steps, and START, that go on as they do in the journey that another is based on."""
    told, before = ways_on(journey), ways_on(year.journey)
    found = []
    for id, step in own.steps.items():
        same = told[id] == before.get(id) if id else _begins_alike(journey, year.journey)
        base = year.flow.steps.get(id)
        if same and base is not None and step.whence != "measured" and set(base.ways) <= {*own.steps, END}:
            found.append(id)
    return tuple(found)


def _begins_alike(one: Journey, other: Journey) -> bool:
    return [step.id for step in starts(one)] == [step.id for step in starts(other)]


def _leaving(
    own: JourneyFlow, alike: tuple[str, ...], hurting: Iterable[DrawnPain], year: YearColumns
) -> dict[str, Column]:
    """Who leaves each step as it is to be: as before, less what pains accounted for, and what those account for that there are."""
    parts: dict[str, list[Column]] = {}
    for each in hurting:
        for at, part in _parts(each, year).items():
            parts.setdefault(at, []).append(part)
    blamed: dict[str, list[Column]] = {}
    for known in year.leavers.parts.values():
        for at, part in known.items():
            blamed.setdefault(at, []).append(part)
    found: dict[str, Column] = {}
    for id, step in own.steps.items():
        left = step.leaving if id not in alike else None
        if left is None:
            left = year.leavers.leaving.get(id)
            if left is not None and id in blamed:
                left = [max(0.0, value) for value in minus(left, summed(blamed[id]))]
            if id in parts:
                whole = summed(parts[id])
                left = [min(1.0, value) for value in (whole if left is None else plus(left, whole))]
        if left is not None:
            found[id] = left
    return found


def _parts(each: DrawnPain, year: YearColumns) -> dict[str, Column]:
    """Which share leaves at which step because of a pain as it is to be."""
    before = next((one for one in year.hurting if _same(one, each)), None)
    if before is not None and (each.drop is None or before.drop is not None):
        known = year.leavers.parts.get(id(before.pain), {})
        was, now = _weight(before, each), _weight(each, before)
        ratio = [new / old if old > 0 else 0.0 for new, old in zip(now, was, strict=True)]
        return {step: times(part, ratio) for step, part in known.items()}
    steps = each.holder.steps[:1] if isinstance(each.holder, Stage) else (each.holder,)
    return {} if each.drop is None else {step.id: times(each.share, each.drop) for step in steps}


def _same(one: DrawnPain, other: DrawnPain) -> bool:
    return (one.holder.id, one.pain.id) == (other.holder.id, other.pain.id)


def _weight(each: DrawnPain, other: DrawnPain) -> Column:
    """How many a pain hurts, and of these how many leave where two versions say so."""
    return each.share if each.drop is None or other.drop is None else times(each.share, each.drop)
