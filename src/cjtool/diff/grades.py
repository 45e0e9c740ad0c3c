"""Grades from low to high: whether one is higher than it was."""

from cjtool.diff.difference import Difference
from cjtool.query.stakes import GRADES


def raised(change: Difference) -> int:
    """By how many grades a value is higher than it was, below 0 where it is lower; 0 where one of the two is none."""
    fact = change.fact
    was, now = (fact.before, fact.after) if fact else (None, None)
    return GRADES[now] - GRADES[was] if was in GRADES and now in GRADES else 0
