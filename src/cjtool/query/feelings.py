"""What personas feel: the one value of a step, or each persona's own."""

from cjtool.model import Journey, Step, everyone, steps
from cjtool.query.takers import taking


def primary(journey: Journey) -> str | None:
    """The persona whose feelings the steps' `emotion` tells and rules judge; None where nobody is named."""
    return next(iter(everyone(journey)), None)


def feeling(step: Step, persona: str | None, journey: Journey) -> float | None:
    """What a persona feels at a step, from -2 to 2; None where that is not known, or they do not take it."""
    if step.emotion_of:
        return step.emotion_of.get(persona) if persona is not None else step.emotion
    return step.emotion if persona is None or persona in taking(step, journey) or not step.persona else None


def described(step: Step, persona: str | None, journey: Journey) -> str | None:
    """What a persona feels at a step, in words."""
    if step.feels_of:
        return step.feels_of.get(persona) if persona is not None else step.feels
    return step.feels if persona is None or persona in taking(step, journey) or not step.persona else None


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
