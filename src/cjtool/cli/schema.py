"""`cjtool schema`."""

import sys
from typing import Annotated

import typer

from cjtool.model.json_schema import KINDS, text
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

EXAMPLES = ("schema journey", "schema project")


def run(kind: Annotated[str, typer.Argument(metavar="KIND", help="journey, library or project.")]) -> None:
    """Print the JSON Schema of a kind of file, for editors that complete and check YAML."""
    for known in KINDS:
        if kind == known:
            sys.stdout.write(text(known))
            return
    close = nearest(kind, KINDS)
    hint = f"did you mean `{close}`?" if close else f"use {', '.join(KINDS)}"
    raise RequestError(f"there is no schema `{kind}`", hint)
