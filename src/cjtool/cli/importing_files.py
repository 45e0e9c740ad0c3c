"""`cjtool import`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app import exchange_phrases as says
from cjtool.app import landing_phrases as landing_says
from cjtool.app.importing import (
    LARGEST,
    ImportRequest,
    ImportResult,
    at,
    imported,
    known_format,
    refuse_invalid,
)
from cjtool.app.landing import Landed, LandRequest, landed, settle
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, say
from cjtool.cli.losses import LossFile, Strict, refuse_losses, sum_up, tell_losses, write_losses
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import coloured
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.exchange.catalogue import IMPORTS
from cjtool.formats.changes import render
from cjtool.message import Listed, Message, Plain
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
    into: Annotated[
        str | None,
        typer.Option(
            "--into",
            help="With --merge: the journey that it goes into, by its id or file.",
            metavar="JOURNEY",
        ),
    ] = None,
    merge: Annotated[
        bool,
        typer.Option(
            "--merge", help="Merge what was changed since the last import into the journey that is there."
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing; show what would change for customers.")
    ] = False,
    loss: LossFile = None,
    strict: Strict = False,
    language: options.Spoken = None,
    today: options.Today = None,
) -> None:
    """Make journeys of a file of another tool, as drafts, and tell what was not carried, guessed or changed.

    Nothing is overwritten: journeys become new files, or with --merge what was changed since the last import goes into
    the one that is there, and its comments stay. Exit code 0: done, whatever was lost. 1: with --strict, something was
    lost; both sides changed the same; or what was merged is not valid. 2: a wrong request, or a file of which nothing
    can be made. 3: no journey in it.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        known_format(format)
        request = ImportRequest(format, file, _read(file), scale, columns, sheet, title, project)
        result = at(imported(request), output)
        tell_losses(result.all_losses, spoken)
        write_losses(result.all_losses, loss, "import", format)
        if not result.journeys:
            say(f"cjtool: {says.NO_JOURNEY(name=file).text(spoken)}")
            raise SystemExit(3)
        if strict:
            refuse_losses(result.all_losses, spoken)
        if output == STDIN:
            _print(result, file)
            sum_up(result.all_losses, spoken)
            return
        asked = LandRequest(file, into, merge, day(today))
        files = landed(result, asked)
        if not dry_run:
            settle(files, asked)
    if not any(each.clashes for each in files):
        sum_up(result.all_losses, spoken)
    _tell(files, asked, spoken)
    if dry_run:
        say(f"cjtool: {landing_says.DRY_RUN.text(spoken)}")
    if any(each.clashes or each.problems for each in files):
        raise SystemExit(EXIT_FINDINGS)


def _read(file: str) -> bytes:
    """The bytes of a file, or so many that they are too many: a device may have no end."""
    if file == STDIN:
        if sys.stdin is None:
            raise RequestError(says.NO_INPUT, says.NAME_A_FILE)
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with open(file, "rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        from cjtool.app.writing import refused

        raise refused(Path(file), "read", error) from error


def _print(result: ImportResult, name: str) -> None:
    if len(result.journeys) > 1:
        raise RequestError(says.SEVERAL_FOR_ONE(name=name, count=len(result.journeys)), says.NAME_A_FOLDER)
    refuse_invalid(result)
    sys.stdout.buffer.write(result.journeys[0].text.encode())


def _tell(files: Sequence[Landed], asked: LandRequest, language: str) -> None:
    """What became of each journey; of one that was merged, what changed for customers."""
    for each in files:
        path = Plain(each.path.as_posix())
        if each.differences is not None and each.is_changed:
            sys.stdout.write(render("text", each.differences, language=language, colour=coloured()))
        if not each.is_changed:
            say(landing_says.UNCHANGED(path=path).text(language))
            continue
        said = landing_says.NEW_FILE if each.was is None else landing_says.MERGED
        say(said(path=path, findings=_counted(each.findings)).text(language))
        if each.first:
            say(landing_says.FIRST_MERGE(path=path).text(language))
        if each.clashes:
            clashed = landing_says.ONE_CLASH if each.clashes == 1 else landing_says.CLASHED
            say(clashed(path=path, count=each.clashes, name=asked.name).text(language))
        if each.gone:
            told = landing_says.COMMENTS_GONE(path=path, comments=Listed(each.gone, "")).text(language)
            say(told)
        for problem in each.problems:
            say(f"{path.written}:{problem.span.line}: {problem.message_in(language)}")


def _counted(findings: Sequence[Diagnostic]) -> Message:
    counts = [
        sum(each.severity is level for each in findings)
        for level in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    ]
    return landing_says.FINDINGS(errors=counts[0], warnings=counts[1], infos=counts[2])
