"""Texts in CSV files that programs of sheets open."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_MARK = "\ufeff"
"""What such a file begins with: they take it for UTF-8 by this."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell with a formula begins with (OWASP, CSV Injection)."""


def sheet(headings: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """A file of headings and rows, with its mark; texts of users are made `safe` by who writes them."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return _MARK + out.getvalue()


def safe(text: str) -> str:
    """A text on one line that is no formula; numbers, which are written elsewhere, may well begin with a minus."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
