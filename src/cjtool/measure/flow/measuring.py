"""A log ─► all that is measured of it beside its journey."""

from collections import Counter
from datetime import tzinfo

from cjtool.measure.days import time_earlier
from cjtool.measure.flow.log import EventLog, LoggedCase
from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.flow.net import flow_net
from cjtool.measure.flow.passages import ways_taken
from cjtool.measure.flow.tallying import CaseKinds, CaseTally
from cjtool.measure.moments import day_in
from cjtool.model import Duration, Journey
from cjtool.project import Workspace

_DAY = 86_400


def event_flow(
    log: EventLog,
    journey: Journey,
    workspace: Workspace,
    source: str,
    over_after: Duration | None,
    zone: tzinfo,
) -> EventFlow:
    """What a log says of a journey. Cases without an event for `over_after` before its end are over; all, where that is None."""
    last = log.last
    since = None if over_after is None or last is None else last - _DAY * _days_before(last, over_after, zone)
    kinds: CaseKinds = Counter((case.steps, _is_under_way(case, since)) for case in log.cases)
    logged = {step for case, _ in kinds for step in case}
    ids = [step.id for step in journey.all_steps]
    net = flow_net(journey, {ids[at - 1] for at in logged})
    tally = CaseTally(net, journey)
    fitness = tally.take(kinds)
    first = min((case.times[0] for case in log.cases if case.times), default=None)
    return EventFlow(
        workspace,
        journey,
        source,
        cases=len(log.cases),
        events=log.events,
        under_way=sum(times for (_, under_way), times in kinds.items() if under_way),
        variants=len({case for case, _ in kinds}),
        start=None if first is None else day_in(first, zone),
        end=None if last is None else day_in(last, zone),
        fitness=fitness,
        steps=tuple(tally.steps()),
        ways=tuple(ways_taken(journey, net, kinds, log.cases)),
        left_out=log.left_out,
        notes=log.notes,
    )


def _days_before(last: float, over_after: Duration, zone: tzinfo) -> float:
    """How many days a case may be silent before the last moment of a log; working days are those of the calendar."""
    if over_after.unit != "working days":
        return over_after.days
    day = day_in(last, zone)
    return (day - time_earlier(day, over_after)).days


def _is_under_way(case: LoggedCase, since: float | None) -> bool:
    return since is not None and bool(case.times) and case.times[-1] > since
