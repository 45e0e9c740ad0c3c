"""What is spent of the budget of a target, as readers see it in outputs, reports and pictures."""

from collections.abc import Mapping
from datetime import date

from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.model.budgets import Budget
from cjtool.project.measured import RunState, SpentBudget

STATE_SIGNS: Mapping[RunState, str] = {"met": "✓", "missed": "✗", "unknown": "?"}
"""A sign for each state, which no language changes."""
_TO_COME = "·"
_MOST = 31
"""So many signs are still counted at a glance: those of the days of a month."""


def signs_of(found: SpentBudget) -> str:
    """A sign for each window of a period, in order; none where there are more than can be looked over."""
    if found.total > _MOST:
        return ""
    return "".join(STATE_SIGNS[each.state] for each in found.windows) + _TO_COME * found.left


def spent_text(budget: Budget, found: SpentBudget, words: Words, today: date | None = None) -> str:
    """How much is spent: `2 of 2 weeks of this quarter spent`; of another one, or where no day is given, with its name: `Q4 2025`."""
    if today is not None and found.start <= today <= found.end:
        phrase = words.measured(f"budget-{budget.period}")
    else:
        phrase = words.measured("budget-then")
    return phrase.format(
        spent=locale.number(found.spent, words.language),
        windows=length_text(budget, words),
        period=locale.period(found.start, budget.period, words.locale),
    )


def open_text(budget: Budget, found: SpentBudget, words: Words, today: date | None = None) -> str:
    """The same, with how many windows leave it open."""
    told = spent_text(budget, found, words, today)
    if found.unknown:
        unknown = locale.number(found.unknown, words.language)
        told = words.measured("budget-unknown").format(told=told, unknown=unknown)
    return told


def whole_text(budget: Budget, found: SpentBudget, words: Words, today: date) -> str:
    """The same, and how many windows are to come."""
    told = open_text(budget, found, words, today)
    if found.left:
        left, every = (locale.number(count, words.language) for count in (found.left, found.total))
        told = words.measured("budget-to-go").format(told=told, left=left, all=every)
    return told


def length_text(budget: Budget, words: Words) -> str:
    """How much a budget allows: `2 weeks`."""
    return locale.length(budget.allowed, budget.allowed, budget.window, words)


def aim_text(budget: Budget, words: Words) -> str:
    """What a budget asks for: `missed in at most 2 weeks per quarter`."""
    allowed = f"{length_text(budget, words)} {locale.per(budget.period, words)}"
    return words.measured("budget-aim").format(budget=allowed)
