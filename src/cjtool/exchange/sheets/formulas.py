"""Texts that spreadsheets would take for formulas when they open a file of plain text."""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def harmless(text: str) -> str:
    """A text with an apostrophe before it where a spreadsheet would calculate it; numbers stay numbers.

    `as_given` takes it away again, also of texts that begin with an apostrophe and such a sign themselves.
    Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def as_given(text: str) -> str:
    """A text without the apostrophe that made it harmless."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
