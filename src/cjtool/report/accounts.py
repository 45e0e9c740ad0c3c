"""What opportunities bring and cost together: all of them, and by objective, owner and journey."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cjtool.i18n.table import Words
from cjtool.model import Objective
from cjtool.project import Workspace
from cjtool.query import Account, account, counted_once
from cjtool.query.bookkeeping import added_up, is_decided, is_idea, together
from cjtool.report.goals import Goal, goal
from cjtool.report.improvements import Work, ordered
from cjtool.report.inline import Jump
from cjtool.report.listing import IndexedJourney
from cjtool.report.names import Names


@dataclass(frozen=True)
class AccountRow:
    """What a group of opportunities brings, and how many more are ideas; those that are in no group are under None."""

    group: Goal | Jump | str | None
    account: Account
    ideas: int = 0
    works: tuple[Work, ...] = ()
    """The opportunities of the group, what to do first at the top."""


@dataclass(frozen=True)
class CommonGround:
    """A metric or a pain that the amounts of several opportunities rest on, so that their effects can overlap."""

    kind: Literal["metric", "pain"]
    name: str
    count: int


@dataclass(frozen=True)
class Accounts:
    """What opportunities bring; an empty table is not shown. One that serves two objectives counts in both.

    Mere ideas are not added to what is decided; where nothing is decided, they are all that there is.
    """

    whole: Account
    ideas: Account
    decided: bool
    """Whether some of them are more than ideas."""
    shared: tuple[CommonGround, ...]
    objectives: tuple[AccountRow, ...]
    owners: tuple[AccountRow, ...]
    journeys: tuple[AccountRow, ...] = ()


def journey_accounts(backlog: Iterable[Work]) -> Accounts:
    """What the opportunities of a journey bring."""
    return _accounts(tuple(backlog), ())


def _accounts(works: tuple[Work, ...], goals: tuple[Goal, ...]) -> Accounts:
    whole, ideas, decided = together(work.opportunity for work in works)
    return Accounts(
        whole,
        ideas,
        decided,
        shared(works),
        tuple(_by_objective(works, goals, decided)),
        _several(by_owner(works, decided)),
    )


def project_accounts(entries: Iterable[IndexedJourney], workspace: Workspace, words: Words) -> Accounts:
    """What the opportunities of a project bring, each counted once; with its objectives that none of them serves."""
    names = Names(workspace.catalogue, words)
    goals = tuple(goal(id, names) for id in workspace.library.objectives)
    once = counted_once(workspace.journeys)
    by_journey = [
        (entry.place, [work for work in entry.f.backlog if id(work.opportunity) in once]) for entry in entries
    ]
    works = tuple(work for _, listed in by_journey for work in listed)
    decided = is_decided(work.opportunity for work in works)
    rows = (_row(place, listed, decided) for place, listed in by_journey)
    return replace(_accounts(works, goals), journeys=_several(rows))


def shared(works: Iterable[Work]) -> tuple[CommonGround, ...]:
    """What the amounts of several opportunities rest on, metrics first; rejected ones and those without a value left out."""
    metrics: dict[str, int] = {}
    pains: dict[int, tuple[str, int]] = {}
    for work in works:
        if work.opportunity.value is not None and work.opportunity.status != "rejected":
            if work.metric:
                metrics[work.metric] = metrics.get(work.metric, 0) + 1
            for pain in work.ranked.addresses:
                pains[id(pain)] = (pain.text, pains.get(id(pain), ("", 0))[1] + 1)
    found = (
        *(CommonGround("metric", name, count) for name, count in metrics.items()),
        *(CommonGround("pain", text, count) for text, count in pains.values()),
    )
    return tuple(each for each in found if each.count > 1)


def _row(group: Goal | Jump | str | None, rows: Iterable[Work], decided: bool) -> AccountRow:
    listed = tuple(rows)
    works = [work.opportunity for work in listed]
    ideas = sum(map(is_idea, works)) if decided else 0
    return AccountRow(group, account(added_up(works, decided=decided)), ideas, ordered(listed))


def _by_objective(works: tuple[Work, ...], goals: tuple[Goal, ...], decided: bool) -> Iterator[AccountRow]:
    """By objective, those of the project first; then what serves none, where objectives are known."""
    groups: dict[Objective, tuple[Goal, list[Work]]] = {one.objective: (one, []) for one in goals}
    for work in works:
        for one in work.goals:
            groups.setdefault(one.objective, (one, []))[1].append(work)
    for one, listed in groups.values():
        yield _row(one, listed, decided)
    rest = _row(None, (work for work in works if not work.goals), decided)
    if groups and _counts(rest):
        yield rest


def by_owner(works: Iterable[Work], decided: bool) -> Iterator[AccountRow]:
    """By owner's name; then what nobody owns."""
    groups: dict[str, list[Work]] = {}
    for work in works:
        groups.setdefault(work.owner, []).append(work)
    by_name = sorted(groups.items(), key=lambda group: (not group[0], group[0]))
    return (_row(name or None, listed, decided) for name, listed in by_name)


def _counts(row: AccountRow) -> bool:
    return bool(row.account.counted or row.ideas)


def _several(rows: Iterable[AccountRow]) -> tuple[AccountRow, ...]:
    """Rows that count something, unless there is but one: it would say again what the whole says."""
    listed = tuple(filter(_counts, rows))
    return listed if len(listed) > 1 else ()
