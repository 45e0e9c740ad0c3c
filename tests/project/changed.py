"""Pairs of journeys for tests: one made up, and what adding, dropping, moving and changing makes of it."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st
from tests.versions import Data, change

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
        id = f"new{n}"
        change(draw, after, _steps(id), _FACTS, {"name": id, "id": id, "steps": []})
    return before, after


JOURNEYS = _journeys()
PAIRS = _pairs()
"""The earlier and the later one."""
