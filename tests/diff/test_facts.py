"""Every key of the format takes part in a comparison: a change of it alone is told, as one change."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cjtool.diff.comparison import OF_VERSIONS, Comparison, Pair, Version, compare
from cjtool.diff.facts import FactChange
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.model import Journey, Node, Stage, Step, keys_by_name
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch
from cjtool.model.library import Sections, Touchpoint
from cjtool.project import load
from cjtool.source import Source

Data = dict[str, Any]

PROJECT: Data = {
    "cjtool": "project/v1",
    "teams": {"one": {"name": "One"}, "two": {"name": "Two"}},
    "touchpoints": {
        "desk": {"name": "Desk", "channel": "counter"},
        "hall": {"name": "Hall", "channel": "counter"},
    },
    "promises": {"fair": {"text": "Fair"}, "fast": {"text": "Fast"}},
    "objectives": {"stay": {"text": "They stay"}, "grow": {"text": "They grow"}},
    "personas": {"ann": {"name": "Ann"}, "bob": {"name": "Bob"}},
    "sources": {"talks": {"name": "Talks"}, "poll": {"name": "Poll"}},
    "metrics": {"speed": {"name": "Speed"}, "calls": {"name": "Calls"}},
}
_PAINS = ({"text": "Too long", "id": "a"}, {"text": "Too dear", "id": "a"})
SAMPLES: dict[type[Node], dict[str, tuple[Any, Any]]] = {
    Journey: {
        "title": ("I go", "I stay"), "summary": ("One", "Two"), "language": ("en", "nl"), "level": ("journey", "micro"),
        "parent": (None, "whole"), "leads_to": (None, "whole"), "persona": ("ann", "bob"), "goal": ("Rest", "Work"), "trigger": ("A", "B"),
        "outcome": ("A", "B"), "scope": (["use"], ["exit"]), "relationship": ("repeat", "subscription"),
        "tone": ("warm", "cool"), "owner": ("one", "two"), "sponsor": ("CCO", "CFO"), "status": ("draft", "live"), "version": ("1", "2"),
        "reviewed": ("2026-01-01", "2026-02-01"), "tags": ("a", "b"), "watches": ("src/*", "terms/*"), "sources": ("talks", "poll"),
        "metrics": (None, "nps"), "expect": ("nps >= 10", "nps >= 20"), "opportunities": (None, {"title": "Do", "addresses": ["x"]}),
        "customers": (1200, "1200-1400"), "worth": ("380-520", "400-520"),
        "define": (None, {"teams": {"six": {"name": "Six"}}}),
    },
    Stage: {
        "name": ("Go there", "Go away"), "phase": ("use", "exit"), "goal": ("Where?", "When?"),
        "duration": ("1 day", "2 days"), "quote": ("Oh", "Ah"), "pains": (None, "Long"), "gains": (None, "Nice"),
        "opportunities": (None, "Do it"), "metrics": (None, "csat"), "expect": ("nps >= 10", "nps >= 20"), "owner": ("one", "two"),
        "journey": (None, "whole"),
    },
    Step: {
        "name": ("Goes there", "Goes away"), "touchpoint": ("desk", "hall"), "channel": ("phone", "chat"),
        "devices": ("tablet", "desktop"), "initiator": ("customer", "company"), "does": ("A", "B"),
        "thinks": ("A", "B"), "feels": ("A", "B"), "quote": ("A", "B"), "expects": ("A", "B"), "emotion": (1, -1),
        "moment_of_truth": (False, True), "optional": (False, True), "unavoidable": (False, True),
        "promises": ("fair", "fast"), "tone": ("warm", "cool"), "frequency": ("1 per day", "2 per day"),
        "intensity": ("low", "high"),
        "response_time": ("1 day", "2 days"), "wait": ("1 day", "2 days"), "update": ("A", "B"),
        "owner": ("one", "two"), "handover": ("A", "B"), "frontstage": ("A", "B"), "backstage": ("A", "B"),
        "systems": ("A", "B"), "pains": (None, "Long"), "gains": (None, "Nice"), "opportunities": (None, "Do it"),
        "metrics": (None, "csat"), "expect": ("nps >= 10", "nps >= 20"), "feedback": (None, {"question": "How?"}), "sources": ("talks", "poll"),
        "next": (None, "end"), "after": (None, "other"), "fee": ("€ 1", "€ 2"),
        "persona": ("ann", "bob"),
        "evidence": ("A", "B"), "image": (None, "a.svg"), "caption": ("A", "B"),
        "staff": ({"emotion": 1}, {"emotion": -1}),
    },
    Branch: {"to": ("end-of-it", "other"), "when": ("Rain", "Sun"), "share": (0.2, 0.3)},
    Pain: {
        "text": (_PAINS[0]["text"], _PAINS[1]["text"]), "severity": ("low", "high"), "share": (0.1, 0.2),
        "drop_off": ("5%", "2-6%"), "cost": (12, "8-15"), "sources": ("talks", "poll"), "accepted": (None, "Law"),
        "breaks": ("fair", "fast"),
    },
    Gain: {"text": ("Nice and warm", "Nice and hot"), "sources": ("talks", "poll")},
    Opportunity: {
        "title": ("Do", "Do not"), "addresses": ("x", "y"), "effect": ("60%", "40-80%"), "impact": ("low", "high"), "effort": ("low", "high"),
        "value": (1, 2), "cost": (1, 2), "metric": ("nps", "ces"), "objectives": ("stay", "grow"), "owner": ("one", "two"),
        "due": ("2026-01-01", "2026-02-01"), "status": ("idea", "done"),
    },
    Reading: {
        "metric": ("speed", "calls"), "name": ("Pages", "Page views"), "kind": ("rate", "count"), "unit": ("%", "x"),
        "better": ("higher", "lower"), "value": (1, 2), "target": (1, 2), "baseline": (1, 2), "n": (1, 2),
        "date": ("2026-01-01", "2026-02-01"), "source": ("talks", "poll"), "scale": ("1-5", "1-10"),
    },
    Feedback: {
        "metric": ("nps", "ces"), "question": ("How?", "How much?"), "owner": ("one", "two"),
        "within": ("1 day", "2 days"),
    },
}  # fmt: skip
_PASSED = {Journey: {*OF_VERSIONS, "meta"}, Stage: {"id", "steps", "meta"}}
_ANOTHER = {(Branch, "to"), (Reading, "metric"), (Reading, "name")}
"""Keys that say which thing it is: one goes, and another comes."""
_OWN_WORDS = {Reading: ("name", "kind", "unit", "scale", "better")}
CASES = [(model, key) for model, keys in SAMPLES.items() for key in keys]


def test_every_key_has_a_sample() -> None:
    for model, keys in SAMPLES.items():
        lacking = keys.keys() ^ (keys_by_name(model).keys() - _PASSED.get(model, {"id", "meta"}))
        assert not lacking, (
            f"two values of each key stand in SAMPLES of {model.__name__}, here above: {lacking}"
        )


def test_every_key_has_a_name_for_readers() -> None:
    models: list[type[Node]] = [*SAMPLES, Sections, Touchpoint]
    keys = {key for model in models for key in keys_by_name(model)} - {
        "id",
        "cjtool",
        "stages",
        "steps",
        "state",
        "based_on",
    }

    unnamed = keys - KEY_NAMES.keys()
    assert not unnamed, f"i18n/key_names.py calls every key by a name: {unnamed}"


@pytest.mark.parametrize(("model", "key"), CASES, ids=[f"{model.__name__}-{key}" for model, key in CASES])
def test_a_change_of_one_key_is_told_as_one_change(model: type[Node], key: str) -> None:
    was, now = SAMPLES[model][key]

    found = told(compared(journey(model, key, was), journey(model, key, now)))

    assert len(found) == (2 if (model, key) in _ANOTHER else 1), found


def test_a_team_s_own_data_takes_part() -> None:
    before, after = ({**journey(Step, "meta", {"cost": {"a": n}})} for n in (1, 2))

    (change,) = told(compared(before, after))

    assert change == FactChange("meta", '{"cost": {"a": 1}}', '{"cost": {"a": 2}}')


@pytest.mark.parametrize(
    ("model", "key", "wording"),
    [(Pain, "text", True), (Step, "thinks", True), (Step, "handover", True), (Pain, "severity", False), (Step, "fee", False),
     (Step, "owner", False), (Reading, "value", False)],
)  # fmt: skip
def test_another_wording_is_told_apart_from_another_fact(model: type[Node], key: str, wording: bool) -> None:
    was, now = SAMPLES[model][key]

    (change,) = told(compared(journey(model, key, was), journey(model, key, now)))

    assert change.wording is wording


@pytest.mark.parametrize(
    ("was", "now", "keys"),
    [
        ({"value": 51}, {"baseline": 51}, []),
        ({"value": 51, "baseline": 40}, {"baseline": 51}, []),
        ({"value": 51, "target": 60}, {"baseline": 51, "target": 80}, ["target"]),
        ({"value": 51}, {"baseline": 50}, ["value", "baseline"]),
        ({"value": 51}, {"baseline": 51, "value": 70}, ["value", "baseline"]),
        ({"value": 51}, {}, ["value"]),
    ],
)
def test_what_was_measured_is_no_change_where_a_version_only_starts_from_it(
    was: Data, now: Data, keys: list[str]
) -> None:
    before, after = ({"metric": "speed", **reading} for reading in (was, now))

    found = told(compared(journey(Step, "metrics", before), journey(Step, "metrics", after)))

    assert [change.part for change in found] == keys


def journey(model: type[Node], key: str, value: Any) -> Data:
    """A journey in which an object of a model holds a value under a key."""
    made: Data = {"name": "Goes", "id": "goes", "pains": [{"text": "X", "id": "x"}, {"text": "Y", "id": "y"}]}
    stage: Data = {"name": "Go", "id": "go"}
    whole: Data = {"cjtool": "journey/v1", "title": "I go"}
    held = {} if value is None else {key: value}
    match model.__name__:
        case "Journey":
            whole |= held
        case "Stage":
            stage |= held
        case "Step":
            made |= {key: [*made["pains"], value]} if key == "pains" and value else held
        case "Pain":
            made["pains"] = [*made["pains"], {"text": "Long", "id": "a", **held}]
        case "Gain":
            made["gains"] = [{"text": "Nice", **held}]
        case "Opportunity":
            made["opportunities"] = [{"title": "Do", "id": "do", **held}]
        case "Reading":
            named = {"name": "Pages"} if key in _OWN_WORDS[Reading] else {"metric": "speed"}
            made["metrics"] = [{**named, **held}]
        case "Feedback":
            made["feedback"] = {"question": "How?", **held}
        case "Branch":
            made["next"] = [{"to": "other", **held}]
    others = [{"name": "Other", "id": "other"}, {"name": "End of it", "id": "end-of-it"}]
    return {**whole, "stages": [{**stage, "steps": [made, *others]}]}


def compared(before: Data, after: Data) -> Comparison:
    return compare(*map(_version, (before, after)))


def _version(data: Data) -> Version:
    files = {
        "cjtool.yaml": PROJECT,
        "trip.yaml": data,
        "whole.yaml": {"cjtool": "journey/v1", "title": "W", "stages": [{"name": "S"}]},
    }
    loaded = load(
        Path(), [Source(Path(name), json.dumps(text)) for name, text in files.items()], date(2026, 1, 1)
    )
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    found = loaded.journey("trip")
    assert found is not None
    return Version(found, loaded)


def told(comparison: Comparison) -> list[FactChange]:
    """All changes of the journey, its stages and its steps, none of which came, went or moved."""
    pairs: list[Pair[Stage] | Pair[Step]] = [*(each.stage for each in comparison.stages), *comparison.steps]
    assert all(pair.verdict in {"kept", "changed"} for pair in pairs)
    return [*comparison.changes, *(change for pair in pairs for change in pair.changes)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"id": "go"', '"id": "gone"'),
        ('"id": "goes"', '"id": "went"'),
        ('"id": "long"', '"id": "longer"'),
        ('"id": "do"', '"id": "done"'),
    ],
)
def test_another_id_of_the_same_thing_is_told_once(before: str, after: str) -> None:
    step: Data = {
        "name": "Goes",
        "id": "goes",
        "pains": [{"text": "Long", "id": "long"}],
        "opportunities": [{"title": "Do", "id": "do"}],
    }
    one = json.dumps([{"name": "Go", "id": "go", "steps": [step]}])
    old, new = json.loads(one), json.loads(one.replace(before, after))

    compared = _compared_stages(old, new)

    found = [change for stage in compared.stages for change in stage.stage.changes]
    found += [change for pair in compared.steps for change in pair.changes]
    ids = [json.loads(f"{{{each}}}")["id"] for each in (before, after)]
    assert [(each.before, each.after) for each in found] == [tuple(ids)]
    assert "id" in {found[0].key, found[0].part}
    assert not compared.same


def _compared_stages(old: list[Data], new: list[Data]) -> Comparison:
    one, other = (
        {"cjtool": "journey/v1", "title": "T", "id": id, "stages": stages}
        for id, stages in (("old", old), ("new", new))
    )
    sources = [Source(Path(f"{each['id']}.yaml"), json.dumps(each)) for each in (one, other)]
    workspace = load(Path(), sources, date(2026, 1, 1))
    at = {journey.id: Version(journey, workspace) for journey in workspace.journeys}
    return compare(at["old"], at["new"])
