"""Budgets of targets as data, for JSON and for programs of sheets."""

from collections.abc import Sequence
from typing import Any

from cjtool.measure.figures import ExpectedFigure
from cjtool.project.measured import PassedWindow, SpentBudget
from cjtool.query.notation import stated

COUNTED = ("windows", "period", "from", "to", "spent", "met", "unknown", "left")
"""What is told of a budget on one line: what is allowed of which period, its days, and how many windows went which way."""


def budget_record(each: ExpectedFigure) -> dict[str, Any] | None:
    """What is spent of the budget of a target; null where it has none."""
    allowed, found = each.expectation.budget, each.budget
    if allowed is None or found is None:
        return None
    return {
        "allowed": allowed.allowed,
        "window": allowed.window.removesuffix("s"),
        "period": allowed.period.removesuffix("s"),
        **_spent(found),
        "previous": None
        if found.previous is None
        else {**_spent(found.previous), "state": found.previous.state(allowed.allowed)},
    }


def budget_cells(targets: Sequence[ExpectedFigure]) -> list[str]:
    """A cell for each of `COUNTED`; of several targets those without a budget leave their place empty."""
    rows = [_cells(each) for each in targets]
    if not any(map(any, rows)):
        return [""] * len(COUNTED)
    return ["; ".join(column) for column in zip(*rows, strict=True)]


def _cells(each: ExpectedFigure) -> list[str]:
    allowed, found = each.expectation.budget, each.budget
    if allowed is None or found is None:
        return [""] * len(COUNTED)
    counts = (found.spent, found.met, found.unknown, found.left)
    days = (found.start.isoformat(), found.end.isoformat())
    return [str(allowed.length), allowed.period.removesuffix("s"), *days, *map(str, counts)]


def _spent(found: SpentBudget) -> dict[str, Any]:
    return {
        "from": found.start.isoformat(),
        "to": found.end.isoformat(),
        "spent": found.spent,
        "met": found.met,
        "unknown": found.unknown,
        "left": found.left,
        "windows": [_window(each) for each in found.windows],
    }


def _window(each: PassedWindow) -> dict[str, Any]:
    numbers = (None,) * 3 if each.figure is None else (stated(number) for number in each.figure)
    return {
        "from": each.start.isoformat(),
        "to": each.end.isoformat(),
        "state": each.state,
        **dict(zip(("value", "low", "high"), numbers, strict=True)),
        "n": each.n,
    }
