"""cjtool's own JSON: what goes out stands alone, what comes in is the same journey, and bad data are told, not fatal."""

import contextlib
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.draw.journeys import JOURNEYS, workspace

import cjtool
from cjtool.app.importing import known_in
from cjtool.build import build
from cjtool.exchange.declaration import ExportOptions, Given, Imported, ImportOptions
from cjtool.exchange.draft_text import written
from cjtool.exchange.exports.json import EXPORTER
from cjtool.exchange.imports.json import IMPORTER
from cjtool.exchange.known import KnownThings
from cjtool.exchange.own_data.node_data import data_of
from cjtool.model import Journey
from cjtool.project import Workspace, load
from cjtool.query import definitions, language
from cjtool.request import RequestError
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
PROJECTS = sorted(path.parent for path in (ROOT / "journeys").glob("*/cjtool.yaml"))
TODAY = date(2026, 1, 1)
STEP = {"name": "Calls", "channel": "phone", "emotion": -1}
JOURNEY: dict[str, Any] = {
    "cjtool": "journey/v1",
    "title": "I ask",
    "stages": [{"name": "Ask", "steps": [STEP]}],
}


@cache
def schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads((ROOT / "schemas/journey.schema.json").read_text("utf-8")))


def out(project: Workspace, journey: Journey) -> bytes:
    [file] = EXPORTER.write([(project, journey)], ExportOptions()).files
    return file.data


def read(data: Any, known: KnownThings | None = None, **asked: Any) -> Imported:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return IMPORTER.read(Given("ask.json", raw), ImportOptions(known or known_in(None), **asked))


def text(found: Imported) -> str:
    [draft] = found.drafts
    return written(draft.data())


def losses(found: Imported) -> list[tuple[str, str, str]]:
    everything = [*found.losses, *(loss for draft in found.drafts for loss in draft.losses)]
    return [(loss.kind, loss.spot.name, loss.message.text()) for loss in everything]


def facts(journey: Journey) -> dict[str, Any]:
    """What a journey says, its status and language aside, and what it defines for itself."""
    return {
        key: value for key, value in data_of(journey).items() if key not in {"status", "define", "language"}
    }


def again(journey: Journey, project: Workspace) -> None:
    """What comes back of a journey is the same in its project, and where it stands alone."""
    raw = out(project, journey)
    found = read(raw, known_in(project))
    settings = [file.source for file in project.files if not isinstance(file.root, Journey)]
    others = [
        file.source for file in project.files if isinstance(file.root, Journey) and file.root is not journey
    ]
    back = load(project.root, [*settings, *others, Source(Path("back.yaml"), text(found))], TODAY)
    assert [problem.message for problem in back.problems] == []
    assert losses(found) == []
    same = next(each for each in back.journeys if each.id == journey.id)
    assert facts(same) == facts(journey)
    assert language(same, back) == language(journey, project)

    alone = read(raw)
    [lone] = load(Path(), [Source(Path("alone.yaml"), text(alone))], TODAY).journeys
    assert {said.split()[-1] for _, _, said in losses(alone)} <= {
        "out"
    }  # names of journeys that are not there
    if not losses(alone):
        assert facts(lone)["stages"] == facts(journey)["stages"]
    known = definitions(journey, project)
    for section in ("teams", "touchpoints", "personas", "sources"):
        for id, definition in getattr(lone.define or known, section).items():
            assert data_of(definition) == data_of(getattr(known, section)[id])


@pytest.mark.slow
def test_an_export_is_valid_and_stands_alone() -> None:
    for project in map(cjtool.load, PROJECTS):
        for journey in project.journeys:
            raw = out(project, journey)
            schema().validate(json.loads(raw))
            problems = cjtool.loads(raw.decode(), name="alone.yaml").problems
            assert {problem.message.partition(" `")[0] for problem in problems} <= {"there is no journey"}
            assert out(project, journey) == raw


@pytest.mark.slow
def test_every_journey_of_the_gallery_comes_back_the_same() -> None:
    for project in map(cjtool.load, PROJECTS):
        for journey in project.journeys:
            again(journey, project)


def test_a_journey_that_has_every_key_comes_back_the_same() -> None:
    project = cjtool.load(ROOT / "tests/report/everything")
    for journey in project.journeys:
        again(journey, project)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow]
)
@given(JOURNEYS)
def test_any_journey_comes_back_the_same(data: dict[str, Any]) -> None:
    again(*workspace(data))


def step(found: Imported) -> dict[str, Any]:
    [draft] = found.drafts
    first: dict[str, Any] = yaml.safe_load(text(found))["stages"][0]["steps"][0]
    assert draft.data()
    return first


@pytest.mark.parametrize(
    ("keys", "place", "said"),
    [
        ({"emotie": 1}, "emotie", "`emotie` is not a key of a step; did you mean `emotion`?"),
        ({"emotion": "sad"}, "emotion", "`sad` is not a number"),
        ({"emotion": 7}, "emotion", "`7` is out of range: emotion goes from -2 (angry) to 2 (delighted)"),
        ({"channel": 5}, "channel", "`5` is a number where text is expected; put it in quotes"),
        ({"pains": [{"severity": "high"}]}, "pains[0]", "a pain needs `text`"),
        ({"wait": "a while"}, "wait", "`a while` is not a duration; write a number and a unit"),
        ({"initiator": "klant"}, "initiator", "did you mean `customer`?"),
    ],
)
def test_what_does_not_fit_is_left_out_and_told_with_its_place(
    keys: dict[str, Any], place: str, said: str
) -> None:
    found = read(
        {**JOURNEY, "stages": [{"name": "Ask", "steps": [{"name": "Calls", **keys, "does": "Asks"}]}]}
    )

    assert step(found) == {"name": "Calls", "does": "Asks"}
    [(kind, at, message)] = losses(found)
    assert (kind, at) == ("left-out", f"stages[0].steps[0].{place}")
    assert said in message


def test_a_name_that_is_lacking_is_taken_from_another_text() -> None:
    found = read({**JOURNEY, "stages": [{"id": "ask", "steps": [{"does": "Calls us"}]}]})

    assert step(found) == {"name": "Calls us", "does": "Calls us"}
    assert [(kind, at) for kind, at, _ in losses(found)] == [
        ("guessed", "stages[0].name"),
        ("guessed", "stages[0].steps[0].name"),
    ]


def test_references_lead_somewhere_or_are_left_out() -> None:
    steps = [
        {"name": "Calls", "channel": ["E-mail", "Counter of ours"], "touchpoint": "desk", "feels": {"Ann B.": "Low"},
         "next": ["pays", "nowhere", "end"]},
        {"name": "Pays", "after": "Calls", "pains": ["Slow"], "opportunities": [{"title": "x", "addresses": ["slow", "gone"]}]},
    ]  # fmt: skip
    found = read(
        {**JOURNEY, "parent": "whole", "persona": "ann-b", "stages": [{"name": "Ask", "steps": steps}]}
    )
    made = yaml.safe_load(text(found))

    assert [each.message for each in cjtool.loads(text(found)).problems] == []
    assert made["stages"][0]["steps"][0]["channel"] == ["email", "counter-of-ours"]
    assert made["define"]["channels"] == {"counter-of-ours": {"name": "Counter of ours"}}
    assert made["stages"][0]["steps"][0]["feels"] == {"ann-b": "Low"}
    assert sorted((kind, at) for kind, at, _ in losses(found)) == [
        ("guessed", "persona[0]"),
        ("guessed", "stages[0].steps[0].channel[1]"),
        ("guessed", "stages[0].steps[0].touchpoint"),
        ("left-out", "parent"),
        ("left-out", "stages[0].steps[0].next[1].to"),
        ("left-out", "stages[0].steps[1].opportunities[0].addresses[1]"),
    ]


def test_what_the_project_defines_itself_is_not_defined_again() -> None:
    there = load(
        Path(),
        [
            Source(
                Path("cjtool.yaml"),
                "cjtool: project/v1\nname: X\nteams: {desk: {name: Desk}, lab: {name: Lab}}\n",
            )
        ],
        TODAY,
    )
    define = {"teams": {"desk": {"name": "Desk"}, "lab": {"name": "Laboratory"}, "new": {"name": "New"}}}
    found = read({**JOURNEY, "define": define}, known_in(there))

    assert yaml.safe_load(text(found))["define"] == {"teams": {"new": {"name": "New"}}}
    assert [at for _, at, _ in losses(found)] == ["define.teams.lab"]


def test_ids_that_two_have_are_told_apart() -> None:
    steps = [{"name": "A", "id": "a"}, {"name": "B", "id": "a"}, {"name": "End", "id": "end"}, {"name": "A"}]
    found = read({**JOURNEY, "stages": [{"name": "Ask", "steps": steps}]})
    [draft] = found.drafts

    assert [each.get("id") for each in draft.data()["stages"][0]["steps"]] == [None, "a-2", "end-2", "a-3"]
    assert len(losses(found)) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("title", ["Ich frage", "我打电话", "أسأل", "Я звоню 😀"])
def test_any_script_in_any_encoding_is_read(encoding: str, title: str) -> None:
    data = (
        json.dumps({**JOURNEY, "title": title}, ensure_ascii=False, indent=1)
        .replace("\n", "\r\n")
        .encode(encoding)
    )

    assert [draft.title for draft in read(data).drafts] == [title]


def test_lines_of_json_and_lists_are_several_journeys() -> None:
    other = {**JOURNEY, "id": "other", "title": "I hear"}
    lines = "\n".join(map(json.dumps, [JOURNEY, other])).encode()

    for data in (lines, json.dumps([JOURNEY, other]).encode()):
        assert [draft.title for draft in read(data).drafts] == ["I ask", "I hear"]


def test_the_same_key_twice_and_numbers_that_are_none_are_told() -> None:
    data = (
        b'{"title": "I ask", "title": "I hear", "meta": {"a": NaN, "b": 1e999, "c": '
        + b"9" * 5000
        + b', "d": 7}, "stages": ["x"]}'
    )
    found = read(data)

    assert yaml.safe_load(text(found))["meta"] == {"d": 7}
    assert found.drafts[0].title == "I hear"
    assert [at for _, at, _ in losses(found)] == ["title", "meta.a", "meta.b", "meta.c"]


def test_what_is_nested_without_end_is_cut_off_or_refused() -> None:
    deep = json.dumps({**JOURNEY, "meta": {"x": 0}}).replace("0", "[" * 60 + "]" * 60).encode()
    found = read(deep)

    assert cjtool.loads(text(found)).problems == ()
    assert [kind for kind, _, _ in losses(found)] == ["left-out"]
    with pytest.raises(RequestError, match="nested too deeply"):
        read(b"[" * 200_000)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "`ask.json` is empty"),
        (b"\xef\xbb\xbf  \n", "`ask.json` is empty"),
        (b"{\n  'title': 1}", "ask.json: line 2, column 3 is not JSON; JSON has texts and keys in double quotes"),
        (b'{"title": 1,}', "ask.json: line 1, column"),
        (b"\xff\xfe\x00", "ask.json"),
    ],
)  # fmt: skip
def test_what_is_no_json_is_refused_with_its_line(data: bytes, said: str) -> None:
    with pytest.raises(RequestError) as refused:
        read(data)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [{"a": 1}, [], 7, None, {"cjtool": "library/v1"}, {**JOURNEY, "stages": []}, {**JOURNEY, "stages": [{}]}],
)
def test_where_there_is_no_journey_none_is_made_and_that_is_told(data: Any) -> None:
    found = read(data)

    assert found.drafts == ()
    assert data == [] or losses(found)


def test_stages_with_actions_are_read() -> None:
    action = {
        "name": "Looks around",
        "emotion": -1,
        "thoughts": ["Where?", "How much?"],
        "painPoints": ["No prices"],
    }
    data = {
        "title": "I buy",
        "config": {"arrange": ["stage"]},
        "stages": [{"name": "Find", "color": "red", "actions": [action]}],
    }
    found = read(data)

    assert step(found) == {
        "name": "Looks around",
        "thinks": "Where?; How much?",
        "emotion": -1,
        "pains": ["No prices"],
    }
    assert losses(found) == []


def test_actions_that_name_their_phase_are_read() -> None:
    data = {
        "kind": "cjm", "version": "1", "id": "cjm-1", "persona": {"name": "Mia", "description": "x"},
        "phases": [{"id": "p1", "name": "Find"}, {"id": "p2", "name": "Buy"}],
        "actions": [
            {"id": "a1", "name": "Pays", "phase": "p2", "emotion_score": 2, "touchpoints": ["Till", "App"], "thoughts_feelings": ["Done"]},
            {"id": "a2", "name": "Searches", "phase": "p1"},
        ],
    }  # fmt: skip
    found = read(data)
    journey = yaml.safe_load(text(found))

    assert [(stage["name"], [each["name"] for each in stage["steps"]]) for stage in journey["stages"]] == [
        ("Find", ["Searches"]), ("Buy", ["Pays"]),
    ]  # fmt: skip
    pays = journey["stages"][1]["steps"][0]
    assert (pays["emotion"], pays["thinks"], pays["touchpoint"]) == (2, "Done", "till")
    assert journey["persona"] == "mia"
    assert [place for kind, place, _ in losses(found) if kind == "left-out"] == [
        "stages[1].steps[0].touchpoints"
    ]


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8) | st.sampled_from(["phone", "calls", "end", "2 days"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["name", "id", "title", "text", "steps", "pains", "next", "channel", "emotion", "feels", "metrics", "to", "addresses", "opportunities", "define", "teams", "owner", "meta", "x"]),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(VALUES, VALUES, VALUES)
def test_any_data_make_a_valid_journey_or_none(stages: Any, keys: Any, define: Any) -> None:
    extra = keys if isinstance(keys, dict) else {}
    found = read({"title": "I ask", "stages": stages, **extra, "define": define})

    for draft in found.drafts:
        made = written(draft.data())
        problems = cjtool.loads(made, name="ask.yaml").problems
        assert {problem.rule for problem in problems} <= {"unknown-reference", "schema"}
        assert [problem.message for problem in build(Source(Path("ask.yaml"), made)).problems] == []


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    with contextlib.suppress(RequestError):
        assert isinstance(read(data), Imported)
