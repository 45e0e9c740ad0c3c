"""JSON for programs keeps to its published schemas, exactly."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from cjtool.formats import render
from cjtool.formats.catalogue import catalogue_json, catalogue_text
from cjtool.lint import Outcome, Rule, all_rules

SCHEMAS = Path(__file__).parents[2] / "schemas"


def schema(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return loaded


def test_lint_output_is_as_its_schema_says(sample: Outcome) -> None:
    document = json.loads(render("json", sample))

    Draft202012Validator.check_schema(schema("lint.schema.json"))
    Draft202012Validator(schema("lint.schema.json")).validate(document)


def test_lint_output_has_no_keys_that_its_schema_does_not_describe(sample: Outcome) -> None:
    document = json.loads(render("json", sample))
    described = schema("lint.schema.json")

    assert list(document) == described["required"]
    assert list(document["summary"]) == described["$defs"]["summary"]["required"]
    assert {tuple(finding) for finding in document["findings"]} == {
        tuple(described["$defs"]["finding"]["required"])
    }


def test_each_finding_is_counted_once(sample: Outcome) -> None:
    summary = json.loads(render("json", sample))["summary"]

    assert summary == {
        "files": 3,
        "errors": 4,
        "warnings": 3,
        "infos": 3,
        "facts": 1,
        "waived": 1,
        "baselined": 1,
    }
    assert sum(summary.values()) - summary["files"] - summary["facts"] == len(sample.diagnostics)


def test_a_fix_is_an_edit_of_a_stretch_of_text(sample: Outcome) -> None:
    fixes = [finding["fix"] for finding in json.loads(render("json", sample))["findings"] if finding["fix"]]

    assert fixes == [
        {
            "edits": [
                {
                    "path": "journeys/koffie, 100% ☕.yaml",
                    "line": 8,
                    "column": 12,
                    "end_line": 8,
                    "end_column": 21,
                    "text": "“sales”",
                }
            ]
        }
    ]


def test_an_empty_run_is_a_whole_document() -> None:
    document = json.loads(render("json", Outcome((), (), ())))

    assert document["findings"] == []
    assert set(document["summary"].values()) == {0}


def test_the_catalogue_is_as_its_schema_says(rules: tuple[Rule, ...]) -> None:
    Draft202012Validator.check_schema(schema("rules.schema.json"))
    Draft202012Validator(schema("rules.schema.json")).validate(json.loads(catalogue_json(rules)))


def test_the_catalogue_of_the_real_rules_is_as_its_schema_says() -> None:
    Draft202012Validator(schema("rules.schema.json")).validate(json.loads(catalogue_json(all_rules())))


def test_options_are_listed_with_their_defaults(rules: tuple[Rule, ...]) -> None:
    options = {rule["name"]: rule["options"] for rule in json.loads(catalogue_json(rules))}

    assert options["long-name"] == {"most": 40, "apart-from": ["title"]}


def test_a_catalogue_without_rules_is_empty() -> None:
    assert (catalogue_json(()), catalogue_text(())) == ("[]\n", "")
