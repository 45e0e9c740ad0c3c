"""`cjtool show`."""

import os
import shutil
import sys
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.drawing import Signs, portrait
from cjtool.cli.inputs import day, in_language, journeys, reading
from cjtool.cli.terminal import coloured
from cjtool.runners import harmless

EXAMPLES = ("show journeys/warmtepomp/journeys/warmtepomp.yaml", "show journeys --select eating-out")
_WIDTH = 80


def run(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TARGET]...", help="Files, folders, or journey ids.", show_default=False),
    ] = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    language: options.Language = None,
) -> None:
    """Show journeys in the terminal: stages, steps, channels, the emotion curve, pains."""
    from rich.console import Console

    paths = [
        target for target in targets or [] if os.path.exists(target) or os.sep in target or target == "-"
    ]
    ids = [target for target in targets or [] if target not in paths]
    found = reading(paths or None, day(None))
    own = journeys(found, [*(select or []), *ids], exclude)
    picked, rendition = in_language(found, own, options.text_language(language))
    signs = Signs.unicode() if "utf" in (sys.stdout.encoding or "").lower() else Signs.ascii()
    width = min(shutil.get_terminal_size((_WIDTH, 24)).columns, 100) if sys.stdout.isatty() else _WIDTH
    console = Console(
        width=max(width, 40), highlight=False, markup=False, emoji=False, soft_wrap=True,
        color_system="standard" if coloured() else None, force_terminal=coloured(),
    )  # fmt: skip
    with console.capture() as written:  # Rich itself ends with 1 where nobody reads on
        for number, (workspace, journey) in enumerate(picked):
            if number:
                console.print()
            for line in portrait(
                journey, workspace, width=max(width, 40), signs=signs, language=rendition.language
            ):
                said = harmless(line.plain)
                console.print(line if said == line.plain else said)
    sys.stdout.write(written.get())
