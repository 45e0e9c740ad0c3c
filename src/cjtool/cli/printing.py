"""The options of pictures on paper: sheets, tiles and pixels."""

from typing import Annotated

import typer

from cjtool.app.papers import TILES
from cjtool.scene.sheet import PAPERS

PaperName = Annotated[
    str | None, typer.Option("--paper", help=f"Fit on a sheet: {', '.join(PAPERS)}; default: the project's.")
]
Upright = Annotated[
    bool | None,
    typer.Option("--portrait/--landscape", help="How the sheet lies; default: what gives larger type."),
]
TileName = Annotated[
    str | None, typer.Option("--tile", help=f"PDF: a poster on sheets of {', '.join(TILES)}, to be joined.")
]
Bleed = Annotated[
    str | None,
    typer.Option(
        "--bleed", help="PDF: grounds beyond the edge of the sheet, such as 3mm, with marks for the cut."
    ),
]
Dpi = Annotated[int | None, typer.Option("--dpi", min=10, help="PNG: pixels to the inch; default: 150.")]
