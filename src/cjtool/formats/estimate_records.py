"""Figures with their intervals as data, for JSON."""

from datetime import date

from cjtool.measure.intervals import Estimate
from cjtool.query.notation import stated


def estimate_record(estimate: Estimate) -> dict[str, float]:
    """A figure with the ends of its interval."""
    value, (low, high) = estimate
    return {"value": stated(value), "low": stated(low), "high": stated(high)}


def number_cell(value: float) -> str:
    """A figure as a cell of CSV, as exact as in JSON."""
    return f"{stated(value):.15g}"


def day_record(day: date | None) -> str | None:
    """A day as ISO 8601 writes it, if it is known."""
    return None if day is None else day.isoformat()
