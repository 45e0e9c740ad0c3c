"""Schemas that were made before say what those say that Pydantic makes now."""

from dataclasses import asdict
from pathlib import Path

import pydantic_core
import pytest
from pydantic_core import SchemaValidator, ValidationError

from cjtool.document import Data, parse
from cjtool.model import Journey, LibraryFile, Node, Project, Sections
from cjtool.model.compiled import STAMP
from cjtool.model.validator import compiled, generated, schema, stamp
from cjtool.source import Source

ROOT = Path(__file__).parent.parent
FOLDERS = ("journeys", "tests/bad", "tests/broken")
MODELS: tuple[type[Node], ...] = (Journey, LibraryFile, Project, Sections)


def _texts() -> list[Data]:
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.yaml"))
    return [parse(Source(path, path.read_bytes().decode("utf-8", "replace"))).data for path in paths]


def _said(validator: SchemaValidator, data: Data) -> object:
    """The whole tree, or all errors."""
    try:
        node: Node = validator.validate_python(data)
    except ValidationError as error:
        return error.errors(include_url=False)
    return type(node), asdict(node)


@pytest.mark.parametrize("model", MODELS)
def test_what_was_compiled_reads_every_file_as_pydantic_does(model: type[Node]) -> None:
    before = compiled(model, STAMP)
    assert before is not None
    ahead, ordinary = SchemaValidator(before), SchemaValidator(generated(model))

    texts = _texts()

    assert len(texts) > 100
    assert [_said(ahead, text) for text in texts] == [_said(ordinary, text) for text in texts]


@pytest.mark.parametrize(
    "other", [STAMP.replace("pydantic-core", "pydantic-core 1."), f"{STAMP}0", "unknown", ""]
)
def test_another_pydantic_or_another_model_has_its_schemas_made_now(other: str) -> None:
    assert compiled(Journey, other) is None

    validator = SchemaValidator(schema(Journey, other))

    made = validator.validate_python({"cjtool": "journey/v1", "title": "x", "stages": ({"name": "A"},)})
    assert made.stages[0].name == "A"


def test_the_stamp_names_a_series_of_pydantic_and_the_models() -> None:
    series = ".".join(pydantic_core.__version__.split(".")[:2])

    assert stamp().startswith(f"pydantic-core {series}, models ")
    assert stamp().split(", ")[1] == STAMP.split(", ")[1]


def test_a_model_that_was_not_compiled_is_made_now() -> None:
    class Added(Node):
        """A model that no file of ours knows."""

        name: str

    assert compiled(Added, STAMP) is None
    assert SchemaValidator(schema(Added, STAMP)).validate_python({"name": "x"}).name == "x"
