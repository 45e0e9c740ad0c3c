"""Random changes that make a later version of a journey: what both comparisons, as data and as a picture, are tried with."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

Data = dict[str, Any]
Facts = Mapping[str, st.SearchStrategy[Any]]


def change(draw: st.DrawFn, journey: Data, step: st.SearchStrategy[Data], facts: Facts, stage: Data) -> None:
    """Add a step or this stage, drop, move, turn, or give a step another fact; nothing where there is no step."""
    stages = journey["stages"]
    one, other = draw(st.sampled_from(stages)), draw(st.sampled_from(stages))
    steps = one["steps"]
    match draw(st.sampled_from(["add", "drop", "move", "change", "stage", "no stage", "turn"])):
        case "add":
            steps.insert(draw(st.integers(0, len(steps))), draw(step))
        case "drop" if steps:
            steps.pop(draw(st.integers(0, len(steps) - 1)))
        case "move" if steps:
            moved = steps.pop(draw(st.integers(0, len(steps) - 1)))
            other["steps"].insert(draw(st.integers(0, len(other["steps"]))), moved)
        case "change" if steps:
            key = draw(st.sampled_from(list(facts)))
            draw(st.sampled_from(steps))[key] = draw(facts[key])
        case "stage":
            stages.insert(draw(st.integers(0, len(stages))), stage)
        case "no stage" if len(stages) > 1:
            stages.remove(one)
        case "turn":
            stages.append(stages.pop(0))
