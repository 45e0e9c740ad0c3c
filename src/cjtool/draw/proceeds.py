"""What an opportunity brings, in words: the same on the map, on summaries and on the sheet of a project."""

from collections.abc import Iterator

from cjtool.draw.figures import money
from cjtool.draw.grid import Subject
from cjtool.i18n.payback_time import in_years
from cjtool.model import Opportunity
from cjtool.query import payback


def brings(opportunity: Opportunity, subject: Subject) -> str:
    """What it is expected to bring in a year, what it costs, and when that comes back; nothing of what is not stated."""
    return " · ".join(_parts(opportunity, subject))


def _parts(opportunity: Opportunity, subject: Subject) -> Iterator[str]:
    words = subject.words
    if opportunity.value is not None:
        yield words.map.remarks["value"].format(amount=money(opportunity.value, subject))
    if opportunity.cost is not None:
        yield words.story("costs").format(amount=money(opportunity.cost, subject))
    if (years := payback(opportunity)) is not None:
        yield words.story("payback").format(time=in_years(years, words))
