"""What of a budget is spent, as lines for people. Imports Babel and the words of reports, so import it on use."""

from collections.abc import Iterator
from datetime import date

from cjtool.formats.measures_words import STATES
from cjtool.i18n.table import words
from cjtool.model.budgets import Budget
from cjtool.project.measured import SpentBudget
from cjtool.query.budget_words import signs_of, whole_text


def lines(budget: Budget, found: SpentBudget, language: str, today: date) -> Iterator[list[str]]:
    """Cells on the period asked about, then on the period before, where that has answers: signs, words, and whether it was met."""
    for each in (found, found.previous):
        if each is not None:
            state = STATES[each.state(budget.allowed)][language]
            yield [signs_of(each), whole_text(budget, each, words(language), today), state]
