"""Scores of other tools ─► emotions from −2 to 2."""

from cjtool.exchange import phrases as says
from cjtool.exchange.loss import WHOLE, Loss, Origin
from cjtool.message import Figure, Message, Says
from cjtool.query.felt_scale import HIGHEST, LOWEST, emotion_at

__all__ = ["HIGHEST", "LOWEST", "OURS", "emotion", "rescaled", "within"]

OURS = (LOWEST, HIGHEST)
"""The scale of emotions."""
_TENTH = 0.1


def emotion(score: float, scale: tuple[float, float]) -> float:
    """A score from a…b as an emotion, −2 + 4 (s − a)/(b − a), as people write it; what lies outside becomes the nearest end.

    That is to one tenth, where scores that differ still do then, else to one hundredth.
    """
    low, high = scale
    step = (HIGHEST - LOWEST) * _grain(score) / (high - low)
    return round(emotion_at(score, scale), 1 if step >= _TENTH else 2)


def _grain(score: float) -> float:
    """How finely a score is given: whole, in halves, or in tenths and less."""
    return next((grain for grain in (1.0, 0.5, 0.1) if round(score / grain, 6).is_integer()), 0.01)


def within(given: float) -> tuple[float, Message | None]:
    """An emotion, brought into its range, and what is said of one that lay outside."""
    found = min(HIGHEST, max(LOWEST, given))
    return found, None if found == given else _said(says.OFF_SCALE, given, OURS, found)


def rescaled(score: float, scale: tuple[float, float], spot: Origin = WHOLE) -> tuple[float, Loss]:
    """A score as an emotion, and what is said of it: noted, with the score and its scale; clamped where it lies outside."""
    found = emotion(score, scale)
    inside = scale[0] <= score <= scale[1]
    message = _said(says.RESCALED if inside else says.OFF_SCALE, score, scale, found)
    return found, Loss("noted" if inside else "clamped", "emotion", message, spot, f"{score:g}")


def _said(says: Says, score: float, scale: tuple[float, float], found: float) -> Message:
    low, high = map(Figure, scale)
    return says(value=Figure(score), low=low, high=high, emotion=Figure(found))
