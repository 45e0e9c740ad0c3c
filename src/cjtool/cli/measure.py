"""`cjtool measure`."""

import sys
from collections.abc import Sequence
from datetime import date
from typing import Annotated, cast, get_args

import typer

from cjtool.app.commenting import comments as comments_told
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.valuing import worths
from cjtool.app.warehouse_queries import WAREHOUSES, Warehouse, queries
from cjtool.app.writing import write_result
from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli import phrases as says
from cjtool.cli.inputs import day, reading, say, stop_on_problems, valid_journeys
from cjtool.cli.measured import write_readings
from cjtool.cli.output_places import output_place
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import room
from cjtool.formats.measures import FORMATS, Told, render
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.spans import Span
from cjtool.message import Plain
from cjtool.project import Workspace
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

EXAMPLES = (
    "measure",
    "measure --select eating-out --trend month",
    "measure --sql bigquery",
    "measure --events",
    "measure --comments",
    "measure --worth",
    "measure --loop --output text --output csv=call-back.csv",
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
    sql: Annotated[
        str | None,
        typer.Option(
            help="Print the query that counts the answers in a database that is not read from here: "
            f"{', '.join(WAREHOUSES)}.",
            metavar="DATABASE",
        ),
    ] = None,
    loop: Annotated[
        bool, typer.Option("--loop", help="Who is to be called back, by team, oldest first; and promoters.")
    ] = False,
    events: Annotated[
        bool, typer.Option("--events", help="What event logs say of journeys: fitness, real ways and waits.")
    ] = False,
    comments: Annotated[
        bool, typer.Option("--comments", help="What customers wrote, by pains, touchpoints and steps.")
    ] = False,
    worth: Annotated[
        bool,
        typer.Option("--worth", help="What journeys bring in a year, and what mending a pain would bring."),
    ] = False,
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

    Exit code 0: every target is met, or not yet known, or something else was asked. 1: a target is missed. 2: a wrong request, or answers that cannot
    be read. 3: nothing to look at.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        places = [output_place(text, FORMATS) for text in output or (() if write or diff else ("text",))]
        spans, period = _span(span), _period(start, end)
        found = reading(paths, day(today), language=spoken)
        stop_on_problems(found, spoken)
        if sql is not None:
            sys.stdout.write(queries(found.workspaces, _warehouse(sql)))
            return
        picked = valid_journeys(found, select, exclude)
        journeys = frozenset(journey for _, journey in picked) if select or exclude or paths else None
        request = MeasureRequest(*period, spans, journeys)
        asked = {"--loop": loop, "--events": events, "--comments": comments, "--worth": worth}
        told, kind = _told(found.workspaces, request, _only({**asked, "--write": write or diff}))
        for name, path in places:
            text = render(name, told, spoken, None if path else room(), kind)
            if path is None:
                sys.stdout.write(text)
            else:
                write_result(path, text)
                say(str(path))
        if kind == "measures" and (write or diff):
            projects = [each for each in told if isinstance(each, MeasuredProject)]
            write_readings(projects, save=write, show=diff, language=spoken)
    if kind == "measures":
        _stop_where_missed([each for each in told if isinstance(each, MeasuredProject)], spoken)


def _stop_where_missed(projects: Sequence[MeasuredProject], language: str) -> None:
    """Say how many targets are missed; exits with 1 if any is."""
    if any(project.missed for project in projects):
        states = [target.state for project in projects for target in project.targets]
        say(says.MISSED(missed=states.count("missed"), all=len(states)).text(language))
        raise SystemExit(EXIT_FINDINGS)


def _only(wanted: dict[str, bool]) -> str:
    """What is asked; empty for figures alone. Raises RequestError where two things are asked that are told each by itself."""
    asked = [name for name, is_wanted in wanted.items() if is_wanted]
    if len(asked) > 1:
        raise RequestError(says.ONE_OF_TWO(one=asked[0], other=asked[1]), says.TWO_RUNS)
    return next(iter(asked), "")


def _told(workspaces: Sequence[Workspace], request: MeasureRequest, asked: str) -> tuple[Told, str]:
    """What is asked, and the package of formats that tells it."""
    match asked:
        case "--events":
            return flows(workspaces, request), "event_flows"
        case "--comments":
            return comments_told(workspaces, request), "comments_told"
        case "--worth":
            return worths(workspaces, request), "worths"
        case "--loop":
            return with_loops(measure(workspaces, request), request), "loops"
    return measure(workspaces, request), "measures"


def _warehouse(text: str) -> Warehouse:
    if text not in WAREHOUSES:
        near = nearest(text, WAREHOUSES)
        known = says.USE_ONE_OF(known=Plain(", ".join(WAREHOUSES)))
        raise RequestError(says.NO_WAREHOUSE(text=text), did_you_mean(near) if near else known)
    return text


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
