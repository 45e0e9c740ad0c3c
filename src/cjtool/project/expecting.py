"""What is wrong with targets of what is measured, and with where answers are found, once all files are there."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from zoneinfo import available_timezones

from cjtool.build import Built
from cjtool.diagnostic import Meant, Related
from cjtool.message import Hint, Listed
from cjtool.model import Journey, Node, nodes, steps
from cjtool.model.expected import Expectation
from cjtool.model.measure import MeasureSettings
from cjtool.project import phrases as says
from cjtool.project.report import ProblemReport
from cjtool.spelling import nearest

_FEW = 8


def can_be_met(root: Node) -> bool:
    """Whether no two targets on one thing rule each other out."""
    return not any(True for _ in _clashes(root))


def check_targets(file: Built, root: Node, report: ProblemReport) -> None:
    """Report each target that cannot be met beside one before it, with that one."""
    for node, first, second in _clashes(root):
        way = (*report.way(file, node), "expect")
        earlier = report.places(file).value((*way, first)).span
        targets = node.expect  # type: ignore[attr-defined]
        message = says.NEVER_BOTH(target=targets[second], other=targets[first])
        related = (Related(says.THE_OTHER_TARGET, earlier),)
        report.value("schema", file, (*way, second), message, says.CHANGE_ONE, related)


def check_sources(
    file: Built, settings: MeasureSettings, journeys: Iterable[Journey], report: ProblemReport
) -> None:
    """Report each source of answers that names a step which its journey does not have."""
    by_id = {journey.id: journey for journey in journeys}
    for source in settings.sources:
        journey = by_id.get(source.journey or "")
        if source.step is None or journey is None:
            continue
        known = tuple(step.id for step in steps(journey))
        if source.step not in known:
            way = (*report.way(file, source), "step")
            close = nearest(source.step, known)
            few: Hint = says.ITS_STEPS(ids=Listed(known, "")) if len(known) <= _FEW else ""
            hint: Hint = says.DID_YOU_MEAN(id=close) if close else few
            message = says.NO_STEP_THERE(id=source.step, journey=journey.id)
            meant = Meant("step", source.step, close) if close else None
            report.value("unknown-reference", file, way, message, hint, meant=meant)


def check_time_zone(file: Built, settings: MeasureSettings, report: ProblemReport) -> None:
    """Report a time zone that is none, with the nearest; on a machine that knows no time zones only UTC is sure."""
    known = available_timezones()
    if settings.time_zone == "UTC" or settings.time_zone in known or not known:
        return
    way = (*report.way(file, settings), "time_zone")
    close = nearest(settings.time_zone, sorted(known))
    hint: Hint = says.DID_YOU_MEAN(id=close) if close else says.ZONE_FORM
    report.value("schema", file, way, says.NO_ZONE(zone=settings.time_zone), hint)


def _clashes(root: Node) -> Iterator[tuple[Node, int, int]]:
    """Each two targets on one thing that rule each other out, by their numbers in its list."""
    for node in nodes(root):
        listed: tuple[Expectation, ...] = getattr(node, "expect", ())
        for (first, one), (second, other) in combinations(enumerate(listed), 2):
            if one.contradicts(other):
                yield node, first, second
