"""Scores of other tools ─► emotions from −2 to 2."""

from cjtool.exchange import phrases as says
from cjtool.exchange.loss import WHOLE, Loss, Origin
from cjtool.message import Figure
from cjtool.query.felt_scale import HIGHEST, LOWEST, emotion_at

__all__ = ["HIGHEST", "LOWEST", "OURS", "emotion", "rescaled"]

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


def rescaled(score: float, scale: tuple[float, float], spot: Origin = WHOLE) -> tuple[float, Loss]:
    """A score as an emotion, and what is said of it: noted, with the score and its scale; clamped where it lies outside."""
    low, high = scale
    found = emotion(score, scale)
    inside = low <= score <= high
    said = says.RESCALED if inside else says.OFF_SCALE
    message = said(value=Figure(score), low=Figure(low), high=Figure(high), emotion=Figure(found))
    return found, Loss("noted" if inside else "clamped", "emotion", message, spot, f"{score:g}")
