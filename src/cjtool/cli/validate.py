"""`cjtool validate`."""

from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.inputs import day, left_out, reading, targets
from cjtool.cli.output import emit, outputs
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.lint import fails, lint
from cjtool.request import told_in

EXAMPLES = ("validate journeys", "validate journeys/paspoort --output json")


def run(
    paths: options.Paths = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: full, concise, json, …"),
    ] = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    language: options.Spoken = None,
    stdin_filename: options.StdinName = "-",
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
) -> None:
    """Check that files are journeys: syntax, keys, values, references. No rules are run.

    Problems are told of every file of a project, for one may hide what others refer to.

    Exit code 0: valid. 1: not valid. 2: a wrong request, or something that cannot be read. 3: nothing to
    look at.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        places = outputs(output or [])
        found = reading(
            paths,
            day(None),
            stdin_name=stdin_filename,
            verbose=verbose,
            allow_empty=allow_empty,
            language=spoken,
        )
        asked = targets(found, select or (), exclude or (), allow_empty=allow_empty, language=spoken)
        outcome = lint(found.workspaces, (), asked, found.unreadable)
        emit(outcome, places, language=spoken)
    if found.unreadable:
        raise SystemExit(EXIT_REQUEST)
    if fails(outcome, "never"):
        raise SystemExit(EXIT_FINDINGS)
    if paths and not allow_empty:
        left_out(found, asked, (select or (), exclude or ()), spoken)
