"""The emotional curve: its peak, its low and its end, each with a reason (peak-end rule, Kahneman 1993)."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.model import Journey, Step, steps
from cjtool.query import ends
from cjtool.report import places
from cjtool.report.inline import Jump

_WORST_FIRST = {"high": 0, "medium": 1, "low": 2, None: 3}


@dataclass(frozen=True)
class Moment:
    """A step with its emotion (-2…2) and, in the customer's terms, why."""

    place: Jump
    emotion: float
    reason: str


@dataclass(frozen=True)
class CurveMoments:
    """The moments that are remembered; of equal ones the first, and every end that has an emotion."""

    peak: Moment
    low: Moment
    ends: tuple[Moment, ...]

    @property
    def remembered(self) -> bool:
        """Whether there is a high point to remember: the peak-end rule is told only where the peak is above zero."""
        return self.peak.emotion > 0


def curve(journey: Journey) -> CurveMoments | None:
    """None where no step has an emotion."""
    felt = [(step.emotion, step) for step in steps(journey) if step.emotion is not None]
    if not felt:
        return None
    peak = max(felt, key=lambda each: each[0])
    low = min(felt, key=lambda each: each[0])
    final = set(ends(journey))
    last = tuple(_moment(step, emotion) for emotion, step in felt if step in final)
    return CurveMoments(_moment(peak[1], peak[0]), _moment(low[1], low[0]), last)


def _moment(step: Step, emotion: float) -> Moment:
    return Moment(places.holder(step), emotion, reason(step))


def lowest(listed: Iterable[Step]) -> float | None:
    """The lowest emotion among steps."""
    return min((step.emotion for step in listed if step.emotion is not None), default=None)


def reason(step: Step) -> str:
    """What explains a feeling: the worst pain below zero, a gain above, else what the customer feels, says, thinks."""
    pains = [pain.text for pain in sorted(step.pains, key=lambda pain: _WORST_FIRST[pain.severity])]
    gains = [gain.text for gain in step.gains]
    explained = pains if (step.emotion or 0) < 0 else gains
    return next((text for text in (*explained, step.feels, step.quote, step.thinks) if text), "")
