"""Who goes through a journey: the personas of its steps where they name some, else its own."""

from cjtool.model import Journey, Stage, Step
from cjtool.query.lifecycle import phases


def taking(step: Step, journey: Journey) -> tuple[str, ...]:
    """Ids of the personas that take a step."""
    return step.persona or journey.persona


def meeting(stage: Stage, journey: Journey) -> tuple[str, ...]:
    """Ids of the personas that take any step of a stage; where it has none yet, the journey's."""
    taken = (id for step in stage.steps for id in taking(step, journey))
    return tuple(dict.fromkeys(taken)) if stage.steps else journey.persona


def phases_walked(persona: str, journey: Journey) -> frozenset[str]:
    """The phases of the lifecycle in which a persona takes a step."""
    return frozenset(
        phase for stage in journey.stages if persona in meeting(stage, journey) for phase in phases(stage)
    )
