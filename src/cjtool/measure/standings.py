"""Whether a customer who gave a score is to be called back, or may be asked for a favour."""

from typing import Literal, TypeAlias

from cjtool.measure.answers import AnswerScale
from cjtool.measure.scores import DETRACTOR, PROMOTER, least_satisfied
from cjtool.model import Metric
from cjtool.query.measurement import direction

CustomerStanding: TypeAlias = Literal["detractor", "promoter"]


def standing(metric: Metric, score: float, scale: AnswerScale) -> CustomerStanding | None:
    """`detractor` where a customer is to be called back, `promoter` where one recommends; None for those between.

    NPS by Reichheld's groups (0 to 6, 9 and 10); CSAT below the lowest score that counts as satisfied; CES on the hard
    side of the middle of its scale. Other kinds of metrics have no detractors.
    """
    if metric.kind == "nps":
        return "promoter" if score >= PROMOTER else "detractor" if score <= DETRACTOR else None
    if metric.kind == "csat":
        return "detractor" if score < least_satisfied(scale) else None
    if metric.kind == "ces":
        middle = (scale.low + scale.high) / 2
        hard = score > middle if direction(metric) == "lower" else score < middle
        return "detractor" if hard else None
    return None
