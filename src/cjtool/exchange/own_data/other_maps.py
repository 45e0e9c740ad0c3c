"""Journeys of other open tools, as JSON, in cjtool's own keys: those whose shape is cheap to know.

- `stages` with `actions`, each with `emotion` from -2 to 2, `thoughts` and `painPoints`.
- `kind: cjm`, `phases`, and `actions` that name their phase, with `emotion_score` from -2 to 2, `touchpoints` and
  `thoughts_feelings`.

Keys that are none of these stay, so that they are told.
"""

from typing import Any

from cjtool.exchange.draft import Part

_STEP_KEYS = {
    "emotion_score": "emotion", "thoughts": "thinks", "thoughts_feelings": "thinks", "painPoints": "pains",
    "pain_points": "pains", "opportunityPoints": "opportunities",
}  # fmt: skip


def in_own_keys(value: Any) -> Part | None:
    """A journey of one of these shapes in cjtool's keys; None for anything else."""
    if not isinstance(value, dict):
        return None
    stages = value.get("stages")
    if isinstance(stages, tuple) and any(isinstance(each, dict) and "actions" in each for each in stages):
        rest = {key: item for key, item in value.items() if key != "config"}
        return {**rest, "stages": tuple(map(_stage, stages))}
    if value.get("kind") == "cjm" and isinstance(value.get("phases"), tuple):
        return _by_phase(value)
    return None


def _stage(stage: Any) -> Any:
    if not isinstance(stage, dict):
        return stage
    kept = {key: item for key, item in stage.items() if key not in {"actions", "color"}}
    actions = stage.get("actions")
    return {**kept, "steps": tuple(map(_step, actions)) if isinstance(actions, tuple) else ()}


def _step(action: Any) -> Any:
    if not isinstance(action, dict):
        return action
    made = {
        _STEP_KEYS.get(key, key): item for key, item in action.items() if key not in {"phase", "touchpoints"}
    }
    thinks = made.get("thinks")
    if isinstance(thinks, tuple):
        made["thinks"] = "; ".join(each for each in thinks if isinstance(each, str)) or None
    touchpoints = action.get("touchpoints")
    if isinstance(touchpoints, tuple) and touchpoints:
        made["touchpoint"] = touchpoints[0]
        if touchpoints[1:]:
            made["touchpoints"] = touchpoints[1:]  # a step has one; the others are told
    elif isinstance(touchpoints, str):
        made["touchpoint"] = touchpoints
    return {key: item for key, item in made.items() if item is not None}


def _by_phase(value: Part) -> Part:
    """Actions in the stages of their phases, those of none in the last one."""
    phases = [phase for phase in value["phases"] if isinstance(phase, dict)]
    ids = [phase.get("id") for phase in phases]
    steps: dict[int, list[Any]] = {number: [] for number in range(len(phases))}
    actions = value.get("actions")
    for action in actions if isinstance(actions, tuple) else ():
        named = action.get("phase") if isinstance(action, dict) else None
        steps.setdefault(ids.index(named) if named in ids else len(phases) - 1, []).append(_step(action))
    persona = value.get("persona")
    name = persona.get("name") if isinstance(persona, dict) else persona
    rest = {
        key: item
        for key, item in value.items()
        if key not in {"kind", "version", "phases", "actions", "persona", "id"}
    }
    return {
        **rest,
        **({"persona": name} if isinstance(name, str) else {}),
        "stages": tuple({**phase, "steps": tuple(steps[number])} for number, phase in enumerate(phases)),
    }
