"""Whose feelings a journey tells."""

from collections.abc import Sequence
from dataclasses import replace

from cjtool.build.answers import Answers
from cjtool.model import Journey, Stage, Step, everyone, primary, steps
from cjtool.project import Workspace


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


def felt_by(
    persona: str, journeys: Sequence[Journey], workspace: Workspace
) -> tuple[tuple[Journey, ...], Workspace]:
    """Journeys of a workspace as they are for one persona, and the workspace with them: its feelings stand at the steps.

    What is told of all personas holds for it, but at a step that only others take. What is thought and said where it
    feels otherwise than the primary persona is not known to be its own, and left out. Nobody is told apart there.
    """
    own = {id(each): _as_felt(each, persona) for each in journeys}
    files = tuple(
        replace(file, root=own[id(file.root)], answers=Answers()) if id(file.root) in own else file
        for file in workspace.files
    )
    around = tuple(own.get(id(each), each) for each in workspace.journeys)
    return tuple(own[id(each)] for each in journeys), replace(workspace, journeys=around, files=files)


def _as_felt(journey: Journey, persona: str) -> Journey:
    first = persona == primary(journey)
    stages = tuple(
        stage.model_copy(
            update={
                "steps": tuple(_felt(step, persona, first=first) for step in stage.steps),
                "quote": stage.quote if first or _speaks_for(stage, persona) else None,
            }
        )
        for stage in journey.stages
    )
    return journey.model_copy(update={"persona": (persona,), "stages": stages})


def _speaks_for(stage: Stage, persona: str) -> bool:
    """Whether a stage's quotation may be anyone's: a persona feels otherwise at no step of it."""
    return all(_feels_alike(step, persona) for step in stage.steps)


def _is_own(step: Step, persona: str) -> bool:
    """Whether what is thought and said at a step may be a persona's that is not the primary one."""
    if step.persona:
        return step.persona == (persona,) or (persona in step.persona and _feels_alike(step, persona))
    return _feels_alike(step, persona)


def _feels_alike(step: Step, persona: str) -> bool:
    return (not step.emotion_of or step.emotion_of.get(persona) == step.emotion) and (
        not step.feels_of or step.feels_of.get(persona) == step.feels
    )


def feeling(step: Step, persona: str, *, first: bool) -> float | None:
    """What a persona feels at a step, −2…2, where that is told; `first` for the primary one.

    What is told of all personas holds for it, but at a step that only others take.
    """
    absent = _is_absent(step, persona, first=first)
    return step.emotion_of.get(persona) if step.emotion_of else None if absent else step.emotion


def feeling_in_words(step: Step, persona: str, *, first: bool) -> str | None:
    """What a persona feels at a step in a few words, where that is told; as `feeling`."""
    absent = _is_absent(step, persona, first=first)
    return step.feels_of.get(persona) if step.feels_of else None if absent else step.feels


def _is_absent(step: Step, persona: str, *, first: bool) -> bool:
    return bool(step.persona) and persona not in step.persona and not first


def _felt(step: Step, persona: str, *, first: bool) -> Step:
    emotion = feeling(step, persona, first=first)
    feels = feeling_in_words(step, persona, first=first)
    own: dict[str, object] = {"emotion": emotion, "feels": feels, "emotion_of": {}, "feels_of": {}}
    unknown = {} if first or _is_own(step, persona) else {"thinks": None, "quote": None}
    return step.model_copy(update={**own, **unknown})
