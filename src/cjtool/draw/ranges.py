"""Figures that are known, or known to lie between two ends, as readers see them: shares, amounts, numbers of people."""

from collections.abc import Iterator

from cjtool.draw.grid import Subject
from cjtool.model import Pain
from cjtool.model.between import Between

_AMOUNTS = {"cost", "worth"}
"""Keys that hold an amount in the project's currency."""


def told(key: str, value: Between, subject: Subject) -> str:
    """What stands under a key: `2–6%`, `€380–€520`, `10,000–14,000`."""
    from cjtool.i18n import locale

    language = subject.words.language
    if key in _AMOUNTS:
        return locale.money_between(value.low, value.high, subject.workspace.project.currency, language)
    return locale.between(value.low, value.high, language, share=value.share)


def at_stake(pain: Pain, subject: Subject) -> Iterator[str]:
    """How many of those whom a pain hurts leave, and what it costs each time; nothing of what is not stated."""
    report = subject.words.report
    if pain.drop_off is not None:
        yield report.leave.format(share=told("drop_off", pain.drop_off, subject))
    if pain.cost is not None:
        yield report.costs_each.format(amount=told("cost", pain.cost, subject))
