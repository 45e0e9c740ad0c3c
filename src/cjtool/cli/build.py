"""`cjtool build`."""

import shlex
import sys
from dataclasses import replace
from typing import Annotated, NoReturn

import typer

from cjtool.app.building import BUILDS, BuildRequest, build, differences, output_folder
from cjtool.app.errors import standing_errors, without_errors
from cjtool.app.lint import judged
from cjtool.app.production import ReportForm, Wish
from cjtool.cli import options
from cjtool.cli.inputs import day, in_language, reading, say, show_problems, valid_journeys
from cjtool.cli.measured import side, with_figures
from cjtool.cli.output import Output, emit
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.cli.terminal import progress
from cjtool.formats.characters import printable
from cjtool.formats.counts import tally
from cjtool.formats.frame import counted
from cjtool.lint import Outcome, every
from cjtool.project import WorkspaceReading
from cjtool.report.shortfall import ERRORS
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
    decks: Annotated[
        bool,
        typer.Option(
            "--decks/--no-decks",
            help="Slides of each journey: a deck as PDF, and on its page; a third of the time that a build takes.",
        ),
    ] = True,
    language: options.Language = None,
    today: options.Today = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    measured: options.MeasuredFile = None,
    measure_now: options.MeasureNow = False,
) -> None:
    """Validate, lint, and write the maps, reports and index of whole projects, as Markdown and as pages.

    What has errors is left out and named on a page of its own, errors.html, and the exit code is 1; warnings leave
    nothing out. With errors in cjtool.yaml, on which all rests, nothing of the project is made. Findings are counted, and are in no report unless `--findings` asks for it:
    reports go to clients. The same input gives the same bytes.
    """
    if single_file and not html:
        raise RequestError(
            "`--single-file` is one HTML file, and `--no-html` wants none", "leave one of them out"
        )
    folder = output_folder(output)
    projects = with_figures(reading(paths, day(today)), side(measured, now=measure_now))
    outcome = judged(projects, every(projects.workspaces))
    wrong = _show_errors(projects, outcome)
    if wrong:
        outcome = without_errors(outcome)
    own = valid_journeys(replace(projects, workspaces=outcome.workspaces), select, exclude, empty=wrong)
    picked, rendition = in_language(projects, own, options.text_language(language))
    chosen, outcome = frozenset(journey for _, journey in picked), rendition.outcome(outcome)
    whole = not select and not exclude
    form: ReportForm = "one-page" if single_file else "all" if html else "markdown"
    wish = Wish(form, rendition.language, chosen, findings, slides=decks, errors=True)
    request = BuildRequest(outcome, folder, wish, whole)
    if check:
        _check(request)
    else:
        deliver(request)
    if wrong:
        _stop(request)
    if outcome.diagnostics and not check:
        asked = [
            *(["--measure"] if measure_now else ()),
            *(part for file in measured or () for part in ("--measured", file)),
            *(paths or ()),
        ]
        say(f"{tally(outcome)}; `{shlex.join(['cjtool', 'lint', *asked])}` shows them")


def _show_errors(projects: WorkspaceReading, outcome: Outcome) -> bool:
    """Show what has to be mended before everything can be built: whether there is such."""
    wrong = standing_errors(outcome)
    invalid = tuple(error for error in wrong if not error.lens)
    show_problems(projects, invalid)
    if projects.unreadable:
        raise SystemExit(EXIT_REQUEST)
    if len(wrong) > len(invalid):
        emit(outcome.only(error for error in wrong if error.lens), (Output("concise", None),))
    return bool(wrong)


def _stop(request: BuildRequest) -> NoReturn:
    """Say where it is told what has been left out; exits with 1."""
    told = sorted(product.path for product in request.products if product.path.stem == ERRORS.kind)
    where = f"; {request.folder / told[0]} names it" if told else ""
    say(f"cjtool: what has errors, or refers to what has, is not in {request.folder}{where}")
    raise SystemExit(EXIT_FINDINGS)


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
