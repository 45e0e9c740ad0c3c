"""`cjtool render`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.places import places
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.write import write_result
from cjtool.draw import svg, text
from cjtool.draw.scene import Scene, Text, flatten
from cjtool.draw.views import VIEWS, draw
from cjtool.model import Journey
from cjtool.words.nearest import nearest
from cjtool.workspace import RequestError
from cjtool.workspace import language as language_of

EXAMPLES = ("render journeys/warmtepomp --select warmtepomp -o map.svg", "render journeys -o maps/")
_FORMATS = ("svg",)


def run(
    paths: options.Paths = None,
    view: Annotated[str, typer.Option("--view", help="Which picture: map.")] = "map",
    format: Annotated[
        str | None, typer.Option("-f", "--format", help="svg; default: by the ending of -o.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("-o", help="A file, a folder, or - for standard output.", show_default=False)
    ] = None,
    language: options.Language = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Draw maps of journeys. Without -o each goes to <id>.<view>.svg in the current folder."""
    if view not in VIEWS:
        close = nearest(view, VIEWS)
        raise RequestError(
            f"there is no view `{view}`",
            f"did you mean `{close}`?" if close else f"there is {', '.join(VIEWS)}",
        )
    ending = _ending(format, output)
    words = options.language(language)
    picked = journeys(reading(paths, day(None), stdin_name=stdin_filename), select, exclude)
    names = [f"{journey.id}.{view}.{ending}" for _, journey in picked]
    for (workspace, journey), place in zip(picked, places(picked, names, output), strict=True):
        scene = draw(view, journey, workspace, language=words)
        drawn = svg.render(scene, language=words or language_of(journey, workspace))
        _warn_missing(scene, journey)
        if place is None:
            sys.stdout.write(drawn)
        else:
            write_result(place, drawn)
            say(f"{place}")


def _ending(format: str | None, output: str | None) -> str:
    suffix = (
        Path(output).suffix.lstrip(".").lower()
        if output and output != "-" and not output.endswith("/")
        else ""
    )
    wanted = (format or suffix or "svg").lower()
    if wanted in _FORMATS:
        return wanted
    raise RequestError(f"there is no format `{wanted}` for pictures", f"use {', '.join(_FORMATS)}")


def _warn_missing(scene: Scene, journey: Journey) -> None:
    """Characters that the shipped font lacks are named; the viewer's own font draws them."""
    names = text.missing("".join(shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)))
    if names:
        shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
        say(
            f"cjtool: `{journey.id}` has characters that the map's font lacks, drawn in the viewer's own font: {shown}"
        )
