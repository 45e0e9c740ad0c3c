"""`cjtool render`."""

import sys
from dataclasses import replace
from typing import Annotated

import typer

from cjtool.app.comparing import Picked, comparable
from cjtool.app.persona_pictures import of_persona
from cjtool.app.pictures import FORMATS
from cjtool.app.rendering import DETAILS, Drawing, RenderRequest, planned, render, render_empty_canvas
from cjtool.app.workshops import Workshop, is_empty_canvas
from cjtool.app.writing import write_result
from cjtool.cli import options
from cjtool.cli.inputs import day, in_language, journeys, reading, say
from cjtool.cli.measured import side, with_figures
from cjtool.cli.printing import Bleed, Dpi, PaperName, TileName, Upright
from cjtool.cli.shell import EXIT_NOTHING
from cjtool.draw.asked import ENGINES
from cjtool.draw.theme import THEMES
from cjtool.draw.views import VIEWS
from cjtool.i18n.translated import LANGUAGES
from cjtool.render.svg import FONTS

EXAMPLES = (
    "render journeys/warmtepomp --select warmtepomp -o map.svg",
    "render journeys/warmtepomp --view compare -o compare.svg",
    "render journeys/warmtepomp --theme dark -o maps/",
    "render journeys/crm-software --persona jonas -o maps/",
    "render journeys/private-lease --view flow -o flows/",
    "render journeys/warmtepomp --measured figures.json -o map.svg",
    "render journeys/warmtepomp --paper A0 --tile A4 -o posters/ -f pdf",
)


def run(
    paths: options.Paths = None,
    view: Annotated[str, typer.Option("--view", help=f"Which picture: {', '.join(VIEWS)}.")] = "map",
    detail: Annotated[
        str, typer.Option("--detail", help="How much of a map: full, or summary (as --view summary).")
    ] = DETAILS[0],
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
    bleed: Bleed = None,
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
    persona: Annotated[
        str | None,
        typer.Option(
            "--persona",
            help="Whose feelings and card: a persona's id. Default: all of them.",
            show_default=False,
        ),
    ] = None,
    engine: Annotated[
        str, typer.Option("--engine", help=f"What lays out a flow: {', '.join(ENGINES)} (Graphviz).")
    ] = ENGINES[0],
    language: options.Language = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    measured: options.MeasuredFile = None,
    measure_now: options.MeasureNow = False,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Draw journeys. Without -o each goes to <id>.<view>.svg in the current folder.

    A canvas is empty unless a journey is named, by its path or with --select.
    """
    spoken = options.text_language(language)
    request = RenderRequest(
        view, format, output, lanes, theme, font, engine, spoken if spoken in LANGUAGES else None, paper, portrait, tile, dpi,
        persona, Workshop(stages, columns, slots, cards), detail, bleed,
    )  # fmt: skip
    plan = planned(request)
    if is_empty_canvas(view, stages, [*(paths or ()), *(select or ()), *(exclude or ())]):
        options.language(spoken)
        _give(render_empty_canvas(plan))
        return
    beside = side(measured, now=measure_now)
    found = with_figures(reading(paths, day(None), stdin_name=stdin_filename), beside)
    picked, rendition = in_language(found, journeys(found, select, exclude), spoken)
    plan = replace(plan, asked=replace(plan.asked, language=rendition.language))
    for drawing in render(plan, _of_persona(_comparable(picked) if view == "compare" else picked, persona)):
        _give(drawing)


def _comparable(picked: Picked) -> Picked:
    """The journeys that are based on another; the rest is named, and if none is left exits with 3."""
    comparison = comparable(picked)
    if comparison.passed:
        say(f"cjtool: passed over, based on no other journey: {comparison.passed_over}")
    if not comparison.kept:
        say("cjtool: no journey is left to compare; a future journey names the current one with `based_on`")
        raise SystemExit(EXIT_NOTHING)
    return comparison.kept


def _of_persona(picked: Picked, persona: str | None) -> Picked:
    """The journeys of the persona that is asked for; the others are named."""
    own = of_persona(picked, persona)
    if own.passed:
        say(f"cjtool: passed over, of no persona `{persona}`: {own.passed_over}")
    return own.kept


def _give(drawing: Drawing) -> None:
    """Write a picture, and say what a person should know of it before it is printed."""
    for path, data in drawing.files:
        if path is None:
            sys.stdout.buffer.write(data)
        else:
            write_result(path, data, below=drawing.below)
            say(f"{path}")
    for warning in drawing.warnings:
        say(f"cjtool: {warning}")
