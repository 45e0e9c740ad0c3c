"""The JSON Schemas say what the loader does, and the committed ones are fresh."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cjtool.build import build
from cjtool.document import parse
from cjtool.model import reference
from cjtool.model.json_schema import KINDS, Kind, Schema, text
from cjtool.model.json_schema import schema as made_schema
from cjtool.source import Source

ROOT = Path(__file__).parents[1]
GALLERY = sorted((ROOT / "journeys").rglob("*.yaml"))
JOURNEY = "cjtool: journey/v1\ntitle: I buy a bike\n"
STAGES = "stages:\n  - name: Choose\n    steps:\n      - name: Looks around\n"


@cache
def schema(kind: Kind) -> Schema:
    return made_schema(kind)


def plain(data: Any) -> Any:
    """Tuples as the lists that JSON knows."""
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items()}
    return [plain(value) for value in data] if isinstance(data, tuple) else data


def refusals(written: str) -> list[str]:
    data = plain(parse(Source(Path("x.yaml"), written)).data)
    kind = data["cjtool"].partition("/")[0] if isinstance(data.get("cjtool"), str) else "journey"
    validator = Draft202012Validator(schema(kind if kind in KINDS else "journey"))
    return [error.message for error in validator.iter_errors(data)]


def objects(made: Schema) -> list[Schema]:
    return [made, *made["$defs"].values()]


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_fresh(kind: Kind) -> None:
    committed = (ROOT / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8")

    assert committed == text(kind), "run: python -m cjtool.model.json_schema schemas"


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_a_schema(kind: Kind) -> None:
    Draft202012Validator.check_schema(schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_described_and_every_object_closed(kind: Kind) -> None:
    for each in objects(schema(kind)):
        assert each["additionalProperties"] is False
        assert each["description"]
        for key, value in each["properties"].items():
            assert value["description"], key


@pytest.mark.parametrize("kind", KINDS)
def test_no_choice_is_between_more_than_text_object_and_list(kind: Kind) -> None:
    def choices(made: Any) -> list[list[Any]]:
        if isinstance(made, list):
            return [found for each in made for found in choices(each)]
        if not isinstance(made, dict):
            return []
        return [each for each in [made.get("anyOf")] if each] + [
            found for each in made.values() for found in choices(each)
        ]

    for options in choices(schema(kind)):
        kinds = ["object" if "$ref" in each else each.get("type", "text") for each in options]
        assert len(kinds) == len(set(kinds)) <= 3


@pytest.mark.parametrize("path", GALLERY, ids=lambda path: path.stem)
def test_the_gallery_is_accepted(path: Path) -> None:
    assert refusals(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "written",
    [
        JOURNEY,
        JOURNEY + "stages: []\n",
        JOURNEY + "emotie: 1\n" + STAGES,
        JOURNEY + "version: 1.3\n" + STAGES,
        JOURNEY + "state: past\n" + STAGES,
        JOURNEY + "scope: [aankoop]\n" + STAGES,
        JOURNEY + "reviewed: 1-1-2026\n" + STAGES,
        JOURNEY + "title: ''\n".replace("title", "goal") + STAGES,
        JOURNEY + "id: My Journey\n" + STAGES,
        JOURNEY + "define: {teams: {x: {}}}\n" + STAGES,
        JOURNEY + "define: {teams: {A b: {name: x}}}\n" + STAGES,
        JOURNEY + STAGES + "        emotion: 3\n",
        JOURNEY + STAGES + "        wait: half an hour\n",
        JOURNEY + STAGES + "        frequency: often\n",
        JOURNEY + STAGES + "        moment_of_truth: ja\n",
        JOURNEY + STAGES + "        pains: [{severity: high}]\n",
        JOURNEY + STAGES + "        pains: [{text: Heavy, slow}]\n",
        JOURNEY + STAGES + "        next: [{when: always}]\n",
        JOURNEY + STAGES + "        feedback: []\n",
        JOURNEY + "define: {teams: {x: ''}}\n" + STAGES,
        JOURNEY + STAGES + "      - ''\n",
        "cjtool: project/v1\nbrand: {colors: red}\n",
        "cjtool: library/v1\nlint: {house_rules: moment-without-owner}\n",
        JOURNEY + STAGES + "        metrics: 7\n",
        "cjtool: library/v1\nmetrics: {x: {name: X, range: [1]}}\n",
        "cjtool: library/v1\npersonas: [Sofia]\n",
        "cjtool: project/v1\ncurrency: euro\n",
        "cjtool: project/v1\nlanguage: dutch\n",
        "cjtool: project/v1\nbrand: {colors: {primary: red}}\n",
        "cjtool: project/v1\nlint: {rules: {x: fout}}\n",
    ],
)
def test_what_the_loader_refuses_the_schema_refuses(written: str) -> None:
    assert build(Source(Path("x.yaml"), written)).problems
    assert refusals(written)


@pytest.mark.parametrize(
    "written",
    [
        STAGES + "        next: end\n",
        STAGES + "        next: []\n",
        STAGES + "        next: looks-around\n",
        STAGES + "        next: [looks-around, {to: end, share: 0.4}]\n",
        STAGES + "        next: {to: end}\n",
        STAGES
        + "        pains: Heavy\n        gains: {text: Fast}\n        metrics: nps\n        opportunities: [Lighter]\n",
        STAGES + "        wait: 6-16 weken\n        response_time: 2 dagen\n        frequency: 3x per week\n",
        STAGES + "        channel: website\n        meta: {anything: [1, true]}\n",
        STAGES + "        channel: [website, app]\n        devices: tv\n        emotion: -1.5\n",
        "scope: use\npersona: sofia\ntags: a\n" + STAGES,
        "stages: [Choose, {name: Buy, steps: Pays}, {name: Ride, steps: [Cycles, {name: Falls, feedback: nps}]}]\n",
        "define: {teams: {a: A}, promises: {b: B}, sources: {c: C}, touchpoints: {d: D}}\n" + STAGES,
        "define: {personas: {e: E}, metrics: {f: F}, channels: {g: G}}\n" + STAGES,
    ],
)
def test_short_forms_are_accepted_by_both(written: str) -> None:
    assert build(Source(Path("x.yaml"), JOURNEY + written)).problems == ()
    assert refusals(JOURNEY + written) == []


def test_built_in_channels_are_offered() -> None:
    channel = schema("journey")["$defs"]["Step"]["properties"]["channel"]

    assert {"website", "phone", "store"} <= set(channel["examples"])


def test_only_what_must_be_there_is_required() -> None:
    made = schema("journey")

    assert made["required"] == ["cjtool", "title", "stages"]
    assert made["$defs"]["Step"]["required"] == ["name"]
    assert "required" not in made["$defs"]["Sections"]


def test_keys_stand_in_the_order_of_the_guide() -> None:
    assert list(schema("journey")["properties"])[:4] == ["cjtool", "id", "title", "summary"]
    assert list(schema("project")["properties"])[:3] == ["cjtool", "name", "language"]
    assert list(schema("journey")["properties"])[-1] == "meta"


def test_a_schema_is_the_same_each_time() -> None:
    assert json.loads(text("journey")) == schema("journey")
    assert text("project") == text("project")


@pytest.mark.slow
def test_the_page_of_the_format_describes_every_object_that_it_names() -> None:
    lines = reference.page().splitlines()

    assert [line for line in lines if "| library sections |" in line] == [
        "| `define` | library sections | Library sections for this journey alone. |"
    ]
