"""`cjtool measure`."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.writing import write_result
from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli import phrases as says
from cjtool.cli.inputs import day, reading, say, stop_on_problems, valid_journeys
from cjtool.cli.measured import write_readings
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import room
from cjtool.formats.measures import FORMATS, render
from cjtool.measure.spans import Span
from cjtool.message import Plain
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

EXAMPLES = (
    "measure",
    "measure --select eating-out --trend month",
    "measure --write --diff",
    "measure --from 2026-07-01 --to 2026-09-30 --output json=figures.json",
)


def run(
    paths: options.Paths = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help=f"NAME or NAME=FILE, more than once: {', '.join(FORMATS)}."),
    ] = None,
    start: Annotated[
        str | None, typer.Option("--from", help="Only answers from this day on: YYYY-MM-DD.", metavar="DAY")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", help="Only answers up to this day: YYYY-MM-DD.", metavar="DAY")
    ] = None,
    span: Annotated[
        str, typer.Option("--trend", help="Changes between the last two of: month, quarter, year.")
    ] = "quarter",
    write: Annotated[
        bool,
        typer.Option(
            "--write", help="Write the figures into the journeys, as readings; comments stay as they are."
        ),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --write changes; without --write nothing is written.")
    ] = False,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    language: options.Spoken = None,
    today: options.Today = None,
) -> None:
    """Tell what customers answered: NPS, CSAT, CES with their intervals, where the project says that answers are.

    Exit code 0: every target is met, or not yet known. 1: a target is missed. 2: a wrong request, or answers that cannot
    be read. 3: nothing to look at.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        places = [_place(text) for text in output or (() if write or diff else ("text",))]
        spans, period = _span(span), _period(start, end)
        found = reading(paths, day(today), language=spoken)
        stop_on_problems(found, spoken)
        picked = valid_journeys(found, select, exclude)
        journeys = frozenset(journey for _, journey in picked) if select or exclude or paths else None
        projects = measure(found.workspaces, MeasureRequest(*period, spans, journeys))
        for name, path in places:
            text = render(name, projects, spoken, None if path else room())
            if path is None:
                sys.stdout.write(text)
            else:
                write_result(path, text)
                say(str(path))
        if write or diff:
            write_readings(projects, save=write, show=diff, language=spoken)
    if any(project.missed for project in projects):
        raise SystemExit(EXIT_FINDINGS)


def _span(text: str) -> Span:
    known = get_args(Span)
    if text not in known:
        near = nearest(text, known)
        raise RequestError(
            says.NO_SPAN(text=text),
            did_you_mean(near) if near else says.USE_ONE_OF(known=Plain(", ".join(known))),
        )
    return cast("Span", text)


def _period(start: str | None, end: str | None) -> tuple[date | None, date | None]:
    """The first and the last day of answers; None where there is no end. Raises RequestError for one that is over before it begins."""
    first = None if start is None else day(start)
    last = None if end is None else day(end)
    if first is not None and last is not None and first > last:
        raise RequestError(says.BACKWARDS(start=str(first), end=str(last)), says.EARLIER_FIRST)
    return first, last


def _place(text: str) -> tuple[str, Path | None]:
    name, equals, path = text.partition("=")
    if name not in FORMATS:
        near = nearest(name, FORMATS)
        known = says.THERE_ARE(known=Plain(", ".join(FORMATS)))
        raise RequestError(says.NO_FORMAT(name=name), did_you_mean(near) if near else known)
    if equals and not path:
        raise RequestError(says.NAMES_NO_FILE(option=f"--output {text}"), says.WRITE_FILE(name=Plain(name)))
    return name, Path(path) if path else None
