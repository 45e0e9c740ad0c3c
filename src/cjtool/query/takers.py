"""Who goes through a journey: the personas of its steps where they name some, else its own, and those whose feelings are told."""

from cjtool.model import Journey, Stage, Step
from cjtool.query.lifecycle import phases


def taking(step: Step, journey: Journey) -> tuple[str, ...]:
    """Ids of the personas that take a step: those that it names, else the journey's, and those whose own feeling it tells."""
    return tuple(dict.fromkeys((*(step.persona or journey.persona), *step.emotion_of, *step.feels_of)))


def meeting(stage: Stage, journey: Journey) -> tuple[str, ...]:
    """Ids of the personas that take any step of a stage; where it has none yet, the journey's."""
    taken = (id for step in stage.steps for id in taking(step, journey))
    return tuple(dict.fromkeys(taken)) if stage.steps else journey.persona


def phases_walked(persona: str, journey: Journey) -> frozenset[str]:
    """The phases of the lifecycle in which a persona takes a step."""
    return frozenset(
        phase for stage in journey.stages if persona in meeting(stage, journey) for phase in phases(stage)
    )
