"""`cjtool lint`."""

from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.linting import Wish, lint_files

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
    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude",
            help="Pass over named files that a run over the folder passes over: for pre-commit.",
        ),
    ] = False,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", help="Lowest severity that fails: error, warning, info, never.")
    ] = None,
    min_severity: Annotated[
        str | None, typer.Option("--min-severity", help="Hide what is less severe; the exit code stays.")
    ] = None,
    max_warnings: Annotated[
        int | None,
        typer.Option("--max-warnings", help="Let so many warnings pass, whatever --fail-on; more fail."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", help="Only what is new against a revision of git: main, HEAD~3, v1.2."),
    ] = None,
    isolated: Annotated[
        bool, typer.Option("--isolated", help="Ignore what the projects' settings say of rules.")
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend in the files what needs no decision.")] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix changes; without --fix nothing is written.")
    ] = False,
    show_waived: Annotated[
        bool, typer.Option("--show-waived", help="Show what is waived, with the reasons.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule and by lens.")
    ] = False,
    today: options.Today = None,
    stdin_filename: options.StdinName = "-",
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Neither use nor keep what earlier runs found.")
    ] = False,
) -> None:
    """Check that journeys are good ones: validity first, then the rules.

    Exit code 0: nothing found. 1: findings at or above --fail-on, or a file that is not valid. 2: a wrong
    request, or something that cannot be read. 3: nothing to look at.
    """
    wish = Wish(
        output=output or (),
        rule=rule or (),
        skip_rule=skip_rule or (),
        select=select or (),
        exclude=exclude or (),
        force_exclude=force_exclude,
        fail_on=fail_on,
        min_severity=min_severity,
        max_warnings=max_warnings,
        since=since,
        isolated=isolated,
        fix=fix,
        diff=diff,
        show_waived=show_waived,
        statistics=statistics,
        today=today,
        stdin_filename=stdin_filename,
        allow_empty=allow_empty,
        verbose=verbose,
        cache=not no_cache,
    )
    raise SystemExit(lint_files(paths or [], wish))
