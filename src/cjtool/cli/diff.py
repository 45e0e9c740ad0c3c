"""`cjtool diff`."""

import os
import sys
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from cjtool.app.diff_outputs import names, render
from cjtool.app.differing import DEFAULT, DiffRequest, Findings, diff
from cjtool.app.reading import NothingError
from cjtool.app.writing import write_result
from cjtool.build.phrases import did_you_mean
from cjtool.cli import diff_phrases as says
from cjtool.cli import options
from cjtool.cli import phrases as common
from cjtool.cli.inputs import day, nothing, say
from cjtool.cli.output_places import output_place
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import coloured
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences
from cjtool.formats.addresses import WebAddresses
from cjtool.formats.change_words import tally
from cjtool.message import Plain
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

EXAMPLES = (
    "diff",
    "diff main... journeys",
    "diff v1.0..v1.1 --output html=changes.html",
    "diff --no-index delivered/2026-01 delivered/2026-06",
)
_LEVELS = (*map(str, Level), "never")


def run(
    given: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[REV[..REV]] [PATHS]...",
            help="Revisions of git, then files or folders. Default: the work tree against HEAD, for the project around here.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: text, markdown, json, html, svg."),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on", help="Exit with 1 from this level on: worse, better, neutral, wording, never."
        ),
    ] = None,
    no_index: Annotated[
        bool, typer.Option("--no-index", help="Compare two folders, outside of git.")
    ] = False,
    findings: Annotated[
        str,
        typer.Option(
            "--findings",
            help="Which findings are new or mended: of rules on single journeys, of all rules (slower), or none.",
        ),
    ] = "journeys",
    before_url: Annotated[
        str,
        typer.Option(
            "--before-url", help="Where the earlier files are: links to lines in markdown and html."
        ),
    ] = "",
    after_url: Annotated[str, typer.Option("--after-url", help="The same for the later files.")] = "",
    more_url: Annotated[
        str, typer.Option("--more-url", help="Where all of it can be read, for markdown that has no room.")
    ] = "",
    language: options.Spoken = None,
    today: options.Today = None,
    allow_empty: options.AllowEmpty = False,
) -> None:
    """Tell what changed for customers between two versions.

    REV alone compares the work tree with a revision, A..B two revisions, A...B the second with where it parted from
    the first. Each change is worse or better for the customer, neutral, or wording.

    Exit code 0: compared. 1: a change at or above --fail-on that nobody accepted, or a file that is not valid now. 2: a
    wrong request. 3: nothing to look at.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        _refuse_level(fail_on)
        places = [output_place(text, names()) for text in output or ("text",)]
        try:
            found = diff(_request(given or [], today, no_index=no_index, findings=findings))
        except NothingError as error:
            nothing(error, allow_empty, spoken)
        for note in found.notes:
            say(f"cjtool: {note.text(spoken)}")
        addresses = WebAddresses(before_url, after_url, more_url, found.below)
        for name, path in places:
            _emit(found, name, path, spoken, addresses)
    if found.fails(fail_on):
        raise SystemExit(EXIT_FINDINGS)


def _request(given: list[str], today: str | None, *, no_index: bool, findings: str) -> DiffRequest:
    """What is compared: a first word that is no file is a revision."""
    if findings not in get_args(Findings):
        close = nearest(findings, get_args(Findings))
        known = common.USE_ONE_OF(known=Plain(", ".join(get_args(Findings))))
        raise RequestError(says.NO_FINDINGS(asked=findings), did_you_mean(close) if close else known)
    wanted = cast("Findings", findings)
    if no_index:
        if len(given) != 2:
            raise RequestError(says.TWO_FOLDERS(count=len(given)), says.NAME_TWO)
        return DiffRequest(folders=(given[0], given[1]), today=day(today), findings=wanted)
    named = bool(given) and not os.path.exists(given[0])
    revisions, paths = (given[0], given[1:]) if named else (DEFAULT, given)
    return DiffRequest(revisions, tuple(paths), today=day(today), findings=wanted)


def _refuse_level(level: str | None) -> None:
    if level is not None and level not in _LEVELS:
        close = nearest(level, _LEVELS)
        hint = did_you_mean(close) if close else common.USE_ONE_OF(known=Plain(", ".join(_LEVELS)))
        raise RequestError(says.NO_LEVEL(level=level), hint)


def _emit(found: Differences, name: str, path: Path | None, language: str, addresses: WebAddresses) -> None:
    colour = path is None and coloured()
    text = render(name, found, language=language, addresses=addresses, colour=colour)
    if path is None:
        sys.stdout.write(text)
    else:
        write_result(path, text)
        say(": ".join(filter(None, (str(path), tally(found, language)))))
