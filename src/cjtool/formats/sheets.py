"""Texts in CSV files that programs of sheets open."""

MARK = "\ufeff"
"""What such a file begins with: they take it for UTF-8 by this."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell with a formula begins with (OWASP, CSV Injection)."""


def safe(text: str) -> str:
    """A text on one line that is no formula; numbers, which are written elsewhere, may well begin with a minus."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
