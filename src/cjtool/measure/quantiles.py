"""Below which value a share of some values lies."""

from collections.abc import Sequence


def quantile(ordered: Sequence[float], p: float) -> float:
    """The value below which a share `p` of at least one value lies, by linear interpolation; the lowest comes first.

    Type 7 of Hyndman and Fan, *Sample Quantiles in Statistical Packages*, The American Statistician 50:4, 1996.
    """
    place = (len(ordered) - 1) * p
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
