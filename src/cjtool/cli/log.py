"""`cjtool log`."""

import os
import sys
from typing import Annotated, cast, get_args

import typer

from cjtool.app.asked_words import refuse_unknown, refuse_without_tree
from cjtool.app.histories import LogRequest, log
from cjtool.app.history_outputs import NAMES, written
from cjtool.app.writing import write_result
from cjtool.build.phrases import did_you_mean
from cjtool.cli import log_phrases as says
from cjtool.cli import options
from cjtool.cli import phrases as common
from cjtool.cli.inputs import day, reading, say, stop_on_problems, valid_journeys
from cjtool.cli.output_places import output_place
from cjtool.cli.terminal import room
from cjtool.history.points import Choice, PointKind
from cjtool.message import Plain
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

EXAMPLES = (
    "log",
    "log eating-out --by commit --most 5",
    "log v1.0..v2.0 journeys --output csv=history.csv",
    "log eating-out --output svg=eating-out.svg",
)


def run(
    given: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[JOURNEY]... [REV..REV] [PATHS]...",
            help="Ids of journeys, a stretch of git's history, files or folders. Default: all of the project around here.",
            show_default=False,
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(
            "--by", help="tag or commit. Default: tags where there are some, with HEAD; else commits."
        ),
    ] = None,
    most: Annotated[int, typer.Option("--most", min=1, help="So many points, the latest.")] = 20,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: text, markdown, csv, json, svg."),
    ] = None,
    findings: Annotated[
        bool, typer.Option("--findings/--no-findings", help="With how many faults and facts rules found.")
    ] = True,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    language: options.Spoken = None,
) -> None:
    """Tell the history of journeys from git: curve, pains, promises, readings, findings.

    A point is a tag or a commit. Each is judged as on its own day. Journeys and files that were renamed are followed.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        places = [output_place(text, NAMES) for text in output or ("text",)]
        refuse_without_tree(given or [])
        ids, within, paths = _words(given or [])
        found = reading(paths, day(None), language=spoken)
        stop_on_problems(found, spoken)
        refuse_unknown(ids, found.workspaces)
        picked = valid_journeys(found, [*(select or []), *ids], exclude)
        choice = Choice(_kind(by), most)
        narrow = bool(ids or select)
        histories = log(LogRequest(picked, within, choice, findings, narrow))
        for name, path in places:
            text = written(name, histories, spoken, None if path else room())
            if path is None:
                sys.stdout.write(text)
            else:
                write_result(path, text)
                say(str(path))


def _words(given: list[str]) -> tuple[list[str], str | None, list[str]]:
    """Ids, a stretch of history, and paths, each known by what it looks like."""
    ids, within, paths = [], None, []
    for word in given:
        if os.path.exists(word) or word == "-":
            paths.append(word)
        elif ".." in word and not word.startswith(("../", "/", "./")):
            if within is not None:
                raise RequestError(says.TWO_STRETCHES(one=within, other=word), says.ONE_STRETCH)
            within = word
        elif os.sep in word or word.endswith((".yaml", ".yml")):
            paths.append(word)
        else:
            ids.append(word)
    return ids, within, paths


def _kind(by: str | None) -> PointKind | None:
    if by is None:
        return None
    known = next((kind for kind in get_args(PointKind) if kind == by), None)
    if known is not None:
        return cast("PointKind", known)
    close = nearest(by, get_args(PointKind))
    raise RequestError(
        says.NO_POINTS(by=f"--by {by}"),
        did_you_mean(close) if close else common.USE_ONE_OF(known=Plain("tag, commit")),
    )
