"""Rows of detractors and promoters ─► the closed loop: when a follow-up is due, and whether it came in time."""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date, tzinfo
from functools import cache
from typing import Any, NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answer_rows import AnswerRows, Standing
from cjtool.measure.closed_loop import WAITING, ClosedLoop, FollowUp, Promoter, joined, loop_state
from cjtool.measure.dates_shown import NO_DATES, ShownDates
from cjtool.measure.days import time_later
from cjtool.measure.duties import call_back
from cjtool.measure.finding import FoundPlace
from cjtool.measure.judging import Period
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.places import step_places
from cjtool.measure.question import PLACES, Counted, Group
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.measure.totals import names_total
from cjtool.message import Message
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace

_OLDEST_FIRST: tuple[Callable[[FollowUp], Any], ...] = (
    lambda each: each.owner == "",
    lambda each: each.owner,
    lambda each: each.state not in WAITING,
    lambda each: each.due is None,
    lambda each: each.day is None,
    lambda each: each.day or date.min,
    lambda each: each.at,
    lambda each: each.customer,
)
"""By what follow-ups are sorted, one after the other: keys of six would take more memory than the list."""


class _Told(NamedTuple):
    """One row that counts. `who` tells one customer from another; `customer` is what may be shown of it."""

    stands: Standing
    day: date | None
    who: str
    customer: str
    followed: date | None
    unclear: bool


class _Newest(NamedTuple):
    """The newest of the high and low answers of a customer; many customers share one."""

    stands: Standing
    day: date | None


class LoopJudge:
    """Judges the rows of all sources of a project, one source after another.

    Of millions of rows no more is kept than is told: who is to be called back, and how each customer stands at last.
    """

    def __init__(self, workspace: Workspace, zone: tzinfo, period: Period) -> None:
        self._workspace, self._zone, self._period = workspace, zone, period
        self._calls: list[FollowUp] = []
        self._lines: dict[tuple[str, date | None], dict[str, int]] = defaultdict(dict)
        self._newest: dict[str, _Newest] = {}
        self._nameless = 0
        self._left_out = LeftOutRows()
        self._steps = step_places(workspace)
        self._at = cache(self._found_at)
        self._duty = cache(lambda place: call_back(place, workspace))
        self._same = cache(_Newest)

    def question(
        self,
        source: AnswerSource,
        counted: Counted,
        totals: Counter[tuple[Group, str]],
        name: str = "",
        shown: ShownDates = NO_DATES,
    ) -> RowQuestion:
        """What is asked of a source, which is called so: the rows with a text of the score that makes a detractor or a promoter in it.

        What was counted also says how many rows are about nothing in the project; those outside the period, and the
        `totals` of their place and moment, are not told.
        """
        self._left_out.source = name
        rows = AnswerRows(source, self._workspace, self._zone, self._period, shown)
        texts = {(group[: len(PLACES)], group[-1]) for group in counted.groups}
        for (places, moment), count in (_by_place(counted) - totals).items():
            error = rows.unplaced(places)
            if error is not None and not names_total(error) and rows.answered(moment) != says.OUTSIDE:
                self._left_out.add_unknown(error, count)
        wanted = frozenset(score for places, score in texts if rows.stands(places, score))
        return RowQuestion(rows.headings, source.filter, {source.columns.score: wanted})

    def take(self, source: AnswerSource, rows: Iterable[RowTexts], shown: ShownDates = NO_DATES) -> None:
        """Take in the rows of a source that answer `question`; `shown` is what its dates show of how they are read.

        One customer has one line for one moment and day, whatever the metrics and sources. Who gave an answer is a dict,
        which takes half as much as a set.
        """
        reader = AnswerRows(source, self._workspace, self._zone, self._period, shown)
        seen: dict[tuple[FoundPlace, float, date | None], dict[str, None]] = defaultdict(dict)
        for row in rows:
            told = self._row(reader, dict(zip(reader.headings, row, strict=True)))
            if told is None:
                continue
            if told.stands.standing == "promoter":
                customers = seen[told.stands.place, told.stands.score, told.day]
                if told.who in customers:
                    self._left_out.add(says.REPEATED)
                    continue
                if told.who:
                    customers[told.who] = None
            self._keep(told)

    def unread(self, counted: Counted) -> None:
        """Tell what could not be read of a source."""
        self._left_out.add_unread(counted)

    def result(self) -> ClosedLoop:
        """The closed loop of all that was taken in."""
        for key in reversed(_OLDEST_FIRST):
            self._calls.sort(key=key)
        favour = self._workspace.project.measure.promoters
        happy = self._promoters()
        return ClosedLoop(
            self._workspace, tuple(self._calls), happy, favour, self._nameless, self._left_out.listed
        )

    def _row(self, reader: AnswerRows, row: dict[str, str]) -> _Told | None:
        stands = reader.standing(row)
        if stands is None:
            return None
        day = reader.day(row)
        if isinstance(day, Message):
            self._left_out.add(day)
            return None
        followed = reader.followed(row)
        if followed is not None and not isinstance(followed, Message) and day is not None and followed < day:
            followed = says.FOLLOWED_BEFORE
        if isinstance(followed, Message):
            self._left_out.add(followed)
        known = None if isinstance(followed, Message) else followed
        who, customer = sys.intern(reader.respondent(row)), sys.intern(reader.customer(row))
        return _Told(stands, day, who, customer, known, isinstance(followed, Message))

    def _keep(self, told: _Told) -> None:
        if told.stands.standing == "detractor":
            self._call(told)
        if told.customer:
            newest = self._newest.get(told.customer)
            if newest is None or _age(told) >= _age(newest):
                self._newest[told.customer] = self._same(told.stands, told.day)
        else:
            self._nameless += told.stands.standing == "promoter"

    def _call(self, told: _Told) -> None:
        """Put a low answer on the list, or to the others of that customer at that moment on that day."""
        call = self._follow_up(told)
        if call is None:
            self._left_out.add(says.OTHER_METRIC)
            return
        lines = self._lines[call.at, call.day]
        line = lines.get(told.who)
        if line is None:
            if told.who:
                lines[told.who] = len(self._calls)
            self._calls.append(call)
        elif (call.metric, call.score) in self._calls[line].answers:
            self._left_out.add(says.REPEATED)
        else:
            self._calls[line] = joined(self._calls[line], call, self._workspace.today)

    def _follow_up(self, told: _Told) -> FollowUp | None:
        """What is due to a customer; None where answers to this metric are not followed up there."""
        place, score = told.stands.place, told.stands.score
        owner, within, is_asked = self._duty(place)
        if not is_asked:
            return None
        due = None if told.day is None or within is None else time_later(told.day, within)
        state = loop_state(told.followed, due, self._workspace.today, unclear=told.unclear)
        at, metric = self._at(place), place.metric
        return FollowUp(
            at, owner, metric, score, told.customer, state, told.day, due, told.followed, told.stands.height
        )

    def _promoters(self) -> tuple[Promoter, ...]:
        """Who recommends by the newest of their high and low answers, and does not wait for a call."""
        waiting = {each.customer for each in self._calls if each.state in WAITING}
        kept = [
            Promoter(self._at(each.stands.place), each.stands.place.metric, id, each.day)
            for id, each in self._newest.items()
            if each.stands.standing == "promoter" and id not in waiting and "[" not in id
        ]
        return tuple(sorted(kept, key=lambda each: (each.day or date.min, each.customer), reverse=True))

    def _found_at(self, place: FoundPlace) -> str:
        if place.step:
            return self._steps[place.journey, place.step]
        return f"touchpoint:{place.touchpoint}" if place.touchpoint else place.journey


def _by_place(counted: Counted) -> Counter[tuple[Group, str]]:
    """How many rows were counted by the texts of `PLACES` and their moment."""
    found: Counter[tuple[Group, str]] = Counter()
    for group, rows in counted.groups.items():
        found[group[: len(PLACES)], group[-2]] += rows
    return found


def at_journeys(at: str, journeys: frozenset[str]) -> bool:
    """Whether a place is in some journeys, or is a touchpoint, which belongs to all."""
    return at.startswith("touchpoint:") or at.partition("/")[0] in journeys


def _age(told: _Told | _Newest) -> date:
    return told.day or date.min
