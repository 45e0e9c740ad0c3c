"""What a target is and how it stands, by a run of answers or by what is written: one answer for rules, reports and lenses."""

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from cjtool.model import Journey, Metric, Reading, Touchpoint
from cjtool.model.expected import Expectation, expectation
from cjtool.project.addressing import Holder
from cjtool.project.measured import RunState, RunTarget
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions
from cjtool.query.measurement import judged_by_target, metric_of
from cjtool.query.run_figures import Beside, holders, is_of_steps_alone, place_of, told_at


class JudgedTarget(NamedTuple):
    """A target at a place, and how it stands.

    It is in `expect`, with what a run `told` of it; or that of a metric or of a reading, judged by the figure of a run
    `beside` it, else by the `reading` that is written.
    """

    holder: Holder | Touchpoint
    metric: Metric
    metric_id: str | None
    state: RunState
    told: RunTarget | None = None
    beside: Beside | None = None
    reading: Reading | None = None

    @property
    def key(self) -> Hashable:
        """The same for a target that is met again, as that of a touchpoint in another journey."""
        if self.told is not None:
            return self.told.at, self.told.text
        return self.reading if self.beside is None else (self.beside.figure.at, self.metric_id)


def expected_at(
    holder: Holder | Touchpoint, journey: Journey, workspace: Workspace
) -> Iterator[tuple[Expectation, RunTarget]]:
    """What is expected at a place, each with what a run says of it; not yet known where that says nothing."""
    run, place = workspace.measured, place_of(holder, journey, workspace)
    for expected in holder.expect:
        told = (each for each in run.targets_at(place, expected.metric) if expectation(each.text) == expected)
        yield expected, next(told, RunTarget(place, expected.metric, str(expected), "unknown"))


def judged_targets(journey: Journey, workspace: Workspace) -> Iterator[JudgedTarget]:
    """All targets of a journey, those of a run first; a figure of the run counts in place of a reading beside it."""
    known, measured = definitions(journey, workspace), set[int]()
    for holder in holders(journey, workspace) if workspace.measured.ran else ():
        for expected, told in expected_at(holder, journey, workspace):
            metric = known.metrics[expected.metric]
            yield JudgedTarget(holder, metric, expected.metric, told.state, told=told)
        for each in told_at((holder,), journey, workspace):
            measured.add(id(each.written))
            if not each.targets and each.state is not None and not is_of_steps_alone(each, workspace):
                yield JudgedTarget(holder, each.metric, each.figure.metric, each.state, beside=each)
    for reading, holder, met in judged_by_target(journey, workspace):
        if id(reading) not in measured:
            state: RunState = "met" if met else "missed"
            yield JudgedTarget(holder, metric_of(reading, known), reading.metric, state, reading=reading)
