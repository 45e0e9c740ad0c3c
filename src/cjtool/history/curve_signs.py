"""A curve in a line of text: a sign for each stage, higher for a better feeling."""

from collections.abc import Iterable

from cjtool.history.figures import StageFeeling

GAP = "·"
"""In place of a stage of which nobody says how it feels: it is never guessed from its neighbours."""
_SIGNS = "▁▂▃▄▅▆▇█"
_LOWEST, _HIGHEST = -2.0, 2.0


def sparkline(curve: Iterable[StageFeeling]) -> str:
    """The mean of each stage, from −2, the lowest sign, to 2, the highest."""
    return "".join(GAP if each.mean is None else _sign(each.mean) for each in curve)


def _sign(mean: float) -> str:
    place = (mean - _LOWEST) / (_HIGHEST - _LOWEST) * (len(_SIGNS) - 1)
    return _SIGNS[round(place)]
