"""What `--loss` writes is as its schema says, whatever was converted."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import Run, cjtool

from cjtool.exchange.loss import LossKind

__all__ = ["cjtool"]
ROOT = Path(__file__).parents[2]
SCHEMA: Any = json.loads((ROOT / "schemas/loss.schema.json").read_text("utf-8"))
INPUTS = {
    "json": '{"title": "I ask", "stages": [{"name": "Ask", "steps": [{"name": "Calls", "emotie": 1, "owner": "Desk"}]}]}',
    "mermaid": "journey\n title I ask\n section Ask\n  Calls: 7: Me\n",
    "cjml": "<CJML><actualJourney><mood/><touchpoints><actualAction><comment>x</comment></actualAction></touchpoints></actualJourney></CJML>",
}  # fmt: skip


def lost(path: Path) -> list[dict[str, Any]]:
    document = json.loads(path.read_text("utf-8"))
    Draft202012Validator(SCHEMA).validate(document)
    losses: list[dict[str, Any]] = document["losses"]
    return losses


def test_the_schema_is_one_and_names_every_kind_of_loss() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$defs"]["loss"]["properties"]["kind"]["enum"] == list(get_args(LossKind))


@pytest.mark.parametrize("format", INPUTS)
def test_losses_of_an_import_are_as_the_schema_says(cjtool: Run, tmp_path: Path, format: str) -> None:
    (tmp_path / "given").write_text(INPUTS[format], "utf-8")
    ran = cjtool(f"import {format} given -o out/ --loss lost.json")

    assert ran.code == 0, ran.err
    assert lost(tmp_path / "lost.json")


@pytest.mark.parametrize("format", ["json", "cjml", "theydo", "mermaid"])
def test_losses_of_an_export_are_as_the_schema_says(cjtool: Run, tmp_path: Path, format: str) -> None:
    ran = cjtool(f"export {format} {ROOT / 'journeys/vivan-los-tacos'} -o out/ --loss lost.json")

    assert ran.code == 0, ran.err
    assert {loss["kind"] for loss in lost(tmp_path / "lost.json")} <= set(get_args(LossKind))
