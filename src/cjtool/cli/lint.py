"""`cjtool lint`."""

from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.linting import lint_files

EXAMPLES = ("lint journeys", "lint journeys/warmtepomp --output sarif=lint.sarif --output github")


def run(
    paths: options.Paths = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: full, concise, json, …"),
    ] = None,
    rule: Annotated[
        list[str] | None, typer.Option("--rule", help="Only these rules: a name, or lens:cx.")
    ] = None,
    skip_rule: Annotated[
        list[str] | None, typer.Option("--skip-rule", help="Not these rules; as --rule.")
    ] = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", help="Lowest severity that fails: error, warning, info, never.")
    ] = None,
    min_severity: Annotated[
        str | None, typer.Option("--min-severity", help="Hide what is less severe; the exit code stays.")
    ] = None,
    today: options.Today = None,
    stdin_filename: options.StdinName = "-",
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
) -> None:
    """Check that journeys are good ones: validity first, then the rules.

    Exit code 0: nothing found. 1: findings at or above --fail-on, or a file that is not valid. 2: a wrong
    request, or something that cannot be read. 3: nothing to look at.
    """
    raise SystemExit(
        lint_files(
            paths or [],
            outputs=output or [],
            rule=rule or [],
            skip_rule=skip_rule or [],
            select=select or [],
            exclude=exclude or [],
            fail_on=fail_on,
            min_severity=min_severity,
            today=today,
            stdin_filename=stdin_filename,
            allow_empty=allow_empty,
            verbose=verbose,
        )
    )
