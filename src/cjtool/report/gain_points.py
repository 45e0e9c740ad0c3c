"""What pleases customers, where, and what that rests on."""

from dataclasses import dataclass

from cjtool.model import Gain, Journey, SourceOfInsight, Stage, Step
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.names import Names


@dataclass(frozen=True)
class GainPoint:
    """A gain, the stage or step that it stands on, and what it rests on."""

    gain: Gain
    stands_on: Jump
    evidence: tuple[tuple[Jump, SourceOfInsight], ...]


def pleasing(journey: Journey, names: Names) -> tuple[GainPoint, ...]:
    """The gains of each stage and of its steps, in order."""
    return tuple(
        GainPoint(gain, places.holder(holder), names.sources(gain.sources))
        for stage in journey.stages
        for holder in _holders(stage)
        for gain in holder.gains
    )


def _holders(stage: Stage) -> tuple[Stage | Step, ...]:
    return stage, *stage.steps
