"""`cjtool init`."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.starting import STARTERS, StartRequest, start
from cjtool.cli.inputs import say

EXAMPLES = ("init my-journeys", "init klantreizen --starter subscription --language nl")


def run(
    directory: Annotated[str, typer.Argument(metavar="[DIR]", help="Where; default: here.")] = ".",
    starter: Annotated[str, typer.Option("--starter", help=f"{', '.join(STARTERS)}.")] = "retail",
    language: Annotated[str, typer.Option("--language", help="en or nl.")] = "en",
) -> None:
    """Start a project: one complete journey, a library, settings, schemas for editors, a CI file."""
    folder = Path(directory)
    started = start(StartRequest(folder, starter, language))
    where = "" if directory == "." else f" {shlex.quote(directory)}"
    say(f"made {started.files} files in {folder.resolve().name}/; the journey is {started.journey}")
    say(f"next: cjtool show{where}")
