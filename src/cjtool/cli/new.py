"""`cjtool new`."""

from typing import Annotated

import typer

from cjtool.app.new import KINDS, NewRequest, add
from cjtool.cli.inputs import say

EXAMPLES = ("new journey return-a-parcel", "new persona first-visitor --name 'Youssef, 52'")


def run(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"{', '.join(KINDS)}.")],
    id: Annotated[str, typer.Argument(metavar="ID", help="The new id: a-z, 0-9 and hyphens.")],
    name: Annotated[
        str | None, typer.Option("--name", help="The name or title; default: from the id.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--from", help="Journey to copy as a future version, based on it.")
    ] = None,
    project: Annotated[
        str, typer.Option("--project", help="The project's folder; default: the one around here.")
    ] = ".",
) -> None:
    """Add a journey, or a definition to the library, as a commented stub to fill in."""
    say(f"{add(NewRequest(kind, id, name, source, project))}")
