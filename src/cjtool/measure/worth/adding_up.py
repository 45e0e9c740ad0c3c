"""Opportunities of several journeys together: of a project, and by the objective that they serve."""

from collections.abc import Collection, Iterator, Sequence

from cjtool.measure.worth.columns import summed
from cjtool.measure.worth.reckoning import in_years, mending_worth, open_works
from cjtool.measure.worth.valued import MendingWorth, ObjectiveWorth
from cjtool.measure.worth.year_columns import YearColumns
from cjtool.model import Objective
from cjtool.project import Workspace
from cjtool.query import definitions


def together(years: Sequence[YearColumns], counted: Collection[int]) -> MendingWorth | None:
    """All open opportunities that count, added up year by year, each pain counted once."""
    return _added(years, counted)[1]


def objectives(
    years: Sequence[YearColumns], counted: Collection[int], workspace: Workspace
) -> Iterator[ObjectiveWorth]:
    """What serves each objective that some opportunity serves, then what serves none; one that serves two counts in both."""
    served: dict[int, tuple[str, Objective, set[int]]] = {}
    free: set[int] = set()
    for year in years:
        known = definitions(year.journey, workspace).objectives
        for work, _ in open_works(year.journey):
            for one in work.objectives:
                served.setdefault(id(known[one]), (one, known[one], set()))[2].add(id(work))
            if not work.objectives:
                free.add(id(work))
    for name, objective, works in served.values():
        count, worth = _added(years, works.intersection(counted))
        yield ObjectiveWorth(name, objective, count, worth)
    if served and free:
        count, worth = _added(years, free.intersection(counted))
        yield ObjectiveWorth("", None, count, worth)


def _added(years: Sequence[YearColumns], chosen: Collection[int]) -> tuple[int, MendingWorth | None]:
    """How many open opportunities are chosen, by identity, and what they bring together."""
    wanted = [(year, [each for each in open_works(year.journey) if id(each[0]) in chosen]) for year in years]
    works = [work for _, listed in wanted for work, _ in listed]
    found = [
        worth for year, listed in wanted if listed and (worth := mending_worth(listed, year)) is not None
    ]
    if not found:
        return len(works), None
    column = summed(worth.column for worth in found)
    reckoned = sum(worth.reckoned for worth in found)
    return len(works), in_years(column, works, reckoned, sum(worth.pains for worth in found))
