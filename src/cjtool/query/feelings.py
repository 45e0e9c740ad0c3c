"""Whose feelings a journey tells."""

from cjtool.model import Journey, everyone, primary, steps


def told_apart(journey: Journey) -> tuple[str, ...]:
    """The primary persona and those that feel otherwise somewhere; none where nobody does."""
    apart = {
        persona
        for step in steps(journey)
        for persona, emotion in step.emotion_of.items()
        if emotion != step.emotion
    }
    first = primary(journey)
    return tuple(persona for persona in everyone(journey) if persona in apart or (apart and persona == first))
