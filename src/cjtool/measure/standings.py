"""Whether a customer who gave a score is to be called back, or may be asked for a favour."""

from typing import Literal, TypeAlias

from cjtool.measure.answers import AnswerScale
from cjtool.measure.scores import DETRACTOR, PROMOTER, least_satisfied
from cjtool.model import Metric
from cjtool.query.measurement import direction

CustomerStanding: TypeAlias = Literal["detractor", "promoter"]


def standing(
    metric: Metric, score: float, scale: AnswerScale, call_below: float | None = None
) -> CustomerStanding | None:
    """`detractor` where a customer is to be called back, `promoter` where one recommends; None for those between.

    Called back are customers below `call_below`, or above it where low is good, whatever the kind of the metric. Where
    nobody says: NPS by Reichheld's groups (0 to 6, 9 and 10); CSAT below the lowest score that counts as satisfied; CES
    on the hard side of the middle of its scale. Other kinds of metrics have no detractors then.
    """
    if _is_low(metric, score, scale, call_below):
        return "detractor"
    return "promoter" if metric.kind == "nps" and score >= PROMOTER else None


def _is_low(metric: Metric, score: float, scale: AnswerScale, call_below: float | None) -> bool:
    low_is_good = direction(metric) == "lower"
    if call_below is not None:
        return score > call_below if low_is_good else score < call_below
    match metric.kind:
        case "nps":
            return score <= DETRACTOR
        case "csat":
            return score < least_satisfied(scale)
        case "ces":
            middle = (scale.low + scale.high) / 2
            return score > middle if low_is_good else score < middle
        case _:
            return False
