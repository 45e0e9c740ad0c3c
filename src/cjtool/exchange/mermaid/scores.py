"""On which scale a journey's scores are, and whether they are scores at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.exchange.mermaid.statements import MermaidJourney

OWN = (1.0, 5.0)
"""The scale that Mermaid's manual names."""
_SCALES = ((0.0, 5.0), (0.0, 7.0), (1.0, 10.0), (0.0, 10.0), (0.0, 100.0))
_BALANCED = (2.0, 3.0, 5.0, 10.0, 100.0)
_FEW = 6
"""So many scores that count up are numbers of steps, not feelings that only rise."""


@dataclass(frozen=True)
class MetScale:
    """The scale of a journey's scores, None where they only number its steps; and whether it is guessed."""

    scale: tuple[float, float] | None
    guessed: bool = False


def met_scale(journey: MermaidJourney, asked: tuple[float, float] | None) -> MetScale:
    """The scale that was asked for, else Mermaid's own from 1 to 5, else the nearest one in use that has room for all."""
    met = [task.score for task in journey.tasks if task.score is not None]
    if asked or not met:
        return MetScale(asked or OWN)
    if numbers_steps(journey):
        return MetScale(None, guessed=True)
    if all(OWN[0] <= score <= OWN[1] for score in met):
        return MetScale(OWN)
    return MetScale(_wider(min(met), max(met)), guessed=True)


def numbers_steps(journey: MermaidJourney) -> bool:
    """Whether scores count the tasks: 1, 2, 3 and so on, through the journey, or anew in each of its sections."""
    by_section = [[task.score for task in section.tasks] for section in journey.sections if section.tasks]
    through = [score for scores in by_section for score in scores]
    if len(through) >= _FEW and _counts(through):
        return True
    long = [scores for scores in by_section if len(scores) >= _FEW // 2]
    return len(long) > 1 and all(map(_counts, by_section))


def _counts(scores: Sequence[float | None]) -> bool:
    return list(scores) == list(range(1, len(scores) + 1))


def _wider(least: float, most: float) -> tuple[float, float]:
    """The narrowest scale in use that both ends lie on, else one that they span."""
    if least < 0:
        reach = max(-least, most)
        end = next((each for each in _BALANCED if each >= reach), reach)
        return -end, end
    return next((scale for scale in _SCALES if scale[0] <= least and most <= scale[1]), (0.0, most))
