"""Text is as good as an object with only its first key, at every place of the format; else the needed keys are told."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from cjtool.build import build
from cjtool.build.shape import is_section, models, node_in
from cjtool.model import Node, types, validate
from cjtool.model.json_schema import KINDS, schema
from cjtool.model.node import first_text, needed
from cjtool.source import Source

TEXT = "#102030"
"""Good for every key that is the first: a name, a reference, a colour."""
TEXTS = {"EventSource": "log.xes"}
"""Texts that are good where that one is not: a log that says by itself what its columns are."""
NEEDED: dict[str, Any] = {
    "title": "T", "stages": ("S",), "name": "n", "for": "step", "when": "true", "message": "m", "to": "end", "text": "t", "columns": "grade",
}  # fmt: skip
FITTING: dict[str, dict[str, Any]] = {"AnswerSource": {"file": "answers.csv", "metric": "nps"}}
"""Keys of which a model needs one or another."""
KIND = {
    "Journey": "journey/v1",
    "Project": "project/v1",
    "LibraryFile": "library/v1",
    "SharedSettings": "settings/v1",
}
MODELS = sorted(models(), key=lambda model: model.__name__)
SHORT = [model for model in MODELS if first_text(model)]
PLACES = [
    (owner, key, inner)
    for owner in MODELS
    for key, annotation in types(owner).items()
    if (inner := node_in(annotation)) and first_text(inner)
]
HEAD = "cjtool: journey/v1\ntitle: I buy a bike\nstages:\n  - name: Choose\n    steps:\n      - name: Looks around\n"


def least(model: type[Node]) -> dict[str, Any]:
    """An object with the keys that a model needs."""
    made = {key: KIND[model.__name__] if key == "cjtool" else NEEDED[key] for key in needed(model)}
    return made | FITTING.get(model.__name__, {})


def told(written: str) -> list[str]:
    return [problem.sentence for problem in build(Source(Path("x.yaml"), written)).problems]


def test_these_objects_may_be_text() -> None:
    assert {model.__name__: first_text(model) for model in SHORT} == {
        "AnswerColumns": "score", "Branch": "to", "Channel": "name", "Colours": "primary", "EventSource": "file", "Feedback": "metric", "FontFiles": "regular", "Gain": "text", "Metric": "name", "Objective": "text",
        "Opportunity": "title", "Pain": "text", "Persona": "name", "Promise": "text", "Reading": "metric",
        "SourceOfInsight": "name", "Stage": "name", "Step": "name", "Team": "name", "Touchpoint": "name",
    }  # fmt: skip


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_text_is_taken_where_the_first_key_is_text_and_enough(model: type[Node]) -> None:
    first = next(key for key in types(model) if key != "meta")
    try:
        text = TEXTS.get(model.__name__, TEXT)
        enough = getattr(validate(model, {first: text}), first) == text
    except ValidationError:
        enough = False

    assert (first_text(model) == first) is enough


@pytest.mark.parametrize(
    ("owner", "key", "inner"), PLACES, ids=[f"{owner.__name__}.{key}" for owner, key, _ in PLACES]
)
def test_text_is_as_good_as_the_object_at_every_place(owner: type[Node], key: str, inner: type[Node]) -> None:
    annotation = types(owner)[key]

    def holding(value: Any) -> dict[str, Any]:
        many = key == "stages" and owner.__name__ == "Journey"
        held = {"a": value} if is_section(annotation) else (value,) if many else value
        return validate(owner, {**least(owner), key: held}).model_dump()

    text = TEXTS.get(inner.__name__, TEXT)
    assert holding(text) == holding({first_text(inner): text})


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_takes_text_at_the_same_places(kind: Any) -> None:
    made = schema(kind)
    names = {model.__name__: model for model in MODELS} | {
        "Source": next(m for m in MODELS if m.__name__ == "SourceOfInsight")
    }
    taken = {
        name
        for name in made["$defs"]
        if Draft202012Validator({**made["$defs"][name], "$defs": made["$defs"]}).is_valid(TEXT)
    }

    assert taken == {name for name in made["$defs"] if first_text(names[name])}


@pytest.mark.parametrize("empty", [" ''", ""])
def test_an_empty_text_is_none(empty: str) -> None:
    assert told(f"cjtool: library/v1\nteams:\n  a:{empty}\n") != []


@pytest.mark.parametrize("written", ["      - name:Asks\n", "      - id:asks\n", "      - name:\u00a0Asks\n"])
def test_a_key_without_a_blank_is_no_text(written: str) -> None:
    assert len(told(HEAD + written)) == 1


def test_running_text_may_begin_as_a_key_does() -> None:
    written = (
        HEAD + "        gains: ['text:so']\n        pains: ['text:so']\n        opportunities: ['title:so']\n"
    )

    assert told(written) == []


def test_a_step_may_be_called_what_a_key_is_called() -> None:
    assert told(HEAD + "      - name\n      - 'owner: nobody'\n      - Gate:7\n") == []


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (
            "cjtool: project/v1\nlint: {house_rules: moment-without-owner}\n",
            "`moment-without-owner` where an object with the keys of a house rule is expected; it needs `name`, `for`, `when` and `message`: write its keys on lines below, indented",
        ),
        (
            "cjtool: project/v1\nlint: {house_rules: {name: a, for: step, message: m}}\n",
            "a house rule needs `name`, `for`, `when` and `message`; `when` is missing",
        ),
        ("cjtool: library/v1\nteams: {a: {email: a@b.nl}}\n", "a team needs `name`"),
        ("cjtool: library/v1\nteams: {a: 24}\n", '`24` where text or an object is expected; put it in quotes: "24"'),
        (HEAD + "        metrics: 7\n", "`7` where text or an object is expected"),
        ("cjtool: library/v1\npromises: {a: {phases: use}}\n", "a promise needs `text`"),
        ("cjtool: library/v1\nteams: Klantcontact\n",
         "`Klantcontact` where an object with ids as keys is expected; write `klantcontact: Klantcontact` on a line below, indented"),
        ("cjtool: journey/v1\nstages: [Choose]\n", "a journey needs `title` and `stages`; `title` is missing"),
    ],
)  # fmt: skip
def test_what_is_not_enough_says_which_keys_are_needed(written: str, sentence: str) -> None:
    assert told(written) == [sentence]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "een huisregel heeft `name`, `for`, `when` en `message` nodig; `when` ontbreekt"),
        ("fr", "une règle maison a besoin de `name`, `for`, `when` et `message` ; il manque `when`"),
        ("de", "eine Hausregel braucht `name`, `for`, `when` und `message`; `when` fehlt"),
    ],
)
def test_a_missing_key_is_told_in_the_language_asked(language: str, sentence: str) -> None:
    written = "cjtool: project/v1\nlint: {house_rules: {name: a, for: step, message: m}}\n"
    [problem] = build(Source(Path("x.yaml"), written)).problems

    assert problem.sentence_in(language) == sentence
