"""Values of cells as people see them."""

from datetime import date, datetime, time, timedelta
from typing import TypeAlias

CellValue: TypeAlias = int | float | str | bool | date | datetime | time | timedelta
"""What python-calamine gives."""


def shown(value: CellValue) -> str:
    """A value as a text: `3` and not `3.0`, at most 15 digits as in spreadsheets; days as ISO 8601, midnight left out."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S" if value.second else "%H:%M")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return str(value)


def as_percent(text: str) -> str:
    """A fraction as a percentage: `0.45` as `45%`; what is no number stays."""
    try:
        return f"{float(text) * 100:.10g}%"
    except ValueError:
        return text
