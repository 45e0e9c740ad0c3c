"""`cjtool render`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.pictures import FORMATS, Picture, pictured, warn_missing
from cjtool.cli.places import places
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.write import write_result
from cjtool.draw.asked import ENGINES, Asked
from cjtool.draw.lanes import LANES
from cjtool.draw.views import VIEWS, draw
from cjtool.request import RequestError
from cjtool.words.nearest import nearest
from cjtool.workspace import language as language_of

EXAMPLES = (
    "render journeys/warmtepomp --select warmtepomp -o map.svg",
    "render journeys -o maps/",
    "render --view flow",
)
_FRAME = ("header", "footer")


def run(
    paths: options.Paths = None,
    view: Annotated[str, typer.Option("--view", help=f"Which picture: {', '.join(VIEWS)}.")] = "map",
    format: Annotated[
        str | None,
        typer.Option("-f", "--format", help=f"{', '.join(FORMATS)}; default: by the ending of -o, else svg."),
    ] = None,
    output: Annotated[
        str | None, typer.Option("-o", help="A file, a folder, or - for standard output.", show_default=False)
    ] = None,
    lanes: Annotated[
        str | None, typer.Option("--lanes", help="Which lanes, in which order: stages,touchpoints,emotion,…")
    ] = None,
    engine: Annotated[
        str, typer.Option("--engine", help=f"What lays out a flow: {', '.join(ENGINES)} (Graphviz).")
    ] = ENGINES[0],
    language: options.Language = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Draw journeys. Without -o each goes to <id>.<view>.svg in the current folder."""
    view = _known("view", view, VIEWS)
    ending = _ending(format, output)
    asked = Asked(language=options.language(language), lanes=_lanes(lanes), engine=_engine(engine, view))
    picked = journeys(reading(paths, day(None), stdin_name=stdin_filename), select, exclude)
    names = [f"{journey.id}.{view}.{ending}" for _, journey in picked]
    for (workspace, journey), place in zip(picked, places(picked, names, output), strict=True):
        scenes = draw(view, journey, workspace, asked)
        picture = Picture(scenes, asked.language or language_of(journey, workspace), view, journey, workspace)
        _put(pictured(picture, ending), place)
        warn_missing(scenes, journey)


def _put(files: tuple[bytes, ...], place: Path | None) -> None:
    """Write one file, or several with numbers."""
    if place is None:
        if len(files) > 1:
            raise RequestError(f"{len(files)} sheets for standard output", "name a folder with -o")
        sys.stdout.buffer.write(files[0])
        return
    for number, data in enumerate(files, 1):
        path = place if len(files) == 1 else place.with_name(f"{place.stem}-{number}{place.suffix}")
        write_result(path, data)
        say(f"{path}")


def _lanes(text: str | None) -> tuple[str, ...]:
    named = tuple(name.strip() for name in (text or "").split(",") if name.strip())
    return tuple(_known("lane", name, (*_FRAME, *LANES)) for name in named)


def _engine(name: str, view: str) -> str:
    if name != ENGINES[0] and view != "flow":
        raise RequestError(f"`--engine {name}` does not lay out the view `{view}`", "add `--view flow`")
    return _known("engine", name, ENGINES)


def _ending(format: str | None, output: str | None) -> str:
    suffix = (
        Path(output).suffix.lstrip(".").lower()
        if output and output != "-" and not output.endswith("/")
        else ""
    )
    return _known("format", (format or suffix or "svg").lower(), FORMATS)


def _known(what: str, name: str, known: options.Names) -> str:
    if name in known:
        return name
    close = nearest(name, known)
    hint = f"did you mean `{close}`?" if close else f"there is {', '.join(known)}"
    raise RequestError(f"there is no {what} `{name}`", hint)
