"""Figures with their intervals as data, for JSON."""

from datetime import date

from cjtool.measure.intervals import Estimate

DIGITS = 2
"""So many decimals figures have."""


def estimate_record(estimate: Estimate) -> dict[str, float]:
    """A figure with the ends of its interval."""
    value, (low, high) = estimate
    return {"value": round(value, DIGITS), "low": round(low, DIGITS), "high": round(high, DIGITS)}


def day_record(day: date | None) -> str | None:
    """A day as ISO 8601 writes it, if it is known."""
    return None if day is None else day.isoformat()
