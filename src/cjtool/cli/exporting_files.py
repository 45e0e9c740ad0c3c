"""`cjtool export`."""

import sys
from dataclasses import replace
from typing import Annotated

import typer

from cjtool.app.exporting import ExportRequest, exported, planned_export, refuse_overwriting
from cjtool.app.given_out import remember
from cjtool.app.writing import write_result
from cjtool.cli import options
from cjtool.cli.inputs import day, in_language, journeys, reading, say
from cjtool.cli.losses import LossFile, Strict, refuse_losses, sum_up, tell_losses, write_losses
from cjtool.exchange.catalogue import EXPORTS
from cjtool.i18n.translated import LANGUAGES
from cjtool.request import told_in

EXAMPLES = (
    "export json journeys/warmtepomp -o out/",
    "export json journeys/warmtepomp --select warmtepomp -o - --strict",
)


def run(
    format: Annotated[str, typer.Argument(help=f"For which tool: {', '.join(EXPORTS)}.", metavar="FORMAT")],
    paths: options.Paths = None,
    output: Annotated[
        str | None, typer.Option("-o", help="A file, a folder, or - for standard output.", show_default=False)
    ] = None,
    variant: Annotated[
        str | None,
        typer.Option("--as", help="Which form of the format, where it has several.", show_default=False),
    ] = None,
    view: Annotated[
        str | None,
        typer.Option("--view", help="Which pictures, of formats that hold pictures.", show_default=False),
    ] = None,
    theme: Annotated[str, typer.Option("--theme", help="What pictures look like.")] = "light",
    loss: LossFile = None,
    strict: Strict = False,
    language: options.Language = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    today: options.Today = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Write journeys for another tool, and tell what it cannot hold.

    Exit code 0: done, whatever was lost. 1: files that are not valid, or, with --strict, something was lost. 2: a wrong
    request. 3: nothing to look at.
    """
    spoken = options.text_language(language)
    told = spoken if spoken in LANGUAGES else "en"
    with told_in(told):
        request = ExportRequest(
            format, output, variant, spoken if spoken in LANGUAGES else None, theme, view, day(today)
        )
        plan = planned_export(request)
        found = reading(paths, request.today, stdin_name=stdin_filename, language=told)
        picked, rendition = in_language(found, journeys(found, select, exclude), spoken)
        plan = replace(plan, options=replace(plan.options, language=rendition.language))
        result = exported(plan, picked)
        refuse_overwriting(plan, result)
        tell_losses(result.losses, told)
        sum_up(result.losses, told)
        write_losses(result.losses, loss, "export", format)
        if strict:
            refuse_losses(result.losses, told)
        for path, data in result.files:
            if path is None:
                sys.stdout.buffer.write(data)
            else:
                write_result(path, data, below=result.below)
                say(f"{path}")
        for error in remember(plan, picked, result):
            say(f"cjtool: {error}")
