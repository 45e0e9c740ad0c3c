"""`cjtool schema`."""

import json
import sys
from typing import Annotated

import typer

from cjtool.words.nearest import nearest
from cjtool.workspace.request import RequestError

EXAMPLES = ("schema journey", "schema project")
KINDS = ("journey", "library", "project")


def run(kind: Annotated[str, typer.Argument(metavar="KIND", help="journey, library or project.")]) -> None:
    """Print the JSON Schema of a kind of file, for editors that complete and check YAML."""
    if kind not in KINDS:
        close = nearest(kind, KINDS)
        raise RequestError(
            f"there is no schema `{kind}`", f"did you mean `{close}`?" if close else f"use {', '.join(KINDS)}"
        )
    from cjtool.model.schema import schema

    sys.stdout.write(json.dumps(schema(kind), indent=2, ensure_ascii=False) + "\n")  # type: ignore[arg-type]
