"""Where answers lie on the scale of emotions, so that what is measured stands beside what is told."""

from collections.abc import Mapping

from cjtool.measure.answers import AnswerScale
from cjtool.measure.intervals import Estimate, Interval, mean, net_promoter_score
from cjtool.measure.scores import sides
from cjtool.model import Metric
from cjtool.query.contradicting import rating_felt
from cjtool.query.felt_scale import emotion_at
from cjtool.query.measurement import direction

_RATED = frozenset({"csat", "ces", "score"})
_NET = (-100.0, 100.0)


def felt(metric: Metric, scores: Mapping[float, int], scale: AnswerScale) -> Estimate | None:
    """What customers feel, −2 to 2, by at least one answer; None where their metric has no honest place on that scale.

    Marks (CSAT, a score) by the place of their mean (`rating_felt`), never by the share of satisfied customers: where all are
    neutral that share is 0 %, and nobody is angry. CES by its scale. NPS by its own scale from −100 to 100, on which 0 is as
    many promoters as detractors. Rates, times, amounts and counts say nothing of feelings.
    """
    if metric.kind == "nps":
        found = net_promoter_score(*sides(scores))
        places = [emotion_at(each, _NET) for each in (found.value, *found.interval)]
    elif metric.kind in _RATED and direction(metric) is not None:
        ends = scale.low, scale.high
        found = mean(scores, ends)
        places = [
            rating_felt(metric, each, ends, scale.satisfied_from) for each in (found.value, *found.interval)
        ]
    else:
        return None
    value, *interval = places
    return Estimate(value, Interval(min(interval), max(interval)))
