"""Dates with the name of the month, in the languages of cjtool: `13 januari 2026`, `March 4, 2026`, `4. März 2026`."""

import re

from cjtool.spelling.folding import fold

_MONTHS = (
    "jan january januari janvier januar janv jaenner janner jaen",
    "feb february februari fevrier februar fev fevr",
    "mar march maart mars marz maerz mrt mrz maer",
    "apr april avril avr",
    "may mei mai",
    "jun june juni juin",
    "jul july juli juillet juil",
    "aug august augustus aout",
    "sep sept september septembre",
    "oct okt october oktober octobre",
    "nov november novembre",
    "dec dez december decembre dezember",
)
"""Each month by its names and what they are cut to, folded."""
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME, _DAY, _YEAR = r"([^\W\d_]{3,10})\.?", r"(\d{1,2})(?:st|nd|rd|th|er|e|\.)?", r"(\d{4})(?!\d)"
_PARTED = r"[\s,./-]*"
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s+)?(?:(?:de|den|le|the|der)\s+)?"
_DATES = (
    re.compile(rf"{_WEEKDAY}{_DAY}{_PARTED}(?:(?:of|de)\s+)?{_NAME}{_PARTED}{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_WEEKDAY}{_NAME}{_PARTED}{_DAY}{_PARTED}{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_YEAR}{_PARTED}{_NAME}{_PARTED}{_DAY}(?!\d)", re.IGNORECASE),
)
"""Day, name, year; name, day, year; year, name, day: so many groups of each, in their order."""
_ORDERS = ((2, 1, 0), (2, 0, 1), (0, 1, 2))
"""Where among these the year, the name of the month and the day stand."""
_HOUR = re.compile(r"[\s,]+(?:(?:at|om|a|um|à)\s+)?(?=\d)")
_CLOCK = re.compile(r"(\d{1,2})\s?[h.:]\s?(\d\d)(?:\s?(?:uur|uhr|u|h)\b)?", re.IGNORECASE)


def in_digits(written: str) -> tuple[str, str | None]:
    """A date with the name of its month as `2026-01-13`, and the hour behind it as ` 14:05`: empty without one, None for what is none.

    Raises ValueError for what is no such date.
    """
    text = written.strip()
    for pattern, order in zip(_DATES, _ORDERS, strict=True):
        if match := pattern.match(text):
            year, name, day = (match.groups()[at] for at in order)
            month = _NUMBERS.get(fold(name))
            if month is not None:
                return f"{year}-{month:02}-{int(day):02}", _hour(text[match.end() :])
    raise ValueError(written)


def is_month(word: str) -> bool:
    """Whether a word is the name of a month, or what that is cut to."""
    return fold(word) in _NUMBERS


def _hour(rest: str) -> str | None:
    """What stands behind a date, as it stands behind one in digits."""
    if not rest.strip(" ,.;"):
        return ""
    found = _HOUR.match(rest)
    if found is None:
        return None
    return " " + _CLOCK.sub(lambda clock: f"{int(clock[1]):02}:{clock[2]}", rest[found.end() :], count=1)
