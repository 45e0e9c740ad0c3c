"""What is wrong with targets of what is measured, and with where answers are found, once all files are there."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from zoneinfo import available_timezones

from cjtool.build import Built
from cjtool.diagnostic import Meant, Related
from cjtool.document import Path
from cjtool.message import Hint, Listed
from cjtool.model import Journey, Node, nodes, steps
from cjtool.model.expected import Expectation
from cjtool.model.measure import AnswerSource, MeasureSettings
from cjtool.project import phrases as says
from cjtool.project.report import ProblemReport
from cjtool.project.step_names import steps_meant
from cjtool.spelling import nearest
from cjtool.spelling.folding import bare

_FEW = 8


def check_targets(file: Built, root: Node, report: ProblemReport) -> None:
    """Report each target that cannot be met beside one before it, with that one."""
    for node, first, second in ((each, *pair) for each in nodes(root) for pair in clashing(each)):
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
    journeys = tuple(journeys)
    by_id = {journey.id: journey for journey in journeys}
    for source in settings.sources:
        _check_names(file, source, journeys, report)
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


def _check_names(
    file: Built, source: AnswerSource, journeys: Sequence[Journey], report: ProblemReport
) -> None:
    """Report each step that a source gives names to and that is not there; and each name that it gives to two steps of one journey."""
    way, given = (*report.way(file, source), "steps"), dict[tuple[str, str], str]()
    chosen = [each for each in journeys if source.journey in (None, each.id)]
    for step, names in source.steps.items():
        meant = steps_meant(step, journeys, source.journey)
        if not meant and chosen:
            _tell_no_step(file, (*way, step), step, source, chosen, report)
        for name in names:
            for each in meant:
                other = given.setdefault((each.journey, bare(name)), each.step)
                if other != each.step:
                    message = says.NAME_OF_TWO_STEPS(name=name, step=other, other=each.step)
                    report.key("schema", file, (*way, step), message, "")


def _tell_no_step(
    file: Built,
    way: Path,
    step: str,
    source: AnswerSource,
    journeys: Sequence[Journey],
    report: ProblemReport,
) -> None:
    known = tuple(dict.fromkeys(each.id for journey in journeys for each in steps(journey)))
    first, _, last = step.rpartition("/")
    close = nearest(last, known)
    few: Hint = says.ITS_STEPS(ids=Listed(known, "")) if len(known) <= _FEW and source.journey else ""
    hint: Hint = says.DID_YOU_MEAN(id=f"{first}/{close}" if first else close) if close else few
    message = (
        says.NO_STEP_ANYWHERE(id=step)
        if source.journey is None
        else says.NO_STEP_THERE(id=step, journey=source.journey)
    )
    report.key("unknown-reference", file, way, message, hint)


def check_time_zone(file: Built, settings: MeasureSettings, report: ProblemReport) -> None:
    """Report a time zone that is none, with the nearest; on a machine that knows no time zones only UTC is sure."""
    known = available_timezones()
    if settings.time_zone == "UTC" or settings.time_zone in known or not known:
        return
    way = (*report.way(file, settings), "time_zone")
    close = nearest(settings.time_zone, sorted(known))
    hint: Hint = says.DID_YOU_MEAN(id=close) if close else says.ZONE_FORM
    report.value("schema", file, way, says.NO_ZONE(zone=settings.time_zone), hint)


def clashing(node: Node) -> Iterator[tuple[int, int]]:
    """Each two targets on a thing that rule each other out, by their numbers in its list."""
    if "expect" not in node.model_fields_set:
        return
    listed: tuple[Expectation, ...] = getattr(node, "expect", ())
    for (first, one), (second, other) in combinations(enumerate(listed), 2):
        if one.contradicts(other):
            yield first, second
