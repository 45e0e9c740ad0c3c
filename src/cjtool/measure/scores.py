"""Scores ─► a figure: NPS, CSAT, CES or a mean, by the kind of the metric."""

from collections.abc import Mapping
from typing import NamedTuple

from cjtool.measure.answers import AnswerScale
from cjtool.measure.intervals import Estimate, Interval, mean, net_promoter_score, share
from cjtool.model import Metric
from cjtool.query.felt_scale import satisfied_from
from cjtool.query.ratings import SCALES, stated_scale

NPS_SCALE = (0.0, 10.0)
PROMOTER, DETRACTOR = 9.0, 6.0
"""From nine on a customer recommends; up to six a customer does not (Fred Reichheld, *The One Number You Need to Grow*, HBR, 2003)."""
_CES = (1.0, 7.0)


class NoScaleError(Exception):
    """Nobody says on which scale customers scored; with the metric's id."""

    def __init__(self, metric: str) -> None:
        super().__init__(metric)
        self.metric = metric


class Figured(NamedTuple):
    """A figure of some answers: its value, the ends of its 95 % interval, and how many answers."""

    value: float
    low: float
    high: float
    n: int

    @property
    def estimate(self) -> Estimate:
        """The value with its interval."""
        return Estimate(self.value, Interval(self.low, self.high))


def scale_of(metric: Metric) -> tuple[float, float] | None:
    """The lowest and highest score that customers can give: stated, or by definition; None where neither."""
    if metric.kind == "nps":
        return NPS_SCALE
    stated = stated_scale(metric)
    if stated is not None and stated != "percent":
        return SCALES[stated]
    if metric.kind == "ces":
        return _CES
    return metric.range if metric.kind == "score" else None


def is_given(metric: Metric, score: float) -> bool:
    """Whether a customer can give such a score: of NPS whole numbers alone, so that `8.5` is a mean of several."""
    return metric.kind != "nps" or score.is_integer()


def sides(scores: Mapping[float, int]) -> tuple[int, int, int]:
    """How many customers are promoters, passives and detractors by their score from 0 to 10."""
    promoters = sum(count for score, count in scores.items() if score >= PROMOTER)
    detractors = sum(count for score, count in scores.items() if score <= DETRACTOR)
    return promoters, sum(scores.values()) - promoters - detractors, detractors


def least_satisfied(scale: AnswerScale) -> float:
    """The lowest score of customers who count as satisfied: as the source says, else as the scale does."""
    low, high, stated = scale
    return satisfied_from((low, high)) if stated is None else stated


def figured(metric: Metric, scores: Mapping[float, int], scale: AnswerScale) -> Figured:
    """The figure of some answers, at least one."""
    n = sum(scores.values())
    if metric.kind == "nps":
        found = net_promoter_score(*sides(scores))
    elif metric.kind == "csat":
        least = least_satisfied(scale)
        found = share(sum(count for score, count in scores.items() if score >= least), n)
    else:
        found = mean(scores, (scale.low, scale.high))
    return Figured(found.value, *found.interval, n)
