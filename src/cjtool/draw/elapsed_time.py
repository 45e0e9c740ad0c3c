"""How long a journey takes, in the words of its readers."""

from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.query import LeadTime


def time_taken(lead: LeadTime, words: Words) -> str:
    """The sum: `≈ 6–16 weeks`."""
    total = lead.total
    return "≈\u00a0" * lead.rounded + locale.length(total.low, total.high, total.unit, words)


def time_stated(lead: LeadTime, words: Words) -> str:
    """The sum, with the number of steps that it is stated for where that is not all."""
    if not lead.partial:
        return time_taken(lead, words)
    return words.report.stated_for.format(time=time_taken(lead, words), told=lead.told, asked=lead.asked)
