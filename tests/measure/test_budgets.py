"""Budgets of targets: which windows a period has, what is spent of it, and when a target is missed by that."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measure.conftest import JOURNEY, SETTINGS

from cjtool.app.measuring import MeasureRequest
from cjtool.measure.answers import AnswerSubject
from cjtool.measure.budgets import asked_days, period_of, spent, windows_of
from cjtool.measure.figures import ExpectedFigure, MeasuredProject
from cjtool.measure.intervals import net_promoter_score
from cjtool.measure.places import Answered
from cjtool.measure.scores import Figured, sides
from cjtool.measure.spans import Span, calendar_span
from cjtool.model.budgets import FEWEST, Budget, BudgetPeriod, BudgetWindow
from cjtool.model.expected import expectation
from cjtool.project.measured import RunState, SpentBudget

Measured = Callable[..., MeasuredProject]
DAY = timedelta(days=1)
SCORES = {"✓": 9, "✗": 0}
"""Five answers of such a score are an NPS that is surely above or below 0: 17.6 … 100, and −100 … −17.6."""
KINDS = sorted(FEWEST)


def windows(budget: str, day: str) -> list[str]:
    """The windows of the period that holds a day, as `2026-04-06/2026-04-12`."""
    found = expectation(f"nps >= 0 budget {budget}").budget
    assert found is not None
    asked = asked_days(date.fromisoformat(day))
    return [f"{start}/{end}" for start, end in windows_of(found, period_of(found, asked))]


def rows(signs: str, first: date, days: int = 7) -> str:
    """Five answers for each sign, on the third day of each window, from the one that begins on a day on; `?` gives four."""
    lines = ["step,score,t"]
    for at, sign in enumerate(signs):
        when = first + timedelta(days=days * at + 2)
        lines += [f"Pays,{SCORES.get(sign, 9)},{when}"] * (4 if sign == "?" else 0 if sign == " " else 5)
    return "\n".join(lines)


def target(
    measured: Measured, expect: str, answers: str, request: MeasureRequest | None = None, more: str = ""
) -> ExpectedFigure:
    """The one target of a project whose answers have days."""
    settings = SETTINGS.replace("score: score", "score: score, time: t") + more
    journey = JOURNEY.replace("touchpoint: desk", f"touchpoint: desk, expect: '{expect}'")
    [found] = measured({"answers.csv": answers}, settings, journey, request).targets
    return found


def signs(found: SpentBudget | None) -> str:
    assert found is not None
    return "".join({"met": "✓", "missed": "✗", "unknown": "?"}[each.state] for each in found.windows)


WEEKLY = "nps >= 0 budget 2 weeks per quarter"
MONDAY = date(2026, 4, 6)
"""The first one of the second quarter of 2026, which begins on a Wednesday."""


def test_the_weeks_of_a_quarter_are_those_that_begin_in_it() -> None:
    found = windows("2 weeks per quarter", "2026-06-30")

    assert found[0] == "2026-04-06/2026-04-12"  # 1 to 5 April lie in a week of the quarter before
    assert found[-1] == "2026-06-29/2026-07-05"  # and this one ends in the next
    assert len(found) == 13


@pytest.mark.parametrize(
    ("budget", "day", "count", "first", "last"),
    [
        ("1 week per year", "2020-12-31", 52, "2020-01-06/2020-01-12", "2020-12-28/2021-01-03"),  # ISO week 53
        ("1 week per year", "2021-01-03", 52, "2021-01-04/2021-01-10", "2021-12-27/2022-01-02"),
        ("1 week per year", "2018-06-01", 53, "2018-01-01/2018-01-07", "2018-12-31/2019-01-06"),  # ISO week 1 of 2019
        ("1 week per quarter", "2030-07-01", 14, "2030-07-01/2030-07-07", "2030-09-30/2030-10-06"),
        ("1 week per month", "2024-02-10", 4, "2024-02-05/2024-02-11", "2024-02-26/2024-03-03"),
        ("1 day per month", "2024-02-10", 29, "2024-02-01/2024-02-01", "2024-02-29/2024-02-29"),
        ("1 day per month", "2100-02-10", 28, "2100-02-01/2100-02-01", "2100-02-28/2100-02-28"),
        ("1 day per year", "2024-05-05", 366, "2024-01-01/2024-01-01", "2024-12-31/2024-12-31"),
        ("1 month per quarter", "2024-03-31", 3, "2024-01-01/2024-01-31", "2024-03-01/2024-03-31"),
        ("1 month per year", "2023-12-31", 12, "2023-01-01/2023-01-31", "2023-12-01/2023-12-31"),
        ("1 quarter per year", "2026-01-01", 4, "2026-01-01/2026-03-31", "2026-10-01/2026-12-31"),
        ("1 month per quarter", "9999-12-31", 3, "9999-10-01/9999-10-31", "9999-12-01/9999-12-31"),
        ("1 month per quarter", "0001-01-01", 3, "0001-01-01/0001-01-31", "0001-03-01/0001-03-31"),
    ],
)  # fmt: skip
def test_each_period_has_its_windows(budget: str, day: str, count: int, first: str, last: str) -> None:
    found = windows(budget, day)

    assert (len(found), found[0], found[-1]) == (count, first, last)


@pytest.mark.parametrize("kind", KINDS)
def test_every_day_lies_in_one_window_of_one_period(kind: tuple[BudgetWindow, BudgetPeriod]) -> None:
    budget, day = Budget(0, *kind), date(2019, 1, 1)
    found: list[tuple[date, date]] = []
    while day < date(2031, 1, 1):
        period = calendar_span(day, _span(budget.period))
        found += windows_of(budget, period)
        day = period[1] + DAY

    assert all(start <= end for start, end in found)
    assert [after[0] - before[1] for before, after in pairwise(found)] == [DAY] * (len(found) - 1)


@pytest.mark.parametrize("kind", KINDS)
def test_the_fewest_windows_of_a_period_are_known(kind: tuple[BudgetWindow, BudgetPeriod]) -> None:
    budget, day = Budget(0, *kind), date(2000, 1, 1)
    counts: set[int] = set()
    while day < date(2400, 1, 1):  # after 400 years days of the week and leap years come again
        period = calendar_span(day, _span(budget.period))
        counts.add(len(list(windows_of(budget, period))))
        day = period[1] + DAY

    assert min(counts) == budget.fewest


def _span(period: BudgetPeriod) -> Span:
    spans: dict[BudgetPeriod, Span] = {"months": "month", "quarters": "quarter", "years": "year"}
    return spans[period]


@pytest.mark.parametrize(
    ("weeks", "state", "spent", "left"),
    [
        ("✓✗✓✓?✓✗✓✓✓✓✓", "unknown", 2, 1),  # two of two are spent, and one week may be a third
        ("✓✗✓✓✓✓✗✓✓✓✓✓", "met", 2, 1),
        ("✓✗✓✗✓✓✗✓✓✓✓✓", "missed", 3, 1),
        ("✓✗✓✗✓✓✗?????", "missed", 3, 1),
        ("✓✓✓✓✓✓✓✓✓✓??", "met", 0, 1),
        ("???✗✗✗      ", "missed", 3, 1),
        ("????????????", "unknown", 0, 1),
    ],
)
def test_a_target_is_missed_only_where_more_is_spent_than_its_budget(
    weeks: str, state: str, spent: int, left: int, measured: Measured
) -> None:
    found = target(measured, WEEKLY, rows(weeks, MONDAY))

    assert found.state == state
    assert signs(found.budget) == weeks.replace(" ", "?")
    assert found.budget is not None
    assert (found.budget.spent, found.budget.left, found.budget.total) == (spent, left, 13)


@pytest.mark.parametrize(("weeks", "state"), [("??", "unknown"), ("✗✗", "unknown"), ("✓?", "met")])
def test_that_no_more_than_two_of_two_weeks_can_be_missed_meets_nothing(
    weeks: str, state: str, measured: Measured
) -> None:
    found = target(measured, WEEKLY, rows(weeks, MONDAY), MeasureRequest(end=date(2026, 4, 19)))

    assert (found.state, signs(found.budget)) == (state, weeks)


def test_early_in_a_quarter_nothing_is_known(measured: Measured) -> None:
    found = target(measured, WEEKLY, rows("✗✗✗", MONDAY), MeasureRequest(end=date(2026, 4, 11)))

    assert (found.state, found.figure and found.figure.n) == ("unknown", 5)
    assert found.budget is not None
    assert (found.budget.windows, found.budget.left) == ((), 13)


def test_the_week_across_a_quarters_end_is_told_with_the_quarter_in_which_it_began(
    measured: Measured,
) -> None:
    answers = rows("✗✗✗", date(2026, 3, 30)) + "\nPays,0,2026-04-01" * 5

    found = target(measured, WEEKLY, answers).budget

    assert found is not None
    assert (found.start, found.end, signs(found)[:3]) == (date(2026, 4, 1), date(2026, 6, 30), "✗✗?")
    assert found.previous is not None
    assert (found.previous.start, found.previous.left, signs(found.previous)) == (
        date(2026, 1, 1),
        0,
        "?" * 12 + "✗",
    )
    assert found.previous.windows[-1].n == 10


def test_a_week_of_which_today_is_the_last_day_is_not_over(measured: Measured) -> None:
    sunday = rows("✗", date(2026, 6, 22))  # today is Tuesday 30 June

    over = target(measured, WEEKLY, sunday, MeasureRequest(end=date(2026, 6, 28))).budget
    cut = target(measured, WEEKLY, sunday, MeasureRequest(end=date(2026, 6, 27))).budget
    daily = target(measured, "nps >= 0 budget 2 days per month", sunday).budget

    assert over is not None
    assert cut is not None
    assert daily is not None
    assert (len(over.windows), len(cut.windows)) == (12, 11)
    assert (len(daily.windows), daily.left, daily.spent) == (29, 1, 1)


def test_the_last_day_asked_about_says_which_quarter(measured: Measured) -> None:
    answers = rows("✗✗✗", date(2026, 1, 5)) + rows("✓✓✓", MONDAY).removeprefix("step,score,t")

    first = target(measured, WEEKLY, answers, MeasureRequest(end=date(2026, 3, 31)))
    second = target(measured, WEEKLY, answers, MeasureRequest(end=date(2026, 12, 31)))

    assert (first.state, first.budget and first.budget.start) == ("missed", date(2026, 1, 1))
    assert (second.state, second.budget and second.budget.start) == ("unknown", date(2026, 4, 1))
    assert second.budget is not None
    assert second.budget.previous is not None
    assert second.budget.previous.state(2) == "missed"


def test_a_quarter_without_answers_is_not_told_beside(measured: Measured) -> None:
    found = target(measured, WEEKLY, rows("✓", MONDAY)).budget

    assert found is not None
    assert found.previous is None


def test_windows_that_began_before_what_is_asked_are_not_known(measured: Measured) -> None:
    found = target(
        measured, WEEKLY, rows("✗✗✗✓", MONDAY), MeasureRequest(start=date(2026, 4, 14))
    )  # a Tuesday

    assert (found.state, signs(found.budget)) == ("unknown", "??✗✓" + "?" * 8)


def test_how_old_answers_of_figures_may_be_takes_none_from_a_budget(measured: Measured) -> None:
    more = "  within: 30 days\n"

    found = target(measured, WEEKLY, rows("✗✗✗✓✓✓✓✓✓✓✓✓", MONDAY), more=more)

    assert (found.state, found.budget and found.budget.spent) == ("missed", 3)
    assert found.figure is not None
    assert found.figure.n == 60


def test_the_figure_of_a_budget_is_that_of_its_period_so_far(measured: Measured) -> None:
    answers = rows("✗", date(2026, 3, 30)) + rows("✓✓", date(2026, 6, 22)).removeprefix("step,score,t")

    found = target(measured, WEEKLY, answers)

    assert found.figure is not None
    assert (found.figure.n, found.figure.value) == (5, 100)  # others are of the quarter before, or of 1 July


def test_answers_without_a_day_are_in_no_window(measured: Measured) -> None:
    journey = JOURNEY.replace("touchpoint: desk", f"touchpoint: desk, expect: '{WEEKLY}'")

    [found] = measured({"answers.csv": "step,score\n" + "Pays,0\n" * 50}, SETTINGS, journey).targets

    assert (found.state, found.figure, signs(found.budget)) == ("unknown", None, "?" * 12)


def test_a_budget_of_none_is_missed_by_one_week(measured: Measured) -> None:
    none = "nps >= 0 budget 0 weeks per quarter"

    assert target(measured, none, rows("✓✗✓", MONDAY)).state == "missed"
    assert target(measured, none, rows("✓" * 12, MONDAY)).state == "met"
    assert target(measured, none, rows("✓✓?", MONDAY)).state == "unknown"


WEEKS = st.text("✓✗?", min_size=1, max_size=12)
ALLOWED = st.integers(0, 11)
ORDER: list[RunState] = ["met", "unknown", "missed"]


def budgeted(weeks: str) -> SpentBudget:
    """What is spent of the second quarter of 2026 after so many weeks, by the answers of each."""
    own = [
        Answered(
            AnswerSubject("lamp", "pays", "", "nps", "", "", (), MONDAY + timedelta(days=7 * at)),
            Counter({float(SCORES.get(sign, 9)): 4 if sign == "?" else 5}),
            0,
        )
        for at, sign in enumerate(weeks)
    ]
    end = MONDAY + timedelta(days=7 * len(weeks) - 1)
    return spent(expectation(WEEKLY), own, asked_days(date(2026, 6, 30), end=end), _figure)


def _figure(own: Sequence[Answered]) -> Figured | None:
    scores = sum((each.scores for each in own), Counter[float]())
    if scores.total() < 5:
        return None
    found = net_promoter_score(*sides(scores))
    return Figured(found.value, *found.interval, scores.total())


@given(WEEKS)
def test_the_windows_of_a_period_are_spent_met_unknown_or_left(weeks: str) -> None:
    found = budgeted(weeks)

    assert (found.spent, found.met, found.unknown) == tuple(map(weeks.count, "✗✓?"))
    assert found.spent + found.met + found.unknown + found.left == found.total == 13


@given(WEEKS, st.integers(0, 11), ALLOWED)
def test_one_missed_week_more_never_makes_it_better(weeks: str, at: int, allowed: int) -> None:
    at %= len(weeks)
    before, after = budgeted(weeks), budgeted(weeks[:at] + "✗" + weeks[at + 1 :])

    assert after.spent == before.spent + (weeks[at] != "✗")
    assert ORDER.index(after.state(allowed)) >= ORDER.index(before.state(allowed))


@given(WEEKS, ALLOWED)
def test_a_larger_budget_is_never_worse(weeks: str, allowed: int) -> None:
    found = budgeted(weeks)

    assert ORDER.index(found.state(allowed + 1)) <= ORDER.index(found.state(allowed))


@given(WEEKS, st.text("✓✗?", max_size=11), ALLOWED)
def test_what_is_missed_stays_missed_until_the_period_ends(weeks: str, more: str, allowed: int) -> None:
    longer = (weeks + more)[:12]

    if budgeted(weeks).state(allowed) == "missed":
        assert budgeted(longer).state(allowed) == "missed"
