"""Which keys have kinds of their own: what they mean to customers is said, and the rest is told as a detail or as wording."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.diff.test_facts import CASES, PROJECT, SAMPLES, journey

from cjtool.diff.naming import changed
from cjtool.model import Journey, Node, Stage, Step
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch
from cjtool.project import Workspace, load
from cjtool.source import Source

WITHOUT: dict[type[Node], set[str]] = {
    Journey: {"summary", "language", "level", "parent", "leads_to", "goal", "trigger", "outcome", "scope", "relationship", "sponsor",
              "version", "reviewed", "tags", "watches", "customers", "worth"},
    Stage: {"goal", "quote", "journey"},
    Step: {"does", "thinks", "feels", "quote", "expects", "unavoidable", "frontstage", "backstage", "systems", "evidence", "image", "caption",
           "staff"},
    Branch: {"when"},
    Pain: {"text", "breaks", "drop_off", "cost"},
    Gain: {"text", "sources"},
    Opportunity: {"title", "addresses", "effect", "impact", "effort", "value", "cost", "metric", "objectives"},
    Reading: {"kind", "unit", "better", "scale", "baseline", "n", "date", "source"},
    Feedback: {"metric", "question", "owner"},
}  # fmt: skip
"""Keys whose change is text, bookkeeping, or what employees notice and customers do not."""
ONE_SIDE: set[tuple[type[Node], str]] = {
    (Step, "frequency"), (Step, "intensity"), (Stage, "duration"), (Branch, "share"), (Pain, "severity"), (Pain, "share"), (Feedback, "within"),
}  # fmt: skip
"""Keys that have a kind where both versions say something: what is said for the first time is neither more nor less than it was."""
REWORDED: set[tuple[type[Node], str]] = {(Step, "update"), (Step, "handover")}
"""Texts that come and go for customers, and of which other words are wording."""
NEITHER = ("detail-", "wording")


def workspace(data: dict[str, Any]) -> Workspace:
    files = {
        "cjtool.yaml": PROJECT,
        "trip.yaml": data,
        "whole.yaml": {"cjtool": "journey/v1", "title": "W", "stages": [{"name": "S"}]},
    }
    return load(
        Path(), [Source(Path(name), json.dumps(text)) for name, text in files.items()], date(2026, 1, 1)
    )


def kinds(model: type[Node], key: str, was: object, now: object) -> list[str]:
    one, other = workspace(journey(model, key, was)), workspace(journey(model, key, now))
    assert not one.problems
    assert not other.problems
    return [change.kind for change in changed(one, other)]


@pytest.mark.parametrize(("model", "key"), CASES, ids=[f"{model.__name__}-{key}" for model, key in CASES])
def test_a_key_that_means_something_to_customers_has_kinds_of_its_own(model: type[Node], key: str) -> None:
    was, now = SAMPLES[model][key]

    found = kinds(model, key, was, now)

    assert found
    assert all(kind.startswith(NEITHER) for kind in found) is (
        key in WITHOUT[model] or (model, key) in REWORDED
    ), found


@pytest.mark.parametrize(
    ("model", "key"),
    [
        pytest.param(model, key, id=f"{model.__name__}-{key}")
        for model, key in CASES
        if key not in WITHOUT[model] and (model, key) != (Branch, "to")
    ],
)
def test_what_is_said_for_the_first_time_has_a_kind_and_so_has_the_way_back(
    model: type[Node], key: str
) -> None:
    for was, now in ((None, SAMPLES[model][key][1]), (SAMPLES[model][key][1], None)):
        if model is not Journey or key not in {"title", "define"}:
            found = kinds(model, key, was, now)

            assert found
            assert any(kind.startswith("detail-") for kind in found) is ((model, key) in ONE_SIDE), found
