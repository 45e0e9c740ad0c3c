"""What a value of a table or of a workbook is as a text, decided here for every engine, as CSV files hold texts alone."""

from datetime import UTC, datetime
from decimal import Decimal


def text_of(value: object) -> str:
    """A value as a text: nothing is empty, `7.0` is `7`, moments are in UTC where their offset is known.

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
    if isinstance(value, datetime) and value.tzinfo is not None:
        return str(value.astimezone(UTC))
    return str(value)


def _digits(number: Decimal) -> str:
    """A number without an exponent, without zeros at the end, and with one zero only."""
    written = f"{number:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
