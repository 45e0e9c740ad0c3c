"""Scores of other tools ─► emotions from −2 to 2."""

from cjtool.exchange import phrases as says
from cjtool.exchange.loss import WHOLE, Loss, Origin
from cjtool.message import Figure
from cjtool.query.felt_scale import HIGHEST, LOWEST, emotion_at

__all__ = ["HIGHEST", "LOWEST", "emotion", "rescaled"]


def emotion(score: float, scale: tuple[float, float]) -> float:
    """A score from a…b as an emotion, −2 + 4 (s − a)/(b − a), to one hundredth; what lies outside becomes the nearest end."""
    return round(emotion_at(score, scale), 2)


def rescaled(score: float, scale: tuple[float, float], spot: Origin = WHOLE) -> tuple[float, Loss]:
    """A score as an emotion, and what is said of it: noted, with the score and its scale; clamped where it lies outside."""
    low, high = scale
    found = emotion(score, scale)
    inside = low <= score <= high
    said = says.RESCALED if inside else says.OFF_SCALE
    message = said(value=Figure(score), low=Figure(low), high=Figure(high), emotion=Figure(found))
    return found, Loss("noted" if inside else "clamped", "emotion", message, spot, f"{score:g}")
