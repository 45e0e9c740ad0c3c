"""What is measured and asked: readings against their targets, feedback moments and who follows up."""

from dataclasses import dataclass

from cjtool.model import Feedback, Journey, Metric, Reading, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.query import measurement
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.names import Names, measured


@dataclass(frozen=True)
class Measured:
    """A reading with its metric and the stage, step or touchpoint, if not the whole journey; without a value it is planned."""

    reading: Reading
    metric: Metric
    stands_on: Jump | None
    source: Jump | None

    @property
    def target(self) -> float | None:
        """The reading's target, else its metric's."""
        return measurement.target(self.reading, self.metric)

    @property
    def met(self) -> bool | None:
        """Whether the value reaches its target; None where there is none, or no known direction."""
        return measurement.meets_target(self.reading, self.metric)


@dataclass(frozen=True)
class FeedbackMoment:
    """A step at which the customer is asked."""

    feedback: Feedback
    stands_on: Jump
    metric: str
    owner: str


def readings(journey: Journey, workspace: Workspace, names: Names) -> tuple[Measured, ...]:
    """Readings of the whole journey, then of stages, steps and touchpoints in order."""
    return tuple(
        Measured(reading, measured(reading, names), _place(holder, names), _source(reading, names))
        for reading, holder in measurement.readings(journey, workspace)
    )


def feedback(journey: Journey, names: Names) -> tuple[FeedbackMoment, ...]:
    """Where customers are asked, in order."""
    return tuple(
        FeedbackMoment(
            step.feedback,
            places.holder(step),
            names.metric(step.feedback.metric),
            names.team(step.feedback.owner),
        )
        for step in steps(journey)
        if step.feedback
    )


def _place(holder: Holder | Touchpoint, names: Names) -> Jump | None:
    if isinstance(holder, Touchpoint):
        id = next(id for id, contact in names.known.touchpoints.items() if contact is holder)
        return places.library("touchpoint", id, holder.name)
    return None if isinstance(holder, Journey) else places.holder(holder)


def _source(reading: Reading, names: Names) -> Jump | None:
    if reading.source is None:
        return None
    return places.library("source", reading.source, names.known.sources[reading.source].name)
