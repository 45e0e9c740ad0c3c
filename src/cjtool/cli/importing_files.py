"""`cjtool import`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app import exchange_phrases as says
from cjtool.app.importing import ImportRequest, ImportResult, at, imported
from cjtool.app.writing import write
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, say
from cjtool.cli.losses import LossFile, Strict, refuse_losses, tell_losses, write_losses
from cjtool.exchange.catalogue import IMPORTS
from cjtool.message import Plain
from cjtool.request import RequestError, told_in

EXAMPLES = ("import json other.json", "import json - -o draft.yaml < other.json")


def run(
    format: Annotated[str, typer.Argument(help=f"From which tool: {', '.join(IMPORTS)}.", metavar="FORMAT")],
    file: Annotated[str, typer.Argument(help="The file, or - for standard input.", metavar="FILE")],
    output: Annotated[
        str | None,
        typer.Option(
            "-o", help="A new file, a folder, or - for standard output. Default: the project's journeys."
        ),
    ] = None,
    scale: Annotated[
        str | None, typer.Option("--scale", help="The lowest and highest score that is met: 1-5, 0-7, 1-10.")
    ] = None,
    columns: Annotated[
        str | None,
        typer.Option("--columns", help="A YAML file that says which column is what.", metavar="FILE.yaml"),
    ] = None,
    sheet: Annotated[str | None, typer.Option("--sheet", help="Only this sheet of a book.")] = None,
    title: Annotated[
        str | None, typer.Option("--title", help="What a journey without a title is called.")
    ] = None,
    project: Annotated[
        str, typer.Option("--project", help="The project that it is for: a folder in it.", metavar="FOLDER")
    ] = ".",
    loss: LossFile = None,
    strict: Strict = False,
    language: options.Spoken = None,
) -> None:
    """Make journeys of a file of another tool, as drafts, and tell what was not carried, guessed or changed.

    Nothing is overwritten. Exit code 0: done, whatever was lost. 1: with --strict, something was lost. 2: a wrong
    request, or a file of which nothing can be made. 3: no journey in it.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        request = ImportRequest(format, file, _read(file), scale, columns, sheet, title, project, spoken)
        result = at(imported(request), output)
        tell_losses(result.all_losses, spoken)
        write_losses(result.all_losses, loss, "import", format)
        if not result.journeys:
            say(f"cjtool: {says.NO_JOURNEY(name=file).text(spoken)}")
            raise SystemExit(3)
        if strict:
            refuse_losses(result.all_losses, spoken)
        _give(result, file, to_stdout=output == STDIN)


def _read(file: str) -> bytes:
    if file == STDIN:
        return sys.stdin.buffer.read()
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except OSError as error:
        from cjtool.app.writing import refused

        raise refused(Path(file), "read", error) from error


def _give(result: ImportResult, name: str, *, to_stdout: bool) -> None:
    if to_stdout:
        if len(result.journeys) > 1:
            raise RequestError(
                says.SEVERAL_FOR_ONE(name=name, count=len(result.journeys)), says.NAME_A_FOLDER
            )
        sys.stdout.buffer.write(result.journeys[0].text.encode())
        return
    for journey in result.journeys:
        if journey.path.exists():
            raise RequestError(
                says.THERE_ALREADY(path=str(journey.path)), says.MERGE_OR_ELSEWHERE(id=Plain(journey.id))
            )
    for journey in result.journeys:
        write(journey.path, journey.text)
        say(str(journey.path))
