"""How far an opportunity is: what another status means."""

from datetime import date
from typing import Literal, TypeAlias

from cjtool.diff.difference import Difference
from cjtool.model import Opportunity
from cjtool.query.relief import closed, under_way

Move: TypeAlias = Literal["planned", "started", "unplanned", "stopped", "done", "rejected", "reopened"]


def moved_on(change: Difference) -> Move | None:
    """What became of an opportunity whose status is another one."""
    one, other = (side.node if side else None for side in (change.before, change.after))
    if not isinstance(one, Opportunity) or not isinstance(other, Opportunity) or one.status == other.status:
        return None
    if closed(other):
        return "done" if other.status == "done" else "rejected"
    if closed(one):
        return "reopened"
    if one.status == "in-progress":
        return "stopped"
    if other.status == "in-progress":
        return "started"
    return "planned" if under_way(other) else "unplanned"


def days_later(change: Difference) -> int:
    """By how many days a date is later than it was, below 0 where it is sooner; 0 where one of the two is none."""
    fact = change.fact
    if fact is None or not isinstance(fact.before, date) or not isinstance(fact.after, date):
        return 0
    return (fact.after - fact.before).days
