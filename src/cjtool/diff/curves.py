"""The curve of feelings in each stage, before and after: what a diff's summary says of it."""

from statistics import fmean
from typing import NamedTuple

from cjtool.diff.comparison import stages_by_id
from cjtool.model import Journey, Stage


class StageFeelings(NamedTuple):
    """What the primary persona feels in a stage, from -2 to 2: on average, at most, at least and last."""

    mean: float
    peak: float
    low: float
    end: float


class CurveOfStage(NamedTuple):
    """A stage that both versions have, with its feelings in each; None where no step of it says any."""

    before: Stage
    after: Stage
    was: StageFeelings | None
    now: StageFeelings | None

    @property
    def same(self) -> bool:
        """Whether customers feel the same in both."""
        return self.was == self.now


def stage_curves(before: Journey, after: Journey) -> tuple[CurveOfStage, ...]:
    """The curve of each stage that both versions of a journey have, in the order of the later one.

    Only steps with an `emotion` count, each once, optional ones too; nothing is made up for those between them. The mean is that of
    the steps; `end` is the feeling at the last step that has one.
    """
    old, new = stages_by_id(before, after)
    return tuple(
        CurveOfStage(old[id], stage, feelings(old[id]), feelings(stage))
        for id, stage in new.items()
        if id in old
    )


def feelings(stage: Stage) -> StageFeelings | None:
    """The feelings of a stage; None where no step of it says any."""
    felt = [step.emotion for step in stage.steps if step.emotion is not None]
    return StageFeelings(fmean(felt), max(felt), min(felt), felt[-1]) if felt else None
