"""How long customers take for a stage."""

from typing import Literal

from cjtool.diff.difference import Difference, Owned
from cjtool.query.elapsed import LeadTime, faster, lead_times


def stage_lasts(change: Difference) -> Literal["shorter", "longer"] | None:
    """Whether a stage whose `duration` is another one takes customers less or more time; None where it states no length of time."""
    was, now = _stated(change.before), _stated(change.after)
    return faster(was, now) if was and now else None


def _stated(side: Owned | None) -> LeadTime | None:
    if side is None or side.journey is None:
        return None
    times = zip(side.journey.stages, lead_times(side.journey).stages, strict=True)
    return next((time for stage, time in times if stage is side.node and time and time.stated), None)
