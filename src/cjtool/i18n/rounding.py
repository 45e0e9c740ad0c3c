"""Numbers with fewer decimals, rounded as people and sheets do."""

from decimal import ROUND_HALF_UP, Decimal
from math import isfinite

_EXACT = 15
"""So many digits of a number are its own; what follows is noise of reckoning, as sheets take it too."""


def nearest(value: float, digits: int) -> float:
    """A number with so many decimals, a half away from zero, as sheets round; never below zero where that is nothing."""
    if not isfinite(value):
        return value
    own = Decimal(f"{value:.{_EXACT}g}")
    if own.as_tuple().exponent >= -digits:  # type: ignore[operator]
        return float(own) + 0.0
    return float(own.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)) + 0.0
