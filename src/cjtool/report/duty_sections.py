"""Who answers for what, and what serves which objective: tables of a project's index."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cjtool.query import overdue
from cjtool.report import index_phrases as cells
from cjtool.report.account_sections import account_blocks, aim, counts, sums
from cjtool.report.accounts import AccountRow
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.goals import Goal
from cjtool.report.improvements import Work
from cjtool.report.inline import Inline, Jump, Stack, Strong, say, series, stack
from cjtool.report.listing import IndexedJourney
from cjtool.report.owners import Duty
from cjtool.report.project import ProjectFacts
from cjtool.report.step_marks import marked, marks, place_numbers
from cjtool.report.voice import Voice

_MOST = 8
"""So many opportunities of an objective are named; of more it is said how many there are."""


def owner_blocks(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """A row for each team: its journeys, the pains that are open there, its opportunities and what these bring."""
    w = voice.w
    if not f.duties:
        return
    yield Heading(2, w.owners)
    numbered = {entry.number: place_numbers(entry) for entry in f.entries}
    columns = (w.owner, w.journeys, w.open_pains, w.opportunities, w.value_and_cost, w.return_and_payback)
    rows = [_duty(duty, numbered, voice) for duty in f.duties]
    kept = [at for at in range(len(columns)) if any(_tells(row[at]) for row in rows)]
    yield Table(tuple(columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in rows))


def _tells(cell: Inline) -> bool:
    return any(cell.parts) if isinstance(cell, Stack) else bool(cell)


def _duty(duty: Duty, numbered: Mapping[str, Mapping[str, str]], voice: Voice) -> tuple[Inline, ...]:
    return (
        stack([duty.place, duty.address]) if duty.place else voice.w.no_owner,
        series([entry.mark for entry in duty.journeys]) if duty.journeys else None,
        _pains(duty, numbered, voice),
        _works(duty, numbered, voice),
        *(sums(duty.account, voice) if duty.account else (None, None)),
    )


def _pains(duty: Duty, numbered: Mapping[str, Mapping[str, str]], voice: Voice) -> Stack | None:
    """How many are open, how many of those are severe, and where."""
    if not duty.pains:
        return None
    high = sum(hurt.pain.severity == "high" for _, hurt in duty.pains)
    grade = say(voice.w.severity_is, grade=voice.words.severities["high"])
    listed = [
        (entry, entry.at(Jump(numbered[entry.number][hurt.stands_on.anchor], hurt.place.anchor)))
        for entry, hurt in duty.pains
    ]
    severe = say(voice.w.counted, what=grade, count=voice.number(high)) if high else None
    return stack([voice.number(len(duty.pains)), severe, marks(marked(listed), voice)])


def _works(duty: Duty, numbered: Mapping[str, Mapping[str, str]], voice: Voice) -> Stack | None:
    """How many there are, how many have a date, how many of those are late, and where those stand that are open."""
    w = voice.w
    if duty.account is None:
        return None
    dated = sum(work.opportunity.due is not None for _, work in duty.works)
    late = sum(overdue(work.opportunity, voice.today) for _, work in duty.works)
    listed = [(entry, _standing(entry, work, numbered[entry.number])) for entry, work in duty.works]
    return stack(
        [
            counts(duty.account, voice),
            say(w.counted, what=w.opportunities_due, count=voice.number(dated)) if dated else None,
            Strong(say(w.counted, what=w.overdue, count=voice.number(late))) if late else None,
            marks(marked(listed), voice),
        ]
    )


def _standing(entry: IndexedJourney, work: Work, numbered: Mapping[str, str]) -> Jump | None:
    """The number of the step or stage that an opportunity stands on, leading to it; none for one of the whole journey."""
    number = numbered.get(work.stands_on.anchor)
    return entry.at(Jump(number, work.place.anchor)) if number else None


def brought_blocks(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """What opportunities bring together, by journey and by objective; by owner, the table of owners tells it."""
    bare = replace(f.accounts, objectives=(), owners=() if f.duties else f.accounts.owners)
    blocks = (*account_blocks(bare, voice, 3), *_objectives(f, voice))
    if blocks:
        yield Heading(2, voice.w.accounts)
        yield TextBlock(cells.accounts_legend(f, voice))
        yield from blocks


def _objectives(f: ProjectFacts, voice: Voice) -> Iterator[Block]:
    """A row for each objective, with the opportunities that serve it, what to do first at the top."""
    w = voice.w
    if not f.accounts.objectives:
        return
    home = {id(work): entry for entry, work in f.backlog}
    yield Heading(3, w.by_objective)
    rows = tuple(
        (
            aim(row.group, voice) if isinstance(row.group, Goal) else w.no_objective,
            stack([counts(row, voice), *_serving(row, home, voice)]),
            *sums(row, voice),
        )
        for row in f.accounts.objectives
    )
    columns = (w.objective, w.opportunities, w.value_and_cost, w.return_and_payback)
    yield Table(columns, rows)


def _serving(row: AccountRow, home: Mapping[int, IndexedJourney], voice: Voice) -> Iterator[Inline]:
    """Opportunities with their status and value; rejected ones serve nothing."""
    listed = [work for work in row.works if work.opportunity.status != "rejected"]
    for work in listed[:_MOST]:
        value = work.opportunity.value
        amount = say(voice.w.value_a_year, amount=voice.money(value)) if value is not None else None
        status = voice.words.opportunity_statuses[work.opportunity.status]
        yield series([home[id(work)].at(work.place), series([status, amount])], " – ")
    if len(listed) > _MOST:
        yield voice.words.site("more-opportunities").format(n=voice.number(len(listed) - _MOST))
