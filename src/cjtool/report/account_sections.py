"""What opportunities bring together, in blocks."""

from collections.abc import Iterable, Iterator

from cjtool.query import Account, Total
from cjtool.report.accounts import AccountRow, Accounts, CommonGround
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.goals import Goal
from cjtool.report.inline import Inline, Stack, Strong, say, series, stack
from cjtool.report.sort_keys import keyed
from cjtool.report.voice import Voice


def account_blocks(accounts: Accounts, voice: Voice, level: int) -> Iterator[Block]:
    """All opportunities in a line, then a table by objective, owner and journey, under headings of a level.

    Without amounts, or of one opportunity alone, only objectives are told; without those nothing.
    """
    w = voice.w
    told = _is_told(accounts)
    if told:
        yield from _together(accounts, voice)
    yield from _table(w.by_objective, w.objective, accounts.objectives, w.no_objective, voice, level)
    if told:
        yield from _table(w.owners, w.owner, accounts.owners, w.no_owner, voice, level)
        yield from _table(w.by_journey, w.journey, accounts.journeys, "", voice, level)


def total(accounts: Accounts, voice: Voice) -> Inline:
    """All opportunities in a line: value, cost and return; nothing where there is nothing to add up."""
    if not _is_told(accounts):
        return None
    label = voice.w.together if accounts.decided else voice.w.only_ideas
    return series([Strong(label), _line(accounts.whole, voice)], " ")


def _together(accounts: Accounts, voice: Voice) -> Iterator[Block]:
    """The sums, what is decided apart from ideas, and what speaks against adding up."""
    w = voice.w
    yield TextBlock(total(accounts, voice))
    if accounts.ideas.counted:
        yield TextBlock(series([Strong(w.ideas), _line(accounts.ideas, voice)], " "))
    if sum(part.value.stated for part in (accounts.whole, accounts.ideas) if part.value) > 1:
        yield TextBlock(series([w.overlap, *_shared(accounts.shared, voice)], " "))


def _shared(listed: Iterable[CommonGround], voice: Voice) -> Iterator[Inline]:
    """The metrics that several opportunities count on, and the pains that several go against."""
    named: dict[str, list[Inline]] = {"metric": [], "pain": []}
    for each in listed:
        named[each.kind].append(f"{each.name} ({voice.number(each.count)})")
    if named["metric"]:
        yield say(voice.w.same_metric, metrics=series(named["metric"]))
    if named["pain"]:
        yield say(voice.w.same_pain, pains=series(named["pain"], voice.semicolon))


def _is_told(accounts: Accounts) -> bool:
    """Whether there is something to sum up: several opportunities, some of which state an amount."""
    parts = (accounts.whole, accounts.ideas)
    return sum(part.counted for part in parts) > 1 and any(part.value or part.cost for part in parts)


def _table(
    heading: str, column: str, rows: tuple[AccountRow, ...], rest: str, voice: Voice, level: int
) -> Iterator[Block]:
    """A row for each group; the opportunities in none are called the `rest`."""
    w = voice.w
    if rows:
        yield Heading(level, heading)
        columns = (column, w.opportunities, w.value_and_cost, w.return_and_payback)
        yield Table(columns, tuple(_row(row, rest, voice) for row in rows))


def _row(row: AccountRow, rest: str, voice: Voice) -> tuple[Inline, ...]:
    group = aim(row.group, voice) if isinstance(row.group, Goal) else row.group or rest
    return group, counts(row, voice), *sums(row, voice)


def counts(row: AccountRow, voice: Voice) -> Stack:
    """How many opportunities a group has, and how many more are ideas."""
    ideas = say(voice.w.more_ideas, count=voice.number(row.ideas)) if row.ideas else None
    count = _count(row.account, voice) if row.account.counted or ideas is None else None
    return stack([count, ideas])


def sums(row: AccountRow, voice: Voice) -> tuple[Stack, Stack]:
    """Value and cost of a group, and its return and payback."""
    return stack(_amounts(row.account, voice)), stack(_returns(row.account, voice))


def aim(goal: Goal, voice: Voice) -> Stack:
    """An objective, with its metric and target."""
    target = None
    if goal.metric is not None and goal.target is not None:
        target = say(voice.w.counted, what=voice.w.target, count=voice.aim(goal.target, goal.metric))
    return stack([goal.objective.text, series([goal.metric.name if goal.metric else None, target], " · ")])


def _line(told: Account, voice: Voice) -> Inline:
    back = None
    if told.gain is not None and told.payback is not None:
        factor, years = voice.factor(told.gain), voice.years(told.payback)
        back = _partly(say(voice.w.pays_back, factor=factor, years=years), told.weighed, told, voice)
    noun = voice.w.opportunity if told.counted == 1 else voice.w.opportunities
    named = noun if voice.language == "de" else noun.lower()
    counted = series([f"{voice.number(told.counted)} {named}", _done(told, voice)])
    return series([counted, *_amounts(told, voice), back], " · ")


def _count(told: Account, voice: Voice) -> Inline:
    return series([voice.number(told.counted), _done(told, voice)])


def _done(told: Account, voice: Voice) -> Inline:
    return say(voice.w.of_which_done, count=voice.number(told.done)) if told.done else None


def _amounts(told: Account, voice: Voice) -> list[Inline]:
    """Value a year and cost, each with how many opportunities state it unless all do."""
    pairs = ((voice.w.value_a_year, told.value), (voice.w.costs, told.cost))
    return [
        _partly(say(sentence, amount=_money(total, voice)), total.stated, told, voice)
        for sentence, total in pairs
        if total is not None
    ]


def _returns(told: Account, voice: Voice) -> list[Inline]:
    """Return and payback of those that state both value and cost."""
    if told.gain is None or told.payback is None:
        return []
    return [
        keyed(f"{voice.factor(told.gain)} ×", told.gain),
        _partly(voice.years(told.payback), told.weighed, told, voice),
    ]


def _money(total: Total, voice: Voice) -> str:
    return voice.money(total.amount)


def _partly(known: Inline, stated: int, told: Account, voice: Voice) -> Inline:
    """What is known, and of how many opportunities where that is not all."""
    if stated == told.counted:
        return known
    among = say(voice.w.known_of, stated=voice.number(stated), count=voice.number(told.counted))
    return series([known, among], " ")
