"""The closed loop as data, for JSON."""

from collections import Counter
from datetime import date
from typing import Any

from cjtool.measure.closed_loop import ClosedLoop, FollowUp, closed_in_time

_DIGITS = 2


def loop_record(loop: ClosedLoop, project: str) -> dict[str, Any]:
    """The closed loop of a project: its teams, its follow-ups and its promoters."""
    return {
        "project": project,
        "owners": [_owner(owner, own) for owner, own in loop.owners],
        "follow_ups": [_follow_up(each) for each in loop.follow_ups],
        "favour": loop.favour,
        "promoters": [
            {"at": each.at, "metric": each.metric, "customer": each.customer, "answered": _day(each.day)}
            for each in loop.promoters
        ],
        "nameless": loop.nameless,
        "left_out": [
            {"reason": out.reason.text(), "rows": out.rows, "example": out.example} for out in loop.left_out
        ],
    }


def _owner(owner: str, own: tuple[FollowUp, ...]) -> dict[str, Any]:
    counts, share = Counter(each.state for each in own), closed_in_time(own)
    rates = None
    if share is not None:
        value, (low, high) = share
        rates = {"value": round(value, _DIGITS), "low": round(low, _DIGITS), "high": round(high, _DIGITS)}
    return {"owner": owner or None, "states": dict(counts), "closed_in_time": rates}


def _follow_up(each: FollowUp) -> dict[str, Any]:
    return {
        "at": each.at,
        "owner": each.owner or None,
        "metric": each.metric,
        "score": each.score,
        "customer": each.customer or None,
        "state": each.state,
        "answered": _day(each.day),
        "due": _day(each.due),
        "followed_up": _day(each.followed),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
