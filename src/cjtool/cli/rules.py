"""`cjtool rules`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.writing import write_result
from cjtool.cli.policy import own_rules
from cjtool.formats import catalogue
from cjtool.lint import all_rules
from cjtool.request import RequestError

EXAMPLES = ("rules", "rules --output json", "rules journeys/warmtepomp")
_FORMATS = {"text": catalogue.catalogue_text, "json": catalogue.catalogue_json}


def run(
    path: Annotated[
        str | None,
        typer.Argument(metavar="[PATH]", help="A project; default: the one around the current folder."),
    ] = None,
    output: Annotated[
        list[str] | None, typer.Option("--output", help="NAME or NAME=FILE, more than once: text, json.")
    ] = None,
) -> None:
    """List the rules: name, lens, severity, and what each finds. Those of the project come last."""
    places = [_place(text) for text in output or ["text"]]
    listed = (*all_rules(), *own_rules(path))
    for name, file in places:
        written = _FORMATS[name](listed)
        if file is None:
            sys.stdout.write(written)
        else:
            write_result(file, written)


def _place(text: str) -> tuple[str, Path | None]:
    """The format that is asked for, and its file; None is standard output."""
    name, equals, path = text.partition("=")
    if name not in _FORMATS:
        raise RequestError(f"there is no format `{name}` for rules", "use text or json")
    if equals and not path:
        raise RequestError(f"`--output {text}` names no file", f"write `--output {name}=FILE`")
    return name, Path(path) if path else None
