"""How long a journey takes, and money to come back, in the words of its readers."""

from math import ceil

from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.query import LeadTime

_YEAR = 12
"""So many months, and more are told in years."""


def in_years(value: float, words: Words) -> str:
    """A number of years within which money comes back, so rounded up; less than one in months, less than a month in weeks."""
    told, unit = (
        (_up(value * 10) / 10, "years")
        if _up(value * 12) > _YEAR
        else (_up(value * 12), "months")
        if value >= 1 / 12
        else (_up(value * 52), "weeks")
    )
    return locale.length(told, told, unit, words)


def time_taken(lead: LeadTime, words: Words) -> str:
    """The sum: `≈ 6–16 weeks`."""
    total = lead.total
    return "≈\u00a0" * lead.rounded + locale.length(total.low, total.high, total.unit, words)


def time_stated(lead: LeadTime, words: Words) -> str:
    """The sum, with the number of steps that it is stated for where that is not all."""
    if not lead.partial:
        return time_taken(lead, words)
    return words.report.stated_for.format(time=time_taken(lead, words), told=lead.told, asked=lead.asked)


def _up(value: float) -> int:
    """The next whole number, but for what arithmetic adds."""
    return ceil(round(value, 6))
