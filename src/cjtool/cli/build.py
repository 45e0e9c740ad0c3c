"""`cjtool build`."""

import sys
from dataclasses import replace
from typing import Annotated

import typer

from cjtool.app.building import BUILDS, BuildRequest, build, differences, output_folder
from cjtool.app.lint import judged
from cjtool.cli import options
from cjtool.cli.inputs import day, journeys, reading, say
from cjtool.cli.output import Output, emit
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import progress
from cjtool.formats.characters import printable
from cjtool.formats.counts import tally
from cjtool.formats.frame import counted
from cjtool.lint import every, fails

EXAMPLES = ("build journeys -o build", "build journeys/warmtepomp -o build-warmtepomp")


def run(
    paths: options.Paths = None,
    output: Annotated[str, typer.Option("-o", help="The folder to write to.")] = BUILDS,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if what is there differs.")
    ] = False,
    findings: Annotated[
        bool,
        typer.Option(help="With what the linter found in the reports: for the team, not for the client."),
    ] = False,
    language: options.Language = None,
    today: options.Today = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """Validate, lint, and write the maps, reports and index of whole projects.

    Stops on errors, not on warnings, and says how many findings there are. The same input gives the same bytes.
    """
    spoken, folder = options.language(language), output_folder(output)
    projects = reading(paths, day(today))
    chosen = frozenset(journey for _, journey in journeys(projects, select, exclude))
    outcome = judged(projects, every(projects.workspaces))
    if fails(outcome, "error"):
        emit(outcome, (Output("concise", None),))
        raise SystemExit(EXIT_FINDINGS)
    told = outcome if findings else replace(outcome, diagnostics=())
    request = BuildRequest(told, folder, spoken, chosen, whole=not select and not exclude)
    if check:
        _check(request)
        return
    deliver(request)
    if any(finding.stands for finding in outcome.diagnostics):
        say(f"{tally(outcome)}; `cjtool lint` shows them")


def deliver(request: BuildRequest) -> None:
    """Build, and say what became of it."""
    built = build(request, progress)
    if built.stale and request.whole:
        more = f" and {len(built.stale) - 1} more" if len(built.stale) > 1 else ""
        say(f"{built.stale[0]}{more}: not made from these journeys; delete what nothing needs")
    say(f"{request.folder}: {counted(built.files, 'file')}, {built.changed} changed")


def _check(request: BuildRequest) -> None:
    """Show what differs; exits with 1 if anything does."""
    wrong = differences(request, progress)
    sys.stdout.write(printable("".join(f"{difference.path}: {difference.problem}\n" for difference in wrong)))
    if wrong:
        say(
            f"cjtool: {counted(len(wrong), 'file')} not up to date; `cjtool build` makes what is missing or differs"
        )
        raise SystemExit(EXIT_FINDINGS)
