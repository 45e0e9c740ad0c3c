"""From what customers score to what they feel, on the scale of emotions from −2 to 2."""

from itertools import pairwise

LOWEST, HIGHEST = -2.0, 2.0
_SATISFIED = 1.0
_TOP = {5.0: 4.0, 7.0: 6.0, 10.0: 8.0}
"""From which score on customers are satisfied, by the highest of a scale from 1: the two top boxes of five and seven, the three of ten."""
_WORDED = 6.0
"""Up to this width, of seven answers, each answer has a word of its own, and the middle one says "neither"."""


def emotion_at(score: float, scale: tuple[float, float], *, high_is_good: bool = True) -> float:
    """A score from a…b as an emotion: −2 + 4 (s − a)/(b − a), or the other way round; an end for what lies outside."""
    low, high = scale if high_is_good else (scale[1], scale[0])
    found = LOWEST + (HIGHEST - LOWEST) * (score - low) / (high - low)
    return min(HIGHEST, max(LOWEST, found))


def satisfied_from(scale: tuple[float, float]) -> float:
    """The lowest score of satisfied customers on a scale: four of five, six of seven, eight of ten, else four fifths of the way."""
    low, high = scale
    return _TOP[high] if low == 1 and high in _TOP else low + 0.8 * (high - low)


def mark_felt(mark: float, scale: tuple[float, float], satisfied: float | None = None) -> float:
    """A mark of which high is good as an emotion: lines from the lowest (−2) to a neutral one (0), who is just satisfied (1), the highest (2).

    Neutral is the middle of a scale of up to seven answers, whose middle answer says so. On longer ones only the ends have
    words, and people mark as they learned it at school, where the middle barely passes (5.5 of 10 is a pass, and 8 is "good":
    Nuffic, *The Dutch grading system*): a pass is no satisfaction, so neutral lies halfway between the middle and `satisfied`, at 6.75 of 10. A 6 and
    a 7 are neutral in words then, a 5 is not, and 8 is 1; by a straight line a 5.8 would be above neutral. From `satisfied`
    on customers count as satisfied, by default as `satisfied_from` says.
    """
    turns = _turns(scale, satisfied_from(scale) if satisfied is None else satisfied)
    for (start, lower), (end, upper) in pairwise(turns):
        if mark <= end:
            return max(LOWEST, lower + (upper - lower) * (mark - start) / (end - start))
    return HIGHEST


def _turns(scale: tuple[float, float], satisfied: float) -> list[tuple[float, float]]:
    """The marks at which the line turns, each with its emotion, in order; where all but the lowest satisfies, there is no turn."""
    low, high = scale
    middle, satisfied = (low + high) / 2, min(satisfied, high)
    if satisfied <= low:
        return [(low, LOWEST), (high, HIGHEST)]
    if satisfied <= middle:
        neutral = low + (satisfied - low) * LOWEST / (LOWEST - _SATISFIED)
    else:
        neutral = middle if high - low <= _WORDED else (middle + satisfied) / 2
    just = [(satisfied, _SATISFIED)] if satisfied < high else []
    return [(low, LOWEST), (neutral, 0.0), *just, (high, HIGHEST)]
