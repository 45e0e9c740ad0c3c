"""Two versions of a journey made up for tests: any journey, and what random changes make of it."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path

from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, PLAIN, TEXTS, Data, library, named

from cjtool.model import Journey
from cjtool.source import Source
from cjtool.workspace import Workspace, load

_FACTS = {
    "name": TEXTS,
    "does": TEXTS,
    "channel": st.sampled_from(["website", "own", "phone"]),
    "emotion": st.floats(-2, 2),
    "wait": st.sampled_from(["30 minutes", "6-16 weeks"]),
    "fee": TEXTS,
    "moment_of_truth": st.booleans(),
    "optional": st.booleans(),
    "owner": st.sampled_from(["one", "other"]),
    "promises": st.lists(st.sampled_from(["fair", "fast"]), unique=True),
    "pains": st.lists(TEXTS, max_size=2),
}


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[Data, Data]:
    before = _identified(draw(JOURNEYS))
    after = deepcopy(before)
    after["title"] = draw(TEXTS)
    for n in range(draw(st.integers(0, 8))):
        _change(draw, after, f"new{n}")
    return before, after


def _identified(journey: Data) -> Data:
    stages = [
        {
            **stage,
            "id": f"s{n}",
            "steps": [{**step, "id": f"s{n}-{m}"} for m, step in enumerate(stage["steps"])],
        }
        for n, stage in enumerate(journey["stages"], 1)
    ]
    return {**journey, "stages": stages}


def _change(draw: st.DrawFn, journey: Data, id: str) -> None:
    stages = journey["stages"]
    one, other = draw(st.sampled_from(stages)), draw(st.sampled_from(stages))
    steps = one["steps"]
    match draw(st.sampled_from(["add", "drop", "move", "change", "stage", "no stage", "turn", "rename"])):
        case "add":
            step = {
                "id": id,
                "name": draw(TEXTS),
                "channel": draw(_FACTS["channel"]),
                "emotion": draw(_FACTS["emotion"]),
            }
            steps.insert(draw(st.integers(0, len(steps))), step)
        case "drop" if steps:
            steps.pop(draw(st.integers(0, len(steps) - 1)))
        case "move" if steps:
            step = steps.pop(draw(st.integers(0, len(steps) - 1)))
            other["steps"].insert(draw(st.integers(0, len(other["steps"]))), step)
        case "change" if steps:
            key = draw(st.sampled_from(list(_FACTS)))
            draw(st.sampled_from(steps))[key] = draw(_FACTS[key])
        case "stage":
            stages.insert(draw(st.integers(0, len(stages))), {"name": draw(TEXTS), "id": id, "steps": []})
        case "no stage" if len(stages) > 1:
            stages.remove(one)
        case "turn":
            stages.append(stages.pop(0))
        case "rename":
            one["name"], one["duration"] = draw(TEXTS), draw(TEXTS)


PAIRS = _pairs()
"""The earlier and the later version, as data with ids."""


def workspace(before: Data, after: Data, texts: Data | None = None) -> tuple[Journey, Workspace]:
    """The later version, read with the earlier one that it is based on."""
    later = {**after, "state": "future", "based_on": "before"}
    files = {
        "cjtool.yaml": {"cjtool": "project/v1", **library(texts or PLAIN)},
        "before.yaml": _whole({**before, "state": "current"}),
        "after.yaml": _whole(later),
    }
    sources = [Source(Path(name), json.dumps(data, ensure_ascii=False)) for name, data in files.items()]
    loaded = load(Path(), sources, date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    journey = loaded.journey("after")
    assert journey is not None
    return journey, loaded


def _whole(journey: Data) -> Data:
    stages = [
        named({**stage, "steps": [named(step) for step in stage["steps"]]}) for stage in journey["stages"]
    ]
    return {"cjtool": "journey/v1", **journey, "stages": stages}


__all__ = ["LIBRARIES", "PAIRS", "workspace"]
