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
from cjtool.query.notation import shown
from cjtool.query.ratings import scale

_SHARE = (0.0, 100.0)
_DECIDES: tuple[RunState, ...] = ("missed", "unknown", "met")


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
    def deciding(self) -> RunTarget | None:
        """Of its targets the one that decides how it stands: one that is missed first, then one that is open.

        Of those one without a budget comes first, as it is judged by the figure itself.
        """
        return min(self.targets, key=_weight, default=None)

    @property
    def expected(self) -> float | None:
        """The number of the target that decides; None where there is none."""
        told = self.deciding
        return None if told is None else expectation(told.text).number

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
        written, measured = self.written.value, self.figure.figure.value
        return not self.alike or shown(written, self.metric) != shown(measured, self.metric)

    @property
    def state(self) -> RunState | None:
        """Whether it is as good as expected, where its interval leaves no doubt; None where nothing is expected.

        What is expected in `expect` counts first, and all of it: one that is missed is a miss.
        """
        if self.deciding is not None:
            return self.deciding.state
        best, worst = self.figure.figure.high, self.figure.figure.low
        if direction(self.metric) == "lower":
            best, worst = worst, best
        if (reached := reaches(worst, self.wanted, self.metric)) is None:
            return None
        return "met" if reached else "unknown" if reaches(best, self.wanted, self.metric) else "missed"


def _weight(target: RunTarget) -> tuple[int, bool]:
    """What decides first: what is missed, then what is not yet known; without a budget before with one."""
    return _DECIDES.index(target.state), target.budget is not None


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
    for holder in listed if workspace.measured.ran else ():
        for each in beside(holder, journey, workspace, persona):
            if not each.sums_up and not _is_told_at_a_step(each, journey, workspace):
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
    return sum(figure.n for figure in _at_its_steps(each, workspace)) == each.figure.n


def _is_told_at_a_step(each: Beside, journey: Journey, workspace: Workspace) -> bool:
    """Whether a figure is surely that of one step of the same journey."""
    found = of_one_step(each, journey, workspace)
    return found is not None and found.at.startswith(f"{journey.id}/")


def of_one_step(each: Beside, journey: Journey, workspace: Workspace) -> RunFigure | None:
    """The figure of the one step that a stage's or a touchpoint's figure surely is, of whatever journey; else None.

    None where something is written or expected of it there. That as many answered elsewhere says nothing.
    """
    if each.written or each.targets:
        return None
    match each.holder:
        case Stage():
            places = (place_of(step, journey, workspace) for step in each.holder.steps)
            found = list(_alike(each, places, workspace))
        case Touchpoint():
            found = list(_at_its_steps(each, workspace))
        case _:
            return None
    same = len(found) == 1 and (found[0].n, found[0].figure) == (each.figure.n, each.figure.figure)
    return found[0] if same else None


def _at_its_steps(each: Beside, workspace: Workspace) -> Iterator[RunFigure]:
    """What customers answered to the question of a touchpoint's figure at its steps, of whatever journeys."""
    places = (
        place_of(step, journey, workspace)
        for journey in workspace.journeys
        for step in journey.all_steps
        if touchpoint(step, workspace) is each.holder
    )
    return _alike(each, places, workspace)


def _alike(each: Beside, places: Iterable[str], workspace: Workspace) -> Iterator[RunFigure]:
    """The figures of the same metric and customers at some places."""
    for place in places:
        for figure in workspace.measured.at(place, each.figure.segment):
            if figure.metric == each.figure.metric:
                yield figure


def all_beside(journey: Journey, workspace: Workspace) -> tuple[Beside, ...]:
    """What customers answered about a journey: the whole, its stages with their steps, then the touchpoints of these.

    What is known at a stage or a touchpoint from one step alone is told there alone, unless something is written or
    expected of it.
    """
    found = (each for holder in holders(journey, workspace) for each in beside(holder, journey, workspace))
    return tuple(each for each in found if not _is_told_at_a_step(each, journey, workspace))


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
