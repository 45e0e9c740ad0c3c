"""`cjtool build`."""

import shlex
import sys
from dataclasses import replace
from typing import Annotated

import typer

from cjtool.app.building import BUILDS, BuildRequest, build, differences, output_folder
from cjtool.app.lint import judged
from cjtool.app.production import ReportForm, Wish
from cjtool.cli import options
from cjtool.cli.inputs import day, in_language, journeys, reading, say
from cjtool.cli.output import Output, emit
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import progress
from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.formats.characters import printable
from cjtool.formats.counts import tally
from cjtool.formats.frame import counted
from cjtool.lint import Outcome, every, fails
from cjtool.request import RequestError

EXAMPLES = ("build journeys -o build", "build journeys/warmtepomp -o build-warmtepomp")


def run(
    paths: options.Paths = None,
    output: Annotated[str, typer.Option("-o", help="The folder to write to.")] = BUILDS,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if what is there differs.")
    ] = False,
    findings: Annotated[
        bool,
        typer.Option(
            "--findings/--no-findings",
            help="Reports tell what the linter found: for the team, not for the client.",
        ),
    ] = False,
    single_file: options.SingleFile = False,
    html: Annotated[
        bool, typer.Option("--html/--no-html", help="Pages beside the Markdown; in git they are large.")
    ] = True,
    language: options.Language = None,
    today: options.Today = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """Validate, lint, and write the maps, reports and index of whole projects, as Markdown and as pages.

    Stops on errors, not on warnings. Findings are counted, and are in no report unless `--findings` asks for it:
    reports go to clients. The same input gives the same bytes.
    """
    folder = output_folder(output)
    projects = reading(paths, day(today))
    own = journeys(projects, select, exclude)
    outcome = judged(projects, every(projects.workspaces))
    _refuse_errors(outcome)
    picked, rendition = in_language(projects, own, options.text_language(language))
    chosen, outcome = frozenset(journey for _, journey in picked), rendition.outcome(outcome)
    whole = not select and not exclude
    if single_file and not html:
        raise RequestError(
            "`--single-file` is one HTML file, and `--no-html` wants none", "leave one of them out"
        )
    form: ReportForm = "one-page" if single_file else "all" if html else "markdown"
    wish = Wish(form, rendition.language, chosen, findings)
    request = BuildRequest(outcome, folder, wish, whole)
    if check:
        _check(request)
        return
    deliver(request)
    if outcome.diagnostics:
        say(f"{tally(outcome)}; `{shlex.join(['cjtool', 'lint', *(paths or ())])}` shows them")


def _refuse_errors(outcome: Outcome) -> None:
    """Show what has to be mended before anything is built; exits with 1 if there is such."""
    if fails(outcome, "error"):
        errors = tuple(each for each in outcome.diagnostics if each.stands and _is_error(each))
        emit(replace(outcome, diagnostics=errors), (Output("concise", None),))
        raise SystemExit(EXIT_FINDINGS)


def _is_error(found: Diagnostic) -> bool:
    """Whether it is a problem of validity, or a fault as severe as one; facts about the client are none."""
    return not found.lens or (found.severity is Severity.ERROR and found.kind is not FindingKind.FACT)


def deliver(request: BuildRequest) -> None:
    """Build, and say what became of it."""
    built = build(request, progress)
    _tell_lacking(request, "made")
    for warning in request.lines.warnings():
        say(f"cjtool: {warning}")
    if built.stale and request.whole:
        more = f" and {len(built.stale) - 1} more" if len(built.stale) > 1 else ""
        say(f"{built.stale[0]}{more}: not made from these journeys; delete what nothing needs")
    say(f"{request.folder}: {counted(built.files, 'file')}, {built.changed} changed")


def _tell_lacking(request: BuildRequest, done: str) -> None:
    """Say once what is not `done` before something is installed."""
    if request.lacking and request.passed_over:
        name = min(request.passed_over).name
        say(f"cjtool: no {name} is {done}: {request.lacking}")


def _check(request: BuildRequest) -> None:
    """Show what differs; exits with 1 if anything does."""
    wrong = differences(request, progress)
    _tell_lacking(request, "checked")
    sys.stdout.write(printable("".join(f"{difference.path}: {difference.problem}\n" for difference in wrong)))
    if wrong:
        say(
            f"cjtool: {counted(len(wrong), 'file')} not up to date; `cjtool build` makes what is missing or differs"
        )
        raise SystemExit(EXIT_FINDINGS)
