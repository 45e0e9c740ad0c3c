"""From what customers score to what they feel, on the scale of emotions from −2 to 2."""

LOWEST, HIGHEST = -2.0, 2.0


def emotion_at(score: float, scale: tuple[float, float], *, high_is_good: bool = True) -> float:
    """A score from a…b as an emotion: −2 + 4 (s − a)/(b − a), or the other way round; an end for what lies outside."""
    low, high = scale if high_is_good else (scale[1], scale[0])
    found = LOWEST + (HIGHEST - LOWEST) * (score - low) / (high - low)
    return min(HIGHEST, max(LOWEST, found))
