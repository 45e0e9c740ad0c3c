"""What was measured beside what is written: the one place where pictures, reports and rules ask for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool.model import Journey, Metric, Reading, Stage, Step, Touchpoint
from cjtool.model.expected import expectation
from cjtool.project.addressing import Holder
from cjtool.project.measured import RunFigure, RunState, RunTarget
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions, touchpoint
from cjtool.query.measurement import bounds, direction, latest, reaches, target
from cjtool.query.notation import digits_of
from cjtool.query.ratings import scale

_SHARE = (0.0, 100.0)


@dataclass(frozen=True)
class Beside:
    """A figure of the run, its metric, the latest reading of it that is written at the same place, and its targets.

    `holder` is what it stands on.
    """

    figure: RunFigure
    metric: Metric
    holder: Holder | Touchpoint
    written: Reading | None = None
    targets: tuple[RunTarget, ...] = ()

    @property
    def wanted(self) -> float | None:
        """What it should be by the reading that is written, or by its metric."""
        return self.metric.target if self.written is None else target(self.written, self.metric)

    @property
    def sums_up(self) -> bool:
        """Whether it only sums up what was asked at the parts of its place, and nothing is written or expected of it there."""
        parts = self.figure.pooled or isinstance(self.holder, Stage)
        return parts and self.written is None and not self.targets

    @property
    def expected(self) -> float | None:
        """The number of its one target; None where there is none, or several."""
        numbers = {expectation(each.text).number for each in self.targets}
        return numbers.pop() if len(numbers) == 1 else None

    @property
    def bounds(self) -> tuple[float, float] | None:
        """Between which values its figure can lie: a CSAT is the share of customers who are satisfied."""
        return _SHARE if self.metric.kind == "csat" else bounds(self.metric)

    @property
    def alike(self) -> bool:
        """Whether what is written counts the same as what was measured, so that the two can be compared."""
        if self.written is None or self.written.value is None:
            return False
        return self.metric.kind != "csat" or scale(self.metric, self.written.value) == "percent"

    @property
    def differs(self) -> bool:
        """Whether something else is written than was measured, as both are told."""
        if self.written is None or self.written.value is None:
            return False
        digits = digits_of(self.metric)
        return not self.alike or round(self.written.value, digits) != round(self.figure.figure.value, digits)

    @property
    def state(self) -> RunState | None:
        """Whether it is as good as expected, where its interval leaves no doubt; None where nothing is expected.

        What is expected in `expect` counts first, and all of it: one that is missed is a miss.
        """
        states = {each.state for each in self.targets}
        if states:
            return "missed" if "missed" in states else "unknown" if "unknown" in states else "met"
        best, worst = self.figure.figure.high, self.figure.figure.low
        if direction(self.metric) == "lower":
            best, worst = worst, best
        if (reached := reaches(worst, self.wanted, self.metric)) is None:
            return None
        return "met" if reached else "unknown" if reaches(best, self.wanted, self.metric) else "missed"


def as_reading(figure: RunFigure) -> Reading:
    """A figure as a reading that is written: its value, of how many answers, and the day of the last one."""
    return Reading(metric=figure.metric, value=figure.figure.value, n=figure.n, date=figure.end)


def place_of(holder: Holder | Touchpoint, journey: Journey, workspace: Workspace) -> str:
    """What a run calls a place: `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`."""
    match holder:
        case Journey():
            return holder.id
        case Stage():
            return f"{journey.id}/{holder.id}"
        case Step():
            stage = next(
                stage for stage in journey.stages if any(step.id == holder.id for step in stage.steps)
            )
            return f"{journey.id}/{stage.id}/{holder.id}"
    known = definitions(journey, workspace).touchpoints
    return next((f"touchpoint:{id}" for id, contact in known.items() if contact is holder), "")


def beside(
    holder: Holder | Touchpoint, journey: Journey, workspace: Workspace, persona: str = ""
) -> Iterator[Beside]:
    """What customers answered at a place, or those of a persona, in the order of the run."""
    run = workspace.measured
    if not run.ran:
        return
    place = place_of(holder, journey, workspace)
    known = definitions(journey, workspace).metrics
    written = {reading.metric: reading for reading in latest(holder.metrics) if reading.metric}
    for figure in run.at(place, _segment(persona)):
        if figure.metric in known:
            yield Beside(
                figure,
                known[figure.metric],
                holder,
                written.get(figure.metric),
                () if persona else run.targets_at(place, figure.metric),
            )


def told_at(
    listed: Iterable[Holder | Touchpoint], journey: Journey, workspace: Workspace, persona: str = ""
) -> Iterator[Beside]:
    """What was measured at some places, each thing once.

    What only sums up the answers at parts is left out, and of a touchpoint what is that of the one step that it had.
    """
    told: set[tuple[str, int]] = set()
    for holder in listed:
        for each in beside(holder, journey, workspace, persona):
            same = each.figure.metric, each.figure.n
            repeats = isinstance(holder, Touchpoint) and same in told and not (each.written or each.targets)
            if not each.sums_up and not repeats:
                told.add(same)
                yield each


def was_asked(journey: Journey, workspace: Workspace) -> bool:
    """Whether a run tells of a journey: not of one that is to be, unless customers answered to it all the same."""
    run = workspace.measured
    return run.ran and (
        journey.state == "current"
        or any(run.at(place_of(each, journey, workspace)) for each in _parts(journey))
    )


def _parts(journey: Journey) -> Iterator[Holder]:
    yield journey
    for stage in journey.stages:
        yield stage
        yield from stage.steps


def is_of_steps_alone(each: Beside, workspace: Workspace) -> bool:
    """Whether a touchpoint's figure only sums up what was asked at its steps, of whatever journeys.

    Not where something is written or expected of it there, or where customers were asked about the touchpoint itself.
    """
    if not isinstance(each.holder, Touchpoint) or each.written or each.targets:
        return False
    at_steps = (
        figure.n
        for journey in workspace.journeys
        for step in journey.all_steps
        if touchpoint(step, workspace) is each.holder
        for figure in workspace.measured.at(place_of(step, journey, workspace), each.figure.segment)
        if figure.metric == each.figure.metric
    )
    return sum(at_steps) == each.figure.n


def all_beside(journey: Journey, workspace: Workspace) -> tuple[Beside, ...]:
    """What customers answered about a journey: the whole, its stages with their steps, then the touchpoints of these.

    What is known at a stage or a touchpoint from one step alone is told there alone, unless something is written or
    expected of it.
    """
    found = [each for holder in holders(journey, workspace) for each in beside(holder, journey, workspace)]
    at_steps = {(each.figure.metric, each.figure.n) for each in found if isinstance(each.holder, Step)}
    return tuple(
        each
        for each in found
        if isinstance(each.holder, Journey | Step)
        or each.written
        or each.targets
        or (each.figure.metric, each.figure.n) not in at_steps
    )


def holders(journey: Journey, workspace: Workspace) -> Iterator[Holder | Touchpoint]:
    """What can be measured of a journey: the whole, its stages with their steps, then the touchpoints of these once."""
    yield from _parts(journey)
    yield from contact_points(journey.all_steps, workspace)


def contact_points(listed: Iterable[Step], workspace: Workspace) -> Iterator[Touchpoint]:
    """The touchpoints of some steps, each once."""
    found = (touchpoint(step, workspace) for step in listed)
    yield from {id(contact): contact for contact in found if contact is not None}.values()


def _segment(persona: str) -> tuple[str, str] | None:
    return ("persona", persona) if persona else None


def known_places(workspace: Workspace) -> frozenset[str]:
    """Everything in a project that can be measured, as a run calls it."""
    found = {f"touchpoint:{id}" for id in workspace.library.touchpoints}
    for journey in workspace.journeys:
        found.add(journey.id)
        found.update(f"touchpoint:{id}" for id in (journey.define.touchpoints if journey.define else ()))
        for stage in journey.stages:
            found.add(f"{journey.id}/{stage.id}")
            found.update(f"{journey.id}/{stage.id}/{step.id}" for step in stage.steps)
    return frozenset(found)


def known_metrics(workspace: Workspace) -> frozenset[str]:
    """The ids of all metrics of a project, those of its journeys' own among them."""
    own = (journey.define.metrics for journey in workspace.journeys if journey.define)
    return frozenset(workspace.catalogue.metrics).union(*own)
