"""`cjtool report`."""

import sys
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.places import places
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.write import write
from cjtool.lint import lint, rules
from cjtool.report import journey_report
from cjtool.workspace import RequestError

EXAMPLES = ("report journeys/warmtepomp -o reports/", "report journeys --select eating-out -o -")


def run(
    paths: options.Paths = None,
    format: Annotated[str, typer.Option("-f", "--format", help="md.")] = "md",
    output: Annotated[
        str | None, typer.Option("-o", help="A file, a folder, or - for standard output.", show_default=False)
    ] = None,
    language: options.Language = None,
    today: options.Today = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Write reports of journeys. Without -o each goes to <id>.report.md in the current folder."""
    if format != "md":
        raise RequestError(f"there is no format `{format}` for reports", "use md")
    spoken = options.language(language)
    found = reading(paths, day(today), stdin_name=stdin_filename)
    picked = journeys(found, select, exclude)
    findings = lint(found.workspaces, rules()).diagnostics
    names = [f"{journey.id}.report.md" for _, journey in picked]
    for (workspace, journey), place in zip(picked, places(picked, names, output), strict=True):
        source = workspace.file_of(journey).source.path
        own = tuple(each for each in findings if each.span.path == source)
        text = journey_report(
            journey, workspace, diagnostics=own, map_path=f"{journey.id}.map.svg", language=spoken
        )
        if place is None:
            sys.stdout.write(text)
        else:
            write(place, text)
            say(f"{place}")
