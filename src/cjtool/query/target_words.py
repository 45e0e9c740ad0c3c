"""Targets of what customers answer, as readers see them in outputs, reports and pictures."""

from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.model import Metric
from cjtool.model.expected import Expectation
from cjtool.query.budget_words import aim_text
from cjtool.query.notation import answered


def target_text(expected: Expectation, metric: Metric, words: Words) -> str:
    """What is to be measured, on its side, and when: `≥ 20, answers at most 90 days old`, `≥ 20, missed in at most 2 weeks per quarter`."""
    told = answered(expected.number, metric, words.language, exact=True)
    bound = f"{'≥' if expected.at_least else '≤'} {told}"
    return ", ".join(filter(None, (bound, _age(expected, words), _budget(expected, words))))


def _age(expected: Expectation, words: Words) -> str:
    """How old answers may be."""
    if expected.within is None:
        return ""
    time = locale.length(expected.within.low, expected.within.high, expected.within.unit, words)
    return words.report.answers_within.format(time=time)


def _budget(expected: Expectation, words: Words) -> str:
    return "" if expected.budget is None else aim_text(expected.budget, words)
