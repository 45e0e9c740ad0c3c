"""`cjtool measure`."""

import re
import sys
from collections.abc import Sequence
from datetime import date
from typing import Annotated, cast, get_args

import typer

from cjtool.app import measure_check_phrases as checks
from cjtool.app.commenting import comments as comments_told
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measure_checks import nothing_counted, too_much_left_out
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
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING
from cjtool.cli.terminal import room
from cjtool.formats.measures import FORMATS, Told, render
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.spans import Span
from cjtool.message import Plain
from cjtool.project import Workspace
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

_SHARE = re.compile(r"(\d{1,3}(?:\.\d{1,6})?) ?(%?)")

EXAMPLES = (
    "measure",
    "measure --select eating-out --trend month",
    "measure --by region --by persona",
    "measure --sql bigquery",
    "measure --events",
    "measure --comments",
    "measure --worth",
    "measure --loop --output text --output csv=call-back.csv",
    "measure --write --diff",
    "measure --max-left-out 10%",
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
    most: Annotated[
        str | None,
        typer.Option(
            "--max-left-out",
            help="Fail where more of a source's rows are left out, such as 10%.",
            metavar="SHARE",
        ),
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            "--by", help="Apart only by this column, persona or channel; more than once.", metavar="SEGMENT"
        ),
    ] = None,
    whole: Annotated[bool, typer.Option("--no-segments", help="No figures of segments.")] = False,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    language: options.Spoken = None,
    today: options.Today = None,
) -> None:
    """Tell what customers answered: NPS, CSAT, CES with their intervals, where the project says that answers are.

    Exit code 0: every target is met, or not yet known, or something else was asked, such as `--write`. 1: a target is missed, or more is left out
    than `--max-left-out`. 2: a wrong request, or answers that cannot be read. 3: nothing to look at, or nothing that counts.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        places = [output_place(text, FORMATS) for text in output or (() if write or diff else ("text",))]
        spans, period, share = _span(span), _period(start, end), _share(most)
        found = reading(paths, day(today), language=spoken)
        stop_on_problems(found, spoken)
        if sql is not None:
            sys.stdout.write(queries(found.workspaces, _warehouse(sql)))
            return
        picked = valid_journeys(found, select, exclude)
        journeys = frozenset(journey for _, journey in picked) if select or exclude or paths else None
        request = MeasureRequest(*period, spans, journeys, _by(by, whole=whole))
        asked = {"--loop": loop, "--events": events, "--comments": comments, "--worth": worth}
        told, kind = _told(found.workspaces, request, _only({**asked, "--write": write or diff}))
        for name, path in places:
            text = render(name, told, spoken, None if path else room(), kind)
            if path is None:
                sys.stdout.write(text)
            else:
                write_result(path, text)
                say(str(path))
        _stop_where_unsound(told, share, spoken)
        projects = [each for each in told if isinstance(each, MeasuredProject) and kind == "measures"]
        if write or diff:
            write_readings(projects, save=write, show=diff, language=spoken)
        else:
            _stop_where_missed(projects, spoken)


def _stop_where_unsound(told: Told, most: float | None, language: str) -> None:
    """Exit with 3 where nothing was counted, with 1 where too much was left out; says why."""
    empty, lost = nothing_counted(told), too_much_left_out(told, most)
    for message in empty or lost:
        say(f"cjtool: {message.text(language)}")
    if empty or lost:
        raise SystemExit(EXIT_NOTHING if empty else EXIT_FINDINGS)


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


def _by(names: list[str] | None, *, whole: bool) -> tuple[str, ...] | None:
    """By which segments figures are given apart; None for all. Raises RequestError where some and none are asked."""
    if names and whole:
        raise RequestError(checks.SOME_AND_NONE, checks.ONE_CHOICE)
    return () if whole else tuple(names) if names else None


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


def _share(text: str | None) -> float | None:
    """A share as it is written, `10%` or `0.1`. Raises RequestError for what is none."""
    if text is None:
        return None
    match = _SHARE.fullmatch(text.strip().replace(",", "."))
    share = float(match[1]) / (100 if match[2] else 1) if match else None
    if share is None or share > 1:
        raise RequestError(checks.NO_SHARE(text=text), checks.WRITE_PERCENT)
    return share


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
