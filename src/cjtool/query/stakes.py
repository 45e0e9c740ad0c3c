"""What is at stake in pains and opportunities, and so what is worth doing first."""

from collections.abc import Iterable

from cjtool.model import Opportunity, Pain

GRADES = {"low": 1, "medium": 2, "high": 3}
_MIDDLE = 2
_HALF = 0.5
_MOST = 3.0
"""What a pain that hurts all customers badly, the project's greatest value, and a threefold return count for."""


def burden(pain: Pain) -> float | None:
    """Severity (1 to 3) × share of customers, from 0 to 3; None where one is not known."""
    if pain.severity is None or pain.share is None:
        return None
    return GRADES[pain.severity] * pain.share


def weight(pain: Pain) -> float:
    """A pain's burden, with the middle for what is not known."""
    return _grade(pain.severity) * (_HALF if pain.share is None else pain.share)


def gain(opportunity: Opportunity) -> float | None:
    """Return: value of a year ÷ cost, as a factor."""
    return ratio(opportunity.value, opportunity.cost)


def payback(opportunity: Opportunity) -> float | None:
    """Cost ÷ value of a year, in years."""
    return ratio(opportunity.cost, opportunity.value)


def priority(opportunity: Opportunity, hurting: Iterable[Pain], greatest: float) -> float | None:
    """(impact × pain + value + return) ÷ effort: what is at stake, for what it takes.

    Impact and effort count 1 to 3. Pain is severity (1 to 3) × share of customers, added over the pains that it takes
    away. Value is 0 to 3, where 3 is the `greatest` of the project. Return is value of a year ÷ cost, at most 3: what
    is paid back within four months. What is not known counts as the middle: medium, half of the customers; money that
    is not known counts for nothing. None where nothing of all that is known.
    """
    pains = tuple(hurting)
    graded = opportunity.impact or opportunity.effort or opportunity.value is not None
    if not graded and not any(pain.severity or pain.share is not None for pain in pains):
        return None
    value = _MOST * max(opportunity.value or 0.0, 0.0) / greatest if greatest > 0 else 0.0
    back = min(_MOST, gain(opportunity) or 0.0)
    pain = sum(map(weight, pains))
    return (_grade(opportunity.impact) * pain + value + back) / _grade(opportunity.effort)


def _grade(grade: str | None) -> int:
    return GRADES[grade] if grade else _MIDDLE


def ratio(above: float | None, below: float | None) -> float | None:
    """A ratio of two figures above nothing; of others it would say nothing."""
    if above is None or below is None or above <= 0 or below <= 0:
        return None
    ratio = above / below
    return ratio if 1e-6 <= ratio <= 1e6 else None
