"""How long money takes to come back, in the words of readers. Imports Babel, so import it on use."""

from math import ceil

from cjtool.i18n import locale
from cjtool.i18n.table import Words

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


def _up(value: float) -> int:
    """The next whole number, but for what arithmetic adds."""
    return ceil(round(value, 6))
