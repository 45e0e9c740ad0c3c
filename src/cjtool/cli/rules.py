"""`cjtool rules`."""

import sys
from typing import Annotated

import typer

from cjtool.cli.own_rules import own_rules
from cjtool.formats import catalogue
from cjtool.lint import rules
from cjtool.workspace import RequestError

EXAMPLES = ("rules", "rules --output json", "rules journeys/warmtepomp")


def run(
    path: Annotated[
        str | None,
        typer.Argument(metavar="[PATH]", help="A project; default: the one around the current folder."),
    ] = None,
    output: Annotated[str, typer.Option("--output", help="text or json.")] = "text",
) -> None:
    """List the rules: name, lens, severity, and what each finds. Those of the project come last."""
    if output not in {"text", "json"}:
        raise RequestError(f"there is no format `{output}` for rules", "use text or json")
    listed = (*rules(), *own_rules(path))
    sys.stdout.write(
        catalogue.catalogue_json(listed) if output == "json" else catalogue.catalogue_text(listed)
    )
