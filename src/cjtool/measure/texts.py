"""What a value of a table or of a workbook is as a text, decided here for every engine, as CSV files hold texts alone."""

from datetime import UTC, datetime, time
from decimal import Decimal

_DIGITS = 6
"""So many digits Python writes behind the point of a moment."""


def text_of(value: object) -> str:
    """A value as a text: nothing is empty, `7.0` is `7`, moments are in UTC where their offset is known, seconds have no zeros at their end.

    Texts stay as they are: `7`, `7.0` and `7,0` in a column of texts are three texts, of which `judging` makes one score.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return _digits(Decimal(repr(value)))
    if isinstance(value, Decimal):
        return _digits(value)
    if isinstance(value, datetime | time):
        return _moment(value)
    return str(value)


def _moment(value: datetime | time) -> str:
    """A moment without zeros at the end of its seconds, as databases write it: `10:00:00.5`."""
    written = str(value.astimezone(UTC) if isinstance(value, datetime) and value.tzinfo else value)
    begin, point, rest = written.partition(".")
    fraction = rest[:_DIGITS].rstrip("0")
    return begin + (point if fraction else "") + fraction + rest[_DIGITS:]


def _digits(number: Decimal) -> str:
    """A number without an exponent, without zeros at the end, and with one zero only."""
    written = f"{number:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
