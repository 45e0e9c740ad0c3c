"""Two versions of a journey made up for tests: any journey, and what random changes make of it."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path

from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, PLAIN, TEXTS, Data, library, named
from tests.versions import change

from cjtool.model import Journey
from cjtool.project import Workspace, load
from cjtool.source import Source

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
        id = f"new{n}"
        change(draw, after, _step(id), _FACTS, {"name": draw(TEXTS), "id": id, "steps": []})
    for stage in after["stages"]:
        if draw(st.booleans()):
            stage["name"], stage["duration"] = draw(TEXTS), draw(TEXTS)
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


def _step(id: str) -> st.SearchStrategy[Data]:
    facts = {key: _FACTS[key] for key in ("name", "channel", "emotion")}
    return st.fixed_dictionaries({"id": st.just(id), **facts})


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
