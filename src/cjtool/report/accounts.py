"""What opportunities bring and cost together: all of them, and by objective, owner and journey."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool.i18n.table import Words
from cjtool.model import Objective
from cjtool.project import Workspace
from cjtool.query import Account, account, counted_once
from cjtool.report.goals import Goal, goal
from cjtool.report.improvements import Work
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney
from cjtool.report.names import Names


@dataclass(frozen=True)
class AccountRow:
    """What a group of opportunities brings; those that are in no group are under None."""

    group: Goal | Jump | str | None
    account: Account


@dataclass(frozen=True)
class Accounts:
    """What opportunities bring; an empty table is not shown. One that serves two objectives counts in both."""

    whole: Account
    objectives: tuple[AccountRow, ...]
    owners: tuple[AccountRow, ...]
    journeys: tuple[AccountRow, ...] = ()


def journey_accounts(backlog: Iterable[Work]) -> Accounts:
    """What the opportunities of a journey bring."""
    works = tuple(backlog)
    return Accounts(_account(works), tuple(_by_objective(works, ())), tuple(_by_owner(works)))


def project_accounts(entries: Iterable[IndexedJourney], workspace: Workspace, words: Words) -> Accounts:
    """What the opportunities of a project bring, each counted once; with its objectives that none of them serves."""
    names = Names(workspace.catalogue, words)
    goals = tuple(goal(id, names) for id in workspace.library.objectives)
    once = counted_once(workspace.journeys)
    by_journey = [
        (entry.place, [work for work in entry.f.backlog if id(work.opportunity) in once]) for entry in entries
    ]
    works = tuple(work for _, listed in by_journey for work in listed)
    rows = (AccountRow(place, _account(listed)) for place, listed in by_journey)
    return Accounts(
        _account(works),
        tuple(_by_objective(works, goals)),
        tuple(_by_owner(works)),
        _several(row for row in rows if row.account.counted),
    )


def _account(works: Iterable[Work]) -> Account:
    return account(work.opportunity for work in works)


def _by_objective(works: tuple[Work, ...], goals: tuple[Goal, ...]) -> Iterator[AccountRow]:
    """By objective, those of the project first; then what serves none, where objectives are known."""
    groups: dict[Objective, tuple[Goal, list[Work]]] = {one.objective: (one, []) for one in goals}
    for work in works:
        for one in work.goals:
            groups.setdefault(one.objective, (one, []))[1].append(work)
    for one, listed in groups.values():
        yield AccountRow(one, _account(listed))
    rest = _account(work for work in works if not work.goals)
    if groups and rest.counted:
        yield AccountRow(None, rest)


def _by_owner(works: tuple[Work, ...]) -> tuple[AccountRow, ...]:
    """By owner's name; then what nobody owns, where owners are known."""
    groups: dict[str, list[Work]] = {}
    for work in works:
        groups.setdefault(work.owner, []).append(work)
    ordered = sorted(groups.items(), key=lambda group: (not group[0], group[0]))
    return _several(
        row for name, listed in ordered if (row := AccountRow(name or None, _account(listed))).account.counted
    )


def _several(rows: Iterable[AccountRow]) -> tuple[AccountRow, ...]:
    """Rows, unless there is but one: it would say again what the whole says."""
    listed = tuple(rows)
    return listed if len(listed) > 1 else ()
