"""`cjtool owners`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app import owners_phrases as says
from cjtool.app.changed_texts import difference, save
from cjtool.app.owning import OwnersFile, owners_file
from cjtool.app.writing import write
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, reading, say, stop_on_problems
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.message import Plain
from cjtool.request import RequestError, told_in

EXAMPLES = ("owners", "owners journeys -o -", "owners --check")
_STDOUT = "-"


def run(
    paths: options.Paths = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", help="Another file than the repository's CODEOWNERS; - for standard output."
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 where the file is old.")
    ] = False,
    language: options.Spoken = None,
) -> None:
    """Write who owns which journey into CODEOWNERS, so that hosts ask them for a review.

    A journey's file belongs to the `handle` of its owner's team, libraries and settings to that of the team that is the
    project's `sponsor`. They stand in a block between two marks; what else the file holds is left as it is.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        if STDIN in (paths or ()):
            raise RequestError(says.NO_INPUT, says.NAME_A_FILE)
        found = reading(paths, day(None), language=spoken)
        stop_on_problems(found, spoken)
        made = owners_file(found, None if output == _STDOUT else output)
        for note in made.notes:
            say(note.text(spoken))
        if output == _STDOUT:
            sys.stdout.write(made.text)
        elif check:
            _check(made, spoken)
        else:
            _write(made, spoken)


def _check(made: OwnersFile, language: str) -> None:
    if made.old:
        sys.stdout.write(difference([(made.source, made.text)]))
        say(f"cjtool: {says.OLD(path=_path(made)).text(language)}")
        raise SystemExit(EXIT_FINDINGS)


def _write(made: OwnersFile, language: str) -> None:
    if made.there:
        save([(made.source, made.text)])
    elif made.text:
        write(made.source.path, made.text)
    say(says.WRITTEN(path=_path(made), count=made.count).text(language))


def _path(made: OwnersFile) -> Plain:
    return Plain(Path(made.source.path).as_posix())
