"""Pairs of journeys for tests: one made up, and what adding, dropping, moving and changing makes of it."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Data = dict[str, Any]

_TEXTS = st.text("abc ", min_size=1, max_size=4).filter(str.strip)
_FACTS: dict[str, st.SearchStrategy[Any]] = {
    "name": _TEXTS,
    "does": _TEXTS,
    "touchpoint": st.just("desk"),
    "channel": st.sampled_from(["phone", "website"]),
    "owner": st.sampled_from(["one", "other"]),
    "emotion": st.floats(-2, 2),
    "wait": st.sampled_from(["2 days", "6-16 weeks"]),
    "moment_of_truth": st.booleans(),
    "promises": st.lists(st.sampled_from(["fair", "fast"]), unique=True),
    "pains": st.lists(st.sampled_from(["Cold", "Late", "Dear"]), unique=True),
    "opportunities": st.lists(st.sampled_from(["Heat", "Call"]), unique=True),
}


@st.composite
def _journeys(draw: st.DrawFn) -> Data:
    stages = []
    for n in range(draw(st.integers(1, 4))):
        steps = [draw(_steps(f"t{n}-{m}")) for m in range(draw(st.integers(0, 4)))]
        stages.append({"name": f"Stage {n}", "id": f"s{n}", "steps": steps})
    return {"title": "Trip", "stages": stages}


@st.composite
def _steps(draw: st.DrawFn, id: str) -> Data:
    facts = draw(st.fixed_dictionaries({}, optional={k: v for k, v in _FACTS.items() if k != "name"}))
    return {"name": draw(_TEXTS), "id": id, **facts}


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[Data, Data]:
    before = draw(_journeys())
    after = deepcopy(before)
    for n in range(draw(st.integers(0, 5))):
        _change(draw, after, f"new{n}")
    return before, after


def _change(draw: st.DrawFn, journey: Data, id: str) -> None:
    stages = journey["stages"]
    one, other = draw(st.sampled_from(stages)), draw(st.sampled_from(stages))
    match draw(st.sampled_from(["add", "drop", "move", "change", "stage", "no stage", "turn"])):
        case "add":
            one["steps"].insert(draw(st.integers(0, len(one["steps"]))), draw(_steps(id)))
        case "drop" if one["steps"]:
            one["steps"].pop(draw(st.integers(0, len(one["steps"]) - 1)))
        case "move" if one["steps"]:
            step = one["steps"].pop(draw(st.integers(0, len(one["steps"]) - 1)))
            other["steps"].insert(draw(st.integers(0, len(other["steps"]))), step)
        case "change" if one["steps"]:
            key = draw(st.sampled_from(list(_FACTS)))
            draw(st.sampled_from(one["steps"]))[key] = draw(_FACTS[key])
        case "stage":
            stages.insert(draw(st.integers(0, len(stages))), {"name": id, "id": id, "steps": []})
        case "no stage" if len(stages) > 1:
            stages.pop(draw(st.integers(0, len(stages) - 1)))
        case "turn":
            stages.append(stages.pop(0))


JOURNEYS = _journeys()
PAIRS = _pairs()
"""The earlier and the later one."""
