"""`cjtool report`."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app import client_phrases as says
from cjtool.app.building import REPORTS, BuildRequest
from cjtool.app.client_reporting import ClientFile, ClientRequest
from cjtool.app.lint import judged
from cjtool.app.production import Wish
from cjtool.app.reporting import ReportRequest, form, is_one_file, report
from cjtool.app.worth_reporting import worth
from cjtool.app.writing import write_result
from cjtool.app.xla_reporting import xla
from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli.build import deliver
from cjtool.cli.inputs import day, in_language, journeys, reading, say
from cjtool.cli.measured import side, with_figures
from cjtool.cli.phrases import USE_ONE_OF
from cjtool.lint import every
from cjtool.message import Plain
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

EXAMPLES = (
    "report journeys/warmtepomp -o reports",
    "report journeys/warmtepomp -o warmtepomp.html",
    "report journeys/warmtepomp -o warmtepomp.pdf",
    "report journeys --select eating-out -o -",
    "report --view xla --measured figures.json -o xla.pdf",
    "report --view worth -o worth.md",
)
VIEWS = ("journey", "xla", "worth")
_CLIENT_REPORTS: dict[str, Callable[[ClientRequest], Iterable[ClientFile]]] = {"xla": xla, "worth": worth}


def run(
    paths: options.Paths = None,
    format: Annotated[
        str | None, typer.Option("-f", "--format", help="md, html or pdf; else what -o ends in, or md.")
    ] = None,
    output: Annotated[
        str,
        typer.Option(
            "-o", help="A folder, a file that ends in .md, .html or .pdf, or - for standard output."
        ),
    ] = REPORTS,
    view: Annotated[
        str,
        typer.Option(
            "--view",
            help="journey: all that is known; for the client, xla: targets for what customers answer, "
            "worth: what mending pains would bring.",
        ),
    ] = VIEWS[0],
    single_file: options.SingleFile = False,
    findings: Annotated[
        bool,
        typer.Option(
            "--findings/--no-findings", help="With what the linter found: for the team, not for the client."
        ),
    ] = False,
    language: options.Language = None,
    today: options.Today = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    measured: options.MeasuredFile = None,
    measure_now: options.MeasureNow = False,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Write reports of journeys: in a folder each with its map, and an index of the project."""
    _refuse_unknown(view)
    wanted = form(format, output, single_file=single_file)
    single = is_one_file(output)
    beside = side(measured, now=measure_now)
    projects = with_figures(reading(paths, day(today), stdin_name=stdin_filename), beside)
    own = journeys(projects, select, exclude)
    if view in _CLIENT_REPORTS:
        picked, rendition = in_language(projects, own, options.text_language(language))
        _give(_CLIENT_REPORTS[view](ClientRequest(picked, output, wanted, single, rendition.language)))
        return
    asking = findings or not single or wanted != "markdown"  # an index tells what rules ask of the service
    outcome = judged(projects, every(projects.workspaces) if asking else ())
    picked, rendition = in_language(projects, own, options.text_language(language))
    outcome, spoken = rendition.outcome(outcome), rendition.language
    if not single:
        chosen = frozenset(journey for _, journey in picked)
        deliver(BuildRequest(outcome, Path(output), Wish(wanted, spoken, chosen, findings), whole=False))
        return
    written, warnings = report(ReportRequest(picked, outcome, output, wanted, spoken, findings))
    if output == "-":
        sys.stdout.buffer.write(written)
    else:
        write_result(Path(output), written)
        say(output)
    for warning in warnings:
        say(f"cjtool: {warning}")


def _refuse_unknown(view: str) -> None:
    """Raises RequestError for a report that there is not."""
    if view not in VIEWS:
        near = nearest(view, VIEWS)
        hint = did_you_mean(near) if near else USE_ONE_OF(known=Plain(", ".join(VIEWS)))
        raise RequestError(says.NO_VIEW(view=view), hint)


def _give(reports: Iterable[ClientFile]) -> None:
    """Write the report of each project."""
    for path, written, warnings in reports:
        if path is None:
            sys.stdout.buffer.write(written)
        else:
            write_result(path, written)
            say(str(path))
        for warning in warnings:
            say(f"cjtool: {warning}")
