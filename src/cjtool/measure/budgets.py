"""Budgets of targets: the windows of a calendar period, each judged by its own answers."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeAlias, cast

from cjtool.measure.days import days_later
from cjtool.measure.places import Answered
from cjtool.measure.scores import Figured
from cjtool.measure.spans import Span, calendar_span
from cjtool.measure.targets import state_of
from cjtool.model.budgets import Budget, BudgetPeriod, BudgetWindow
from cjtool.model.expected import Expectation
from cjtool.project.measured import PassedWindow, Ranged, SpentBudget

Figure: TypeAlias = Callable[[Sequence[Answered]], Figured | None]
"""The figure of some answers; None where there are too few."""
Days: TypeAlias = tuple[date, date]
"""A first and a last day."""
_WEEK = 7


class AskedDays(NamedTuple):
    """The days that budgets look at: from `start`, if that is given, up to `end`; `today` is not over yet."""

    today: date
    end: date
    start: date | None = None

    def has_passed(self, window: Days) -> bool:
        """Whether all of a window lies behind us, and within what is asked."""
        return window[1] <= self.end and window[1] < self.today


def asked_days(today: date, start: date | None = None, end: date | None = None) -> AskedDays:
    """What is asked of days; nobody answered later than today."""
    return AskedDays(today, today if end is None else min(end, today), start)


def period_of(budget: Budget, asked: AskedDays) -> Days:
    """The calendar period of a budget that holds the last day asked about."""
    return calendar_span(asked.end, _span(budget.period))


def windows_of(budget: Budget, period: Days) -> Iterator[Days]:
    """The windows of a calendar period, in order: those that begin in it.

    Weeks begin on Monday, as in ISO 8601. The one that holds the last day of a period may end in the next one, to which it
    does not belong then: every day lies in one window.
    """
    begin, end = period
    if budget.window == "weeks":
        begin = days_later(begin, -begin.weekday() % _WEEK)
    while begin <= end:
        last = _last_day(begin, budget.window)
        yield begin, last
        if last == date.max:
            return
        begin = days_later(last, 1)


def spent(expectation: Expectation, own: Iterable[Answered], asked: AskedDays, figure: Figure) -> SpentBudget:
    """What is spent of the budget of a target in the period asked about, and in the one before, where that has answers."""
    budget = cast("Budget", expectation.budget)
    period = period_of(budget, asked)
    answers = _Dated(own)
    now = _in_period(expectation, period, answers, asked, figure)
    if period[0] == date.min:
        return now
    before = calendar_span(days_later(period[0], -1), _span(budget.period))
    windows = tuple(windows_of(budget, before))
    if not answers.between((windows[0][0], windows[-1][1])):
        return now
    return replace(now, previous=_in_period(expectation, before, answers, asked, figure))


def so_far(budget: Budget, own: Iterable[Answered], asked: AskedDays) -> list[Answered]:
    """The answers of the windows of the period asked about, those of one that is not over among them."""
    first = next(windows_of(budget, period_of(budget, asked)))[0]
    return _Dated(own).between((first, asked.end))


class _Dated:
    """Answers by their days; those without are in no window."""

    def __init__(self, own: Iterable[Answered]) -> None:
        self._by_day: dict[date, list[Answered]] = defaultdict(list)
        for each in own:
            if each.subject.day is not None and each.scores:
                self._by_day[each.subject.day].append(each)
        self._days = sorted(self._by_day)

    def between(self, window: Days) -> list[Answered]:
        """Those of a window."""
        days = self._days[bisect_left(self._days, window[0]) : bisect_right(self._days, window[1])]
        return [each for day in days for each in self._by_day[day]]


def _in_period(
    expectation: Expectation, period: Days, answers: _Dated, asked: AskedDays, figure: Figure
) -> SpentBudget:
    windows = list(windows_of(cast("Budget", expectation.budget), period))
    passed = [window for window in windows if asked.has_passed(window)]
    judged = (_judged(expectation, window, _asked_about(window, answers, asked), figure) for window in passed)
    return SpentBudget(*period, tuple(judged), len(windows) - len(passed))


def _asked_about(window: Days, answers: _Dated, asked: AskedDays) -> list[Answered]:
    """The answers of a window; none where it began before what is asked, as some of them may be lacking."""
    return answers.between(window) if asked.start is None or window[0] >= asked.start else []


def _judged(expectation: Expectation, window: Days, own: list[Answered], figure: Figure) -> PassedWindow:
    found = figure(own)
    if found is None:
        return PassedWindow(*window, "unknown")
    return PassedWindow(*window, state_of(expectation, found), Ranged(*found[:3]), found.n)


def _last_day(begin: date, window: BudgetWindow) -> date:
    """The last day of the window that begins on a day."""
    if window == "days":
        return begin
    if window == "weeks":
        return days_later(begin, _WEEK - 1)
    return calendar_span(begin, _span(window))[1]


def _span(unit: BudgetWindow | BudgetPeriod) -> Span:
    return cast("Span", unit.removesuffix("s"))
