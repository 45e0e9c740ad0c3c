"""`cjtool rules`."""

import sys
from typing import Annotated

import typer

from cjtool.formats import catalogue
from cjtool.lint import rules
from cjtool.workspace import RequestError

EXAMPLES = ("rules", "rules --output json")


def run(output: Annotated[str, typer.Option("--output", help="text or json.")] = "text") -> None:
    """List the rules: name, lens, severity, and what each finds."""
    if output not in {"text", "json"}:
        raise RequestError(f"there is no format `{output}` for rules", "use text or json")
    sys.stdout.write(
        catalogue.catalogue_json(rules()) if output == "json" else catalogue.catalogue_text(rules())
    )
