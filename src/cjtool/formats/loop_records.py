"""The closed loop as data, for JSON."""

from collections import Counter
from typing import Any

from cjtool.formats.estimate_records import day_record, estimate_record
from cjtool.formats.left_out_rows import left_out_record
from cjtool.measure.closed_loop import ClosedLoop, FollowUp, closed_in_time


def loop_record(loop: ClosedLoop, project: str) -> dict[str, Any]:
    """The closed loop of a project: its teams, its follow-ups and its promoters."""
    return {
        "project": project,
        "owners": [_owner(owner, own) for owner, own in loop.owners],
        "follow_ups": [_follow_up(each) for each in loop.follow_ups],
        "favour": loop.favour,
        "promoters": [
            {
                "at": each.at,
                "metric": each.metric,
                "customer": each.customer,
                "answered": day_record(each.day),
            }
            for each in loop.promoters
        ],
        "nameless": loop.nameless,
        "left_out": [left_out_record(out) for out in loop.left_out],
    }


def _owner(owner: str, own: tuple[FollowUp, ...]) -> dict[str, Any]:
    counts, share = Counter(each.state for each in own), closed_in_time(own)
    rates = None if share is None else estimate_record(share)
    return {"owner": owner or None, "states": dict(counts), "closed_in_time": rates}


def _follow_up(each: FollowUp) -> dict[str, Any]:
    return {
        "at": each.at,
        "owner": each.owner or None,
        "metric": each.metric,
        "score": each.score,
        "answers": [{"metric": metric, "score": score} for metric, score in each.answers],
        "customer": each.customer or None,
        "state": each.state,
        "answered": day_record(each.day),
        "due": day_record(each.due),
        "followed_up": day_record(each.followed),
    }
