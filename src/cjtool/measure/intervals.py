"""Between which values a figure lies at 95 %, of so few answers as there are."""

from collections.abc import Mapping
from math import sqrt
from typing import NamedTuple

Z = 1.959963984540054
"""The standard normal quantile of 97.5 %."""
_STUDENT = (
    12.706204736432095, 4.302652729911275, 3.182446305284263, 2.776445105197793, 2.570581835636314,
    2.446911851144979, 2.364624251592785, 2.306004135204166, 2.262157162798205, 2.228138851986274,
)  # fmt: skip
"""The quantiles of 97.5 % of Student's t, of one degree of freedom and on."""


class Interval(NamedTuple):
    """The lower and the upper end of a 95 % interval, in the unit of the figure."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a value lies in it."""
        return self.low <= value <= self.high


class Estimate(NamedTuple):
    """A figure with its interval."""

    value: float
    interval: Interval


def net_promoter_score(promoters: int, passives: int, detractors: int) -> Estimate:
    """NPS, −100 to 100, of at least one answer, with the adjusted Wald interval.

    Adds ¾ to promoters and detractors and 3 to all (Brendan Rocks, *Interval Estimation for the Net Promoter Score*,
    The American Statistician 70:4, 2016): the plain Wald interval covers far less than 95 % of small samples. Where few
    customers all say the same, it would end before the figure itself: it is widened up to that.
    """
    n = promoters + passives + detractors
    wide = n + 3
    most, least = (promoters + 0.75) / wide, (detractors + 0.75) / wide
    centre = most - least
    half = Z * sqrt((most + least - centre**2) / wide)
    value = 100 * (promoters - detractors) / n
    low, high = 100 * (centre - half), 100 * (centre + half)
    return Estimate(value, Interval(max(-100.0, min(low, value)), min(100.0, max(high, value))))


def share(hits: int, n: int) -> Estimate:
    """A share in percent, of at least one answer, with Wilson's score interval (Edwin B. Wilson, JASA 22, 1927)."""
    p, z2 = hits / n, Z * Z
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return Estimate(100 * p, Interval(max(0.0, 100 * (centre - half)), min(100.0, 100 * (centre + half))))


def mean(counts: Mapping[float, int], scale: tuple[float, float]) -> Estimate:
    """The mean of scores, counted by score, with Student's t interval, clipped to the scale.

    Of one answer, or where all are the same, the spread is not known: the interval is then the one that a single
    differing answer more, at the far end of the scale, would leave room for.
    """
    n = sum(counts.values())
    middle = sum(score * count for score, count in counts.items()) / n
    squares = sum(count * (score - middle) ** 2 for score, count in counts.items())
    if n > 1 and squares > 0:
        half = student(n - 1) * sqrt(squares / (n - 1) / n)
    else:
        half = (scale[1] - scale[0]) / (n + 1)
    return Estimate(middle, Interval(max(scale[0], middle - half), min(scale[1], middle + half)))


def difference(now: Estimate, before: Estimate) -> Estimate:
    """How much a figure of other customers than before has changed, with the interval of that difference.

    Made of both intervals, which need not be symmetrical (Zou and Donner, *Construction of confidence limits about
    effect measures*, Statistics in Medicine 27, 2008; for shares it is Newcombe's hybrid score interval of 1998).
    """
    changed = now.value - before.value
    down = sqrt((now.value - now.interval.low) ** 2 + (before.interval.high - before.value) ** 2)
    up = sqrt((now.interval.high - now.value) ** 2 + (before.value - before.interval.low) ** 2)
    return Estimate(changed, Interval(changed - down, changed + up))


def student(freedom: int) -> float:
    """The quantile of 97.5 % of Student's t, at least one degree of freedom.

    The first ten from the table (Abramowitz and Stegun, 26.10), others by Cornish and Fisher's expansion to the fourth term
    (26.7.5), which is right to five digits from there on. Raises ValueError below one.
    """
    if freedom < 1:
        raise ValueError(freedom)
    if freedom <= len(_STUDENT):
        return _STUDENT[freedom - 1]
    z, v = Z, float(freedom)
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * v**4)
    )
