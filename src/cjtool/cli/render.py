"""`cjtool render`."""

import sys
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from cjtool.cli import options
from cjtool.cli.comparing import comparable
from cjtool.cli.pictures import FORMATS, Picture, pictured, warn_left_out, warn_missing
from cjtool.cli.places import places
from cjtool.cli.printing import Dpi, PaperName, TileName, Upright, printing, warn_small
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.workshops import Workshop, empty_canvas, empty_place, is_empty_canvas, workshop
from cjtool.cli.write import write_result
from cjtool.draw.asked import ENGINES, Asked
from cjtool.draw.lanes import LANES
from cjtool.draw.page import subject
from cjtool.draw.svg import FONTS, Fonts
from cjtool.draw.theme import THEMES
from cjtool.draw.views import VIEWS, draw
from cjtool.request import RequestError
from cjtool.words.nearest import nearest
from cjtool.workspace import language as language_of

EXAMPLES = (
    "render journeys/warmtepomp --select warmtepomp -o map.svg",
    "render journeys/warmtepomp --view compare -o compare.svg",
    "render journeys/warmtepomp --theme dark -o maps/",
    "render journeys/private-lease --view flow -o flows/",
    "render journeys/warmtepomp --paper A0 --tile A4 -o posters/ -f pdf",
)
Name = TypeVar("Name", bound=str)
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
    theme: Annotated[
        str, typer.Option("--theme", help=f"What it looks like: {', '.join(THEMES)}.")
    ] = "light",
    font: Annotated[
        str, typer.Option("--font", help=f"The font of an SVG: {', '.join(FONTS)}.", show_default=True)
    ] = "embed",
    paper: PaperName = None,
    portrait: Upright = None,
    tile: TileName = None,
    dpi: Dpi = None,
    stages: Annotated[
        int | None,
        typer.Option("--stages", help="An empty canvas: so many stages, 1 to 12.", show_default=False),
    ] = None,
    columns: Annotated[
        int | None,
        typer.Option(
            "--columns", help="A canvas: at least so many steps to a stage, 1 to 8.", show_default=False
        ),
    ] = None,
    slots: Annotated[
        bool, typer.Option("--slots", help="A canvas: print the steps' ids on its slots.")
    ] = False,
    cards: Annotated[
        str | None, typer.Option("--cards", help="Which cards: steps,channels,personas. Default: all.")
    ] = None,
    engine: Annotated[
        str, typer.Option("--engine", help=f"What lays out a flow: {', '.join(ENGINES)} (Graphviz).")
    ] = ENGINES[0],
    language: options.Language = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Draw journeys. Without -o each goes to <id>.<view>.svg in the current folder.

    A canvas is empty unless a journey is named, by its path or with --select.
    """
    view = _known("view", view, VIEWS)
    ending = _ending(format, output)
    printed = printing(paper, portrait, tile, dpi, ending)
    fonts = _fonts(font, ending)
    asked = workshop(
        view,
        Workshop(stages, columns, slots, cards),
        Asked(
            language=options.language(language),
            lanes=_lanes(lanes),
            theme=_known("theme", theme, THEMES),
            engine=_engine(engine, view),
        ),
    )
    if is_empty_canvas(view, stages, [*(paths or ()), *(select or ()), *(exclude or ())]):
        _give(replace(empty_canvas(asked, printed), fonts=fonts), empty_place(output, ending), ending, view)
        return
    picked = journeys(reading(paths, day(None), stdin_name=stdin_filename), select, exclude)
    picked = comparable(picked) if view == "compare" else picked
    names = [f"{journey.id}.{view}.{ending}" for _, journey in picked]
    for (workspace, journey), place in zip(picked, places(picked, names, output), strict=True):
        sheets = printed.sheets(view, workspace.project)
        scenes = draw(view, journey, workspace, replace(asked, sheets=sheets))
        spoken = asked.language or language_of(journey, workspace)
        picture = Picture(scenes, spoken, workspace.name, sheets, printed.tile, printed.dpi, fonts)
        if view == "flow":
            picture = replace(picture, flow=subject(journey, workspace, asked, ()))
        _give(picture, place, ending, journey.id)


def _give(picture: Picture, place: Path | None, ending: str, name: str) -> None:
    """Write a picture, and say what a person should know of it before it is printed."""
    _put(pictured(picture, ending), place)
    warn_missing(picture, name, ending)
    warn_left_out(picture.scenes, name)
    warn_small(picture.scenes, picture.sheets, name, picture.tile)


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
    for name in named:
        if named.count(_known("lane", name, (*_FRAME, *LANES))) > 1:
            raise RequestError(f"lane `{name}` is named twice", "name each lane once")
    return named


def _fonts(name: str, ending: str) -> Fonts:
    if name != FONTS[0] and ending != "svg":
        raise RequestError(
            f"`--font {name}` is for SVG, not {ending.upper()}", "leave it out, or name a .svg with -o"
        )
    return _known("font", name, FONTS)


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


def _known(what: str, name: str, known: Collection[Name]) -> Name:
    found = next((each for each in known if each == name), None)
    if found is not None:
        return found
    close = nearest(name, known)
    hint = f"did you mean `{close}`?" if close else f"there is {', '.join(known)}"
    raise RequestError(f"there is no {what} `{name}`", hint)
