"""What is measured and asked: readings against their targets, feedback moments and who follows up."""

from dataclasses import dataclass

from cjtool.model import Feedback, Journey, Metric, Reading, Touchpoint, steps
from cjtool.model.expected import Expectation
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.query import lows_where_met, measurement
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.names import Names, measured


@dataclass(frozen=True)
class Measured:
    """A reading with its metric and where it stands: None is the whole journey; without a value it is planned."""

    reading: Reading
    metric: Metric
    stands_on: tuple[Jump | None, ...]
    baselines: tuple[float, ...]
    sources: tuple[Jump, ...]
    low: float | None = None
    """The lowest feeling where it meets its target, at a step where customers are frustrated."""

    @property
    def target(self) -> float | None:
        """The reading's target, else its metric's."""
        return measurement.target(self.reading, self.metric)

    @property
    def met(self) -> bool | None:
        """Whether the value reaches its target; None where there is none, or no known direction."""
        return measurement.meets_target(self.reading, self.metric)


@dataclass(frozen=True)
class ExpectedValue:
    """A target of what is to be measured, with its metric and where it stands: None is the whole journey."""

    metric: Metric
    stands_on: Jump | None
    expectation: Expectation


@dataclass(frozen=True)
class FeedbackMoment:
    """A step at which the customer is asked."""

    feedback: Feedback
    stands_on: Jump
    metric: str
    owner: str


def readings(journey: Journey, workspace: Workspace, names: Names) -> tuple[Measured, ...]:
    """Readings of the whole journey, then of stages, steps and touchpoints in order; what is told twice comes once."""
    low = lows_where_met(journey, workspace)
    alike: dict[tuple[object, ...], list[tuple[Reading, Holder | Touchpoint]]] = {}
    for reading, holder in measurement.readings(journey, workspace):
        alike.setdefault(measurement.fingerprint(reading), []).append((reading, holder))
    return tuple(_measured(listed, names, low.get(told)) for told, listed in alike.items())


def expected_values(journey: Journey, workspace: Workspace, names: Names) -> tuple[ExpectedValue, ...]:
    """Targets of the whole journey, then of stages, steps and touchpoints in order."""
    return tuple(
        ExpectedValue(
            names.known.metrics[target.metric].model_copy(update={"name": names.metric(target.metric)}),
            _place(holder, names),
            target,
        )
        for target, holder in measurement.expectations(journey, workspace)
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


def _measured(listed: list[tuple[Reading, Holder | Touchpoint]], names: Names, low: float | None) -> Measured:
    first, _ = listed[0]
    baselines = (reading.baseline for reading, _ in listed if reading.baseline is not None)
    sources = (reading.source for reading, _ in listed if reading.source is not None)
    return Measured(
        first,
        measured(first, names),
        tuple(dict.fromkeys(_place(holder, names) for _, holder in listed)),
        tuple(dict.fromkeys(baselines)),
        tuple(place for place, _ in names.sources(dict.fromkeys(sources))),
        low,
    )


def _place(holder: Holder | Touchpoint, names: Names) -> Jump | None:
    if isinstance(holder, Touchpoint):
        id = next(id for id, contact in names.known.touchpoints.items() if contact is holder)
        return places.library("touchpoint", id, holder.name)
    return None if isinstance(holder, Journey) else places.holder(holder)
